/** Calls into a thread: one that fails, hangs or is stopped costs only itself. */
import { afterAll, describe, expect, it } from 'vitest';
import { type CallAnswer, WorkerCalls } from '../../../../src/distill/thread/worker-calls.ts';
import type { Order } from '../../../support/odd-worker.ts';

const calls = new WorkerCalls(new URL('../../../support/odd-worker.ts', import.meta.url), 24);
const ask = (order: Order, timeoutMs = 30_000, signal?: AbortSignal): Promise<CallAnswer<number>> =>
  calls.call<number>(order, { timeoutMs, signal });

afterAll(() => calls.end());

describe('calls into a thread', () => {
  it('runs them in one thread, one after the other', async () => {
    const answers = await Promise.all([ask('answer'), ask('throw'), ask('answer')]);
    expect(answers[0]).toHaveProperty('value');
    expect(answers[1]).toMatchObject({ failure: 'thrown in the thread' });
    expect(answers[2]).toEqual(answers[0]);
  }, 60_000);

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
  }, 60_000);

  it.each(['exit', 'fill'] as const)(
    'fails only the call whose thread died: %s',
    async (order) => {
      const [died, waited] = await Promise.all([ask(order), ask('answer')]);
      expect(died).toHaveProperty('failure');
      expect(waited).toHaveProperty('value');
    },
    60_000,
  );

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
  }, 60_000);

  it('answers with a failure when a payload cannot be copied', async () => {
    const answer = await calls.call(() => undefined, { timeoutMs: 1_000 });
    expect(answer).toHaveProperty('failure');
    expect(await ask('answer')).toHaveProperty('value');
  }, 60_000);
});
