/**
 * A machine that went bad before what runs on it.
 * Owns: the suspicion against it, by how many of those that run on it went bad after it.
 * Refuses: telling what runs on what (model/hosts.ts).
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { saidOf } from '../anomalies/anomaly-text.ts';
import type { CauseEvidence } from './cause-evidence.ts';
import { grouped } from '../model/grouped.ts';
import { hostEdges, isSilent } from '../model/hosts.ts';
import type { Telemetry } from '../model/telemetry.ts';

const certain = 0.95;
/** One component alone may have failed for itself at the same time. */
const doubt = 0.2;

export function hostEvidence(
  telemetry: Pick<Telemetry, 'series'>,
  anomalies: readonly AnomalyFacts[],
): CauseEvidence[] {
  return [...grouped(hostEdges(telemetry, anomalies), ({ to }) => to)].flatMap(([component, edges]) => {
    const [first] = anomalies.filter(
      (one) => one.component === component && !one.chronic && (one.bad !== 0 || isSilent(one)),
    );
    const after = edges.map(({ from }) => from);
    return first
      ? [
          {
            component,
            score: certain * (1 - doubt / after.length),
            onset: Date.parse(first.onset),
            why: `${saidOf(first)}; ${after.slice(0, 3).join(', ')}${after.length > 3 ? ' and others' : ''} on it went bad after it`,
          },
        ]
      : [];
  });
}
