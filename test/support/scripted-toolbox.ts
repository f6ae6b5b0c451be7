/**
 * A Toolbox whose tools are functions, for tests of what stands above the gate.
 * Owns: recording calls. Refuses: policy; the real gate decides.
 */
import type { CallOptions, RawResult, Toolbox, ToolSpec } from '../../src/tools/tool.ts';

export type ScriptedTool = (args: Record<string, unknown>, options: CallOptions) => unknown;

export class ScriptedToolbox implements Toolbox {
  readonly calls: { tool: string; args: Record<string, unknown>; meta?: Record<string, unknown> }[] = [];
  readonly #tools: Record<string, ScriptedTool>;

  readonly #schemas: Record<string, ToolSpec['inputSchema']>;

  /** `schemas`: of tools that say which arguments they take. */
  constructor(tools: Record<string, ScriptedTool>, schemas: Record<string, ToolSpec['inputSchema']> = {}) {
    this.#tools = tools;
    this.#schemas = schemas;
  }

  async list(): Promise<{ tools: ToolSpec[]; gaps: string[] }> {
    return { tools: Object.keys(this.#tools).map((name) => this.#spec(name)), gaps: [] };
  }

  async find(name: string): Promise<ToolSpec | { missing: string }> {
    return this.#tools[name] ? this.#spec(name) : { missing: `no tool ${name}` };
  }

  async check(): Promise<string[]> {
    return [];
  }

  async call(it: ToolSpec, args: Record<string, unknown>, options: CallOptions): Promise<RawResult> {
    this.calls.push({ tool: it.name, args, meta: options.meta });
    try {
      const structured = await this.#tools[it.name]?.(args, options);
      if (typeof structured === 'string') return { succeeded: true, lost: false, text: structured };
      return { succeeded: true, lost: false, text: JSON.stringify(structured), structured };
    } catch (error) {
      const did = error instanceof NotDispatched ? 'not-run' : error instanceof LostAnswer ? 'unknown' : 'failed';
      return { succeeded: false, did, lost: error instanceof LostAnswer, text: String(error) };
    }
  }

  async close(): Promise<void> {}

  #spec(name: string): ToolSpec {
    return { ...spec(name), inputSchema: this.#schemas[name] ?? {} };
  }
}

/** Thrown by a scripted tool whose server cannot be reached. */
export class NotDispatched extends Error {}

/** Thrown by a scripted tool whose answer never comes. */
export class LostAnswer extends Error {}

function spec(name: string): ToolSpec {
  const [server = '', tool = ''] = name.split('.');
  return {
    name,
    server,
    tool,
    description: name,
    inputSchema: {},
    readOnlyHint: false,
    destructiveHint: false,
    fingerprint: name,
  };
}
