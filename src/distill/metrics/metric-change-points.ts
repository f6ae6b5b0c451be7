/**
 * Owns finding where a metric changes: its level, its slope, or its spread; seasons, gaps, resets and spikes do not count.
 * Refuses judging whether a change is bad; evidence/ does. Indices are those of the raw series.
 */
import { type CleanSeries, dropGaps, increments, looksLikeCounter, thin } from './metric-clean.ts';
import { fitPieces, keepClearCuts, pieceLine, residuals } from './metric-fit.ts';
import { findPeriod, removeSeason, runningMedian } from './metric-season.ts';
import { pieceError, pieceSums } from './metric-segment.ts';
import { mad, median } from '../statistics.ts';

export interface ChangePoint {
  /** Index of the first point after the change, 0-based. */
  index: number;
  /** Epoch ms (or whatever `times` holds) of that point, when times were given. */
  time?: number;
  /** Median of the points between this change and its neighbours; for a counter, per step. */
  before: number;
  after: number;
  kind: 'level' | 'slope' | 'variance';
  /** How far apart the two sides are, in robust standard deviations of the noise around them. */
  score: number;
}

export interface ChangePointOptions {
  /** Whether the series is a counter; guessed from resets when not given. */
  counter?: boolean;
}

/** Points that are cut; longer series are thinned to about as many first. */
const MOST_POINTS = 600;
/** No piece is shorter than three points, or than this share of the series. */
const SHORTEST = 3;
const SHORTEST_SHARE = 1 / 40;
/** A cut must explain this much of what a single piece leaves over; more where many places could be cut. */
const CLEAR_SHARE = 0.15;
const CLEAR_SHARE_LONG = 0.4;
/** The series is cut four times, from lenient to strict, and a change must be found three times. */
const STRICTNESS = [0.8, 1, 1.25, 1.6];
const VOTES = 3;
/** Spikes are cut off at this many standard deviations from their surroundings. */
const SPIKE = 4;
/** The spread must change by this factor, with this many points on either side. */
const SPREAD_FACTOR = 4;
const SPREAD_POINTS = 20;
const FEWEST = 6;

/**
 * The changes of a series, in order. `values` may hold NaN where nothing was measured; `times` are as long.
 * Median-thinned, deseasoned and despiked values are cut by a level model and a slope model, whichever has the better
 * information criterion; cuts that survive a change of penalty are kept (stability, after N. Meinshausen and
 * P. Bühlmann, JRSS B 72, 2010). A constant, or a series of fewer than six points, has none.
 */
export function changePoints(
  values: Float64Array,
  times?: Float64Array,
  options: ChangePointOptions = {},
): ChangePoint[] {
  const whole = dropGaps(values);
  const counter = options.counter ?? looksLikeCounter(whole.values);
  const full = counter ? increments(whole) : whole;
  const thinned = thin(full, MOST_POINTS);
  const n = thinned.values.length;
  const scale = spread(thinned.values);
  if (n < FEWEST || !(scale > 0)) return [];
  const shortest = Math.max(SHORTEST, Math.round(n * SHORTEST_SHARE));
  const isThinned = thinned !== full;
  const middle = median(thinned.values);
  let ready: Float64Array = thinned.values.map((value) => (value - middle) / scale);
  const period = findPeriod(ready);
  if (period > 0) ready = removeSeason(ready, period);
  if (n > 30) ready = cutSpikes(ready, shortest);
  const spreadAt = spreadChange(
    Float64Array.from({ length: n - 1 }, (_, i) => (ready[i + 1] as number) - (ready[i] as number)),
  );
  const wider = spreadAt > 0 && isLevel(ready, spreadAt) ? spreadAt : -1;
  if (wider > 0) ready = evenSpread(ready, wider);
  const { cuts, slopes } = vote(ready, shortest, isThinned ? CLEAR_SHARE_LONG : CLEAR_SHARE);
  const stepSize = Math.ceil(full.values.length / n);
  const places = cuts.map((cut) =>
    isThinned ? refine(full.values, cut * stepSize, shortest * stepSize, stepSize) : cut,
  );
  const found = describe(full, places, slopes);
  const isOwn = wider > 0 && cuts.every((cut) => Math.abs(cut - wider) > shortest);
  if (isOwn) found.push(...describe(full, [wider * stepSize], false, 'variance'));
  found.sort((a, b) => a.index - b.index);
  return times === undefined ? found : found.map((point) => ({ ...point, time: times[point.index] as number }));
}

/** A scale that is positive unless all values are equal: the MAD, or the standard deviation where most are equal. */
function spread(values: Float64Array): number {
  const robust = mad(values);
  if (robust > 0) return robust;
  const center = median(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / Math.max(1, values.length));
}

/** Hampel's filter (F. R. Hampel, JASA 69, 1974), but a spike is shortened rather than removed. */
function cutSpikes(values: Float64Array, half: number): Float64Array {
  const around = runningMedian(values, half);
  const off = values.map((value, i) => value - (around[i] as number));
  const most = SPIKE * (mad(off, 0) || 1e-9);
  return values.map((_, i) => (around[i] as number) + Math.max(-most, Math.min(most, off[i] as number)));
}

function vote(values: Float64Array, shortest: number, share: number): { cuts: number[]; slopes: boolean } {
  const all: number[] = [];
  let slopes = 0;
  for (const strictness of STRICTNESS) {
    const level = fitPieces(values, 'level', shortest, strictness);
    const slope = fitPieces(values, 'slope', shortest, strictness);
    const best = level.criterion <= slope.criterion ? level : slope;
    if (best === slope) slopes++;
    all.push(...keepClearCuts(values, best, share));
  }
  all.sort((a, b) => a - b);
  const near = Math.max(2, Math.min(5, shortest));
  const groups: number[][] = [];
  for (const cut of all) {
    const group = groups.at(-1);
    if (group !== undefined && cut - (group[0] as number) <= near) group.push(cut);
    else groups.push([cut]);
  }
  const cuts = groups.filter((group) => group.length >= VOTES).map((group) => group[(group.length - 1) >> 1] as number);
  return { cuts, slopes: slopes * 2 > STRICTNESS.length };
}

/** The best cut near one that was found on thinned values. */
function refine(values: Float64Array, guess: number, reach: number, step: number): number {
  const from = Math.max(0, guess - reach);
  const to = Math.min(values.length, guess + reach);
  const sums = pieceSums(values.subarray(from, to));
  let best = guess;
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(from + 2, guess - step); at <= Math.min(to - 2, guess + step); at++) {
    const error = pieceError(sums, 0, at - from, 'level') + pieceError(sums, at - from, to - from, 'level');
    if (error < least) {
      least = error;
      best = at;
    }
  }
  return best;
}

/** Whether the two sides of `at` lie about one level, within half of the wilder side's spread. */
function isLevel(values: Float64Array, at: number): boolean {
  const [left, right] = [values.subarray(0, at), values.subarray(at)];
  return Math.abs(median(left) - median(right)) <= Math.max(mad(left), mad(right)) / 2;
}

/** The series with the same noise on both sides of `at`, so that the wilder side is not cut to pieces. */
function evenSpread(values: Float64Array, at: number): Float64Array {
  const center = median(values);
  const [left, right] = [values.subarray(0, at), values.subarray(at)].map((side) => {
    const steps = Float64Array.from(
      { length: side.length - 1 },
      (_, i) => (side[i + 1] as number) - (side[i] as number),
    );
    return mad(steps, 0) || 1;
  }) as [number, number];
  return values.map((value, i) => (value - center) / (i < at ? left : right));
}

/** Where the size of the noise changes once and clearly, or -1: one level cut of log |noise|. */
function spreadChange(noise: Float64Array): number {
  const n = noise.length;
  if (n < 2 * SPREAD_POINTS) return -1;
  const sizes = noise.map((value) => Math.log(Math.abs(value) + 1e-6));
  const sums = pieceSums(sizes);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = SPREAD_POINTS; at <= n - SPREAD_POINTS; at++) {
    const error = pieceError(sums, 0, at, 'level') + pieceError(sums, at, n, 'level');
    if (error < least) {
      least = error;
      best = at;
    }
  }
  const before = mad(noise.subarray(0, best));
  const after = mad(noise.subarray(best));
  if (!(before > 0 && after > 0)) return -1;
  return Math.max(before / after, after / before) >= SPREAD_FACTOR ? best : -1;
}

function describe(series: CleanSeries, cuts: number[], slopes: boolean, kind?: 'variance'): ChangePoint[] {
  const { values, at } = series;
  return cuts.map((cut, k) => {
    const from = cuts[k - 1] ?? 0;
    const to = cuts[k + 1] ?? values.length;
    const left = values.subarray(from, cut);
    const right = values.subarray(cut, to);
    const before = median(left);
    const after = median(right);
    const noise = mad(residuals(values.subarray(from, to), [cut - from], slopes ? 'slope' : 'level'), 0);
    const a = pieceLine(values, from, cut, 'slope');
    const b = pieceLine(values, cut, to, 'slope');
    const jump = Math.abs(a.level + a.slope * (cut - a.middle) - (b.level + b.slope * (cut - b.middle)));
    const bend = (Math.abs(a.slope - b.slope) * (to - from)) / 4;
    const apart = Math.max(Math.abs(after - before), slopes ? jump : 0);
    return {
      index: at[cut] as number,
      before,
      after,
      kind: kind ?? (slopes && bend > jump ? 'slope' : 'level'),
      score: apart / (noise > 0 ? noise : spread(values) || 1),
    };
  });
}
