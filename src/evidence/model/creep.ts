/**
 * What is taken bit by bit and never given back.
 * Owns: telling a climb that lasts as long as was read from a step, and from what only swings. Refuses: what it is of.
 */
import { median } from '../../distill/statistics.ts';
import { type Samples, within } from './samples.ts';

/** The time before the alert is cut into so many parts; each has to lie above the one before. */
const parts = 6;
const fewest = 3 * parts;
/** How many times as much it became, and the share of that which one part may make. */
const grown = 1.5;
const step = 0.6;

/** Whether it climbed all the way up to `until`, epoch ms. */
export function creeps(samples: Samples, until: number): boolean {
  const { values } = within(samples, { from: Number.NEGATIVE_INFINITY, to: until });
  if (values.length < fewest) return false;
  const length = values.length / parts;
  const levels = Array.from({ length: parts }, (_, at) =>
    median(values.slice(Math.floor(at * length), Math.floor((at + 1) * length))),
  );
  const [first = 0, last = 0] = [levels[0], levels.at(-1)];
  const rises = levels.slice(1).map((level, at) => level - (levels[at] ?? level));
  return last >= grown * first && rises.every((rise) => rise > 0 && rise <= step * (last - first));
}
