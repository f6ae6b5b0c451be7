/**
 * The answers behind the MCP tools.
 * Owns: shaping and bounding what the evidence folder computes. Refuses: reading telemetry.
 */
import { saidOf } from '../evidence/anomalies/anomaly-text.ts';
import { findAnomalies } from '../evidence/anomalies/anomalies.ts';
import { blastRadius } from '../evidence/impact/blast-radius.ts';
import { impactOf } from '../evidence/impact/impact.ts';
import { logPatterns } from '../evidence/profiles/log-patterns.ts';
import { metricProfile } from '../evidence/profiles/metric-profile.ts';
import { rankCauses } from '../evidence/causes/rank-causes.ts';
import type { Change, Telemetry, Window } from '../evidence/model/telemetry.ts';
import { topologyOf } from '../evidence/model/topology.ts';
import { traceProfile } from '../evidence/profiles/trace-profile.ts';
import { triage } from '../evidence/triage.ts';
import type { Usual } from '../run/outcomes/usual.ts';
import { rawRows, type RawQuery } from './raw-rows.ts';

type Answer = Record<string, unknown>;

const maxRows = 40;
const maxDiff = 2000;
/** "Latest" is this long, or a quarter of the incident where that is shorter. */
const latestMs = 5 * 60_000;

export const comparisons = ['incident-baseline', 'latest-baseline', 'latest-incident'] as const;

export function triageAnswer(telemetry: Telemetry, usual: readonly Usual[] = []): Answer {
  return { ...triage(telemetry, { usual }) };
}

export function metricAnswer(telemetry: Telemetry, chosen: { service?: string; metric?: string }): Answer {
  const { metrics, ...rest } = metricProfile(telemetry, chosen);
  return { ...rest, ...bounded('metrics', metrics) };
}

export function logAnswer(telemetry: Telemetry, { service }: { service?: string }): Answer {
  return bounded('patterns', logPatterns(telemetry, service));
}

export function traceAnswer(telemetry: Telemetry, { service }: { service?: string }): Answer {
  return bounded('operations', traceProfile(telemetry, service));
}

export function compareAnswer(
  telemetry: Telemetry,
  { service, compare }: { service?: string; compare: (typeof comparisons)[number] },
): Answer {
  const [window, baseline] = windowsOf(telemetry, compare);
  const seen = { ...telemetry, alert: { ...telemetry.alert, window, baseline } };
  const differences = findAnomalies(seen).filter(({ component }) => service === undefined || component === service);
  differences.sort((one, other) => other.strength - one.strength);
  return { compared: { window: iso(window), with: iso(baseline) }, ...bounded('differences', differences) };
}

export function changesAnswer({ changes, alert }: Telemetry, { service }: { service?: string }): Answer {
  const rows = changes
    .filter((change) => change.time < alert.window.to && (service === undefined || change.service === service))
    .sort((one, other) => other.time - one.time);
  return bounded('changes', rows.map(changeRow));
}

export function blastAnswer(telemetry: Telemetry, chosen: { component?: string; profile?: string }): Answer {
  const { anomalies, ranked } = weighedIn(telemetry);
  const component = chosen.component ?? ranked[0]?.component ?? null;
  const topology = topologyOf(telemetry.edges);
  return {
    component,
    degraded: blastRadius(telemetry, component, anomalies),
    callers: component === null ? [] : topology.callers(component),
    callees: component === null ? [] : topology.callees(component),
    impact: impactOf(telemetry),
    ...(chosen.profile === undefined ? {} : { profile: metricAnswer(telemetry, { service: chosen.profile }) }),
  };
}

export function causeAnswer(telemetry: Telemetry): Answer {
  const { anomalies, ranked } = weighedIn(telemetry);
  const candidates = ranked.slice(0, 10).map((candidate) => ({
    ...candidate,
    signals: anomalies
      .filter(({ component, chronic }) => component === candidate.component && !chronic)
      .slice(0, 5)
      .map((one) => ({ text: `${one.component}: ${saidOf(one)}`, onset: one.onset })),
  }));
  return { candidates, leftOut: Math.max(0, ranked.length - candidates.length) };
}

const weighed = new WeakMap<Telemetry, ReturnType<typeof weigh>>();

/** Once for all answers of one look. */
function weighedIn(telemetry: Telemetry): ReturnType<typeof weigh> {
  const known = weighed.get(telemetry) ?? weigh(telemetry);
  weighed.set(telemetry, known);
  return known;
}

function weigh(telemetry: Telemetry) {
  const anomalies = findAnomalies(telemetry);
  return { anomalies, ranked: rankCauses(telemetry, anomalies) };
}

export function queryAnswer(telemetry: Telemetry, query: RawQuery): Answer {
  return { query, ...rawRows(telemetry, query) };
}

function bounded(name: string, rows: unknown[]): Answer {
  return { [name]: rows.slice(0, maxRows), leftOut: Math.max(0, rows.length - maxRows) };
}

function windowsOf({ alert, series, logs, spans }: Telemetry, compare: (typeof comparisons)[number]): [Window, Window] {
  if (compare === 'incident-baseline') return [alert.window, alert.baseline];
  const newest = Math.max(
    ...series.map(({ times }) => times.at(-1) ?? 0),
    logs.at(-1)?.time ?? 0,
    spans.at(-1)?.start ?? 0,
    alert.window.from + 1,
  );
  const length = Math.min(latestMs, Math.max(1, (newest - alert.window.from) / 4));
  const latest = { from: newest - length, to: newest + 1 };
  return compare === 'latest-baseline'
    ? [latest, alert.baseline]
    : [latest, { from: alert.window.from, to: latest.from }];
}

function changeRow({ diff, ...change }: Change) {
  const cut = diff !== undefined && diff.length > maxDiff;
  return {
    ...change,
    time: new Date(change.time).toISOString(),
    ...(diff === undefined ? {} : { diff: cut ? `${diff.slice(0, maxDiff)}… (${diff.length} characters)` : diff }),
  };
}

function iso({ from, to }: Window) {
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}
