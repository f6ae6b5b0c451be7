/**
 * Findings weighed against each other: which object and reason explain what is unwell.
 * Owns: the order. Refuses: looking at objects itself; checks did.
 */
import { findingsOf } from './checks.ts';
import type { ClusterView } from './cluster-view.ts';
import type { Finding } from './finding.ts';

export interface RankedFinding {
  finding: Finding;
  /** 0 to 1. */
  score: number;
}

/** Below this a finding is a remark on the cluster, no lead. */
const least = 0.35;
/** What a program said weighs a little less than what an object is; who only suffers weighs half. */
const standingShare: Record<Finding['standing'], number> = { own: 1, log: 0.98, symptom: 0.7 };
/** Of what suffers, when something that it needs has a fault of its own. */
const explained = 0.5;
/** Of another namespace than the alert's, unless the alert's objects refer to it. */
const elsewhere = 0.6;

/** One entry an object and reason, best first. */
export function rankFindings(view: ClusterView): RankedFinding[] {
  const best = new Map<string, RankedFinding>();
  const found = findingsOf(view);
  for (const one of found) {
    const finding = withHarms(one, found);
    const score = finding.weight * standingShare[finding.standing] * placeShare(view, finding);
    const key = `${finding.environment}/${finding.namespace}/${finding.object}/${finding.reason}`;
    const known = best.get(key);
    if (!known || score > known.score) best.set(key, { finding, score });
  }
  const all = [...best.values()];
  const causes = all.filter(({ finding, score }) => finding.standing !== 'symptom' && score >= explainer);
  for (const one of all) {
    const { standing, suffersFrom } = one.finding;
    const name = nameOf(one.finding);
    const byOther = causes.some(
      ({ finding }) =>
        finding !== one.finding &&
        (nameOf(finding) === suffersFrom ||
          (standing === 'symptom' &&
            (nameOf(finding) === name || finding.harms?.includes(name) || view.calls.reaches(name, nameOf(finding))))),
    );
    if (byOther) one.score *= explained;
  }
  return all.filter(({ score }) => score >= least).toSorted((one, other) => other.score - one.score);
}

/** Whom an object harms, it harms by whichever of its faults it is. */
function withHarms(finding: Finding, all: readonly Finding[]): Finding {
  const { object, namespace, environment, harms = [] } = finding;
  const others = all.filter(
    (one) => one.harms && one.object === object && one.namespace === namespace && one.environment === environment,
  );
  return others.length > 0
    ? { ...finding, harms: [...new Set([...harms, ...others.flatMap((one) => one.harms ?? [])])] }
    : finding;
}

/** A fault this sure explains what suffers from it. */
const explainer = 0.7;

function nameOf({ object }: Finding): string {
  return object.slice(object.indexOf('/') + 1);
}

function placeShare(view: ClusterView, { namespace, object, harms }: Finding): number {
  const { labels, service, services } = view.telemetry.alert;
  const asked = labels.namespace ?? labels.kubernetes_namespace ?? labels.exported_namespace;
  if (asked === undefined || namespace === undefined || namespace === asked) return 1;
  const name = object.slice(object.indexOf('/') + 1);
  const isCalled =
    name === service ||
    services.includes(name) ||
    (harms ?? []).length > 0 ||
    view.telemetry.edges.some(({ to }) => to === name);
  return isCalled ? 1 : elsewhere;
}
