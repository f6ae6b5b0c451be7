/**
 * Finds out where an alerting system's incident is talked about.
 * Owns: asking again until the channel exists, giving up, the fallback place that stands in meanwhile. Refuses: lists of channels; paging through
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
  /** Where an incident is talked about until it gets a channel of its own. */
  fallback?: Place | null;
  /** ms without a channel after which the fallback stands in. */
  patience?: number;
  /** Pauses between questions, ms; the fallback stands in after a minute of them, at the latest after the last. */
  pauses?: readonly number[];
  log?: (line: string) => void;
}

/** Creating the channel takes a workflow some seconds, seldom minutes, and a person who does it by hand longer. */
const usual = [1, 2, 3, 5, 8, 13, 20, 8, 30, 60, 60, ...Array.from({ length: 28 }, () => 120)].map((it) => it * 1_000);
/** Nobody waits for longer than this for a first word where there is a fallback, ms. */
const aMinute = 60_000;
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
      const { brief, place, fallback, status } = await journal.load(incident);
      if (!brief?.ref || brief.source !== 'pagerduty' || status === 'resolved') continue;
      if (place && place.channel !== fallback?.channel) continue;
      if (now - brief.startedAt < tooOld) this.seek({ ...brief, ref: brief.ref });
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#seeking.values());
  }

  async #ask(brief: IncidentBrief & { ref: string }): Promise<void> {
    const { intake, source, pauses = usual, patience = aMinute, fallback = null, log = () => {} } = this.#options;
    const attempt = async (step: () => Promise<boolean>): Promise<boolean> => {
      try {
        return await step();
      } catch (error) {
        log(`the channel of ${brief.ref} could not be asked for: ${String(error)}`);
        return false;
      }
    };
    const standIn = async (place: Place) => {
      await intake.channelKnown(brief, place, true);
      return true;
    };
    let waited = 0;
    let standsIn = false;
    for (const pause of [...pauses, 0]) {
      const found = await attempt(async () => {
        const place = await source.dedicatedChannel(brief.ref);
        if (place) await intake.channelKnown(brief, place);
        return place !== null;
      });
      if (found) return;
      if (fallback && !standsIn && waited >= patience) standsIn = await attempt(() => standIn(fallback));
      waited += pause;
      if (pause > 0 && !(await this.#wait(pause))) return;
    }
    if (fallback && !standsIn) await standIn(fallback);
    else if (!fallback)
      log(`PagerDuty names no channel for ${brief.ref}; its run is kept, but nothing is said in Slack`);
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
