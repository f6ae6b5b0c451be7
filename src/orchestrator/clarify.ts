/**
 * A run asks people back, once: the run parks, and goes on with what they press or say, or with its best guess.
 * Owns: when code asks, that a run asks once, and what it goes on with. Refuses: asking where nobody is there to answer.
 */
import { type Clarification, type Clarified, isOpen } from '../run/clarification.ts';
import type { RunState } from '../run/incident-state.ts';
import type { Request } from '../run/request.ts';
import { namesMeant } from './names-meant.ts';
import { type RunContext, RunParked } from './run-context.ts';

export type ToAsk = Pick<Clarification, 'key' | 'text' | 'choices' | 'guess'>;

/** Null where nobody could answer: an alert asks nothing, and a terminal has no buttons. */
export function answerable({ by, place }: Request): boolean {
  return by !== null && place !== null;
}

/** Asks before the first look where the words name several components. Throws RunParked while it waits. */
export async function clarify(context: RunContext): Promise<void> {
  const { state, run, request } = await context.current();
  const { clarification } = run;
  // What a model asked later is its own matter; a first look that was taken is not taken again.
  if (clarification ? clarification.key !== null : run.steps.length > 0 || !answerable(request)) return;
  const found = clarification ? null : (await namesMeant(state, request, context.parts)).several;
  if (!clarification && !found) return;
  const { words = '', names = [] } = found ?? {};
  await askPeople(context, run, {
    key: null,
    text: `“${words}” may be one of several components. Which one do you mean?`,
    choices: names,
    guess: names.join(', '),
  });
}

/** What people said; throws RunParked until they have, or the time to say is over. */
export async function askPeople(context: RunContext, run: RunState, it: ToAsk): Promise<Clarified> {
  const clarification = run.clarification?.key === it.key ? run.clarification : undefined;
  // Nobody would see the question.
  if (run.shadow) return { text: it.guess };
  const now = await context.parts.journal.store.now();
  const asked = clarification ?? { ...it, expiresAt: now + context.parts.limits.approvalMinutes * 60_000 };
  if (asked.closed) return asked.closed;
  if (!clarification) await context.write(() => ({ facts: [{ type: 'question-asked', run: context.run, asked }] }));
  if (now < asked.expiresAt) throw new RunParked({ kind: 'question', until: asked.expiresAt });
  const guessed = { text: asked.guess };
  const state = await context.write((current) =>
    isOpen(current.runs.get(context.run)?.clarification)
      ? { facts: [{ type: 'question-closed', run: context.run, closed: guessed }] }
      : null,
  );
  return state.runs.get(context.run)?.clarification?.closed ?? guessed;
}
