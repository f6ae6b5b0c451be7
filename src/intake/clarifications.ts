/**
 * Answers to what a run asked people back: a press, or words in the thread of the question.
 * Owns: which words count as an answer, and that the first counts. Refuses: vendors' payloads, and new questions.
 */
import { choiceIn, isOpen } from '../run/clarification.ts';
import type { IncidentId, RunId } from '../run/identity.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { messageKey, statusKey } from '../run/message-key.ts';
import type { Intake } from './accept.ts';
import { incidentAt } from './incident-of.ts';
import type { Pressed } from './opinions.ts';
import { isShownIn } from '../run/place-of.ts';
import { headOf, readQuestion } from './question.ts';
import type { Said } from './said.ts';

const longestAnswer = 300;

export interface ClarificationParts {
  journal: Journal;
  intake: Pick<Intake, 'welcomes'>;
}

export class Clarifications {
  readonly #parts: ClarificationParts;

  constructor(parts: ClarificationParts) {
    this.#parts = parts;
  }

  /** True when this press answered it. `choice`: the place of the button. */
  async press({ incident, place, by }: Pressed, run: RunId, choice: number): Promise<boolean> {
    if (!(await this.#parts.intake.welcomes(by, place))) return false;
    if (!isShownIn(await this.#parts.journal.load(incident), place)) return false;
    return this.#close(incident, run, by, ({ choices }) => choices[choice] ?? null);
  }

  /**
   * True where it was the answer to a question of its thread: who asked may answer in any words, others by naming one
   * of the answers. A question is none, nor is a signal.
   */
  async reply(said: Said, mentioned: boolean): Promise<boolean> {
    const { place, thread, by, bot, edited, text } = said;
    if (!thread || bot || edited || text.trimEnd().endsWith('?')) return false;
    const asked = readQuestion(text);
    if (asked.kind !== 'question') return false;
    const { incident, known } = await incidentAt(this.#parts.journal.store, place, thread);
    if (!known) return false;
    const state = await this.#parts.journal.load(incident);
    const run = askedIn(state, place.channel, thread);
    if (!run?.clarification) return false;
    const isAsker = state.requests.get(run.request)?.request.by?.user === by.user;
    const choice = choiceIn(run.clarification, asked.text);
    if (choice === null && !mentioned && !isAsker) return false;
    if (!(await this.#parts.intake.welcomes(by, place))) return false;
    return this.#close(incident, run.id, by, () => choice ?? headOf(asked.text, longestAnswer));
  }

  async #close(
    incident: IncidentId,
    id: RunId,
    by: Said['by'],
    answer: (asked: NonNullable<RunState['clarification']>) => string | null,
  ): Promise<boolean> {
    const written = await this.#parts.journal.decide(incident, (state) => {
      const run = state.runs.get(id);
      const asked = run?.clarification;
      const text = run && run.state !== 'ended' && isOpen(asked) ? answer(asked) : null;
      return text === null ? null : { facts: [{ type: 'question-closed', run: id, closed: { by, text } }] };
    });
    return written.ok && written.entry !== null;
  }
}

/** The run whose open question stands in this thread. */
function askedIn(state: IncidentState, channel: string, thread: string): RunState | undefined {
  return [...state.runs.values()].find((run) => {
    if (!isOpen(run.clarification)) return false;
    const { thread: own, ts } = state.requests.get(run.request)?.request ?? {};
    const roots = [
      own,
      ts,
      ...[statusKey(run.id), messageKey('question', run.id)].map((key) => state.shown.get(key)?.ts),
    ];
    return roots.includes(thread) && state.requests.get(run.request)?.request.place?.channel === channel;
  });
}
