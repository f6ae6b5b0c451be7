/**
 * Raw telemetry rows, for those who want to see for themselves.
 * Owns: filtering by kind, component and text, and the bound. Refuses: any judgement.
 */
import type { Telemetry } from '../evidence/model/telemetry.ts';

export const rawKinds = ['metrics', 'logs', 'traces', 'changes', 'topology'] as const;
export type RawKind = (typeof rawKinds)[number];

/** More rows than this are not returned at once: about a megabyte of log lines. */
export const maxRawRows = 2000;

export interface RawQuery {
  kind: RawKind;
  service?: string;
  contains?: string;
}

/** Rows of baseline and window in order of time, the newest kept when there are too many. */
export function rawRows(telemetry: Telemetry, query: RawQuery): { rows: Record<string, unknown>[]; leftOut: number } {
  const { from } = telemetry.alert.baseline;
  const { to } = telemetry.alert.window;
  const wanted = query.contains?.toLowerCase();
  const rows = rowsOf(telemetry, query.kind).filter(
    ({ service, time, row }) =>
      (query.service === undefined || service === query.service) &&
      (time === undefined || (time >= from && time < to)) &&
      (wanted === undefined || JSON.stringify(row).toLowerCase().includes(wanted)),
  );
  const kept = rows.slice(-maxRawRows);
  return { rows: kept.map(({ row }) => row), leftOut: rows.length - kept.length };
}

interface Row {
  service?: string;
  time?: number;
  row: Record<string, unknown>;
}

function rowsOf({ series, logs, spans, changes, edges }: Telemetry, kind: RawKind): Row[] {
  const iso = (time: number) => new Date(time).toISOString();
  switch (kind) {
    case 'metrics':
      return series.map(({ name, service, labels, times, values }) => ({
        service,
        row: { name, labels, values: [...times].map((time, i) => [iso(time), values[i] ?? null]) },
      }));
    case 'logs':
      return logs.map(({ time, ...line }) => ({ service: line.service, time, row: { time: iso(time), ...line } }));
    case 'traces':
      return spans.map(({ start, duration, ...span }) => ({
        service: span.service,
        time: start,
        row: { time: iso(start), durationMs: duration, ...span },
      }));
    case 'changes':
      return changes.map(({ time, ...change }) => ({
        service: change.service,
        time,
        row: { time: iso(time), ...change },
      }));
    case 'topology':
      return edges.map((edge) => ({ service: edge.from, row: { ...edge } }));
  }
}
