/**
 * What stands proposed, as its card has it: what pressing does, what it touches, its risk, the way back, the check behind
 * it, who decides and until when.
 * Owns: those words, what is asked for first. Refuses: deciding, and opening or closing anything.
 */
import { type Approval, isUndecided } from '../../run/actions/approval.ts';
import { type Aspect, aspectsIn } from '../../run/question/about-proposal.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import type { Asked, Told } from './asked.ts';
import { type Thought, thoughtIn } from './weigh-deed.ts';
import { wholeText } from './whole-text.ts';
import { approvers, cardOf, deedName, fixes, waitingOf } from './fix.ts';
import {
  beforeWords,
  checkWords,
  doesWords,
  longWords,
  lossWords,
  riskWords,
  touchesWords,
  undoWords,
} from './deed-terms.ts';

/** The one that waits, else the newest that was carried out; null where there is neither. */
export function proposalMeant(state: Asked['state']): Approval | null {
  return waitingOf(state) ?? [...state.approvals.values()].findLast((it) => it.state === 'done') ?? null;
}

/** Deeds that people weigh and that are not what a card proposes, as a rule. */
const onNoCard: ReadonlySet<Thought> = new Set(['skip-check', 'time-limit', 'retry', 'less-traffic', 'cache']);

export function proposed(asked: Asked): Told {
  // "Can I turn off the check? Is it dangerous?": the second half is about what the first one weighs.
  const whole = wholeText(asked);
  const thought = whole === asked.text ? null : thoughtIn(whole);
  if (thought !== null && onNoCard.has(thought)) return { lines: [] };
  const approval = proposalMeant(asked.state);
  if (!approval) return { lines: closed(asked) };
  const wanted = aspectsIn(asked.text);
  const first = wanted.filter((it) => it !== 'fails' && it !== 'until' && it !== 'who');
  const rest = always.filter((it) => !wanted.includes(it));
  if (wanted.includes('fails') && isUndecided(approval.state))
    return { lines: [...ifItFails(asked, approval), standsWords(approval)] };
  const summary = asked.finding?.change?.summary;
  const told = (it: Exclude<Aspect, 'fails'>) =>
    it === 'touches' ? touchesWords(asked, approval.action) : says[it](approval, summary);
  const asksRisk = wanted.includes('risk') || wanted.includes('undo');
  const before = asksRisk ? beforeWords(approval.action, summary) : [];
  const opening = (first.length > 0 ? first : (['effect'] as const)).map(told);
  return { lines: [...opening, ...before, ...withIt(asked, approval), ...rest.map(told), standsWords(approval)] };
}

/** What was proposed and is not good any more: what it was, what became of it, and how to have it again. */
function closed(asked: Asked): Words[] {
  const last = [...asked.state.approvals.values()].findLast((it) => it.state !== 'superseded');
  if (!last) return [say`Nothing is proposed, so there is nothing to tell of it.`];
  const summary = asked.finding?.change?.summary;
  const wanted = aspectsIn(asked.text).filter((it) => it === 'down' || it === 'loss' || it === 'touches');
  const first = wanted.map((it) => (it === 'touches' ? touchesWords(asked, last.action) : says[it](last, summary)));
  return [
    ...first,
    say`${deedName(last)} was proposed: it ${doesWords(last.action, summary)}. Its card is closed and no longer good.`,
    ...fixes(asked).slice(0, 1),
    riskWords(last.action),
    undoWords(last.action, summary),
  ];
}

/** Told of every proposal, behind what was asked for. */
const always: readonly Exclude<Aspect, 'fails'>[] = ['risk', 'undo', 'check'];

const says: Record<Exclude<Aspect, 'touches' | 'fails'>, (approval: Approval, summary?: string) => Words> = {
  effect: ({ action, state }, summary) =>
    state === 'done'
      ? say`${name(action.name)} of ${name(action.component)} was carried out: it ${doesWords(action, summary)}.`
      : say`Once it is approved, this is done, once: it ${doesWords(action, summary)}. Nothing else; the exact call stands on its card.`,
  down: ({ action, rehearsal }) =>
    rehearsal?.said && !rehearsal.below
      ? lossWords(action, rehearsal)
      : say`Whether ${name(action.component)} is down meanwhile is not known here: nothing on record tells it. Ask who owns it.`,
  loss: ({ action, rehearsal }) => lossWords(action, rehearsal),
  risk: ({ action }) => riskWords(action),
  undo: ({ action }, summary) => undoWords(action, summary),
  check: ({ action, verification }) => {
    if (verification?.state === 'held') return say`The recovery was verified at ${at(verification.polledAt)}.`;
    return checkWords(action);
  },
  long: ({ action }) => longWords(action),
  until: (approval) => standsWords(approval),
  who: (approval) => standsWords(approval),
};

/** A release goes back as a whole: where something else in it is spoken of. */
function withIt({ text, finding }: Asked, { action }: Approval): Words[] {
  const { change } = action;
  if (deedOf(action.name, action.tool) !== 'roll-back' || !change || !asksForRest.test(text.slice(0, 300))) return [];
  const said = finding?.change?.ref === change.ref ? say` (${quote(finding.change.summary)})` : [];
  return [
    say`All of ${name(change.ref)}${said} goes back with it; whether it holds anything else that is needed is not known here: whoever made it knows.`,
  ];
}

const asksForRest =
  /\b(?:also|else|other|another|lose|lost|contain\w*|in it|with it|undone|along|features?|fix(?:es)? (?:in|too))\b/i;

/** What comes after a press that did not help: it is said, what was changed can be taken back, and what is next. */
export function ifItFails(asked: Asked, { action }: Approval): Words[] {
  return [
    action.verify
      ? say`If it does not help, I say so here, ${sayDuration(action.verify.within)} after it ran at the latest; nothing else is done by itself.`
      : checkWords(action),
    undoWords(action, asked.finding?.change?.summary),
    say`Next: ${nextWords(asked, action)}`,
  ];
}

/** What could be asked for instead of an action, as a sentence goes on. */
export function nextWords(asked: Pick<Asked, 'state'>, action: Approval['action']): Words {
  const next = othersThan(asked, action);
  return next.length > 0
    ? say`${listed(next, 3)}, which you would have to ask for; “investigate again” looks for another cause.`
    : say`“investigate again” looks for another cause; no other action here is meant for this one.`;
}

/** "restart of web (risk low)", of each other action that fits. */
export function othersThan({ state }: Pick<Asked, 'state'>, action: Approval['action']): Words[] {
  return [...state.runs.values()]
    .flatMap(({ options = [] }) => options)
    .filter((it, at, all) => it.action !== action.name && all.findIndex((one) => one.action === it.action) === at)
    .map((it) => say`${name(it.action)} of ${name(it.component)} (risk ${it.risk})`);
}

/** Who decides on it, and until when; or when it was carried out. */
export function standsWords(approval: Approval): Words {
  if (!isUndecided(approval.state))
    return approval.endedAt === undefined
      ? say`It was carried out.`
      : say`It was carried out at ${at(approval.endedAt)}.`;
  return say`It waits for ${approvers(approval)}, until ${at(approval.expiresAt)}; only the button on ${cardOf(approval)} decides.`;
}
