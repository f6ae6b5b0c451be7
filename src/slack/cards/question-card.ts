/**
 * A run's question back to people: its answers as buttons, and once it is closed, what was said.
 * Owns: the words around it. Refuses: markup of a model's; what it wrote is quoted.
 */
import type { IncidentId } from '../../run/identity.ts';
import type { Saying } from '../../run/saying.ts';
import { actions, button, message, type Rendered, section } from '../blocks.ts';
import { inertLine, join, markup, mention, moment, quote } from '../markup.ts';

export function questionCard({ run, asked }: Extract<Saying, { type: 'question' }>, incident: IncidentId): Rendered {
  const { text, choices, guess, expiresAt, closed } = asked;
  const question = markup`*Before I go on:* ${quote(text, 400)}`;
  if (closed) {
    const ended = closed.by
      ? markup`${mention(closed.by.user)} said ${quote(closed.text, 300)}. I go on with that.`
      : markup`Nobody said in time. I go on with my best guess: ${quote(closed.text, 300)}.`;
    return message(ended, [section(join([question, ended]))]);
  }
  const hint = markup`Press one, or reply in this thread. Until ${moment(expiresAt)}; after that I take: ${quote(guess, 300)}.`;
  const buttons = choices.map((choice, at) =>
    button(`clarify_${at}`, inertLine(choice, 70), `${incident}|${run}|${at}`),
  );
  return message(markup`A question before I go on: ${quote(text, 300)}`, [
    section(join([question, hint])),
    actions(`question:${run}`.slice(0, 255), ...buttons),
  ]);
}
