/**
 * The queue on BullMQ: one waiting and one active job an incident, over all processes.
 * Owns: deduplication, times to wake at, locks, stalled jobs, another try after a failure. Refuses: results, events, payloads; a wake that
 * is lost with Redis is counted, not thrown, because the sweeper makes up for it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { QueueOptions } from 'bullmq';
import { Queue, Worker } from 'bullmq';
import { messageOf } from '../errors.ts';
import { redact } from '../redact/redact.ts';
import type { IncidentId } from '../run/identity.ts';
import type { Timed, TimedQueue } from '../run/ports/job-queue.ts';
import type { Handler } from './turns.ts';
import { Turns } from './turns.ts';
import { wakeTelemetry } from './wake-telemetry.ts';

export interface BullmqQueueOptions {
  url: string;
  /** The store's prefix; the queue's keys stand under the same hash tag. */
  prefix?: string;
  /** How long a worker owns a job without a sign of life, ms. */
  lockDuration?: number;
  /** How often jobs without an owner are looked for, ms. */
  stalledInterval?: number;
  /** Pause before a failed turn is tried again, ms. */
  retryAfter?: number;
  /** Tries of one wake; after the last one the sweeper is left to wake again. */
  attempts?: number;
  /** Carries the trace from the wake to the turn. */
  traced?: boolean;
  /** Hears of each failed turn. */
  onError?: (incident: IncidentId, error: unknown) => void;
}

interface Wake {
  incident: IncidentId;
}

const name = 'wake';

/** Longest pause between two tries to reach Redis, ms. */
const longestRetry = 500;

export class BullmqQueue implements TimedQueue {
  readonly #options: BullmqQueueOptions;
  readonly #queue: Queue<Wake>;
  #worker: Worker<Wake> | null = null;
  #turns: Turns | null = null;
  #lostWakes = 0;
  #closing = false;
  /** Forever, until the queue is closed: then a Redis that is away must not keep the process. */
  readonly #retry = (times: number): number | null => (this.#closing ? null : Math.min(50 * times, longestRetry));

  constructor(options: BullmqQueueOptions) {
    this.#options = options;
    const { retryAfter = 1_000, attempts = 10 } = options;
    this.#queue = new Queue<Wake>(name, {
      ...this.#base(),
      // A wake fails fast when Redis is away: whoever wakes has better things to do than to wait.
      connection: { url: options.url, enableOfflineQueue: false, maxRetriesPerRequest: 0, retryStrategy: this.#retry },
      defaultJobOptions: {
        attempts,
        backoff: { type: 'fixed', delay: retryAfter },
        removeOnComplete: true,
        removeOnFail: { count: 100 },
        stackTraceLimit: 1,
      },
    });
    this.#queue.on('error', () => {});
  }

  /** Wakes that Redis did not take. */
  get lostWakes(): number {
    return this.#lostWakes;
  }

  async wake(incident: IncidentId): Promise<void> {
    const deduplication = { id: incident, keepLastIfActive: true };
    const taken = this.#queue.add(name, { incident }, { deduplication }).then(
      () => true,
      () => false,
    );
    if (!(await within(1_500, taken))) this.#lostWakes += 1;
  }

  /** BullMQ's own scheduler keeps the next time of each in Redis, whoever dies meanwhile. */
  async keepTimes(times: readonly Timed[]): Promise<void> {
    await this.#queue.waitUntilReady();
    const wanted = new Set(times.map(({ incident }) => incident));
    for (const { key } of await this.#queue.getJobSchedulers(0, -1))
      if (!wanted.has(key)) await this.#queue.removeJobScheduler(key);
    for (const { incident, cron, zone = 'UTC' } of times)
      await this.#queue.upsertJobScheduler(incident, { pattern: cron, tz: zone }, { name, data: { incident } });
  }

  async work(handler: Handler, { concurrency }: { concurrency: number }): Promise<void> {
    const { url, lockDuration = 20_000, stalledInterval = 10_000, onError = () => {} } = this.#options;
    const turns = new Turns(handler);
    this.#turns = turns;
    this.#worker = new Worker<Wake>(
      name,
      async ({ data }) => {
        try {
          await turns.take(data.incident);
        } catch (error) {
          onError(data.incident, error);
          // BullMQ keeps the message in Redis, and shows it in spans.
          throw new Error(redact(messageOf(error)), { cause: error });
        }
      },
      {
        ...this.#base(),
        connection: { url, maxRetriesPerRequest: null, retryStrategy: this.#retry },
        concurrency,
        lockDuration,
        stalledInterval,
        // A job may outlive any number of workers; whether the incident is a poisonous one is the worker's judgement.
        maxStalledCount: 1_000,
      },
    );
    this.#worker.on('error', () => {});
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    await worker?.pause(true);
    await this.#turns?.idle();
    this.#closing = true;
    // BullMQ waits for ever for the end of a connection that is between two tries: let the last try fail first.
    const away = (await within(500, this.#queue.count())) === undefined;
    if (away) await sleep(longestRetry + 100);
    await within(2_000, Promise.all([worker?.close(away), this.#queue.close()]));
    if (away) await within(500, Promise.all([worker?.disconnect(), this.#queue.disconnect()]));
  }

  #base(): Pick<QueueOptions, 'prefix' | 'telemetry'> {
    const { prefix = 'aura', traced = false } = this.#options;
    return { prefix: `{${prefix}}`, ...(traced ? { telemetry: wakeTelemetry() } : {}) };
  }
}

/** The promise's value, or undefined when it takes longer or fails. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  const settled = promise.catch(() => undefined);
  try {
    return await Promise.race([settled, late]);
  } finally {
    clearTimeout(timer);
  }
}
