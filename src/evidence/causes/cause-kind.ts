/**
 * What kind of cause this is, which decides what may be proposed against it.
 * Owns: the kind, from the change to blame where there is one, else from the telemetry.
 * Refuses: naming a component.
 */
import type { AnomalyFacts, CauseKind, RankedChange, RankedComponent } from '../../run/finding/triage-result.ts';
import { outsideSigns } from '../changes/change-outside.ts';
import { holds, isSteadyGrowth } from '../changes/change-movement.ts';
import { symptomProfileOf, type SymptomPicture } from '../changes/change-symptom.ts';
import { configFile } from '../changes/diff/settings-line.ts';
import { boundedOf } from '../model/bound-beside.ts';
import { creeps } from '../model/creep.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { topologyOf } from '../model/topology.ts';
import { atItsEnd } from './presence-evidence.ts';
import { statedEvidence } from './stated-evidence.ts';

/**
 * `culprit` is the change to blame, if any: its own kind wins, since undoing it is what helps. Without one the
 * signs decide, strongest first; `unknown` when there are none.
 */
export function causeKindOf(
  telemetry: Telemetry,
  context: {
    culprit: RankedChange | null;
    anomalies: AnomalyFacts[];
    ranked: RankedComponent[];
    /** Machines that others were seen to depend on. */
    hosts?: ReadonlySet<string>;
  },
): CauseKind {
  const { culprit } = context;
  if (culprit) {
    for (const kind of ['flag', 'config', 'scale'] as const) if (culprit.kinds.includes(kind)) return kind;
    if (culprit.risk?.kind.startsWith('grows-') && growsSteadily(symptomProfileOf(telemetry))) return 'leak';
    const files = telemetry.changes.filter(({ ref }) => ref === culprit.ref).flatMap((change) => change.files ?? []);
    return files.length > 0 && files.every((file) => configFile.test(file)) ? 'config' : 'deploy';
  }
  const first = context.ranked[0]?.component;
  const stated = statedEvidence(telemetry, topologyOf(telemetry.edges))
    .filter(({ component, kind, score }) => component === first && kind !== 'unknown' && score >= leastStated)
    .sort((one, other) => other.score - one.score)[0];
  if (first !== undefined && context.hosts?.has(first)) return 'node';
  const profile = symptomProfileOf(telemetry);
  const own = profile.movements.filter(({ service }) => service === first);
  const isFilled = (stated?.kind === 'saturation' || isAtBound(telemetry, first)) && !hasMoreToDo(own);
  // What ran out is a leak where it was taken bit by bit for no more work than ever.
  if (isFilled && (own.some(isSteadyGrowth) || isTakenBitByBit(telemetry, first))) return 'leak';
  // What the first component says of itself goes before what others suffer from it.
  if (stated) return stated.kind;
  if (isAtBound(telemetry, first)) return 'saturation';
  const [sign] = outsideSigns(telemetry, profile);
  if (sign && sign.weight >= 0.5 && sign.kind !== 'unknown') return sign.kind;
  if (sign && sign.weight >= 0.5) return 'unknown';
  if (growsSteadily(profile)) return 'leak';
  if (isFull(profile)) return 'saturation';
  return waitsForOther(telemetry, profile, context.ranked) ? 'dependency' : 'unknown';
}

/** Of what a program takes and has to give back, where objects say that it ran out. */
const taken = /^(?:oom-killed|file-descriptors-exhausted)$/;

/**
 * The kind that objects tell for `first`: `leak` in place of `saturation` where what ran out was taken bit by bit all the
 * while, for no more work than ever. A climb that only began lately may be one large piece of work.
 */
export function kindOfObjects(telemetry: Telemetry, first: RankedComponent | undefined, kind: CauseKind): CauseKind {
  if (first?.reason === undefined || kind !== 'saturation' || !taken.test(first.reason)) return kind;
  const own = symptomProfileOf(telemetry).movements.filter(({ service }) => service === first.component);
  return isTakenBitByBit(telemetry, first.component) && !hasMoreToDo(own) ? 'leak' : kind;
}

const leastStated = 0.3;

const growsSteadily = ({ movements }: SymptomPicture): boolean => movements.some(isSteadyGrowth);

function isTakenBitByBit({ series, alert }: Telemetry, component: string | undefined): boolean {
  return series.some(
    (one) =>
      one.service === component &&
      holds.test(one.name) &&
      signalOfSeries(one).kind !== 'limit' &&
      creeps(samplesOf(one), alert.startedAt),
  );
}

const usedUp = 0.1;
const atBound = 0.985;
const moreWork = 1.5;

/** Whether all that a component may have of something is in use, by a bound that is a metric of its own or by what is left. */
function isAtBound(telemetry: Telemetry, component: string | undefined): boolean {
  const { series, alert } = telemetry;
  return (
    atItsEnd(telemetry).some((one) => one.component === component) ||
    boundedOf(series).some(
      ({ series: { service }, share }) =>
        service === component && within(share, alert.window).values.some((value) => value >= atBound),
    )
  );
}

function hasMoreToDo(movements: SymptomPicture['movements']): boolean {
  return movements.some(
    ({ signal, name, direction, before, lasting }) =>
      signal.kind === 'traffic' &&
      /request|[rq]ps\b|quer(?:y|ies)|calls|messages/i.test(name) &&
      direction === 1 &&
      lasting >= moreWork * before,
  );
}

function isFull({ movements, text }: SymptomPicture): boolean {
  const atLimit = movements.some(({ name, signal, before, after, worsened }) => {
    if (!worsened || signal.kind !== 'saturation') return false;
    // What is left of something: nearly nothing.
    if (signal.bad === -1) return after <= usedUp * before;
    const isShare = signal.unit === '%' || /ratio|utili[sz]ation|percent|pct|share/i.test(name);
    return isShare && (after >= 90 || (after >= 0.9 && after <= 1.05));
  });
  return (
    atLimit ||
    /pool exhausted|timed out waiting for a connection|no free connection|queue full|too many connections|connection is not available/.test(
      text,
    )
  );
}

/** A component that others wait for answers slowly or not at all, and nothing of its own changed. */
function waitsForOther(
  { edges, alert }: Telemetry,
  { text, movements }: SymptomPicture,
  ranked: RankedComponent[],
): boolean {
  const first = ranked[0]?.component;
  const called = first !== undefined && first !== alert.service && edges.some(({ to }) => to === first);
  const slow = movements.some(
    ({ service, signal, worsened }) =>
      worsened && signal.kind === 'latency' && edges.some(({ to, from }) => to === service && from !== service),
  );
  return (
    called ||
    (slow && /did not answer|timed? ?out|timeout|deadline|unavailable/.test(text)) ||
    /upstream|did not answer|unreachable|connection refused/.test(text)
  );
}
