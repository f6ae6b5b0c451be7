/**
 * "What if we press Deny?", "what is plan B?": what that button does, and what goes on then or where the fix does not help.
 * Owns: those words. Refuses: denying, and what Approve does (proposed.ts).
 */
import { type Approval, isUndecided } from '../../run/actions/approval.ts';
import type { AskTopic } from '../../run/ask.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { undoWords } from './deed-terms.ts';
import { fixes } from './fix.ts';
import { ifItFails, nextWords, standsWords } from './proposed.ts';
import { newestCard, stageOf } from './stage.ts';
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
  return afterDeny(asked, open);
}

function afterDeny(asked: Asked, open: Approval): Told {
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

/** "What if it does not help, what is plan B?": what follows, and what could be asked for next. */
export function ifItDoesNotHelp(asked: Asked): Told {
  const stage = stageOf(asked);
  const foot = lookedUp(asked, []);
  if (stage.is === 'waits' && new RegExp(denies, 'i').test(asked.text.slice(0, most)))
    return afterDeny(asked, stage.card);
  if (stage.is === 'waits') return { lines: [...ifItFails(asked, stage.card), standsWords(stage.card)], foot };
  const card = 'card' in stage && stage.card ? stage.card : newestCard(asked.state);
  if (!card)
    return {
      lines: [
        stage.is === 'calm'
          ? say`Nothing was proposed, so nothing can fail: ${lead(asked)}`
          : say`Nothing is proposed, so there is no second plan either.`,
        say`“investigate again” takes a new look; “what do you propose?” says which action fits then.`,
      ],
      foot,
    };
  const became = fixes(asked)[0] ?? [];
  switch (stage.is) {
    case 'running':
    case 'checking':
      return { lines: [...ifItFails(asked, card), became], foot };
    case 'over':
      return {
        lines: [
          stage.card ? say`It was seen to help: ${became}` : say`It is over without it: ${became}`,
          say`If it comes back: ${nextWords(asked, card.action)}`,
        ],
        foot,
      };
    case 'no-help':
      return {
        lines: [
          became,
          undoWords(card.action, asked.finding?.change?.summary),
          say`Next: ${nextWords(asked, card.action)}`,
        ],
        foot,
      };
    default: {
      const check = card.action.verify
        ? [
            say`If it is carried out after all and does not help, I say so ${sayDuration(card.action.verify.within)} after it ran at the latest.`,
          ]
        : [];
      return { lines: [say`Beside it: ${nextWords(asked, card.action)}`, became, ...check], foot };
    }
  }
}
