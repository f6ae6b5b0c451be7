/** `wait_for` through the real gate: until it holds, settles or is over, at every look anew, and over a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '../../../src/run/journal.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { Gate } from '../../../src/tools/gate.ts';
import { Policy } from '../../../src/tools/policy.ts';
import { waitFor } from '../../../src/tools/wait-for.ts';
import { ScriptedToolbox, type ScriptedTool } from '../../support/scripted-toolbox.ts';

let folder: string;
let store: FileStore;
let journal: Journal;
let toolbox: ScriptedToolbox;
let ready: ScriptedTool;
let slept: number[];
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  folder = mkdtempSync(join(tmpdir(), 'aura-wait-'));
  store = await FileStore.open({ folder });
  journal = new Journal(store);
  slept = [];
  ready = () => ({ ready: toolbox.calls.length });
  toolbox = new ScriptedToolbox({
    'k8s.ready': (args, options) => ready(args, options),
    'ops.restart': () => ({}),
  });
});
afterEach(async () => {
  vi.useRealTimers();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = { tool: 'k8s__ready', args: { name: 'cart' } };

interface Waiting {
  toolCalls?: number;
  signal?: AbortSignal;
  key?: string;
  sleep?: (ms: number) => void;
}

async function wait(args: Record<string, unknown>, { toolCalls = 80, sleep, signal, key = 'call:1' }: Waiting = {}) {
  const notes = new NoteStore({ folder: join(folder, 'notes') });
  const policy = new Policy({ reads: ['k8s.*'], trusted: [], catalog: [] });
  const limits = { toolCalls, questionCalls: 6, toolSeconds: 30, toolRetries: 0, digestTokens: 200 };
  const caller = { kind: 'task', run: 'r', id: 'task:1' } as const;
  const fence = await store.fence('i');
  return waitFor({
    args,
    waiter: {
      incident: 'i',
      caller,
      fence,
      key: `task:1/turn:1/${key}`,
      signal: signal ?? new AbortController().signal,
    },
    gate: new Gate({ journal, toolbox, policy, notes, limits }),
    notes,
    named: (name) => name.replace('__', '.'),
    sleep: async (ms, stop) => {
      stop.throwIfAborted();
      slept.push(ms);
      sleep?.(ms);
      vi.setSystemTime(Date.now() + ms);
    },
  });
}

describe('wait_for', () => {
  it('asks anew until the condition holds, each look as evidence, and brings the last', async () => {
    const waited = await wait({ ...read, until: 'ready >= `3`', every_seconds: 5 });
    expect(waited).toMatchObject({ how: 'held', said: 'it holds, at look 3', looks: 3, tool: 'k8s.ready' });
    expect(toolbox.calls.map(({ args }) => args)).toEqual(Array(3).fill({ name: 'cart' }));
    expect(slept.map((ms) => Math.round(ms / 1_000))).toEqual([5, 5]);
    const { ledger } = await journal.load('i');
    expect(ledger.map(({ key }) => key)).toEqual([1, 2, 3].map((n) => `task:1/turn:1/call:1/look:${n}`));
    expect(waited.last?.evidence.id).toBe(ledger.at(-1)?.id);
  });

  it('ends when what is asked about no longer changes, whatever else does', async () => {
    ready = () => ({ ready: Math.min(2, toolbox.calls.length), at: Date.now() });
    expect(await wait({ ...read, settles: 'ready' })).toMatchObject({ how: 'settled', looks: 4 });
    ready = () => 'two of two\n';
    toolbox.calls.length = 0;
    expect(
      (await wait({ ...read, tool: 'k8s.ready', args: { name: 'web' }, settles: '@' }, { key: 'call:2' })).how,
    ).toBe('settled');
  });

  it('is over in its time, and says so with the last look', async () => {
    const waited = await wait({ ...read, until: 'ready > `99`', every_seconds: 20, within_seconds: 50 });
    expect(waited).toMatchObject({ how: 'timed-out', looks: 4 });
    expect(waited.said).toMatch(/^it did not come within 5\d s and 4 looks/);
    expect(waited.last?.evidence.digest).toContain('4');
  });

  it('is over after its looks, and when nothing is left of what the run may call', async () => {
    expect(await wait({ ...read, until: 'no', every_seconds: 1, within_seconds: 300 })).toMatchObject({
      how: 'timed-out',
      looks: 20,
    });
    toolbox.calls.length = 0;
    const short = await wait(
      { tool: 'k8s.ready', args: { name: 'web' }, until: 'no' },
      { toolCalls: 20, key: 'call:2' },
    );
    expect(short).toMatchObject({ how: 'refused', isOut: true });
  });

  it('goes on behind its last look after a restart, and looks again though its time is over', async () => {
    const args = { ...read, until: 'ready >= `3`', every_seconds: 10, within_seconds: 60 };
    const dying = new AbortController();
    const first = await wait(args, { signal: dying.signal, sleep: () => slept.length === 2 && dying.abort() });
    expect(first).toMatchObject({ how: 'stopped', looks: 2 });
    vi.setSystemTime(Date.now() + 600_000);
    slept = [];
    const second = await wait(args);
    expect(second).toMatchObject({ how: 'held', looks: 3 });
    expect(slept).toEqual([0, 0]);
    expect(toolbox.calls).toHaveLength(3);
    // And once more, all from the ledger.
    expect(await wait(args)).toMatchObject({ how: 'held', looks: 3 });
    expect(toolbox.calls).toHaveLength(3);
  });

  it('fails alone where its condition takes any memory', async () => {
    const twice = "[join('', @), join('', @)]";
    const until = ['[to_string(@), to_string(@)]', ...Array<string>(26).fill(twice), "join('', @)"].join(' | ');
    expect(await wait({ ...read, until })).toMatchObject({
      how: 'failed',
      said: expect.stringContaining('the condition cannot be looked at'),
    });
    expect((await wait({ ...read, until: 'ready >= `1`' }, { key: 'call:2' })).how).toBe('held');
  });

  it('takes a failed look or two', async () => {
    ready = () => {
      if (toolbox.calls.length < 3) throw new Error('away');
      return { ready: 3 };
    };
    expect((await wait({ ...read, until: 'ready' })).how).toBe('held');
  });

  it('fails after three failed looks in a row', async () => {
    ready = () => {
      throw new Error('away');
    };
    expect(await wait({ ...read, until: 'ready' })).toMatchObject({
      how: 'failed',
      looks: 3,
      said: 'it failed 3 times in a row',
    });
  });

  it('is refused a write, wrong arguments, and a condition that is none', async () => {
    expect(await wait({ tool: 'ops.restart', until: 'x' })).toMatchObject({
      how: 'refused',
      said: expect.stringContaining('is a write'),
    });
    expect(await wait({ ...read, until: 'a', settles: 'b' })).toMatchObject({
      how: 'refused',
      said: expect.stringContaining('give either until or settles'),
    });
    expect((await wait({ ...read, until: 'x', within_seconds: 9_999 })).said).toContain('within_seconds');
    expect(toolbox.calls).toEqual([]);
    expect(await wait({ ...read, until: 'a[' })).toMatchObject({
      how: 'failed',
      said: expect.stringContaining('the condition cannot be looked at'),
    });
  });

  it('is not held up by a condition that doubles with every letter', async () => {
    let beats = 0;
    const beat = setInterval(() => (beats += 1), 20);
    const waited = await wait({ ...read, until: Array(60).fill('[@,@][]').join(' | ') });
    clearInterval(beat);
    expect(waited).toMatchObject({ how: 'failed', said: expect.stringContaining('the condition cannot be looked at') });
    expect(beats).toBeGreaterThan(3);
  });
});
