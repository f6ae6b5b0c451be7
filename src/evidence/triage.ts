/**
 * The deterministic first look.
 * Owns: composing anomalies, causes, changes and blast radius into one result, and "nothing is wrong".
 * Refuses: a model, and any read of the outside.
 */
import type { TriageResult } from '../run/triage-result.ts';
import { findAnomalies } from './anomalies.ts';
import { blastRadius } from './blast-radius.ts';
import { causeKindOf } from './cause-kind.ts';
import { blameChange } from './change-blame.ts';
import { isFalseAlert } from './false-alert.ts';
import { impactOf } from './impact.ts';
import { rankCauses } from './rank-causes.ts';
import type { Telemetry } from './telemetry.ts';

/** The strongest are kept; a result is journaled and shown, so it must stay readable. */
const maxAnomalies = 200;

/**
 * What is unhealthy, since when, what caused it, what changed and who is affected. A false alert names no culprit, no
 * kind and no blast radius; its components are still listed, as what came nearest.
 */
export function triage(telemetry: Telemetry): TriageResult {
  const { alert } = telemetry;
  const anomalies = findAnomalies(telemetry);
  const noFault = isFalseAlert(telemetry, anomalies);
  const components = rankCauses(telemetry, anomalies);
  const { changes, culprit } = blameChange(telemetry, { anomalies, ranked: components });
  const blamed = noFault ? undefined : changes.find(({ ref }) => ref === culprit);
  return {
    ...(alert.service ? { alerted: alert.service } : {}),
    components,
    causeKind: noFault ? 'unknown' : causeKindOf(telemetry, { culprit: blamed ?? null, anomalies, ranked: components }),
    changes,
    culpritChange: blamed?.ref ?? null,
    blastRadius: noFault ? [] : blastRadius(telemetry, components[0]?.component ?? null, anomalies),
    impact: impactOf(telemetry),
    anomalies: strongest(anomalies),
    noFault,
    window: { from: new Date(alert.window.from).toISOString(), to: new Date(alert.window.to).toISOString() },
    remarks: telemetry.remarks,
  };
}

function strongest<Item extends { strength: number }>(anomalies: Item[]): Item[] {
  if (anomalies.length <= maxAnomalies) return anomalies;
  const least = anomalies.map(({ strength }) => strength).sort((one, other) => other - one)[maxAnomalies - 1] ?? 0;
  return anomalies.filter(({ strength }) => strength >= least).slice(0, maxAnomalies);
}
