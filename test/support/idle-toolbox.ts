/**
 * A Toolbox whose tools do nothing, or wait, with a schema as servers have them that is really checked.
 * Owns: two servers with one tool each. Refuses: policy, and recording what it is asked.
 */
import { checkAgainstSchema } from '../../src/tools/mcp/schema-thread.ts';
import type { RawResult, Toolbox, ToolSpec } from '../../src/tools/tool.ts';

export const idleTool = 'idle.look';

const inputSchema = {
  type: 'object',
  properties: {
    service: { type: 'string', description: 'The component to look at' },
    n: { type: 'integer', minimum: 0 },
    round: { type: 'integer' },
    ms: { type: 'number' },
  },
  required: ['n'],
  additionalProperties: false,
};

const specs = ['idle', 'other'].map((server): ToolSpec => {
  const name = `${server}.look`;
  const hints = { readOnlyHint: true, destructiveHint: false };
  return { name, server, tool: 'look', description: 'Looks', inputSchema, ...hints, fingerprint: name };
});

export class IdleToolbox implements Toolbox {
  readonly #answer: (args: Record<string, unknown>) => Promise<unknown>;

  constructor(answer: (args: Record<string, unknown>) => Promise<unknown> = async () => undefined) {
    this.#answer = answer;
  }

  async list(): Promise<{ tools: ToolSpec[]; gaps: string[] }> {
    return { tools: specs, gaps: [] };
  }

  async find(name: string): Promise<ToolSpec | { missing: string }> {
    return specs.find((spec) => spec.name === name) ?? { missing: `no tool ${name}` };
  }

  check(spec: ToolSpec, args: Record<string, unknown>): Promise<string[]> {
    return checkAgainstSchema(spec, args);
  }

  async call(_: ToolSpec, args: Record<string, unknown>): Promise<RawResult> {
    await this.#answer(args);
    return { succeeded: true, lost: false, text: 'ok' };
  }

  async close(): Promise<void> {}
}
