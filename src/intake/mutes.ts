/**
 * Presses that ask for less: mute this alert for a while, be quiet here, and the press that takes either back.
 * Owns: these commits and how long each lasts. Refuses: vendors' payloads, words, and deciding what a mute covers.
 */
import type { Fact } from '../run/fact.ts';
import { rankOf } from '../run/alert-rank.ts';
import { derivedId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { alertKeys, muteLink, quietLink } from '../run/mute.ts';
import { lookAfterMute, speakAgain, unmuting } from '../run/unmuting.ts';
import { momentOf, wallAt } from '../run/question/wall-clock.ts';
import type { Intake } from './accept.ts';
import { slackWindow } from './accept-mention.ts';
import type { Pressed } from './opinions.ts';

/** An hour, a working day's length, or until people are back. */
export const durations = ['1h', '8h', 'tomorrow'] as const;
export type Duration = (typeof durations)[number];

/** When "tomorrow" begins, on the clock of the team. */
const morning = 9;
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
    return this.#write(press, ({ brief }) => {
      if (!brief || brief.source === 'slack') return null;
      const alerts = alertKeys(brief);
      const id = derivedId('mute', press.id);
      return {
        facts: [{ type: 'alert-muted', id, by: press.by, until, alerts, rank: rankOf(brief.severity) }],
        links: alerts.map(muteLink),
      };
    });
  }

  async unmute(press: Pressed): Promise<boolean> {
    const ended = await this.#write(press, (state) => ({ facts: unmuting(state, press.by) }));
    if (ended) await lookAfterMute(this.#parts.journal, await this.#parts.journal.load(press.incident));
    return ended;
  }

  async quiet(press: Pressed, long: Duration): Promise<boolean> {
    const until = await this.#until(long);
    const { by, place } = press;
    return this.#write(press, () => ({
      facts: [{ type: 'channel-quieted', id: derivedId('quiet', press.id), by, place, until }],
      links: [quietLink(place)],
    }));
  }

  async speak(press: Pressed): Promise<boolean> {
    const ended = await this.#write(press, ({ quiet }) => ({
      facts: quiet && !quiet.ended ? [{ type: 'quiet-ended', by: press.by }] : [],
    }));
    if (ended) await speakAgain(this.#parts.journal, await this.#parts.journal.load(press.incident));
    return ended;
  }

  async #until(long: Duration): Promise<number> {
    const now = await this.#parts.journal.store.now();
    if (long !== 'tomorrow') return now + (long === '1h' ? hour : 8 * hour);
    const { zone = 'UTC' } = this.#parts;
    const today = wallAt(now, zone);
    return momentOf({ ...today, day: today.day + 1, hour: morning, minute: 0 }, zone);
  }

  async #write(
    { incident, id, place, by }: Pressed,
    decide: (state: IncidentState) => { facts: Fact[]; links?: string[] } | null,
  ): Promise<boolean> {
    if (!(await this.#parts.intake.welcomes(by, place))) return false;
    const written = await this.#parts.journal.decide(incident, (state) => {
      // The id came from a button: one that names nothing shall not found a journal.
      const decided = state.head.version === 0 ? null : decide(state);
      return decided && { ...decided, unique: [{ key: `slack:mute:${id}`, ttl: slackWindow }] };
    });
    return written.ok && written.entry !== null;
  }
}
