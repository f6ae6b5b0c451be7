/**
 * What is abnormal, over every service and signal.
 * Owns: the gathering, and the order by onset with the chronic ones apart at the end.
 * Refuses: causes (rank-causes) and changes (change-blame).
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { logAnomalies } from './log-anomalies.ts';
import { metricAnomalies } from './metric-anomalies.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { traceAnomalies } from './trace-anomalies.ts';
import { vanishedSeries } from './vanished-series.ts';

/** Anomalies by onset, then strength; chronic ones last. `strength` is a robust z-score, 50 at most. */
export function findAnomalies(telemetry: Telemetry): AnomalyFacts[] {
  const found = [
    ...metricAnomalies(telemetry),
    ...vanishedSeries(telemetry),
    ...logAnomalies(telemetry),
    ...traceAnomalies(telemetry),
  ];
  return byOnset(found);
}

/** A copy in the order that all lists of them have. */
export function byOnset(found: readonly AnomalyFacts[]): AnomalyFacts[] {
  return found.toSorted(
    (one, other) =>
      Number(one.chronic) - Number(other.chronic) ||
      (one.onset < other.onset ? -1 : one.onset > other.onset ? 1 : other.strength - one.strength),
  );
}
