/**
 * A recorded cluster whose objects only a tool shows: telemetry without them, and a server that answers what kubectl did.
 * Owns: the two halves of one folder. Refuses: commands that were not recorded.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { serveLoopback as serveMcp } from '../../../src/sources/serve-loopback.ts';

export interface ClusterApart {
  /** The folder without its objects. */
  folder: string;
  /** Address of the tools `get` and `describe`. */
  cluster: string;
  close(): Promise<void>;
}

export async function clusterApart(recorded: string): Promise<ClusterApart> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-bench-apart-'));
  const isObjects = (path: string) => ['commands', 'objects', 'objects.json'].includes(basename(path));
  cpSync(recorded, folder, { recursive: true, filter: (path) => path === recorded || !isObjects(path) });
  const outputs = outputsIn(join(recorded, 'commands'));
  const answer = (fits: (command: string) => boolean) => {
    const found = outputs.find(({ command }) => fits(command));
    return { content: [{ type: 'text' as const, text: found?.text ?? 'No resources found.' }], isError: !found };
  };
  const served = await serveMcp(() => {
    const server = new McpServer({ name: 'cluster', version: '1' });
    const resource = z.string().describe('plural, e.g. pods, events, deployments, nodes');
    const annotations = { readOnlyHint: true };
    const get = {
      description: 'Lists objects of the cluster with their state.',
      inputSchema: { resource },
      annotations,
    };
    server.registerTool('get', get, ({ resource: one }) =>
      answer((command) => command.startsWith(`kubectl get ${one} `) && !command.includes('--show-labels')),
    );
    const inputSchema = { resource, name: z.string().describe('the name, or its beginning') };
    const describe = { description: 'One object with its specification and events.', inputSchema, annotations };
    server.registerTool('describe', describe, ({ resource: one, name }) =>
      answer((command) => command.startsWith(`kubectl describe ${one} ${name}`)),
    );
    return server;
  });
  return {
    folder,
    cluster: served.url,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function outputsIn(dir: string): { command: string; text: string }[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .toSorted()
    .map((name) => {
      const [first = '', ...rest] = readFileSync(join(dir, name), 'utf8').split('\n');
      return { command: first.replace(/^\$ /, ''), text: rest.join('\n') };
    });
}
