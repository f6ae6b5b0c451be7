/**
 * The queue inside one process, twin of the one on BullMQ.
 * Owns: order of waiting incidents, concurrency, another try after a failure. Refuses: surviving a restart; the sweeper
 * wakes again whatever the store says is due.
 */
import { type Context, context } from '@opentelemetry/api';
import type { IncidentId } from '../run/identity.ts';
import type { Timed, TimedQueue } from '../run/ports/job-queue.ts';
import { Clock } from './clock.ts';
import type { Handler } from './turns.ts';

export interface LocalQueueOptions {
  /** Pause before a failed turn is tried again, ms. */
  retryAfter?: number;
  /** Tries of one wake; after the last one the sweeper is left to wake again. */
  attempts?: number;
  /** Hears of each failed turn. */
  onError?: (incident: IncidentId, error: unknown) => void;
}

interface Job {
  state: 'waiting' | 'running' | 'resting';
  /** Woken while it ran. */
  again: boolean;
  failures: number;
  /** The trace that the last wake belongs to. */
  context: Context;
  timer?: NodeJS.Timeout;
}

export class LocalQueue implements TimedQueue {
  readonly #options: Required<LocalQueueOptions>;
  readonly #jobs = new Map<IncidentId, Job>();
  readonly #waiting: IncidentId[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #clock = new Clock((incident) => void this.wake(incident));
  #handler: Handler | null = null;
  #concurrency = 0;
  #closed = false;

  constructor({ retryAfter = 1_000, attempts = 10, onError = () => {} }: LocalQueueOptions = {}) {
    this.#options = { retryAfter, attempts, onError };
  }

  async wake(incident: IncidentId): Promise<void> {
    const job = this.#jobs.get(incident);
    if (job?.state === 'running') Object.assign(job, { again: true, context: context.active() });
    if (this.#closed || job) return;
    this.#jobs.set(incident, { state: 'waiting', again: false, failures: 0, context: context.active() });
    this.#waiting.push(incident);
    this.#start();
  }

  async work(handler: Handler, { concurrency }: { concurrency: number }): Promise<void> {
    this.#handler = handler;
    this.#concurrency = concurrency;
    this.#start();
  }

  async keepTimes(times: readonly Timed[]): Promise<void> {
    if (!this.#closed) this.#clock.keep(times);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#clock.keep([]);
    for (const { timer } of this.#jobs.values()) clearTimeout(timer);
    await Promise.allSettled([...this.#running]);
  }

  #start(): void {
    while (this.#handler && !this.#closed && this.#running.size < this.#concurrency) {
      const incident = this.#waiting.shift();
      if (incident === undefined) return;
      const job = this.#jobs.get(incident);
      if (!job) continue;
      job.state = 'running';
      const run = this.#run(incident, job, this.#handler).finally(() => {
        this.#running.delete(run);
        this.#start();
      });
      this.#running.add(run);
    }
  }

  async #run(incident: IncidentId, job: Job, handler: Handler): Promise<void> {
    try {
      // A turn of the loop between turns: one that never waits must not starve the others.
      await new Promise(setImmediate);
      await context.with(job.context, handler, undefined, incident);
      job.failures = 0;
      this.#next(incident, job, job.again);
    } catch (error) {
      this.#options.onError(incident, error);
      job.failures += 1;
      if (job.again || job.failures < this.#options.attempts) this.#rest(incident, job);
      else this.#next(incident, job, false);
    }
  }

  #next(incident: IncidentId, job: Job, again: boolean): void {
    if (!again) {
      this.#jobs.delete(incident);
      return;
    }
    job.state = 'waiting';
    job.again = false;
    this.#waiting.push(incident);
  }

  #rest(incident: IncidentId, job: Job): void {
    job.state = 'resting';
    job.timer = setTimeout(() => {
      if (this.#closed) return;
      this.#next(incident, job, true);
      this.#start();
    }, this.#options.retryAfter);
  }
}
