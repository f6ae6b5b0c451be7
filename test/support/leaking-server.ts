/**
 * An MCP server that tells secrets wherever a server can: results, structured results, errors, and what it was sent.
 * Owns: a real server over streamable HTTP, and a record of what reached it. Refuses: restraint.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { serveLoopback as serveMcp } from '../../src/sources/serve-loopback.ts';

export interface Leaks {
  description: string;
  /** One log line each, among many others. */
  logs: string[];
  structured: string;
  error: string;
}

export interface LeakingServer {
  url: string;
  /** Every argument and header that reached it, as text. */
  heard(): string;
  close(): Promise<void>;
}

/** Above what is redacted in one go. */
const logLines = 6_000;

export async function startLeakingServer(leaks: Leaks): Promise<LeakingServer> {
  const heard: string[] = [];
  const text = (it: string) => [{ type: 'text' as const, text: it }];
  const build = (headers: IncomingHttpHeaders): McpServer => {
    const server = new McpServer({ name: 'leaky', version: '1' });
    const annotations = { readOnlyHint: true };
    server.registerTool(
      'logs',
      { annotations, description: leaks.description, inputSchema: { query: z.string() } },
      (args) => {
        heard.push(JSON.stringify({ args, headers }));
        const lines = Array.from(
          { length: logLines },
          (_, index) => `2026-01-01T00:00:${String(index % 60).padStart(2, '0')}Z INFO order ${index} handled in 20 ms`,
        );
        const step = Math.floor(logLines / (leaks.logs.length + 1));
        for (const [index, leak] of leaks.logs.entries())
          lines.splice(step * (index + 1), 0, ...leak.split('\n').map((line) => `2026-01-01T00:00:30Z ERROR ${line}`));
        return { content: text([...lines, `sent: ${JSON.stringify({ args, headers })}`].join('\n')) };
      },
    );
    server.registerTool('profile', { annotations, inputSchema: {} }, () => ({
      content: text('see the structured result'),
      structuredContent: { service: 'api', note: leaks.structured },
    }));
    server.registerTool('failing', { annotations, inputSchema: {} }, () => ({
      content: text(leaks.error),
      isError: true,
    }));
    return server;
  };
  const served = await serveMcp(build);
  return {
    url: served.url,
    heard: () => heard.join('\n'),
    close: () => served.close(),
  };
}
