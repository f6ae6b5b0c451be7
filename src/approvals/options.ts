/**
 * Where people choose among the options of a run: another action gets the card instead, or nothing is done for now.
 * Owns: who may, and that the open card goes in the same commit, so that at most one write of a component is undecided.
 * Refuses: opening the other card; the run proposes it, with all its checks.
 */
import type { Fact } from '../run/fact.ts';
import type { IncidentId, Person, Place, RunId } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import type { JobQueue } from '../run/ports/job-queue.ts';
import type { People } from '../run/ports/people.ts';
import { isShownIn } from '../run/place-of.ts';
import { openOf } from '../run/actions/remedy-option.ts';
import { whyNot } from './eligible.ts';

export interface OptionPress {
  incident: IncidentId;
  run: RunId;
  /** The name of the action in its workflow; null to do nothing for now. */
  action: string | null;
  place: Place;
  by: Person;
  /** Names the press. */
  id: string;
}

export class Options {
  readonly #parts: { journal: Journal; queue: JobQueue; people: People };

  constructor(parts: { journal: Journal; queue: JobQueue; people: People }) {
    this.#parts = parts;
  }

  /** True when it was taken. Whatever is refused changes nothing and is told to who pressed. */
  async press(press: OptionPress): Promise<boolean> {
    const { journal, queue } = this.#parts;
    const why = await this.#obstacle(press);
    const { incident, run, action, by, place } = press;
    if (why !== null) {
      const notice = { code: 'not-allowed', user: by.user, why } as const;
      const told: Fact = { type: 'person-told', id: `option:${press.id}`, place, to: by, notice };
      await journal.decide(incident, ({ head }) => (head.version === 0 ? null : { facts: [told] }));
      return false;
    }
    const written = await journal.decide(incident, (state) => {
      const open = openOf(state.approvals, run);
      if (!open) return null;
      const move = { type: 'approval-moved', approval: open.id, from: 'pending', by } as const;
      if (action === null) return { facts: [{ ...move, to: 'cancelled', because: 'nothing is done for now' }] };
      return {
        facts: [
          { type: 'option-chosen', run, action, by },
          { ...move, to: 'superseded', because: `${action} was chosen instead` },
        ],
      };
    });
    if (!written.ok || written.entry === null) return false;
    queue.wake(incident).catch(() => undefined);
    return true;
  }

  async #obstacle({ incident, run: id, action, by, place }: OptionPress): Promise<string | null> {
    const state = await this.#parts.journal.load(incident);
    const open = openOf(state.approvals, id);
    if (!open) return 'nothing of this is open any more';
    if (!isShownIn(state, place)) return 'its card stands in another channel';
    const options = state.runs.get(id)?.options ?? [];
    if (action !== null && !options.some((it) => it.action === action)) return 'there is no such option';
    if (action === open.action.name) return 'its card is open already';
    return whyNot(this.#parts.people, open, state.brief, by, 'deny', { fresh: true });
  }
}
