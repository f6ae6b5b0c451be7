/**
 * Finds out where an alerting system's incident is talked about.
 * Owns: asking again until the channel exists, giving up, the fallback place. Refuses: lists of channels; paging through
 * a workspace is slow, limited and blind to private channels.
 */
import type { Place } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import type { IncidentBrief } from '../run/request.ts';
import type { Intake } from './accept.ts';

/** Asked for the channel of one incident. */
export interface ChannelSource {
  /** Null while there is none. Throws when it cannot be asked. */
  dedicatedChannel(ref: string): Promise<Place | null>;
}

export interface SeekChannelOptions {
  intake: Intake;
  journal: Journal;
  source: ChannelSource;
  /** Where an incident is talked about when it never gets a channel of its own. */
  fallback?: Place | null;
  /** Pauses between questions, ms; after the last one the fallback counts. */
  pauses?: readonly number[];
  log?: (line: string) => void;
}

/** Creating the channel takes a workflow some seconds, seldom minutes, and a person who does it by hand longer. */
const usual = [1, 2, 3, 5, 8, 13, 20, 8, 30, 60, 60, ...Array.from({ length: 28 }, () => 120)].map((it) => it * 1_000);
/** Nobody waits for longer than this for a first word where there is a fallback, ms. */
const patience = 60_000;
/** An incident older than this that still has no channel gets none. */
const tooOld = 3_600_000;

export class SeekChannel {
  readonly #options: SeekChannelOptions;
  readonly #seeking = new Map<string, Promise<void>>();
  readonly #stop = new AbortController();

  constructor(options: SeekChannelOptions) {
    this.#options = options;
  }

  /** Begins to ask, once for each incident at a time. */
  seek(brief: IncidentBrief & { ref: string }): void {
    if (this.#seeking.has(brief.ref) || this.#stop.signal.aborted) return;
    const { log = () => {} } = this.#options;
    const task = this.#ask(brief)
      .catch((error: unknown) => log(`the channel of ${brief.ref} was not found: ${String(error)}`))
      .finally(() => this.#seeking.delete(brief.ref));
    this.#seeking.set(brief.ref, task);
  }

  /** Goes on for the incidents that were left without a channel when the process ended. */
  async resume(): Promise<void> {
    const { journal } = this.#options;
    const now = await journal.store.now();
    for (const incident of await journal.store.incidents()) {
      const { brief, place, status } = await journal.load(incident);
      if (!brief?.ref || brief.source !== 'pagerduty' || place || status === 'resolved') continue;
      if (now - brief.startedAt < tooOld) this.seek({ ...brief, ref: brief.ref });
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#seeking.values());
  }

  async #ask(brief: IncidentBrief & { ref: string }): Promise<void> {
    const { intake, source, pauses = usual, fallback = null, log = () => {} } = this.#options;
    let waited = 0;
    for (const pause of [...pauses, 0]) {
      try {
        const place = await source.dedicatedChannel(brief.ref);
        if (place) return void (await intake.channelKnown(brief, place));
      } catch (error) {
        log(`the channel of ${brief.ref} could not be asked for: ${String(error)}`);
      }
      if (fallback && waited >= patience) break;
      waited += pause;
      if (pause > 0 && !(await this.#wait(pause))) return;
    }
    if (fallback) await intake.channelKnown(brief, fallback, true);
    else log(`PagerDuty names no channel for ${brief.ref}; its run is kept, but nothing is said in Slack`);
  }

  /** False when this is being closed. */
  #wait(ms: number): Promise<boolean> {
    const { signal } = this.#stop;
    return new Promise((resolve) => {
      if (signal.aborted) return resolve(false);
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve(!signal.aborted);
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done);
    });
  }
}
