/**
 * Where people allow Aura to do an action without asking, and take that back.
 * Owns: who may, and that an offer counts only while the record that it rests on does. Refuses: making offers, and the
 * level that follows (run/trust/).
 */
import type { Fact } from '../run/fact.ts';
import type { ApprovalId, IncidentId, Person, Place } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import { offerKey } from '../run/message-key.ts';
import type { People } from '../run/ports/people.ts';
import { standingOf } from '../run/trust/standing.ts';
import { whyNot } from './eligible.ts';

export interface LevelPress {
  incident: IncidentId;
  /** The offer, by the approval that it follows. */
  offer: ApprovalId;
  place: Place;
  by: Person;
  /** Names the press. */
  id: string;
  does: 'raise' | 'lower';
}

export interface LevelParts {
  journal: Journal;
  people: People;
}

export class Levels {
  readonly #parts: LevelParts;

  constructor(parts: LevelParts) {
    this.#parts = parts;
  }

  /** True when it was taken. Whatever is refused changes nothing and is told to who pressed. */
  async press(press: LevelPress): Promise<boolean> {
    const { incident, offer: id, by, place, does } = press;
    const why = await this.#obstacle(press);
    if (why !== null) {
      const told: Fact = {
        type: 'person-told',
        id: `level:${press.id}`,
        place,
        to: by,
        notice: { code: 'not-allowed', user: by.user, why },
      };
      await this.#parts.journal.decide(incident, ({ head }) => (head.version === 0 ? null : { facts: [told] }));
      return false;
    }
    const written = await this.#parts.journal.decide(incident, ({ offers }) => {
      const offer = offers.get(id);
      if (!offer || offer.lowered || (does === 'raise') === (offer.raised !== undefined)) return null;
      return { facts: [{ type: does === 'raise' ? 'autonomy-raised' : 'autonomy-lowered', offer: id, by }] };
    });
    return written.ok && written.entry !== null;
  }

  async #obstacle({ incident, offer: id, by, place, does }: LevelPress): Promise<string | null> {
    const { journal, people } = this.#parts;
    const { approvals, offers, brief, shown } = await journal.load(incident);
    const approval = approvals.get(id);
    const offer = offers.get(id);
    const at = shown.get(offerKey(id))?.place;
    if (!approval || !offer) return 'there is no such offer';
    if (at && (at.team !== place.team || at.channel !== place.channel)) return 'the offer stands in another channel';
    const vote = does === 'raise' ? 'approve' : 'deny';
    const why = await whyNot(people, approval, brief, by, vote, { fresh: true });
    if (why !== null || does === 'lower') return why;
    const { lost } = standingOf(offer, await journal.store.trust());
    const endedAt = approval.verification?.polledAt ?? approval.openedAt;
    return lost && lost.at > endedAt ? 'it did not go well since this was offered' : null;
  }
}
