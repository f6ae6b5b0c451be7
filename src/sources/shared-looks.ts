/**
 * One look for all who ask in the same run.
 * Owns: keeping what was read under the run's name, for a while and for few runs. Refuses: answering anybody else from
 * it: who names no run, such as a verification, reads anew.
 */
import type { Telemetry } from '../evidence/model/telemetry.ts';
import type { Ask, TelemetrySource } from './source.ts';

/** Looks kept at once; each may hold a hundred thousand rows. */
const most = 3;
/** A run takes ten minutes at most. */
const keptMs = 10 * 60_000;

interface Kept {
  key: string;
  at: number;
  read: Promise<Telemetry>;
}

export class SharedLooks {
  readonly #source: TelemetrySource;
  readonly #now: () => number;
  #kept: Kept[] = [];

  constructor(source: TelemetrySource, now: () => number = Date.now) {
    this.#source = source;
    this.#now = now;
  }

  /** As the source reads, once for each run and each incident that it asks about. */
  async read(ask: Ask): Promise<Telemetry> {
    if (ask.about?.look === undefined) return this.#source.read(ask);
    const key = JSON.stringify([ask.about, ask.window ?? null]);
    const now = this.#now();
    this.#kept = this.#kept.filter(({ at }) => now - at < keptMs);
    const known = this.#kept.find((it) => it.key === key);
    if (known) return unlessAborted(known.read, ask.signal);
    // The first asker's end does not take the look from the others; the source has deadlines of its own.
    // What one asks only in part is in the whole that the others ask for.
    // What the first asker brought is there for all of them.
    const { about, window, within, brought = [] } = ask;
    const whole = { about, brought, ...(window ? { window } : {}), ...(within === undefined ? {} : { within }) };
    const kept: Kept = { key, at: now, read: this.#source.read(whole) };
    kept.read.catch(() => {
      this.#kept = this.#kept.filter((it) => it !== kept);
    });
    this.#kept = [...this.#kept, kept].slice(-most);
    return unlessAborted(kept.read, ask.signal);
  }
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      const stop = () => reject(signal.reason as Error);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
  ]);
}
