/**
 * Owns the recurring part of an equally spaced series: finding its period and taking it off.
 * Refuses series that are too short to show a period three times.
 */
import { autocorrelation, median } from '../statistics.ts';

/** Smallest autocorrelation at a period, and how far below it the lags before must dip, to call it one. */
const LEAST_CORRELATION = 0.3;
const LEAST_DIP = 0.3;
/** A longer period must beat a shorter one by this much, so that multiples of a period do not win. */
const BETTER = 0.05;

/** The median of each point and up to `half` points on either side. */
export function runningMedian(values: Float64Array, half: number): Float64Array {
  return values.map((_, i) => median(values.subarray(Math.max(0, i - half), i + half + 1)));
}

/** The period in points, or 0. A peak of the autocorrelation after the slow part of the series is taken off. */
export function findPeriod(values: Float64Array): number {
  const n = values.length;
  if (n < 24) return 0;
  const slow = runningMedian(values, Math.max(3, Math.round(n / 10)));
  const fast = values.map((value, i) => value - (slow[i] as number));
  const correlations: number[] = [];
  for (let lag = 0; lag <= n / 3; lag++) correlations.push(autocorrelation(fast, lag));
  let best = 0;
  let period = 0;
  let lowest = 1;
  for (let lag = 1; lag + 1 < correlations.length; lag++) {
    const here = correlations[lag] as number;
    const isPeak = here > (correlations[lag - 1] as number) && here >= (correlations[lag + 1] as number);
    const isClear = here > Math.max(LEAST_CORRELATION, 2.5 / Math.sqrt(n)) && lowest < here - LEAST_DIP;
    if (lag >= 3 && isPeak && isClear && here > best + BETTER) {
      best = here;
      period = lag;
    }
    lowest = Math.min(lowest, here);
  }
  return period;
}

/** The series without its recurring part: the median of each phase, after the slow part is taken off. */
export function removeSeason(values: Float64Array, period: number): Float64Array {
  const slow = runningMedian(values, period);
  const phases = Array.from({ length: period }, (_, phase) => {
    const same: number[] = [];
    for (let i = phase; i < values.length; i += period) same.push((values[i] as number) - (slow[i] as number));
    return median(same);
  });
  const level = phases.reduce((sum, phase) => sum + phase, 0) / period;
  return values.map((value, i) => value - (phases[i % period] as number) + level);
}
