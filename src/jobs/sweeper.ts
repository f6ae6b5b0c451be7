/**
 * Makes up for wakes that were lost: wakes again whatever the store says is due.
 * Owns: asking once an interval, also after a failure. Refuses: work; an extra wake costs a look, a lost one only time.
 */
import type { JobQueue } from '../run/ports/job-queue.ts';
import type { Store } from '../run/ports/store.ts';

export interface SweeperOptions {
  /** Pause between two looks at the store, ms. */
  everyMs?: number;
  /** Most incidents woken at once. */
  limit?: number;
  /** What is settled in the store before anything is woken. */
  first?: (stopped: () => boolean) => Promise<unknown>;
  /** Hears of a store that did not answer. */
  onError?: (error: unknown) => void;
}

export interface Sweeper {
  /** Ends it; resolves when no sweep is running. */
  stop(): Promise<void>;
}

export function startSweeper(
  store: Pick<Store, 'due'>,
  queue: Pick<JobQueue, 'wake'>,
  { everyMs = 1_000, limit = 500, first = async () => {}, onError = () => {} }: SweeperOptions = {},
): Sweeper {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let sweeping = Promise.resolve();

  const sweep = async () => {
    try {
      await first(() => stopped);
      for (const incident of await store.due(limit)) {
        if (stopped) break;
        await queue.wake(incident);
      }
    } catch (error) {
      onError(error);
    }
    if (!stopped) timer = setTimeout(start, everyMs);
  };
  const start = () => {
    sweeping = sweep();
  };
  timer = setTimeout(start, 0);

  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await sweeping;
    },
  };
}
