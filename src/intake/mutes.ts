/**
 * Presses that ask for less: mute this alert for a while, be quiet here, and the press that takes either back.
 * Owns: these commits and how long each lasts. Refuses: vendors' payloads, words, and deciding what a mute covers.
 */
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { unmuting } from '../run/quiet/unmuting.ts';
import type { Intake } from './accept.ts';
import { afterLess, type Less, lessUntil, muting, quieting, speaking } from '../run/quiet/less.ts';
import { slackWindow } from './accept-mention.ts';
import type { Pressed } from './opinions.ts';

/** An hour, a working day's length, or until people are back. */
export const durations = ['1h', '8h', 'tomorrow'] as const;
export type Duration = (typeof durations)[number];

const hour = 3_600_000;

export interface MuteParts {
  journal: Journal;
  intake: Pick<Intake, 'welcomes'>;
  /** `slack.zone`. */
  zone?: string;
}

export class Mutes {
  readonly #parts: MuteParts;

  constructor(parts: MuteParts) {
    this.#parts = parts;
  }

  /** True when it was taken. An incident that no alert opened has nothing to mute. */
  async mute(press: Pressed, long: Duration): Promise<boolean> {
    const until = await this.#until(long);
    return this.#write(press, (state) => muting(state, press.id, press.by, until));
  }

  async unmute(press: Pressed): Promise<boolean> {
    return this.#end(press, (state) => ({ facts: unmuting(state, press.by) }));
  }

  async quiet(press: Pressed, long: Duration): Promise<boolean> {
    const until = await this.#until(long);
    return this.#write(press, () => quieting(press.id, press.by, press.place, until));
  }

  async speak(press: Pressed): Promise<boolean> {
    return this.#end(press, (state) => speaking(state, press.by));
  }

  async #end(press: Pressed, decide: (state: IncidentState) => Less): Promise<boolean> {
    const ended = await this.#write(press, decide);
    if (ended) await afterLess(this.#parts.journal, press.incident);
    return ended;
  }

  async #until(long: Duration): Promise<number> {
    const now = await this.#parts.journal.store.now();
    const { zone } = this.#parts;
    return lessUntil(long === 'tomorrow' ? long : long === '1h' ? hour : 8 * hour, now, zone);
  }

  async #write({ incident, id, place, by }: Pressed, decide: (state: IncidentState) => Less | null): Promise<boolean> {
    if (!(await this.#parts.intake.welcomes(by, place))) return false;
    const written = await this.#parts.journal.decide(incident, (state) => {
      // The id came from a button: one that names nothing shall not found a journal.
      const decided = state.head.version === 0 ? null : decide(state);
      return decided && { ...decided, unique: [{ key: `slack:mute:${id}`, ttl: slackWindow }] };
    });
    return written.ok && written.entry !== null;
  }
}
