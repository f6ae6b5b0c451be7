/**
 * One tool as a server lists it, for tests of what policy makes of it.
 * Owns: plain defaults: no annotations, so a destructive write. Refuses: running.
 */
import type { ToolSpec } from '../../src/tools/tool.ts';

export function aTool(name: string, more: Partial<ToolSpec> = {}): ToolSpec {
  const [server = '', own = ''] = name.split('.');
  return {
    name,
    server,
    tool: own,
    description: '',
    inputSchema: {},
    readOnlyHint: false,
    destructiveHint: true,
    fingerprint: 'f',
    ...more,
  };
}
