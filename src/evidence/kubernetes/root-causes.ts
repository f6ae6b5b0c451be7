/**
 * Findings weighed against each other: which object and reason explain what is unhealthy.
 * Owns: the order. Refuses: looking at objects itself; checks did.
 */
import type { RootCause } from '../../run/triage-result.ts';
import { findingsOf } from './checks.ts';
import type { ClusterView } from './cluster-view.ts';
import type { Finding } from './finding.ts';

const most = 10;
const standingShare: Record<Finding['standing'], number> = { own: 1, log: 0.9, symptom: 0.5 };

export function rootCausesOf(view: ClusterView): RootCause[] {
  const best = new Map<string, { finding: Finding; score: number }>();
  for (const finding of findingsOf(view)) {
    const score = finding.weight * standingShare[finding.standing];
    const key = `${finding.environment}/${finding.namespace}/${finding.object}/${finding.reason}`;
    const known = best.get(key);
    if (!known || score > known.score) best.set(key, { finding, score });
  }
  return [...best.values()]
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ finding, score }) => ({
      object: finding.object,
      ...(finding.namespace ? { namespace: finding.namespace } : {}),
      ...(finding.environment ? { environment: finding.environment } : {}),
      reason: finding.reason,
      score: Math.round(score * 1000) / 1000,
      why: `${finding.why}; to settle: ${finding.settle}`,
    }));
}
