/**
 * The port of what wakes a worker. It carries nothing of value: a lost or doubled wake costs time only.
 * Owns: wake and work. Refuses: payloads, results, ordering; correctness lives in the store.
 */
import type { IncidentId } from '../identity.ts';

export interface JobQueue {
  /** Somebody will look at this incident soon; a wake during a look leads to another look afterwards. */
  wake(incident: IncidentId): Promise<void>;
  /** Starts looking. `handler` may run for several incidents at once, for one incident at most once in this process. */
  work(handler: (incident: IncidentId) => Promise<void>, options: { concurrency: number }): Promise<void>;
  /** Takes no new work, waits for running handlers (they are told to stop by their own signal), frees connections. */
  close(): Promise<void>;
}
