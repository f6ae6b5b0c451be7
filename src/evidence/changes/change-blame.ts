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

/** When a rollout alone is evidence: see below. Times in ms, suspicion and weight 0..1. */
const prompt = { leading: 0.5, outside: 0.3, before: 5 * 60_000, slack: 90_000 };

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
  const blamed = best && best.score >= bar ? best : rolledOutAtOnset(fits, context.ranked, outside);
  return { changes: fits.slice(0, weights.maxChanges).map(rankedOf), culprit: blamed?.candidate.ref ?? null };
}

/**
 * The new version that came to where all points at, right before that showed anything, where its content is not known:
 * a version can do whatever its component can. A setting or a flag says what it is, and is taken at its word.
 */
function rolledOutAtOnset(fits: Fit[], [leader]: RankedComponent[], outside: number): Fit | undefined {
  if (!leader || leader.onset === null || leader.score < prompt.leading || outside > prompt.outside) return undefined;
  const onset = Date.parse(leader.onset);
  const near = fits.filter(({ candidate: { effective, kinds, services, assessment } }) => {
    const age = onset - effective;
    return (
      kinds.includes('deploy') &&
      services.includes(leader.component) &&
      assessment.idle === undefined &&
      age <= prompt.before &&
      age >= -prompt.slack
    );
  });
  return near.length === 1 && near[0]?.candidate.opaque ? near[0] : undefined;
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
