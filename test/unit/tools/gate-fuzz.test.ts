/** A thousand calls that make no sense: none throws out of the gate, each leaves its reason, and no write runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Fact } from '../../../src/run/fact.ts';
import { Journal } from '../../../src/run/journal.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { Gate, type GateCall } from '../../../src/tools/gate.ts';
import { checkAgainstSchema, endSchemaChecks } from '../../../src/tools/mcp/schema-thread.ts';
import { endDistilling } from '../../../src/distill/thread/distil-output.ts';
import { Policy } from '../../../src/tools/policy.ts';
import type { RawResult, Toolbox, ToolSpec } from '../../../src/tools/tool.ts';

const calls = 1_000;
const folder = mkdtempSync(join(tmpdir(), 'aura-fuzz-'));
let store: FileStore;
beforeAll(async () => {
  store = await FileStore.open({ folder });
});
afterAll(async () => {
  await store.close();
  await Promise.all([endSchemaChecks(), endDistilling()]);
  rmSync(folder, { recursive: true });
});

const kind = fc.constantFrom('string', 'integer', 'number', 'boolean', 'object', 'array', 'nothing');
const property = fc.oneof(
  fc.record({ type: kind }),
  fc.record({ enum: fc.array(fc.jsonValue(), { maxLength: 3 }) }),
  fc.record({ pattern: fc.constantFrom('^a', '(', '^[a-z]+$') }),
  fc.record({ $ref: fc.constantFrom('#', '#/nowhere', 'https://schema.example/x') }),
  fc.jsonValue({ maxDepth: 1 }),
);
const schema = fc.record(
  {
    type: fc.constantFrom<unknown>('object', 'string', 7, ['object']),
    properties: fc.oneof(
      fc.dictionary(fc.string({ maxLength: 8 }), property, { maxKeys: 4 }),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    required: fc.oneof(fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }), fc.jsonValue({ maxDepth: 1 })),
    additionalProperties: fc.oneof(fc.boolean(), property),
  },
  { requiredKeys: [] },
);
const answer = fc.record({
  succeeded: fc.boolean(),
  lost: fc.boolean(),
  text: fc.string({ maxLength: 300, unit: 'binary' }),
  structured: fc.option(fc.jsonValue(), { nil: undefined }),
});
/** The only reads are those of `plain`; the others lie about themselves. */
const server = fc.constantFrom('plain', 'liar');
const call = fc.record({
  server,
  tool: fc.constantFrom('get', 'delete', 'get\u0000', '__proto__', 'toString', 'ge'),
  there: fc.boolean(),
  schema: fc.oneof(schema, fc.constant({ type: 'object' }), fc.constant({})),
  args: fc.dictionary(fc.string({ maxLength: 8, unit: 'binary' }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
  malformed: fc.option(fc.string({ maxLength: 40 }), { nil: undefined, freq: 1 }),
  answer,
  throws: fc.nat(9).map((n) => n === 0),
});

/** One tool that is what the case says it is, and nothing else. */
class FuzzedToolbox implements Toolbox {
  ran: string[] = [];
  spec: ToolSpec | null = null;
  answer: RawResult = { succeeded: true, lost: false, text: '' };

  async list() {
    return { tools: this.spec ? [this.spec] : [], gaps: [] };
  }

  async find(name: string) {
    return this.spec?.name === name ? this.spec : { missing: `there is no tool ${name}` };
  }

  check(spec: ToolSpec, args: Record<string, unknown>) {
    return checkAgainstSchema(spec, args);
  }

  throws = false;

  async call(spec: ToolSpec) {
    this.ran.push(spec.name);
    if (this.throws) throw new Error('a fault of ours');
    return this.answer;
  }

  async close() {}
}

it(`lets none of ${calls} through that may not`, async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  process.stdout.write(`seed ${seed}\n`);
  const toolbox = new FuzzedToolbox();
  const journal = new Journal(store);
  const gate = new Gate({
    journal,
    toolbox,
    policy: new Policy({ reads: ['plain.*', '!plain.delete'], trusted: [], catalog: [] }),
    notes: new NoteStore({ folder: join(folder, 'notes') }),
    limits: { toolCalls: calls, questionCalls: 6, toolSeconds: 1, toolRetries: 1, digestTokens: 100 },
  });
  const fence = await store.fence('i');
  const { signal } = new AbortController();
  const outcomes = { ran: 0, refused: 0, writes: 0 };
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(call, async (it) => {
      const name = `${it.server}.${it.tool}`;
      const hints = { readOnlyHint: true, destructiveHint: false };
      toolbox.ran = [];
      toolbox.answer = it.answer;
      toolbox.throws = it.throws;
      const base = { name, server: it.server, tool: it.tool, description: 'Only reads.', fingerprint: name };
      toolbox.spec = it.there ? { ...base, inputSchema: it.schema, ...hints } : null;
      seen += 1;
      const asked: GateCall = {
        incident: 'i',
        caller: { kind: 'task', run: `r${seen}`, id: 'task:1' },
        fence,
        key: `k${seen}`,
        tool: name,
        args: it.args,
        ...(it.malformed === undefined ? {} : { malformed: it.malformed }),
        signal,
      };
      const isRead = it.server === 'plain' && it.tool !== 'delete';
      if (!isRead) outcomes.writes += 1;
      const result = await gate.read(asked);
      expect(toolbox.ran.length > 0 && !isRead).toBe(false);
      expect(result.passed).toBe(toolbox.ran.length > 0);
      const last = (await store.read('i', (await journal.load('i')).head.version - 1)).at(-1)?.facts.at(-1);
      expect(reasonOf(last)).not.toBe('');
      outcomes[result.passed ? 'ran' : 'refused'] += 1;
      // A proposal of the same opens nothing by itself, and a write without an approval does not run.
      if (seen % 4 > 0) return;
      const written = await gate.write({ ...asked, key: `w${seen}` }, { approval: 'apr_1', lease: 'l' });
      expect(written.passed).toBe(false);
    }),
    { numRuns: calls, seed },
  );
  process.stdout.write(`${JSON.stringify(outcomes)}\n`);
  expect(outcomes.ran).toBeGreaterThan(calls / 100);
  expect(outcomes.writes).toBeGreaterThan(calls / 10);
});

function reasonOf(fact: Fact | undefined): string {
  if (fact?.type === 'call-refused') return fact.why;
  return fact?.type === 'evidence-recorded' ? fact.evidence.hash : '';
}
