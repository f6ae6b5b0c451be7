/**
 * "Can I do it by hand, what would I type?": the call that is known, who takes it over, and that no command is.
 * Owns: that answer. Refuses: commands that nothing on record tells.
 */
import { type Approval, isUndecided } from '../../run/actions/approval.ts';
import { name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { settingIn } from './change-did.ts';
import { argsWords } from './deed-terms.ts';
import { cardOf, fixes } from './fix.ts';
import { owners } from './owner.ts';
import { newestCard } from './stage.ts';
import { lead, lookedUp, suspectOf } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const byHand =
  /\b(?:by hand|manual\w*|myself|ourselves|on my own)\b|\b(?:what|which)\b[^.?!]{0,20}\b(?:would|do|should|must|can) (?:i|we)\b[^.?!]{0,12}\b(?:type|run|enter|execute)\b|\b(?:what(?:['’]?s| is) the|which|exact) commands?\b/i;
const asks = /\b(?:can|could|may|how|what|whats|which|where|would|should)\b/i;

const toSee = /\b(?:see|look\w*|watch|check|verify|find|read)\b[^.?!]{0,20}\b(?:myself|ourselves|on my own)\b/i;

/** Null where it is not asked, or nothing was ever proposed. */
export function doneByHand(asked: Asked): Told | null {
  const { text, state, ask } = asked;
  const head = text.slice(0, most);
  // "Where can I see that myself?" is no question of the deed.
  const isOther = ask.aspect !== undefined && ask.aspect !== 'by-hand';
  if (
    isOther ||
    (ask.aspect === undefined && toSee.test(head)) ||
    !byHand.test(head) ||
    !asks.test(head) ||
    ask.topic === 'postmortem' ||
    ask.topic === 'logs'
  )
    return null;
  const last = newestCard(state);
  return !last || last.state === 'done' ? null : handTold(asked, last);
}

/** The same where that is known to be asked: also once it was carried out, or where nothing was proposed. */
export function byHandWords(asked: Asked): Told {
  const { state, finding } = asked;
  const last = newestCard(state);
  const done = last?.state === 'done' ? last : null;
  if (last && !done) return handTold(asked, last);
  const component = finding?.component ?? suspectOf(asked);
  const became = fixes(asked)[0];
  return {
    lines: done
      ? [
          say`It was done already: ${became ?? []}`,
          say`Its call was ${name(done.action.tool)} with ${argsWords(done.action.args)}; the command behind it is not known here.`,
        ]
      : finding?.noFault
        ? [say`Nothing has to be done by hand: no fix was proposed.`, lead(asked)]
        : [
            say`No command is known here: nothing was proposed, and commands to type are not on my record.`,
            ...owners(asked, component).slice(0, 1),
          ],
    foot: lookedUp(asked, []),
  };
}

function handTold(asked: Asked, last: Approval): Told {
  const { finding } = asked;
  const { action } = last;
  const set = settingIn(finding?.change?.ref === action.change?.ref ? (finding?.change?.summary ?? '') : '');
  const setting = set
    ? [
        say`The setting is ${name(set.key)} of ${name(action.component)}: ${name(set.before)} before, ${name(set.now)} now; where it is kept is not on record.`,
      ]
    : [];
  return {
    lines: [
      say`I know no command to type, only the call: ${name(action.tool)} with ${argsWords(action.args)}. How that is done by hand, whoever runs ${name(action.component)} knows.`,
      ...setting,
      ...(isUndecided(last.state)
        ? [say`“I'll run it by hand” on ${cardOf(last)} tells the others that you took it over.`]
        : fixes(asked).slice(0, 1)),
      say`Whether it helped I see by its metrics, whoever does it.`,
    ],
  };
}
