/** Calls into a thread: one that fails, hangs or is stopped costs only itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { inProcess, inThread } from '../../../../src/distill/thread/start-worker.ts';
import type { CallAnswer } from '../../../../src/distill/thread/call-answer.ts';
import { WorkerCalls } from '../../../../src/distill/thread/worker-calls.ts';
import type { Order } from '../../../support/odd-worker.ts';
import { until } from '../../../support/until.ts';

const program = new URL('../../../support/odd-worker.ts', import.meta.url);
const calls = new WorkerCalls(program, 24);
const ask = (order: Order, timeoutMs = 30_000, signal?: AbortSignal): Promise<CallAnswer<number>> =>
  calls.call<number>(order, { timeoutMs, signal });

afterAll(() => calls.end());

describe('calls into a thread', () => {
  it('runs them in one thread, one after the other', async () => {
    const answers = await Promise.all([ask('answer'), ask('throw'), ask('answer')]);
    expect(answers[0]).toHaveProperty('value');
    expect(answers[1]).toMatchObject({ failure: 'thrown in the thread' });
    expect(answers[2]).toEqual(answers[0]);
  });

  it('ends the thread of a call that takes too long; those that wait go on in a new one', async () => {
    const before = await ask('answer');
    const slow = ask('loop', 600);
    // Its own time is shorter than its wait: only work counts.
    const waiting = [ask('answer', 300), ask('answer', 300)];
    expect(await slow).toMatchObject({ failure: expect.stringContaining('longer than 0.6 s') });
    const [one, other] = await Promise.all(waiting);
    expect(one).toHaveProperty('value');
    expect(one).not.toEqual(before);
    expect(other).toEqual(one);
  });

  it.each(['exit', 'fill'] as const)('fails only the call whose thread died: %s', async (order) => {
    const [died, waited] = await Promise.all([ask(order), ask('answer')]);
    expect(died).toHaveProperty('failure');
    expect(waited).toHaveProperty('value');
  });

  it('stops a call that is being worked on, and one that waits, at once', async () => {
    const stop = new AbortController();
    const alive = await ask('answer');
    const running = ask('loop', 600_000, stop.signal);
    const waiting = ask('loop', 600_000, stop.signal);
    const other = ask('answer');
    stop.abort();
    expect(await Promise.all([running, waiting])).toEqual([
      { failure: 'it was stopped' },
      { failure: 'it was stopped' },
    ]);
    expect(await other).toHaveProperty('value');
    expect(await other).not.toEqual(alive);
    expect(await ask('loop', 600_000, stop.signal)).toEqual({ failure: 'it was stopped' });
  });

  it('lets nobody wait behind a long one where there may be more threads', async () => {
    const more = new WorkerCalls(program, 24, inThread, 3);
    const stop = new AbortController();
    const told = (order: Order, signal?: AbortSignal) =>
      more.call<number>(order, { timeoutMs: 600_000, ...(signal ? { signal } : {}) });
    try {
      // Those that wait are answered although the long ones never end.
      const long = [told('loop', stop.signal), told('loop', stop.signal)];
      const answers = await Promise.all([told('answer'), told('answer')]);
      for (const answer of answers) expect(answer).toHaveProperty('value');
      stop.abort();
      for (const answer of await Promise.all(long)) expect(answer).toEqual({ failure: 'it was stopped' });
      expect(await told('answer')).toHaveProperty('value');
    } finally {
      await more.end();
    }
  });

  it('answers with a failure when a payload cannot be copied', async () => {
    const answer = await calls.call(() => undefined, { timeoutMs: 1_000 });
    expect(answer).toHaveProperty('failure');
    expect(await ask('answer')).toHaveProperty('value');
  });
});

describe('calls into a process of its own', () => {
  const apart = new WorkerCalls(new URL('../../../support/odd-worker.ts', import.meta.url), 48, inProcess);
  const order = (it: Order, timeoutMs = 30_000) => apart.call<number>(it, { timeoutMs });
  afterAll(() => apart.end());

  it('are answered there, one after the other', async () => {
    const [one, failed, other] = await Promise.all([order('process'), order('throw'), order('process')]);
    expect(one).toEqual({ value: expect.any(Number) });
    expect(one).not.toEqual({ value: process.pid });
    expect(failed).toMatchObject({ failure: 'thrown in the thread' });
    expect(other).toEqual(one);
  });

  it('end with it alone when it takes more memory than it may, in one piece too', async () => {
    for (const kind of ['burst', 'fill'] as const)
      expect(await order(kind)).toEqual({ failure: 'it wanted more than 48 MB of memory' });
    expect(await order('process')).toHaveProperty('value');
  });

  it('end it when they take too long; the next one has a new one', async () => {
    const before = await order('process');
    expect(await order('loop', 500)).toEqual({ failure: 'it took longer than 0.5 s' });
    const after = await order('process');
    expect(after).toHaveProperty('value');
    expect(after).not.toEqual(before);
  });

  it('do not outlive who made them, killed while they work', async () => {
    const parent = spawn(process.execPath, ['src/bin/run.mjs', 'test/support/odd-parent.ts'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
    const pid = Number(line);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await until('its end', async () => !isAlive(pid));
    expect(isAlive(pid)).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
