/**
 * A Prometheus HTTP API response, to series.
 * Owns: matrix and vector results, string sample values, NaN and infinities. Format: prometheus.io, "HTTP API".
 * Refuses: fetching it, and judging it.
 */
import type { Series } from '../evidence/model/telemetry.ts';
import { nameInLabels, spelledLabels } from '../run/labels/name-in-labels.ts';
import { isRecord, listOf, numberOf, textOf } from './loose-json.ts';

/** Labels that may name the service of a series, first that is there. */
const serviceLabels = ['service', 'service_name', 'app', 'workload', 'deployment', 'container', 'job', 'instance'];
/** What nothing else names is of the machine itself. */
const machineLabels = ['node', 'nodename', 'kubernetes_node', 'host', 'hostname'];
const unnamed = 'unknown';

export function serviceOfLabels(labels: Record<string, string>): string {
  for (const name of [...serviceLabels, ...machineLabels]) if (labels[name]) return labels[name];
  return nameInLabels(spelledLabels(labels), 'series')?.name ?? unnamed;
}

/**
 * Series of a range or instant query, times ascending. Undefined when the value is no such response; a result that
 * makes no sense is counted in `malformed`.
 */
export function seriesOfResponse(response: unknown): { series: Series[]; malformed: number } | undefined {
  if (!isRecord(response) || !isRecord(response.data) || !Array.isArray(response.data.result)) return undefined;
  const series: Series[] = [];
  let malformed = 0;
  for (const result of response.data.result) {
    if (!isRecord(result) || !isRecord(result.metric)) {
      malformed++;
      continue;
    }
    const labels: Record<string, string> = {};
    for (const [key, value] of Object.entries(result.metric)) {
      const text = textOf(value);
      if (text !== undefined) labels[key] = text;
    }
    const samples = Array.isArray(result.values) ? result.values : result.value ? [result.value] : [];
    const rows = samples.flatMap((sample: unknown) => {
      const [time, value] = listOf(sample);
      const seconds = numberOf(time);
      return Number.isFinite(seconds) ? [{ time: Math.round(seconds * 1000), value: numberOf(value) }] : [];
    });
    if (rows.length < samples.length) malformed++;
    if (rows.length === 0) continue;
    series.push(toSeries(labels, rows));
  }
  return { series, malformed };
}

/** One series from unordered samples; the labels `__name__` and the service's own go to their fields. */
export function toSeries(labels: Record<string, string>, rows: { time: number; value: number }[]): Series {
  rows.sort((one, other) => one.time - other.time);
  const { __name__: name = 'value', ...rest } = labels;
  return {
    name,
    service: serviceOfLabels(rest),
    labels: rest,
    times: Float64Array.from(rows, (row) => row.time),
    values: Float64Array.from(rows, (row) => (Number.isFinite(row.value) ? row.value : Number.NaN)),
  };
}

/** One text for one label set, whatever the order it was written in. */
export function labelKey(labels: Record<string, string>): string {
  return JSON.stringify(
    Object.keys(labels)
      .sort((one, other) => (one < other ? -1 : 1))
      .map((name) => [name, labels[name]]),
  );
}
