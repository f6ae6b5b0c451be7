/** What the gate answers without running anything: repetitions, circles, pages without an end, names that nobody has. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../src/run/caller.ts';
import type { Evidence } from '../../../src/run/evidence.ts';
import { Journal } from '../../../src/run/journal.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { Gate, type GateCall } from '../../../src/tools/gate.ts';
import { Policy } from '../../../src/tools/policy.ts';
import { ScriptedToolbox } from '../../support/scripted-toolbox.ts';

let folder = '';
let store: FileStore;
let journal: Journal;
let toolbox: ScriptedToolbox;
let gate: Gate;
let fence = 0;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aura-reads-'));
  store = await FileStore.open({ folder });
  journal = new Journal(store);
  toolbox = new ScriptedToolbox({
    'shop.look': ({ n }) => ({ seen: n }),
    'shop.broken': () => {
      throw new Error('the shop is shut');
    },
    'shop.list_orders': ({ cursor }) => ({ next: Number(cursor ?? 0) + 1 }),
    'slow.look': (_, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
  });
  gate = new Gate({
    journal,
    toolbox,
    policy: new Policy({ reads: ['shop.*', 'slow.*'], trusted: [], catalog: [] }),
    notes: new NoteStore({ folder: join(folder, 'notes') }),
    limits: { toolCalls: 80, questionCalls: 6, toolSeconds: 30, toolRetries: 0, digestTokens: 200 },
  });
  fence = await store.fence('i');
  await journal.decide('i', () => ({ facts: [{ type: 'run-started', run: 'r', request: 'q', parent: null, fence }] }));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const task: Caller = { kind: 'task', run: 'r', id: 'task:1' };
const { signal } = new AbortController();

const read = (tool: string, args: Record<string, unknown> = {}, more: Partial<GateCall> = {}) =>
  gate.read({ incident: 'i', caller: task, fence, tool, args, signal, ...more });

async function whyOf(reading: Promise<{ passed: boolean; why?: string }>): Promise<string> {
  const { passed, why = '' } = await reading;
  expect(passed).toBe(false);
  return why;
}

describe('the same read in one run', () => {
  it('is answered from the ledger, whoever asked first and however its keys are ordered', async () => {
    const triage: Caller = { kind: 'triage', run: 'r', id: 'triage' };
    const first = await read('shop.look', { n: 1, of: 'api' }, { caller: triage, key: 'a' });
    const again = await read('shop.look', { of: 'api', n: 1 }, { key: 'b' });
    expect(again).toMatchObject({ passed: true, already: true, evidence: { id: 'E1' }, structured: { seen: 1 } });
    expect(first).not.toHaveProperty('already');
    expect(toolbox.calls).toHaveLength(1);
    const facts = (await store.read('i', 0)).flatMap((entry) => entry.facts);
    expect(facts.at(-1)).toMatchObject({ type: 'call-repeated', tool: 'shop.look', evidence: 'E1', key: 'b' });
    // A resumed run that asks under the same key is told the same.
    expect(await read('shop.look', { of: 'api', n: 1 }, { key: 'b' })).toEqual(again);
  });

  it('is kept once where its text is its structured result', async () => {
    const first = await read('shop.look', { n: 1 }, { key: 'a' });
    if (!first.passed) throw new Error(first.why);
    const { note = '', structured } = first.evidence;
    expect([note, structured]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), note]);
    expect(await read('shop.look', { n: 1 }, { key: 'b' })).toMatchObject({ already: true, structured: { seen: 1 } });
  });

  it('waits for one that is under way', async () => {
    const both = await Promise.all([read('shop.look', { n: 1 }), read('shop.look', { n: 1 })]);
    expect(both.map((it) => 'already' in it)).toEqual([false, true]);
    expect(toolbox.calls).toHaveLength(1);
  });

  it('is read anew by a verification, by who watches something, by another run, and after a failure', async () => {
    await read('shop.look');
    await read('shop.look', {}, { sample: true });
    await read('shop.look', {}, { caller: { kind: 'verification', run: 'r', id: 'apr' } });
    await read('shop.look', {}, { caller: { ...task, run: 'r2' } });
    await read('shop.broken');
    await read('shop.broken');
    expect(toolbox.calls).toHaveLength(6);
  });

  it('is read anew where only looks at something that changes answer it', async () => {
    await read('shop.look', {}, { sample: true, key: 'task:1/turn:1/call:1/look:1' });
    await read('shop.look', {}, { sample: true, key: 'task:1/turn:1/call:1/look:2' });
    expect(await read('shop.look')).not.toHaveProperty('already');
    await read('shop.look', {}, { sample: true, key: 'task:1/turn:2/call:1/look:1' });
    expect(await read('shop.look')).toMatchObject({ already: true, evidence: { id: 'E3' } });
    expect(toolbox.calls).toHaveLength(4);
  });

  it.each([
    ['this process', () => journal],
    ['another one, of which this one has not heard', () => new Journal(store)],
  ])('is read anew after a write that ran in %s', async (_, writer) => {
    await read('shop.look');
    const evidence: Evidence = {
      id: 'E2',
      run: 'r',
      caller: { kind: 'execution', run: 'r', id: 'apr' },
      tool: 'shop.write',
      args: {},
      kind: 'other',
      subjects: [],
      calledAt: Date.now(),
      took: 1,
      succeeded: true,
      digest: 'done',
      hash: '',
    };
    await writer().decide('i', () => ({ facts: [{ type: 'evidence-recorded', evidence }] }));
    expect(await read('shop.look')).not.toHaveProperty('already');
    expect(await read('shop.look')).toMatchObject({ already: true, evidence: { id: 'E3' } });
  });

  it('never takes two calls with different secrets for one', async () => {
    for (const secret of ['ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'ghp_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'])
      expect(await read('shop.look', { token: secret })).not.toHaveProperty('already');
    expect(toolbox.calls).toHaveLength(2);
  });
});

describe('a circle', () => {
  it('of one failing call ends at the third, with what is known', async () => {
    await read('shop.broken', { n: 1 });
    await read('shop.look', { n: 1 });
    await read('shop.broken', { n: 1 });
    expect(await whyOf(read('shop.broken', { n: 1 }))).toMatch(/failed 2 times already \(E1, E3\): .*the shop is shut/);
    expect(await read('shop.broken', { n: 2 })).toMatchObject({ passed: true });
  });

  it('of two calls in turn ends at the fifth', async () => {
    for (let round = 0; round < 2; round += 1) for (const n of [1, 2]) await read('shop.look', { n });
    expect(await whyOf(read('shop.look', { n: 1 }))).toMatch(/round and round; what they bring is known: E1, E2/);
    expect(toolbox.calls).toHaveLength(2);
    expect(await read('shop.look', { n: 3 })).toMatchObject({ passed: true });
  });

  it('is seen in the order of asking, whichever of one turn is answered first', async () => {
    for (const [turn, order] of [
      [1, [2, 1]],
      [2, [1, 2]],
    ] as const)
      for (const n of order) await read('shop.look', { n }, { key: `task:1/turn:${turn}/call:${n}` });
    const third = read('shop.look', { n: 1 }, { key: 'task:1/turn:3/call:1' });
    expect(await whyOf(third)).toMatch(/round and round/);
  });

  it('of pages ends after ten, but for a program', async () => {
    for (let cursor = 0; cursor < 10; cursor += 1)
      expect(await read('shop.list_orders', { of: 'api', cursor: String(cursor) })).toMatchObject({ passed: true });
    expect(await whyOf(read('shop.list_orders', { of: 'api', cursor: '10' }))).toMatch(/10 pages .*E1 to E10/);
    expect(await read('shop.list_orders', { of: 'web', cursor: '10' })).toMatchObject({ passed: true });
    expect(
      await read('shop.list_orders', { of: 'api', cursor: '10' }, { key: 't/turn:1/call:1/code:1' }),
    ).toMatchObject({
      passed: true,
    });
  });
});

describe('what cannot be called', () => {
  it('is answered with the nearest names', async () => {
    expect(await whyOf(read('shop.list-order'))).toMatch(/the nearest: shop\.list_orders/);
    expect(await whyOf(read('xyz.qqqq'))).not.toMatch(/nearest/);
  });

  it('says of an argument text that is no JSON where it broke, and stays refused under its key', async () => {
    const call = { malformed: '{"n": 1, "of": "ap', key: 'k' };
    const why = await whyOf(read('shop.look', {}, call));
    expect(why).toMatch(/no JSON \(.*\); they end in ".*\\"ap"; send them again as one JSON object/);
    expect(await whyOf(read('shop.look', {}, call))).toBe(why);
    expect(await whyOf(read('shop.look', {}, { malformed: '[1]' }))).toMatch(/one JSON object, not \[1\]/);
    expect(toolbox.calls).toHaveLength(0);
  });
});

it('ends the waiting for a turn at once with Stop, and says that nothing ran', async () => {
  const stop = new AbortController();
  const hung = Array.from({ length: 4 }, (_, n) => read('slow.look', { n }, { signal: new AbortController().signal }));
  const waiting = read('slow.look', { n: 5 }, { signal: stop.signal });
  const other = await read('shop.look', { n: 1 });
  expect(other).toMatchObject({ passed: true });
  stop.abort();
  expect(await waiting).toMatchObject({ passed: true, did: 'not-run', evidence: { succeeded: false } });
  expect(toolbox.calls.filter(({ tool }) => tool === 'slow.look')).toHaveLength(4);
  void hung;
});
