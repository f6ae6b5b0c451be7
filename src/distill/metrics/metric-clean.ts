/**
 * Owns making a raw series fit to be cut into pieces: gaps closed, counters turned into increments, long series thinned.
 * Refuses interpolation: a point that was not measured is not made up.
 */
import { median } from '../statistics.ts';

export interface CleanSeries {
  values: Float64Array;
  /** For each value the index of its (first) point in the raw series. */
  at: Int32Array;
  /** Whether values are increments of a counter. */
  counter: boolean;
}

/** A counter that starts again falls to this share of its last value at most. */
const RESET_SHARE = 0.05;

/** Values that are there, with their places. */
export function dropGaps(raw: Float64Array): CleanSeries {
  const kept: number[] = [];
  for (let i = 0; i < raw.length; i++) if (Number.isFinite(raw[i])) kept.push(i);
  return { values: Float64Array.from(kept, (i) => raw[i] as number), at: Int32Array.from(kept), counter: false };
}

/** Whether values only grow but for falls to almost nothing, of which there is at least one. */
export function looksLikeCounter(values: Float64Array): boolean {
  let resets = 0;
  for (let i = 1; i < values.length; i++) {
    const before = values[i - 1] as number;
    const now = values[i] as number;
    if (now < 0 || before < 0) return false;
    if (now >= before) continue;
    if (now > RESET_SHARE * before) return false;
    resets++;
  }
  return resets > 0 && resets <= values.length / 20;
}

/** Increments; after a reset the counter counted from zero. The first point has none. */
export function increments(series: CleanSeries): CleanSeries {
  const { values, at } = series;
  const steps = new Float64Array(Math.max(0, values.length - 1));
  for (let i = 1; i < values.length; i++) {
    const step = (values[i] as number) - (values[i - 1] as number);
    steps[i - 1] = step >= 0 ? step : (values[i] as number);
  }
  return { values: steps, at: at.slice(1), counter: true };
}

/** At most `most` values, each the median of as many neighbours. */
export function thin(series: CleanSeries, most: number): CleanSeries {
  const size = Math.ceil(series.values.length / most);
  if (size <= 1) return series;
  const n = Math.ceil(series.values.length / size);
  return {
    values: Float64Array.from({ length: n }, (_, k) => median(series.values.subarray(k * size, (k + 1) * size))),
    at: Int32Array.from({ length: n }, (_, k) => series.at[k * size] as number),
    counter: series.counter,
  };
}
