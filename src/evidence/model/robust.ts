/**
 * What a series usually does.
 * Owns: the baseline: its middle, spread and ordinary extremes. Refuses: means; one spike must not hide the next.
 */
import { mad, quantileSorted, sorted } from '../../distill/statistics.ts';

export interface Baseline {
  centre: number;
  /** Comparable with a standard deviation; 0 for constants. */
  spread: number;
  /** What counts as the ordinary extremes: the 1st and 99th percentile. */
  low: number;
  high: number;
  count: number;
}

export function baselineOf(values: ArrayLike<number>): Baseline {
  const ascending = sorted(values);
  const centre = quantileSorted(ascending, 0.5);
  return {
    centre,
    spread: mad(ascending, centre),
    low: quantileSorted(ascending, 0.01),
    high: quantileSorted(ascending, 0.99),
    count: ascending.length,
  };
}
