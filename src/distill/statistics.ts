/**
 * Owns small robust statistics over plain arrays of numbers, for digests and judgements alike; NaN is left out everywhere.
 * Refuses models; those are metric-*.ts. Every function returns NaN for no data, and none changes its input.
 */

/** The numbers without NaN and infinities, ascending. */
export function sorted(values: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) kept[n++] = values[i] as number;
  return kept.subarray(0, n).sort();
}

/** Quantile `q` (0 to 1) of ascending numbers, by linear interpolation (type 7 of Hyndman and Fan, 1996). */
export function quantileSorted(ascending: ArrayLike<number>, q: number): number {
  const n = ascending.length;
  if (n === 0) return Number.NaN;
  const at = (n - 1) * q;
  const low = Math.floor(at);
  const a = ascending[low] as number;
  const b = ascending[Math.min(low + 1, n - 1)] as number;
  return a + (b - a) * (at - low);
}

export function quantile(values: ArrayLike<number>, q: number): number {
  return quantileSorted(sorted(values), q);
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) continue;
    sum += value;
    n++;
  }
  return n === 0 ? Number.NaN : sum / n;
}

/** Median absolute deviation (Hampel, 1974), scaled to the standard deviation of a normal distribution. */
export function mad(values: ArrayLike<number>, center = median(values)): number {
  // Filled by hand: `Array.from` takes most of the time of short series.
  const distances = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) distances[i] = Math.abs((values[i] ?? Number.NaN) - center);
  return 1.482602218505602 * median(distances);
}

/** Autocorrelation of equally spaced numbers at `lag`, about their mean; 0 for constants. */
export function autocorrelation(values: ArrayLike<number>, lag: number): number {
  const m = mean(values);
  let top = 0;
  let all = 0;
  for (let i = 0; i < values.length; i++) {
    const a = (values[i] as number) - m;
    if (Number.isNaN(a)) continue;
    all += a * a;
    const b = i + lag < values.length ? (values[i + lag] as number) - m : Number.NaN;
    if (!Number.isNaN(b)) top += a * b;
  }
  return all > 0 ? top / all : 0;
}
