/**
 * Owns one explanation of a series by constant or straight pieces: how many pieces its noise allows, and which cuts hold.
 * Refuses to believe neighbours independent: correlated noise makes pieces dearer.
 */
import { cutPieces, type PieceModel, type PieceSums, pieceError, pieceSums } from './metric-segment.ts';
import { mad } from '../statistics.ts';

export interface PieceFit {
  model: PieceModel;
  cuts: number[];
  /** Bayesian information criterion, with the variance of first-order autoregressive innovations. */
  criterion: number;
}

/** The penalty for a cut, in variances times log n: a level is one number, a line two, and either has a place. */
const CUT_PRICE: Record<PieceModel, number> = { level: 3, slope: 6 };
const NUMBERS: Record<PieceModel, number> = { level: 1, slope: 2 };
const ROUNDS = 4;
const LEAST_VARIANCE = 1e-6;
const MOST_CORRELATION = 0.98;

/**
 * Cuts standardised values. The penalty needs the noise's variance, which needs the cuts: it starts from the
 * differences of neighbours and is renewed from the residuals, inflated by (1 + ρ) / (1 − ρ) for noise whose neighbours
 * correlate by ρ (the variance of a mean under first-order autoregression).
 */
export function fitPieces(values: Float64Array, model: PieceModel, shortest: number, strictness: number): PieceFit {
  const n = values.length;
  const sums = pieceSums(values);
  const differences = Float64Array.from({ length: n - 1 }, (_, i) => (values[i + 1] as number) - (values[i] as number));
  let variance = mad(differences) ** 2 / 2;
  let correlation = 0;
  let error = 0;
  let cuts: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const inflation = (1 + correlation) / (1 - correlation);
    const price = strictness * CUT_PRICE[model] * Math.log(n) * Math.max(variance, LEAST_VARIANCE) * inflation;
    cuts = cutPieces(sums, model, price, shortest);
    const noise = residuals(values, cuts, model);
    error = noise.reduce((sum, value) => sum + value * value, 0);
    variance = error / Math.max(1, n - (cuts.length + 1) * NUMBERS[model] - cuts.length);
    const first = neighbourCorrelation(noise);
    // The estimate is low by about (1 + 4ρ) / n in short series (F. H. C. Marriott and J. A. Pope, Biometrika 41, 1954).
    correlation = Math.max(0, Math.min(MOST_CORRELATION, first + (1 + 4 * first) / n));
  }
  const numbers = (cuts.length + 1) * NUMBERS[model] + 2 * cuts.length;
  const innovations = (error / n) * (1 - correlation ** 2);
  return { model, cuts, criterion: n * Math.log(innovations + 1e-9) + numbers * Math.log(n) };
}

/** What the pieces leave over. */
export function residuals(values: Float64Array, cuts: readonly number[], model: PieceModel): Float64Array {
  const out = new Float64Array(values.length);
  let from = 0;
  for (const to of [...cuts, values.length]) {
    const { level, slope, middle } = pieceLine(values, from, to, model);
    for (let i = from; i < to; i++) out[i] = (values[i] as number) - level - slope * (i - middle);
    from = to;
  }
  return out;
}

/** The constant or line of one piece: `level` at index `middle`, and `slope` a point. */
export function pieceLine(values: Float64Array, from: number, to: number, model: PieceModel) {
  const n = to - from;
  const middle = (from + to - 1) / 2;
  let level = 0;
  let cross = 0;
  for (let i = from; i < to; i++) {
    level += (values[i] as number) / n;
    cross += (i - middle) * (values[i] as number);
  }
  return { level, slope: model === 'slope' && n > 2 ? cross / ((n * (n * n - 1)) / 12) : 0, middle };
}

function neighbourCorrelation(noise: Float64Array): number {
  let all = 0;
  let pairs = 0;
  for (let i = 0; i < noise.length; i++) {
    all += (noise[i] as number) ** 2;
    if (i > 0) pairs += (noise[i] as number) * (noise[i - 1] as number);
  }
  return all > 0 ? pairs / all : 0;
}

/**
 * The cuts that explain at least `share` of what a single piece around them leaves over, weakest dropped first.
 * For lines the single piece may bend: a smooth curve is not a change.
 */
export function keepClearCuts(values: Float64Array, fit: PieceFit, share: number): number[] {
  const sums = pieceSums(values);
  const kept = fit.cuts.slice();
  for (;;) {
    let weakest = -1;
    let least = share;
    for (let k = 0; k < kept.length; k++) {
      const explained = explainedBy(
        values,
        sums,
        fit.model,
        kept[k - 1] ?? 0,
        kept[k] as number,
        kept[k + 1] ?? values.length,
      );
      if (explained < least) {
        least = explained;
        weakest = k;
      }
    }
    if (weakest < 0) return kept;
    kept.splice(weakest, 1);
  }
}

/** How much of the error of one piece over `from` ≤ i < `to` a cut at `at` takes away, 0 to 1. */
export function explainedBy(
  values: Float64Array,
  sums: PieceSums,
  model: PieceModel,
  from: number,
  at: number,
  to: number,
): number {
  const parts = pieceError(sums, from, at, model) + pieceError(sums, at, to, model);
  const whole =
    model === 'slope' && to - from > 6 ? parabolaError(values.subarray(from, to)) : pieceError(sums, from, to, model);
  return whole > 0 ? 1 - parts / whole : 0;
}

/** Squared error of the best parabola, by projection on polynomials made orthogonal one after the other. */
function parabolaError(values: Float64Array): number {
  const n = values.length;
  let rest = Float64Array.from(values);
  const basis: Float64Array[] = [];
  for (let degree = 0; degree <= 2; degree++) {
    let next = Float64Array.from({ length: n }, (_, i) => ((2 * i) / (n - 1) - 1) ** degree);
    for (const one of basis) next = without(next, one);
    const size = Math.sqrt(dot(next, next));
    next = next.map((value) => value / size);
    basis.push(next);
    rest = without(rest, next);
  }
  return dot(rest, rest);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function without(values: Float64Array, unit: Float64Array): Float64Array<ArrayBuffer> {
  const share = dot(values, unit);
  return Float64Array.from(values, (value, i) => value - share * (unit[i] as number));
}
