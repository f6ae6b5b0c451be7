/**
 * A foreign line as points that can be drawn.
 * Owns: dropping what has no time, ordering, and finding the gaps. Refuses: filling them.
 */
import type { ChartLine } from './chart-spec.ts';

export interface LinePoints {
  /** Finite, ascending. */
  times: Float64Array;
  /** Finite and at most 1e300 in size, or NaN where the line is broken. */
  values: Float64Array;
  /** Stretches without samples between two that have some. */
  gaps: { from: number; to: number }[];
  /** Of the finite values; NaN when there are none. */
  low: number;
  high: number;
}

/** What a Date can hold. */
export const latestTime = 8.64e15;
const largest = 1e300;
const smallest = 1e-300;
/** Samples this many times further apart than nine in ten are: something is missing between them. */
const gapFactor = 4;

export function linePoints({ times, values }: ChartLine): LinePoints {
  const count = Math.min(times.length, values.length);
  let kept: [number, number][] = [];
  for (let i = 0; i < count; i++) {
    const time = Number(times[i]);
    if (Math.abs(time) <= latestTime) kept.push([time, drawable(Number(values[i]))]);
  }
  if (kept.some(([time], i) => time < (kept[i - 1]?.[0] ?? time))) kept = kept.sort(([one], [other]) => one - other);
  const farthest = gapFactor * usualStep(kept.map(([time]) => time));
  const points: [number, number][] = [];
  const gaps: LinePoints['gaps'] = [];
  let last: number | undefined;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let broken = false;
  for (const [time, value] of kept) {
    if (Number.isNaN(value)) {
      broken = true;
      continue;
    }
    if (last !== undefined && (broken || time - last > farthest)) {
      gaps.push({ from: last, to: time });
      points.push([last, Number.NaN]);
    }
    points.push([time, value]);
    low = Math.min(low, value);
    high = Math.max(high, value);
    last = time;
    broken = false;
  }
  return {
    times: Float64Array.from(points, ([time]) => time),
    values: Float64Array.from(points, ([, value]) => value),
    gaps,
    low: last === undefined ? Number.NaN : low,
    high: last === undefined ? Number.NaN : high,
  };
}

/** A number that arithmetic cannot carry to infinity, or NaN. */
export function drawable(value: number): number {
  if (!Number.isFinite(value)) return Number.NaN;
  if (Math.abs(value) < smallest) return 0;
  return Math.max(-largest, Math.min(largest, value));
}

/** The step that nine in ten samples keep; infinite where there are too few to say. */
function usualStep(times: number[]): number {
  if (times.length < 4) return Number.POSITIVE_INFINITY;
  const steps = Float64Array.from({ length: times.length - 1 }, (_, i) => (times[i + 1] ?? 0) - (times[i] ?? 0)).sort();
  return steps[Math.floor((steps.length - 1) * 0.9)] || Number.POSITIVE_INFINITY;
}
