/**
 * The behaviour bench in as many processes as there are processors.
 * Owns: starting the parts, and putting what they came to together in the order of the suite. Refuses: running a case.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { badHarnesses } from './harnesses.ts';
import type { PartOrders, PartOutcome } from './part.ts';

/** Rejects where a part does not end well; what it said of it stands on stderr. */
export async function runParts(orders: Omit<PartOrders, 'at' | 'of'>): Promise<PartOutcome> {
  const of = availableParallelism();
  const parts = await Promise.all(Array.from({ length: of }, (_, at) => runPart({ ...orders, at, of })));
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

async function runPart(orders: PartOrders): Promise<PartOutcome> {
  const child = spawn(process.execPath, ['src/bin/run.mjs', 'test/bench/behaviour/part.ts', JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>]);
  if (code !== 0) throw new Error(`part ${orders.at + 1} of ${orders.of} ended with ${code}`);
  return JSON.parse(printed) as PartOutcome;
}
