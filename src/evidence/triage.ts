/**
 * The deterministic first look.
 * Owns: composing anomalies, causes, changes and blast radius into one result, and "nothing is wrong".
 * Refuses: a model, and any read of the outside.
 */
import type { Anomaly, TriageResult } from '../run/triage-result.ts';
import { findAnomalies } from './anomalies.ts';
import { rankCauses } from './rank-causes.ts';
import type { Telemetry } from './telemetry.ts';

/** Below this strength an anomaly alone does not contradict "nothing is wrong". */
const strong = 7;
const maxAnomalies = 200;

export function triage(telemetry: Telemetry): TriageResult {
  const { alert } = telemetry;
  const anomalies = findAnomalies(telemetry);
  const noFault = isFalseAlert(anomalies);
  return {
    components: rankCauses(telemetry, anomalies),
    causeKind: 'unknown',
    changes: [],
    culpritChange: null,
    blastRadius: [],
    impact: { journeys: [], users: null },
    anomalies: anomalies.slice(0, maxAnomalies),
    noFault,
    window: { from: new Date(alert.window.from).toISOString(), to: new Date(alert.window.to).toISOString() },
    remarks: telemetry.remarks,
  };
}

function isFalseAlert(anomalies: Anomaly[]): boolean {
  return !anomalies.some(({ chronic, strength }) => !chronic && strength >= strong);
}
