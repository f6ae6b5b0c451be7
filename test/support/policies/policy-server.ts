/**
 * The policy models behind a real HTTP server that speaks both providers' protocols, and an operations server whose tools
 * write. Owns: who is asked by the model's name, and a record of writes. Refuses: knowing a case; a policy is handed the
 * request and nothing else.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { type SeenRequest, startModelServer } from '../model-server.ts';
import { serveLoopback as serveMcp } from '../../../src/sources/serve-loopback.ts';
import { type CriticName, isPolicy, type PolicyName, replyOf } from './policies.ts';

export interface PolicyServer {
  /** An entry of `models:`. */
  model(name: PolicyName | CriticName, provider: 'openai' | 'anthropic'): Record<string, unknown>;
  /** Address of the tools that write. */
  operations: string;
  /** Writes that were carried out. */
  written: string[];
  /** Requests that were answered. */
  seen: readonly SeenRequest[];
  /** Sums over all requests. */
  tokens: { input: number; output: number };
  close(): Promise<void>;
}

/** `forgets`: `seen` stays empty. */
export async function startPolicyServer({ forgets = false } = {}): Promise<PolicyServer> {
  const written: string[] = [];
  const server = await startModelServer(
    (_before, _body, seen) => (isPolicy(seen.model) ? replyOf(seen.model, seen) : { fault: { status: 404 } }),
    { key: 'right', forgets },
  );
  const operations = await serveMcp(() => {
    const tools = new McpServer({ name: 'operations', version: '1' });
    const write = (name: string, description: string, inputSchema: Record<string, z.ZodType>) =>
      tools.registerTool(name, { description, inputSchema }, (args: unknown) => {
        written.push(`${name} ${JSON.stringify(args)}`);
        return { content: [{ type: 'text' as const, text: 'done' }] };
      });
    const service = z.string();
    write('rollback', 'Rolls one service back to a version.', { service, to: z.string() });
    write('restart', 'Restarts one service.', { service });
    return tools;
  });
  return {
    model: (name, provider) => ({
      provider,
      model: name,
      baseUrl: provider === 'openai' ? server.url : server.anthropicUrl,
      key: 'POLICY_KEY',
    }),
    operations: operations.url,
    written,
    seen: server.seen,
    tokens: server.tokens,
    close: async () => {
      await server.close();
      await operations.close();
    },
  };
}
