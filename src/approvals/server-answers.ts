/**
 * What people answer to a server that asks while it works on a call.
 * Owns: who may answer (for a read whoever may ask, for a write whoever may approve it), that no answer carries a secret,
 * and that the first one counts. Refuses: asking, and passing it on; the call that waits does.
 */
import { secretInValue } from '../redact/redact-value.ts';
import type { Fact } from '../run/fact.ts';
import type { Person, Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { messageKey } from '../run/message-key.ts';
import type { People } from '../run/ports/people.ts';
import {
  type AnswerContent,
  type AnswerPress,
  mayStillAnswer,
  type ServerAnswer,
  type ServerQuestion,
} from '../run/servers/server-question.ts';
import { whyNot } from './eligible.ts';

export interface ServerAnswerParts {
  journal: Journal;
  people: People;
  /** `slack.people`: whether this person may ask here; whoever may not is told. */
  welcomes: (by: Person, place: Place) => Promise<boolean>;
}

export class ServerAnswers {
  readonly #parts: ServerAnswerParts;

  constructor(parts: ServerAnswerParts) {
    this.#parts = parts;
  }

  /** `content` is null for declining. `fault` says what is wrong with an answer, for who gave it to mend. */
  async answer(press: AnswerPress, content: AnswerContent | null): Promise<{ taken: boolean; fault?: string }> {
    const { journal } = this.#parts;
    const { incident, run, question: id, by } = press;
    const state = await journal.load(incident);
    const question = state.runs.get(run)?.serverQuestions?.find((it) => it.id === id);
    if (!question) return { taken: false };
    const obstacle = await this.#obstacle(press, state, question);
    if (obstacle !== null) {
      if (obstacle !== '') await this.#tell(press, obstacle);
      return { taken: false };
    }
    const secret = content === null ? null : secretInValue(content);
    if (secret)
      return { taken: false, fault: 'This holds what looks like a secret. Take it out, or decline to answer.' };
    const now = await journal.store.now();
    const answer: ServerAnswer = content === null ? { how: 'decline', by } : { how: 'accept', by, content };
    const written = await journal.decide(incident, (current) => {
      const asked = current.runs.get(run)?.serverQuestions?.find((it) => it.id === id);
      return asked && mayStillAnswer(asked, now) ? { facts: [{ type: 'server-answered', run, id, answer }] } : null;
    });
    const taken = written.ok && written.entry !== null;
    if (!taken) await this.#tell(press, 'nobody waits for this answer any more');
    return { taken };
  }

  /** Why this person may not answer; null where they may, empty where they were told already. */
  async #obstacle(
    { run, by, place }: AnswerPress,
    state: IncidentState,
    { id, approval: write }: ServerQuestion,
  ): Promise<string | null> {
    const { people, welcomes } = this.#parts;
    const at = state.shown.get(messageKey('question', run, id))?.place;
    if (at && (at.team !== place.team || at.channel !== place.channel)) return 'the question stands in another channel';
    if (write === undefined) return (await welcomes(by, place)) ? null : '';
    const approval = state.approvals.get(write);
    return approval
      ? whyNot(people, approval, state.brief, by, 'approve', { fresh: true })
      : 'the approval that it belongs to is gone';
  }

  async #tell({ incident, id, by, place }: AnswerPress, why: string): Promise<void> {
    const notice = { code: 'not-allowed', user: by.user, why } as const;
    const told: Fact = { type: 'person-told', id: `answer:${id}`, place, to: by, notice };
    await this.#parts.journal.decide(incident, ({ head }) => (head.version === 0 ? null : { facts: [told] }));
  }
}
