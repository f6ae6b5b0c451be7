/**
 * An MCP server over streamable HTTP in the test's own process, under the name that tests know it by.
 * Owns: that name. Refuses: serving; sources/serve-loopback.ts does.
 */
export { type ServedLoopback as ServedMcp, serveLoopback as serveMcp } from '../../src/sources/serve-loopback.ts';
