/**
 * Histograms added up and read off: the sum of several, and a quantile by linear interpolation inside its bucket, as
 * Prometheus documents for histogram_quantile.
 */
import type { Histogram } from './collector.ts';

/** The sum of histograms with the same bounds; null when there are none. */
export function addUp(histograms: Histogram[]): Histogram | null {
  const [first, ...rest] = histograms;
  if (first === undefined) return null;
  const total: Histogram = { ...first, bucketCounts: [...first.bucketCounts] };
  for (const { count, sum, bucketCounts } of rest) {
    total.count += count;
    total.sum += sum;
    bucketCounts.forEach((value, at) => {
      total.bucketCounts[at] = (total.bucketCounts[at] ?? 0) + value;
    });
  }
  return total;
}

/** The q-quantile (0..1) in the unit of the bounds; NaN for an empty histogram, the highest bound beyond it. */
export function quantile(histogram: Histogram, q: number): number {
  const rank = q * histogram.count;
  if (histogram.count === 0) return Number.NaN;
  let below = 0;
  for (const [at, inside] of histogram.bucketCounts.entries()) {
    if (below + inside >= rank && inside > 0) {
      const lower = at === 0 ? 0 : (histogram.bounds[at - 1] ?? 0);
      const upper = histogram.bounds[at];
      return upper === undefined ? lower : lower + (upper - lower) * ((rank - below) / inside);
    }
    below += inside;
  }
  return histogram.bounds.at(-1) ?? Number.NaN;
}
