/**
 * Statistics that a few wild samples cannot move.
 * Owns: median, quantiles, spread by the median absolute deviation, and the robust z-score.
 * Refuses: means; one spike in a baseline must not hide the next.
 * Sources: Hampel 1974 (median absolute deviation); Iglewicz and Hoaglin 1993 (robust z-score).
 */

/** Makes the median absolute deviation comparable with a standard deviation of normal noise. */
const consistency = 1.4826;

/** The `share`-th quantile, 0..1, linearly between neighbours; NaN samples are left out, NaN when none remain. */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantileOf(sortedOf(values), share);
}

/** The samples in rising order, without NaN. */
function sortedOf(values: ArrayLike<number>): Float64Array {
  // Filled by hand: the constructors and `from` walk an iterator, which takes most of the time of short series.
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isNaN(value)) kept[count++] = value;
  }
  return kept.subarray(0, count).sort();
}

function quantileOf(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low === high ? low : low + (high - low) * (at - Math.floor(at));
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** Spread around the median, comparable with a standard deviation; 0 for constants, NaN without samples. */
export function spread(values: ArrayLike<number>, centre = median(values)): number {
  const distances = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) distances[i] = Math.abs((values[i] ?? Number.NaN) - centre);
  return consistency * median(distances);
}

export interface Baseline {
  centre: number;
  spread: number;
  /** What counts as the ordinary extremes: the 1st and 99th percentile. */
  low: number;
  high: number;
  count: number;
}

export function baselineOf(values: ArrayLike<number>): Baseline {
  const sorted = sortedOf(values);
  const centre = quantileOf(sorted, 0.5);
  return {
    centre,
    spread: spread(sorted, centre),
    low: quantileOf(sorted, 0.01),
    high: quantileOf(sorted, 0.99),
    count: sorted.length,
  };
}
