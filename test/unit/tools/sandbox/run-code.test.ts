/** `run_code` through the real gate: its reads are calls like any others, only its print comes back, a crash costs no read twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Journal } from '../../../../src/run/journal.ts';
import { NoteStore } from '../../../../src/scratchpad/note-store.ts';
import { NoteThread } from '../../../../src/scratchpad/note-thread.ts';
import { FileStore } from '../../../../src/store/file-store.ts';
import { Gate } from '../../../../src/tools/gate.ts';
import { NotesToolbox } from '../../../../src/tools/notes-toolbox.ts';
import { Policy } from '../../../../src/tools/policy.ts';
import { programLimits, runCode, runCodeTool, sayReads } from '../../../../src/tools/sandbox/run-code.ts';
import { ScriptedToolbox } from '../../../support/scripted-toolbox.ts';

let folder: string;
let store: FileStore;
let journal: Journal;
let notes: NoteStore;
let thread: NoteThread;
let toolbox: ScriptedToolbox;
let fence: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aura-code-'));
  store = await FileStore.open({ folder });
  journal = new Journal(store);
  notes = new NoteStore({ folder: join(folder, 'notes') });
  thread = new NoteThread({ folder: join(folder, 'notes') });
  fence = await store.fence('i');
  toolbox = new ScriptedToolbox({
    'metrics.query': ({ service }) => ({
      service,
      points: Array.from({ length: 200 }, (_, n) => ({ minute: n, errors: service === 'cart' && n > 150 ? n : 0 })),
    }),
    'cluster.pods': () => 'NAME STATUS\ncart-1 Running\ncart-2 CrashLoopBackOff\n',
    'cluster.down': () => {
      throw new Error('the cluster is away');
    },
    'ops.restart': () => ({ done: true }),
  });
});
afterEach(async () => {
  await thread.end();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function gateOf(toolCalls = 80): Gate {
  const policy = new Policy({ reads: ['metrics.*', 'cluster.*', 'notes.*'], trusted: [], catalog: ['cart', 'web'] });
  const limits = { toolCalls, questionCalls: 6, toolSeconds: 30, toolRetries: 0, digestTokens: 200 };
  return new Gate({ journal, toolbox: new NotesToolbox(toolbox, thread), policy, notes, limits });
}

function run(program: unknown, gate = gateOf(), signal = new AbortController().signal) {
  const caller = { kind: 'task', run: 'r', id: 'task:1' } as const;
  const asker = { incident: 'i', caller, fence, key: 'task:1/turn:1/call:1', signal };
  return runCode({
    args: { program },
    asker,
    gate,
    notes,
    now: Date.UTC(2026, 0, 2),
    named: (name) => name.replace('__', '.'),
  });
}

describe('run_code', () => {
  it('answers over three notes and two servers in one turn, with under 300 tokens', async () => {
    const lines = (name: string, bad: number) =>
      Array.from({ length: 5_000 }, (_, n) =>
        JSON.stringify({ service: name, level: n % bad === 0 ? 'error' : 'info', n }),
      ).join('\n');
    const ids = await Promise.all(
      ['cart', 'web', 'auth'].map(async (name, at) => (await notes.put('i', lines(name, 7 + at * 400), {})).id),
    );
    const result = await run(`
      const notes = ${JSON.stringify(ids)};
      const counts = await Promise.all(notes.map((note) => tools.notes.query({ note, countBy: 'level' })));
      const series = await Promise.all(['cart', 'web'].map((service) => tools.metrics.query({ service })));
      const pods = await tools.cluster__pods();
      const began = series.map(({ service, points }) => service + ' ' + (points.find(({ errors }) => errors > 0)?.minute ?? 'never'));
      console.log('first error at minute:', began.join(', '));
      console.log('pods that crash:', pods.split('\\n').filter((line) => line.includes('CrashLoop')).map((line) => line.split(' ')[0]).join(', '));
      counts.forEach((count, at) => console.log('note', at + 1, (/(\\d+)[^\\d\\n]*error/.exec(count) ?? [])[1], 'errors'));
    `);
    expect(result).toMatchObject({ ended: null, isOut: false });
    expect(result.printed).toBe(
      'first error at minute: cart 151, web never\npods that crash: cart-2\nnote 1 715 errors\nnote 2 13 errors\nnote 3 7 errors',
    );
    expect(result.reads).toHaveLength(6);
    expect(encode(`${result.printed}\n${sayReads(result.reads)}`).length).toBeLessThan(300);
    // What was read is in the ledger as the task's own evidence.
    const { ledger } = await journal.load('i');
    expect(ledger.map(({ caller }) => caller?.kind)).toEqual(Array(6).fill('task'));
    expect(ledger.map(({ id }) => id).toSorted()).toEqual(result.reads.map(({ evidence }) => evidence).toSorted());
  });

  it('is refused a write, whatever it calls it, and sees a failed read as an error', async () => {
    const result = await run(`
      for (const call of [() => tools.ops.restart({}), () => tools.ops__restart({}), () => tools.run_code({ program: '1' }), () => tools.cluster.down(), () => tools.metrics.query([])])
        try { await call(); console.log('passed') } catch (error) { console.log(error.message) }
    `);
    const said = result.printed.split('\n');
    expect(said[0]).toContain('is a write');
    expect(said[1]).toContain('is a write');
    expect(said[2]).toContain('no tool run_code');
    expect(said[3]).toContain('the cluster is away');
    expect(said[4]).toBe('the arguments of metrics.query must be one object');
    expect(toolbox.calls.filter(({ tool }) => tool === 'ops.restart')).toEqual([]);
    expect((await journal.load('i')).ledger.map(({ tool, succeeded }) => [tool, succeeded])).toEqual([
      ['cluster.down', false],
    ]);
  });

  it('uses up the calls of whoever runs it, and says that nothing is left', async () => {
    const result = await run(
      `let read = 0; for (let n = 0; n < 6; n += 1) try { await tools.metrics.query({ service: 's' + n }); read += 1 } catch (error) { console.log(error.message) } return read`,
      gateOf(4),
    );
    expect(result.isOut).toBe(true);
    expect(result.printed).toContain('the run has used its 4 tool calls');
    expect(result.printed.endsWith('\n4')).toBe(true);
    expect(toolbox.calls).toHaveLength(4);
  });

  it('is run again after a crash over what is recorded: no read twice, the same words', async () => {
    const program = `
      const [cart, pods] = await Promise.all([tools.metrics.query({ service: 'cart' }), tools.cluster.pods()]);
      const again = await tools.metrics.query({ service: 'web', at: Date.now() });
      return [cart.points.length, pods.length, again.service, Math.random()];
    `;
    const crash = new AbortController();
    const whole = gateOf();
    let reads = 0;
    // It dies while its third read is under way.
    const dying = {
      read: (call: Parameters<Gate['read']>[0]) =>
        (reads += 1) === 3 ? (crash.abort(), new Promise<never>((_, no) => no(new Error('died')))) : whole.read(call),
    };
    const first = await run(program, dying as Gate, crash.signal);
    expect(first.ended).toBe('it was stopped');
    expect(toolbox.calls.map(({ tool }) => tool).toSorted()).toEqual(['cluster.pods', 'metrics.query']);
    const second = await run(program, gateOf());
    expect(second.ended).toBeNull();
    expect(toolbox.calls.map(({ args }) => JSON.stringify(args['service'] ?? 'pods')).toSorted()).toEqual([
      '"cart"',
      '"pods"',
      '"web"',
    ]);
    const third = await run(program, gateOf());
    expect(third).toEqual(second);
    expect(toolbox.calls).toHaveLength(3);
  });

  it('says what is wrong with what is no program, and how one ended that went too far', async () => {
    expect((await run(7)).ended).toContain('program must be a text');
    expect((await run('x'.repeat(20_001))).ended).toContain('at most 20000 characters');
    expect((await run('nothing.there')).ended).toBe('it failed: ReferenceError: nothing is not defined');
    expect((await run('for (;;) console.log("x".repeat(500))')).ended).toBe(
      'it was ended: it printed more than 8000 characters; print what you made of it',
    );
    expect(runCodeTool.description).toContain(`${programLimits.calls} calls, ${programLimits.wall / 1_000} s`);
  });
});
