/**
 * The time of a run while it looks and works.
 * Owns: two signals: no new looks, and no more waiting for the model. Refuses: acting; what was found is proposed and
 * said however long it took.
 */
import { setMaxListeners } from 'node:events';
import { worked } from '../run/run-limits.ts';
import type { LimitReached } from '../run/limits.ts';
import type { RunState } from '../run/incident-state.ts';

/** What is left of a limit at this share is kept for putting together what was seen. */
export const keptBack = 0.85;
/** The longest time that a timer takes, ms. */
const longest = 2 ** 31 - 1;

export interface RunClock {
  /** Aborted by Stop, and when what is left of the run's time is kept for its answer. */
  looking: AbortSignal;
  /** Aborted by Stop, and when the run's time is used up. */
  working: AbortSignal;
  /** The limit of time where the run has come to it. */
  cut(): LimitReached | null;
  stop(): void;
}

/** Starts the clock where it stands; `now` by the store's clock. */
export function startClock(stop: AbortSignal, run: RunState, now: number): RunClock {
  const most = run.limits?.minutes ?? Number.POSITIVE_INFINITY;
  const spent = worked(run, now);
  const after = (share: number) => {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), Math.min(longest, Math.max(0, most * 60_000 * share - spent)));
    const signal = AbortSignal.any([stop, ending.signal]);
    // All calls of a run listen to it side by side; many listeners are no leak here.
    setMaxListeners(0, signal);
    return { ended: ending.signal, signal, timer };
  };
  const [looking, working] = [after(keptBack), after(1)];
  return {
    looking: looking.signal,
    working: working.signal,
    cut: () => (looking.ended.aborted ? { limit: 'minutes', most } : null),
    stop: () => {
      for (const { timer } of [looking, working]) clearTimeout(timer);
    },
  };
}
