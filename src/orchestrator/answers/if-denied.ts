/**
 * "What if we press Deny?": what that button does, and what goes on then.
 * Owns: those words. Refuses: denying, and what Approve does (proposed.ts).
 */
import { isUndecided } from '../../run/actions/approval.ts';
import type { AskTopic } from '../../run/ask.ts';
import { name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { standsWords } from './proposed.ts';
import { lead, lookedUp } from './wording.ts';

const denies =
  '(?:(?:deny|denies|denied|denying)|(?:reject|refus|declin)\\w{0,3} (?:it|that|this|the card|the proposal))\\b';
const asksWhatFollows = new RegExp(
  `\\b(?:if|when|once|after|suppose)\\b[^.?!]{0,30}\\b${denies}|\\bwhat (?:does|do|happens|will|would|comes)\\b[^.?!]{0,30}\\b${denies}`,
  'i',
);
/** "Tell me if somebody denies it" asks for something else. */
const ofTopics: ReadonlySet<AskTopic> = new Set(['proposed', 'what-if', 'decide', 'hold', 'unknown']);
/** Characters of a question that are read. */
const most = 300;

/** Null where it is not asked, and where nothing waits that could be denied. */
export function ifDenied(asked: Asked): Told | null {
  const open = [...asked.state.approvals.values()].findLast((it) => isUndecided(it.state));
  if (!open || !ofTopics.has(asked.ask.topic) || !asksWhatFollows.test(asked.text.slice(0, most))) return null;
  const { action } = open;
  return {
    lines: [
      say`Deny asks why first; then the card of ${name(action.name)} of ${name(action.component)} ends, and nothing of it is run.`,
      say`What was found stays as it is, and goes on until something else is done: ${lead(asked)}`,
      say`“Propose something else” stands on the denied card then.`,
      standsWords(open),
    ],
    foot: lookedUp(asked, []),
  };
}
