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
const mostSteps = 2000;

export function linePoints(line: ChartLine): LinePoints {
  const { times, values } = inOrder(line);
  const farthest = gapFactor * usualStep(times);
  // A gap adds a broken sample, and there is one between two samples at most.
  const points = { times: new Float64Array(2 * times.length), values: new Float64Array(2 * times.length) };
  let count = 0;
  const add = (time: number, value: number): void => {
    points.times[count] = time;
    points.values[count] = value;
    count++;
  };
  const gaps: LinePoints['gaps'] = [];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let last = Number.NaN;
  let broken = false;
  for (let i = 0; i < times.length; i++) {
    const [time, value] = [times[i] ?? 0, values[i] ?? Number.NaN];
    if (Number.isNaN(value)) {
      broken = true;
      continue;
    }
    if (!Number.isNaN(last) && (broken || time - last > farthest)) {
      gaps.push({ from: last, to: time });
      add(last, Number.NaN);
    }
    add(time, value);
    low = Math.min(low, value);
    high = Math.max(high, value);
    last = time;
    broken = false;
  }
  return {
    times: points.times.subarray(0, count),
    values: points.values.subarray(0, count),
    gaps,
    low: count === 0 ? Number.NaN : low,
    high: count === 0 ? Number.NaN : high,
  };
}

/** The samples whose time a clock can show, ordered by it. */
function inOrder({ times, values }: ChartLine): { times: Float64Array; values: Float64Array } {
  const most = Math.min(times.length, values.length);
  const kept = { times: new Float64Array(most), values: new Float64Array(most) };
  let count = 0;
  let isOrdered = true;
  for (let i = 0; i < most; i++) {
    const time = Number(times[i]);
    if (!(Math.abs(time) <= latestTime)) continue;
    isOrdered &&= count === 0 || time >= (kept.times[count - 1] ?? 0);
    kept.times[count] = time;
    kept.values[count] = drawable(Number(values[i]));
    count++;
  }
  const found = { times: kept.times.subarray(0, count), values: kept.values.subarray(0, count) };
  if (isOrdered) return found;
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort(
    (one, other) => (found.times[one] ?? 0) - (found.times[other] ?? 0) || one - other,
  );
  return {
    times: Float64Array.from(order, (i) => found.times[i] ?? 0),
    values: Float64Array.from(order, (i) => found.values[i] ?? Number.NaN),
  };
}

/** A number that arithmetic cannot carry to infinity, or NaN. */
export function drawable(value: number): number {
  if (!Number.isFinite(value)) return Number.NaN;
  if (Math.abs(value) < smallest) return 0;
  return Math.max(-largest, Math.min(largest, value));
}

/** The step that nine in ten samples keep; infinite where there are too few to say. Of many, some are looked at. */
function usualStep(times: Float64Array): number {
  if (times.length < 4) return Number.POSITIVE_INFINITY;
  const stride = Math.ceil(times.length / mostSteps);
  const steps = Float64Array.from({ length: Math.floor((times.length - 1) / stride) }, (_, i) => {
    return (times[i * stride + 1] ?? 0) - (times[i * stride] ?? 0);
  }).sort();
  return steps[Math.floor((steps.length - 1) * 0.9)] || Number.POSITIVE_INFINITY;
}
