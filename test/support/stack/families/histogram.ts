/**
 * Classic histograms, whatever they are called.
 * Owns: buckets, sum and count that fit each other. Refuses: names and labels.
 */
import type { Exposition, Labels, ValueAt } from '../exposition.ts';
import { shareWithin } from '../load.ts';

export interface Histogram {
  /** Without `_bucket`. */
  name: string;
  labels: Labels;
  /** Upper bounds, in the unit of the series. */
  bounds: readonly number[];
  /** The unit's worth of one millisecond. */
  perMs: number;
  every: number;
  /** Observations a second. */
  rate: ValueAt;
  meanMs: (index: number) => number;
  restarts?: (index: number) => boolean;
}

export const secondBounds = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;
export const milliBounds = [10, 50, 100, 250, 500, 1_000, 2_500, 5_000] as const;

export function writeHistogram(out: Exposition, it: Histogram): void {
  const { name, labels, every, rate, meanMs, perMs, restarts } = it;
  for (const bound of it.bounds) {
    const below: ValueAt = (i) => {
      const now = rate(i);
      return now === null ? null : now * shareWithin(bound / perMs, meanMs(i));
    };
    out.counter(`${name}_bucket`, { ...labels, le: String(bound) }, every, below, restarts);
  }
  out.counter(`${name}_bucket`, { ...labels, le: '+Inf' }, every, rate, restarts);
  out.counter(`${name}_count`, labels, every, rate, restarts);
  const sum: ValueAt = (i) => {
    const now = rate(i);
    return now === null ? null : now * meanMs(i) * perMs;
  };
  out.counter(`${name}_sum`, labels, every, sum, restarts);
}
