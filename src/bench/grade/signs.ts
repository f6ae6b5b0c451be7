/**
 * What became of the way to the answers between two reports, by name.
 * Owns: when a figure of behaviour has changed: what never happened before happens, or a rate moved beyond chance.
 * Refuses: answers; against.ts compares those.
 */
import { differs, shareOf } from './interval.ts';
import { type BehaviourFigures, type Report, sumOf } from './report.ts';

export interface Sign {
  name: string;
  before: string;
  now: string;
}

/** Of the input tokens of a turn: a change below this share of it is a matter of wording. */
const muchMore = 1.3;

/** What got worse, over the cases and rounds that both have. */
export function worseSigns(before: Report, now: Report): Sign[] {
  const names = new Set(before.cases.map(({ name }) => name));
  const of = (it: Report) =>
    sumOf(it.cases.flatMap(({ name, behaviour }) => (names.has(name) && behaviour ? [behaviour] : [])));
  const [was, is] = [of(before), of(now)];
  return [...counted(was, is), ...moved(was, is)];
}

/** Faults and needless calls, each by its name. */
function counted(was: BehaviourFigures, is: BehaviourFigures): Sign[] {
  const kinds = { ...is.needless, ...is.faults };
  const before = { ...was.needless, ...was.faults };
  return Object.entries(kinds).flatMap(([name, count]) => {
    const past = before[name] ?? 0;
    const isNew = past === 0 && count > 0;
    const more = count > past && differs(rate(past, was.calls), rate(count, is.calls));
    return isNew || more ? [{ name, before: String(past), now: String(count) }] : [];
  });
}

function moved(was: BehaviourFigures, is: BehaviourFigures): Sign[] {
  const perTurn = (it: BehaviourFigures) => (it.turns === 0 ? 0 : it.tokens.input / it.turns);
  const [once, now] = [perTurn(was), perTurn(is)];
  const known = (it: BehaviourFigures) => it.needless['known-already'] ?? 0;
  return [
    ...(once > 0 && now > once * muchMore
      ? [{ name: 'context-grew', before: `${Math.round(once)} tokens a turn`, now: String(Math.round(now)) }]
      : []),
    ...(known(was) > 0 && known(is) === 0 && is.repeated > was.repeated
      ? [{ name: 'ledger-unused', before: `${known(was)} answered from it`, now: '0' }]
      : []),
  ];
}

function rate(count: number, of: number) {
  return shareOf(Math.min(count, of), of);
}
