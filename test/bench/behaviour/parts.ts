/**
 * The parts of the behaviour bench as one.
 * Owns: the order, which is that of the suite. Refuses: running a case.
 */
import { inParts } from '../in-parts.ts';
import { badHarnesses } from './harnesses.ts';
import type { PartOrders, PartOutcome } from './part.ts';

export async function runParts(orders: Omit<PartOrders, 'at' | 'of'>): Promise<PartOutcome> {
  const parts = await inParts<PartOutcome>('test/bench/behaviour/part.ts', orders);
  const [first] = parts;
  if (!first) throw new Error('no part was run');
  const reports = first.reports.map((report, model) => {
    const cases = parts.flatMap((part) => part.reports[model]?.cases ?? []);
    return { ...report, cases: cases.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
  });
  const rank = new Map(badHarnesses.map(({ name }, at) => [name, at]));
  const rankOf = ({ name }: { name: string }) => rank.get(name) ?? 0;
  return {
    reports,
    replayed: {
      same: parts.reduce((sum, { replayed }) => sum + replayed.same, 0),
      of: parts.reduce((sum, { replayed }) => sum + replayed.of, 0),
    },
    departures: parts.flatMap(({ departures }) => departures),
    harnesses: parts.flatMap(({ harnesses }) => harnesses).toSorted((one, other) => rankOf(one) - rankOf(other)),
  };
}
