/**
 * What carrying out the fix costs: whether it interrupts, what becomes of what is under way, what goes back with it.
 * Owns: those answers, of the newest proposal. Refuses: reassurance that nothing on record gives.
 */
import type { Approval } from '../../run/actions/approval.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import { sayShare } from '../../run/wording/quantity.ts';
import { cite, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { settingIn } from './change-did.ts';
import { dataLost } from './data-lost.ts';
import { argsWords, doesWords, lossWords, riskWords, undoWords } from './deed-terms.ts';
import { fixes } from './fix.ts';
import { harmOf } from './harm.ts';
import { owners } from './owner.ts';
import { lookedUp } from './wording.ts';

/** Of the requests: so many fail that hardly any is left to be cut off. */
const nearlyAll = 0.9;

/** The newest that was no wrong turn; null where none was proposed. */
function newest({ state }: Asked): Approval | null {
  return [...state.approvals.values()].findLast((it) => it.state !== 'superseded') ?? null;
}

/** "Does rotating it cause downtime?" Null where nothing was proposed. */
export async function downtime(asked: Asked): Promise<Told | null> {
  const it = newest(asked);
  if (!it) return null;
  const { action, rehearsal } = it;
  const summary = asked.finding?.change?.summary;
  const isDone = it.state === 'done';
  const opening: Words =
    deedOf(action.name, action.tool) === 'restart'
      ? say`For a moment, yes: it restarts ${name(action.component)}; for how long nothing on record says.`
      : rehearsal?.said && !rehearsal.below
        ? say`Its dry run says ${quote(rehearsal.said)}; whether ${name(action.component)} ${isDone ? 'was' : 'is'} interrupted for it is not known beyond that.`
        : say`Whether ${name(action.component)} ${isDone ? 'was interrupted or restarted' : 'is interrupted or restarts'} for it is not known here: its call is ${name(action.tool)} with ${argsWords(action.args)}, and nothing on record says what it does beyond that it ${doesWords(action, summary)}.`;
  const left = isDone ? { lines: [] } : await littleLeft(asked);
  return { ...left, lines: [opening, ...left.lines, riskWords(action), ...fixes(asked).slice(0, 1)] };
}

/** Where nearly all fail anyway, a break of some seconds costs hardly anybody. */
async function littleLeft(asked: Asked): Promise<Told> {
  const harm = await harmOf(asked);
  if (!harm || harm.now === null || harm.now < nearlyAll) return { lines: [] };
  return {
    lines: [
      say`${sayShare(harm.now)} of the requests for ${harm.what} fail as it is, so that there is hardly one of these to interrupt.${cite(harm.evidence)}`,
    ],
    foot: lookedUp(asked, harm.evidence ? [harm.evidence] : []),
  };
}

/** Of the fault itself, not of what mends it. */
const dies = /\b(?:kill\w*|crash\w*|die[sd]?|dying|oom\w*|goes down|fails?|falls over)\b/i;
const ofTheDeed =
  /\b(?:roll\w*|revert\w*|rotat\w*|fail(?:ing)? ?over|restor\w*|restart\w*|approv\w*|press\w*|fix\w*|we do)\b/i;

/** "What happens to the orders that are half way?" Null where nothing was proposed. */
export async function inFlight(asked: Asked): Promise<Told | null> {
  const head = asked.text.slice(0, 300);
  if (dies.test(head) && !ofTheDeed.test(head)) return dataLost(asked);
  const it = newest(asked);
  if (!it) return null;
  const { action } = it;
  const touched = [action.component, ...action.touches].map((one) => name(one));
  const left = it.state === 'done' ? { lines: [] } : await littleLeft(asked);
  return {
    ...left,
    lines: [
      say`Not known here what becomes of what is under way when it runs: nothing on record says whether ${name(action.component)} lets it finish. It ${doesWords(action, asked.finding?.change?.summary)}; what could be cut off goes through ${listed(touched)}.`,
      ...left.lines,
      lossWords(action, it.rehearsal),
      ...owners(asked, action.component),
    ],
  };
}

/** "What else do we lose if it is rolled back?" Null where nothing was proposed. */
export function takenAlong(asked: Asked): Told | null {
  const it = newest(asked);
  if (!it) return null;
  const { action } = it;
  const { change } = action;
  const summary = asked.finding?.change?.summary;
  const set = summary === undefined ? null : settingIn(summary);
  const deed = deedOf(action.name, action.tool);
  const isOfRelease = change !== undefined && deed === 'roll-back' && !set;
  const opening: Words = isOfRelease
    ? say`All of ${name(change.ref)} goes back, as it does by its own note: ${quote(summary ?? change.ref)}. Whether it holds anything else that users would miss is not known here.`
    : set && change
      ? say`Only that setting: it ${doesWords(action, summary)}. Whether ${name(change.ref)} holds more than that is not seen here.`
      : say`No release and no feature goes back: it ${doesWords(action, summary)}.`;
  return {
    lines: [
      opening,
      lossWords(action, it.rehearsal),
      undoWords(action, summary),
      ...owners(asked, action.component, 'ask'),
    ],
  };
}
