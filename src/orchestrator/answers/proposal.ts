/**
 * What would be proposed, told where no card can be made: after the incident is over, or from a question's side.
 * Owns: saying why. Refuses: opening an approval; a run that was started for it does.
 */
import type { RemedyOption } from '../../run/actions/remedy-option.ts';
import { cite, listed, name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { waitsAlready } from './decide.ts';
import { course } from './left-alone.ts';
import { harmNow, harmOf } from './harm.ts';
import { fixes, orderFor, waitingOf } from './fix.ts';
import { thoughtIn, weighThought } from './weigh-deed.ts';
import { changeName, lookedUp } from './wording.ts';

export async function proposal(asked: Asked): Promise<Told> {
  if (asked.state.resolved) return { lines: [say`The incident is resolved, so nothing is proposed.`, ...fixes(asked)] };
  if (asked.ask.topic === 'propose-again') return alternatives(asked);
  const prepared = await asked.prepare();
  if ('why' in prepared) return { lines: [say`No proposal: ${prepared.why}`, ...fixes(asked)] };
  const { action } = prepared.ready;
  return { lines: [say`It could be proposed: ${name(action.name)} of ${name(action.component)}.`, ...fixes(asked)] };
}

/** After a denial: what else fits, doing nothing, and doing it by hand; what was denied only by its name. */
async function alternatives(asked: Asked): Promise<Told> {
  const { state, finding } = asked;
  const denied = [...state.approvals.values()].filter((it) => it.state === 'denied');
  const waiting = waitingOf(state);
  if (waiting) return { lines: waitsAlready(asked, waiting) };
  const isDenied = (option: RemedyOption) =>
    denied.some(({ action }) => action.name === option.action && action.component === option.component);
  const others = [...state.runs.values()]
    .flatMap(({ options = [] }) => options)
    .filter((option, at, all) => !isDenied(option) && all.findIndex((it) => it.action === option.action) === at);
  const last = denied.at(-1)?.action;
  const isTakenBack = finding?.change !== null && finding?.change !== undefined;
  const orders = others.map((it) => orderFor({ name: it.action, component: it.component })).slice(0, mostOthers);
  const head = asked.text.slice(0, 300);
  if (asksToTouchNothing.test(head)) return touchingNothing(asked);
  const rank = { low: 0, medium: 1, high: 2 } as const;
  const lower = last ? others.filter((it) => rank[it.risk] < rank[last.risk]) : [];
  const less =
    last && asksForLess.test(head)
      ? [
          lower.length > 0
            ? say`Yes, with less risk than ${name(last.name)} (risk ${last.risk}): ${listed(lower.map((it) => say`${name(it.action)} of ${name(it.component)} (risk ${it.risk})`))}.`
            : say`No: nothing that can be proposed here has less risk than ${name(last.name)} (risk ${last.risk}).`,
        ]
      : [];
  const isNext = asksWhatNow.test(head) && denied.length > 0;
  const harm = isNext ? await harmOf(asked) : null;
  const goesOn = harm ? [say`It goes on: ${harmNow(harm)}.${cite(harm.evidence)}`] : [];
  // "For example shorter timeouts?"
  const thought = thoughtIn(head);
  const weighed = thought === null ? [] : (await weighThought(asked, thought)).slice(0, 2);
  return {
    lines: [
      ...weighed,
      ...(isNext ? [...fixes(asked).slice(0, 1), ...goesOn] : []),
      ...less,
      others.length > 0
        ? say`What else can be proposed: ${listed(others.map((it) => say`${name(it.action)} of ${name(it.component)} (risk ${it.risk}${it.undo ? ', can be undone' : ''})`))}.${isTakenBack ? say` None of it takes back ${changeName(finding.change ?? { ref: '' })}.` : []}`
        : say`No other action here is meant for this cause${last ? say`; ${name(last.name)} of ${name(last.component)} is the only one` : []}.`,
      say`Or nothing for now. ${course(asked)}`,
      say`Whoever runs it can mend it by hand; I see by its metrics whether that helped.`,
      ...(isNext ? [] : fixes(asked).slice(0, 1)),
    ],
    ...(orders.length > 0 ? { choices: orders } : {}),
    foot: lookedUp(asked, []),
  };
}

const asksWhatNow = /\b(?:what|whats)\b[^.?!]{0,12}\b(?:now|next|then)\b/i;
const asksForLess =
  /\b(?:least (?:risk\w*|drastic|invasive|harmful)|less (?:risk\w*|drastic|invasive)|(?:lower|smaller) risk|safer|milder|gentler|smaller|softer)\b/i;
const asksToTouchNothing =
  /\b(?:without|not|no|w\/o)\b[^.?!]{0,12}\b(?:touch\w*|chang\w*)\b[^.?!]{0,20}\b(?:prod\w*|anything|live|system|it)\b|\bread.?only\b/i;

/** What may be done that changes nothing. */
function touchingNothing(asked: Asked): Told {
  return {
    lines: [
      say`Nothing that mends it: that needs a change in production. Without one:`,
      say`Tell whoever is hit: “draft a status update” writes it.`,
      say`Watch it: “is it getting worse?” looks anew, and “mute this alert for 1 h” keeps it from paging again.`,
      ...fixes(asked).slice(0, 1),
    ],
    foot: lookedUp(asked, []),
  };
}

const mostOthers = 2;
