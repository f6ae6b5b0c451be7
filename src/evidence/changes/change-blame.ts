/**
 * Which change did it, or none.
 * Owns: weighing what each change could do against what is seen, when and where; and the bar for blaming.
 * Refuses: blaming by recency or by words alone: where no content can produce the symptom, nobody is blamed.
 */
import type { RankedChange, RankedComponent } from '../../run/finding/triage-result.ts';
import { candidatesOf } from './change-candidate.ts';
import { type Fit, fitOf } from './change-fit.ts';
import { whyOf } from './change-why.ts';
import { climbsSince } from './climbs-since.ts';
import { outsideSigns, outsideWeight, sameItem, unresolved } from './change-outside.ts';
import { isSteadyGrowth } from './change-movement.ts';
import { symptomProfileOf, type SymptomPicture } from './change-symptom.ts';
import type { DiffReader } from './diff/risk.ts';
import { nameServicesOf } from '../model/hosts.ts';
import type { Telemetry } from '../model/telemetry.ts';

export interface Blame {
  /** Best first, one entry a ref. */
  changes: RankedChange[];
  /** Ref of the change to blame, null when none fits. */
  culprit: string | null;
}

export interface BlameContext {
  ranked: RankedComponent[];
  /** What all points at, objects' own testimony included; the first of `ranked` where absent. */
  leader?: RankedComponent;
  /** Components that do nothing but follow their settings, as who answers for names, or lets through: none if absent. */
  ruled?: ReadonlySet<string>;
  /** Refs of changes of which objects show that they brought what leads. */
  shown?: ReadonlySet<string>;
  /** What else was seen, in words. */
  said?: readonly string[];
  readers?: readonly DiffReader[];
}

/** A score from here on is blame; signs of an outside cause raise it by their weight times `outsideRaise`. */
export const weights = { bar: 0.28, outsideRaise: 0.65, clear: 2.5, clearBar: 0.7, heard: 0.05, maxChanges: 50 };

/** When a rollout alone is evidence: see below. Times in ms, suspicion and weight 0..1; `growing` is a part of a growth's time. */
const prompt = { leading: 0.5, outside: 0.3, before: 5 * 60_000, slack: 90_000, moment: 45_000, growing: 0.2 };

/** `readers` are all of them where none are given. Never throws. */
export function blameChange(telemetry: Telemetry, context: BlameContext): Blame {
  const profile = symptomProfileOf(telemetry, context.said);
  const candidates = candidatesOf(telemetry, context.readers);
  if (candidates.length === 0) return { changes: [], culprit: null };
  const fits = fitOf(candidates, profile, telemetry, context.ranked);
  fits.sort((one, other) => other.score - one.score || other.candidate.effective - one.candidate.effective);
  // Where and when alone prove nothing: what changed must say something of what is seen.
  const best = fits.find(({ candidate, named, heard }) => !candidate.opaque || named > 0 || heard >= weights.heard);
  // A lead over all others that clear is evidence of its own.
  // That names are not found is no sign from outside where one of ours answers for them or keeps them, and all points at it.
  // Nor is one item that is tried in vain, where objects show who fails with it.
  const { component: leader = '', reason } = context.leader ?? context.ranked[0] ?? {};
  const isOurs = nameServicesOf(telemetry).has(leader) || context.ruled?.has(leader);
  const signs = outsideSigns(telemetry, profile).filter(
    ({ sign }) => !(isOurs && sign === unresolved) && !(reason !== undefined && sign === sameItem),
  );
  const outside = outsideWeight(signs);
  const isClear = best !== undefined && fits.every((one) => one === best || best.score >= weights.clear * one.score);
  const bar =
    weights.bar * (isClear ? weights.clearBar : 1) + weights.outsideRaise * outside * (1 - 0.6 * (best?.named ?? 0));
  const blamed =
    best && best.score >= bar
      ? best
      : (onlyShown(fits, context) ??
        grownSince(fits, context, { outside, telemetry }) ??
        rolledOutAtOnset(fits, context, { outside, profile }));
  return { changes: fits.slice(0, weights.maxChanges).map(rankedOf), culprit: blamed?.candidate.ref ?? null };
}

/** The one change that objects show to have brought what leads, whatever can be read in it. */
function onlyShown(fits: Fit[], { shown = new Set() }: BlameContext): Fit | undefined {
  const [only, other] = fits.filter(({ candidate: { ref, assessment } }) => shown.has(ref) && !assessment.idle);
  return other ? undefined : only;
}

/** What is taken more and more of since a version came is taken by that version, whatever can be read in it. */
function grownSince(
  fits: Fit[],
  { ranked: [first], leader = first }: BlameContext,
  { outside, telemetry }: { outside: number; telemetry: Telemetry },
): Fit | undefined {
  if (!leader || leader.score < prompt.leading || outside > prompt.outside) return undefined;
  const [only, other] = fits.filter(
    ({ candidate: { kinds, services, effective, assessment } }) =>
      kinds.includes('deploy') &&
      assessment.idle === undefined &&
      services.includes(leader.component) &&
      climbsSince(leader.component, effective, telemetry),
  );
  return other ? undefined : only;
}

/**
 * The new version that came to where all points at, right before that showed anything, where its content is not known:
 * a version can do whatever its component can. A setting or a flag says what it is, and is taken at its word, unless it
 * came in the very moment; but where a component does nothing but follow its settings, they are all that can be new.
 */
function rolledOutAtOnset(
  fits: Fit[],
  { ranked: [first], leader = first, ruled }: BlameContext,
  { outside, profile }: { outside: number; profile: SymptomPicture },
): Fit | undefined {
  if (!leader || leader.score < prompt.leading || outside > prompt.outside) return undefined;
  // An object tells how it is and not always since when; then the moment of what is seen stands for it.
  const shown = leader.onset === null ? profile.onset : Date.parse(leader.onset);
  const hurt = Math.max(shown, profile.onset);
  // What is taken and not given back began long before it hurt, and was seen to grow some time after it began.
  const growths = profile.movements.filter((one) => one.service === leader.component && isSteadyGrowth(one));
  const signs = [
    { at: shown, before: prompt.before },
    // The first of many signs may be noise: when the alert's own began is the other moment that counts.
    { at: profile.onset, before: prompt.before },
    ...growths.map(({ onset }) => ({ at: onset, before: prompt.before + prompt.growing * Math.max(0, hurt - onset) })),
  ];
  const near = fits.filter(
    ({ candidate: { effective, kinds, services, assessment, ofSettings } }) =>
      services.includes(leader.component) &&
      assessment.idle === undefined &&
      (kinds.includes('deploy') || (ofSettings && ruled?.has(leader.component))
        ? signs.some(({ at, before }) => at - effective <= before && at - effective >= -prompt.slack)
        : Math.abs(shown - effective) <= prompt.moment),
  );
  const [only] = near;
  if (near.length !== 1 || only === undefined) return undefined;
  const isItsSetting = ruled?.has(leader.component) && only.candidate.ofSettings;
  return only.candidate.opaque || isItsSetting ? only : undefined;
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
    ...(candidate.opaque ? { unread: true as const } : {}),
    why: whyOf(fit),
  };
}
