/**
 * All MCP servers of the configuration behind the Toolbox port.
 * Owns: how many calls a server gets at once, argument validation by the tool's own schema. Refuses: policy.
 */
import PQueue from 'p-queue';
import { messageOf } from '../../errors.ts';
import type { CallOptions, RawResult, Toolbox, ToolSpec } from '../tool.ts';
import { Connection } from './connection.ts';
import { checkAgainstSchema } from './schema-thread.ts';
import type { ServerAddress } from './server-address.ts';

export class McpToolbox implements Toolbox {
  readonly #connections = new Map<string, Connection>();
  readonly #lanes = new Map<string, PQueue>();

  constructor(servers: Record<string, ServerAddress>, options: { callsAtOncePerServer: number; listAge?: number }) {
    for (const [name, address] of Object.entries(servers)) {
      this.#connections.set(name, new Connection(name, address, options));
      const atOnce = address.elicitation === 'ask' ? 1 : options.callsAtOncePerServer;
      this.#lanes.set(name, new PQueue({ concurrency: atOnce }));
    }
  }

  async list(): Promise<{ tools: ToolSpec[]; gaps: string[] }> {
    const gaps: string[] = [];
    const lists = await Promise.all(
      [...this.#connections.values()].map((connection) =>
        connection.tools().catch((error: unknown) => {
          gaps.push(`${connection.name} cannot be reached (${messageOf(error)})`);
          return { tools: [], notes: [] };
        }),
      ),
    );
    return { tools: lists.flatMap(({ tools }) => tools), gaps: [...gaps, ...lists.flatMap(({ notes }) => notes)] };
  }

  async find(name: string, { fresh = false } = {}): Promise<ToolSpec | { missing: string }> {
    const server = name.slice(0, name.indexOf('.'));
    const connection = this.#connections.get(server);
    if (!connection) return { missing: `no server is called "${server}"; "aura tools" lists what there is` };
    try {
      const { tools, notes } = await connection.tools(fresh);
      const found = tools.find((spec) => spec.name === name);
      if (found === undefined && notes.length > 0)
        return { missing: `the server ${server} has no tool ${name} among those that were read (${notes.join('; ')})` };
      return found ?? { missing: `the server ${server} has no tool ${name}; "aura tools" lists what there is` };
    } catch (error) {
      return { missing: `the server ${server} cannot be reached (${messageOf(error)})` };
    }
  }

  check(spec: ToolSpec, args: Record<string, unknown>): Promise<string[]> {
    return checkAgainstSchema(spec, args);
  }

  async call(spec: ToolSpec, args: Record<string, unknown>, options: CallOptions): Promise<RawResult> {
    const connection = this.#connections.get(spec.server);
    const lane = this.#lanes.get(spec.server);
    if (!connection || !lane)
      return { succeeded: false, did: 'not-run', lost: false, text: `no server is called ${spec.server}` };
    // Stop ends the waiting for a turn; what has begun knows itself what became of it.
    let begun: Promise<RawResult> | undefined;
    const begin = (): Promise<RawResult> => (begun = connection.call(spec, args, options));
    try {
      return await lane.add(begin, { signal: options.signal });
    } catch {
      if (begun) return begun;
      return { succeeded: false, did: 'not-run', lost: false, text: `${spec.name} was stopped before its turn came.` };
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#connections.values()].map((connection) => connection.close()));
  }
}
