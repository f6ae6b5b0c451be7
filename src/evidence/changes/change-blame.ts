/**
 * Which change did it, or none.
 * Owns: weighing what each change could do against what is seen, when and where; and the bar for blaming.
 * Refuses: blaming by recency or by words alone: where no content can produce the symptom, nobody is blamed.
 */
import type { RankedChange, RankedComponent } from '../../run/triage-result.ts';
import { candidatesOf } from './change-candidate.ts';
import { type Fit, fitOf, whyOf } from './change-fit.ts';
import { outsideSigns, outsideWeight } from './change-outside.ts';
import { symptomProfileOf } from './change-symptom.ts';
import type { DiffReader } from './diff/risk.ts';
import type { Telemetry } from '../model/telemetry.ts';

export interface Blame {
  /** Best first, one entry a ref. */
  changes: RankedChange[];
  /** Ref of the change to blame, null when none fits. */
  culprit: string | null;
}

/** A score from here on is blame; signs of an outside cause raise it by their weight times `outsideRaise`. */
export const weights = { bar: 0.28, outsideRaise: 0.65, clear: 2.5, clearBar: 0.7, heard: 0.05, maxChanges: 50 };

/** `readers` are all of them where none are given. */
export function blameChange(
  telemetry: Telemetry,
  context: { ranked: RankedComponent[]; readers?: readonly DiffReader[] },
): Blame {
  const profile = symptomProfileOf(telemetry);
  const candidates = candidatesOf(telemetry, context.readers);
  if (candidates.length === 0) return { changes: [], culprit: null };
  const outside = outsideWeight(outsideSigns(telemetry, profile));
  const fits = fitOf(candidates, profile, telemetry, context.ranked);
  fits.sort((one, other) => other.score - one.score || other.candidate.effective - one.candidate.effective);
  // Where and when alone prove nothing: what changed must say something of what is seen.
  const best = fits.find(({ candidate, named, heard }) => !candidate.opaque || named > 0 || heard >= weights.heard);
  // A lead over all others that clear is evidence of its own.
  const isClear = best !== undefined && fits.every((one) => one === best || best.score >= weights.clear * one.score);
  const bar =
    weights.bar * (isClear ? weights.clearBar : 1) + weights.outsideRaise * outside * (1 - 0.6 * (best?.named ?? 0));
  return {
    changes: fits.slice(0, weights.maxChanges).map(rankedOf),
    culprit: best && best.score >= bar ? best.candidate.ref : null,
  };
}

function rankedOf(fit: Fit): RankedChange {
  const { candidate, score, risk } = fit;
  const { ref, previous, services, effective, kinds, summary } = candidate;
  return {
    ref,
    ...(previous === undefined ? {} : { previous }),
    ...(services[0] === undefined ? {} : { service: services[0] }),
    time: new Date(effective).toISOString(),
    kinds: [...kinds],
    summary,
    score: Number(score.toFixed(4)),
    ...(risk === undefined || candidate.assessment.idle !== undefined
      ? {}
      : { risk: { kind: risk.kind, severity: risk.severity, excerpt: risk.excerpt, ...risk.position } }),
    why: whyOf(fit),
  };
}
