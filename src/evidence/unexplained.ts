/**
 * What fires or moved meanwhile and is no part of a finding: it is listed, so that nobody takes it for explained.
 * Owns: what counts as explained. Refuses: explaining it; that would be a claim.
 */
import type { Finding, Unexplained } from '../run/evidence.ts';
import { symptomWords } from '../run/finding/moved-words.ts';
import type { TriageResult } from '../run/finding/triage-result.ts';

/** From this strength on an anomaly needs an explanation. */
const strong = 1;
const mostListed = 6;

/** Alerts first; of each component only what moved most. */
export function unexplainedBy({ component, claims, blastRadius }: Finding, triage: TriageResult | null): Unexplained[] {
  if (!triage) return [];
  const explained = new Set([component, ...claims.map((claim) => claim.component), ...blastRadius]);
  const alerts = (triage.others ?? [])
    .filter(({ service }) => service === undefined || !explained.has(service))
    .map(({ title, service }) => ({ what: 'alert' as const, text: title, ...(service ? { component: service } : {}) }));
  const moved = new Map<string, { what: 'anomaly'; text: string; component: string }>();
  for (const anomaly of triage.anomalies.toSorted((one, other) => other.strength - one.strength)) {
    if (anomaly.chronic || anomaly.strength < strong || explained.has(anomaly.component)) continue;
    if (!moved.has(anomaly.component))
      moved.set(anomaly.component, { what: 'anomaly', text: symptomWords(anomaly), component: anomaly.component });
  }
  return [...alerts, ...moved.values()].slice(0, mostListed);
}
