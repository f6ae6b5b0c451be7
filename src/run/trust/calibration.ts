/**
 * How often verdicts as sure as this one were right, fitted on what people said of them.
 * Owns: the bands, when there are outcomes enough, and from where on a cause may be called confirmed. Refuses: raising a
 * verdict (evidence does that), and any figure where outcomes are few.
 *
 * Scores are cut into bands of equal count (Zadrozny and Elkan, "Obtaining calibrated probability estimates from decision
 * trees and naive Bayesian classifiers", ICML 2001), and neighbours that contradict the order are pooled, which makes the
 * fit isotonic (Ayer, Brunk, Ewing, Reid and Silverman, "An empirical distribution function for sampling with incomplete
 * information", Annals of Mathematical Statistics 26, 1955).
 */
import type { Judged, KeptTrust } from './deed.ts';

/** Verdicts with a score from `from` up to the next band's; `right` of `of` were right. */
export interface Band {
  from: number;
  right: number;
  of: number;
}

export interface Calibration {
  workflow: string | null;
  outcomes: number;
  /** From the least sure to the surest; empty where there are too few outcomes. */
  bands: Band[];
  /** The score from which on a cause may be called confirmed; null where no band is right often enough. */
  confirmedFrom: number | null;
}

const mostBands = 5;
/** Outcomes of one band: with fewer, the share says little. */
const perBand = 20;
/** Outcomes of a workflow below which nothing is fitted: two bands. */
export const fewestOutcomes = 2 * perBand;
/** Share of right ones that "confirmed" takes. */
export const confirmedShare = 0.8;

/** The fit of one workflow. */
export function calibrationOf(workflow: string | null, kept: readonly KeptTrust[]): Calibration {
  const judged = kept.flatMap((it) => (it.judged?.workflow === workflow ? [it.judged] : []));
  const bands = judged.length < fewestOutcomes ? [] : pooled(cut(judged));
  const confirmed = bands.find(({ right, of }) => right >= confirmedShare * of);
  return { workflow, outcomes: judged.length, bands, confirmedFrom: confirmed?.from ?? null };
}

/** Every workflow that has an outcome, most outcomes first. */
export function calibrations(kept: readonly KeptTrust[]): Calibration[] {
  const workflows = new Set(kept.flatMap(({ judged }) => (judged ? [judged.workflow] : [])));
  return [...workflows]
    .map((workflow) => calibrationOf(workflow, kept))
    .toSorted((one, other) => other.outcomes - one.outcomes);
}

/** The band that a score falls into; null where nothing is fitted. */
export function bandOf({ bands }: Calibration, score: number): Band | null {
  return bands.findLast(({ from }) => score >= from) ?? bands[0] ?? null;
}

/** Bands of about equal count. Equal scores stay together, so there may be fewer. */
function cut(judged: readonly Judged[]): Band[] {
  const sorted = judged.toSorted((one, other) => one.score - other.score);
  const size = Math.ceil(sorted.length / Math.min(mostBands, Math.floor(sorted.length / perBand)));
  const bands: Band[] = [];
  let last: number | null = null;
  for (const { score, right } of sorted) {
    let band = bands.at(-1);
    if (!band || (band.of >= size && score !== last)) {
      band = { from: score, right: 0, of: 0 };
      bands.push(band);
    }
    band.of += 1;
    band.right += Number(right);
    last = score;
  }
  return bands;
}

/** Pools neighbours until a surer band is never right less often; a small last one is pooled as well. */
function pooled(bands: readonly Band[]): Band[] {
  const done: Band[] = [];
  for (const band of bands) {
    let { from, right, of } = band;
    for (let last = done.at(-1); last && mustPool(last, { from, right, of }); last = done.at(-1)) {
      ({ from, right, of } = { from: last.from, right: last.right + right, of: last.of + of });
      done.pop();
    }
    done.push({ from, right, of });
  }
  return done;
}

function mustPool(below: Band, above: Band): boolean {
  return above.of < perBand || below.right * above.of > above.right * below.of;
}
