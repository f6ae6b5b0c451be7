/**
 * The port of what wakes a worker. It carries nothing of value: a lost or doubled wake costs time only.
 * Owns: wake, by somebody and by the clock, and work. Refuses: payloads, results, ordering; correctness lives in the store.
 */
import type { IncidentId } from '../identity.ts';

/** A time to wake at: five fields of cron, by the clock of `zone` (UTC where it is absent). */
export interface Timed {
  incident: IncidentId;
  cron: string;
  zone?: string;
}

export interface JobQueue {
  /** Somebody will look at this incident soon; a wake during a look leads to another look afterwards. */
  wake(incident: IncidentId): Promise<void>;
  /** Starts looking. `handler` may run for several incidents at once, for one incident at most once in this process. */
  work(handler: (incident: IncidentId) => Promise<void>, options: { concurrency: number }): Promise<void>;
  /** Takes no new work, waits for running handlers (they are told to stop by their own signal), frees connections. */
  close(): Promise<void>;
}

/** A queue that the clock wakes through, too. */
export interface TimedQueue extends JobQueue {
  /**
   * From now on each of these is woken at its times, once over all processes. What an earlier call named and this one
   * does not is woken no more; a time at which nobody worked is not made up for.
   */
  keepTimes(times: readonly Timed[]): Promise<void>;
}
