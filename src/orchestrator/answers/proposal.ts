/**
 * What would be proposed, told where no card can be made: after the incident is over, or from a question's side.
 * Owns: saying why. Refuses: opening an approval; a run that was started for it does.
 */
import type { RemedyOption } from '../../run/actions/remedy-option.ts';
import { listed, name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { waitsAlready } from './decide.ts';
import { course } from './left-alone.ts';
import { fixes, orderFor, waitingOf } from './fix.ts';
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
function alternatives(asked: Asked): Told {
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
  return {
    lines: [
      others.length > 0
        ? say`What else can be proposed: ${listed(others.map((it) => say`${name(it.action)} of ${name(it.component)} (risk ${it.risk}${it.undo ? ', can be undone' : ''})`))}.${isTakenBack ? say` None of it takes back ${changeName(finding.change ?? { ref: '' })}.` : []}`
        : say`No other action here is meant for this cause${last ? say`; ${name(last.name)} of ${name(last.component)} is the only one` : []}.`,
      say`Or nothing for now. ${course(asked)}`,
      say`Whoever runs it can mend it by hand; I see by its metrics whether that helped.`,
      ...fixes(asked).slice(0, 1),
    ],
    ...(orders.length > 0 ? { choices: orders } : {}),
    foot: lookedUp(asked, []),
  };
}

const mostOthers = 2;
