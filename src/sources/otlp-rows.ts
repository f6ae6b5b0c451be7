/**
 * OTLP JSON lines, as the OpenTelemetry Collector's file exporter writes them, to the telemetry vocabulary.
 * Owns: resourceSpans, resourceLogs and resourceMetrics (gauge, sum, histogram as `_count`, `_sum`).
 * Refuses: the form itself (otlp-json.ts), and exponential histograms' buckets (their count and sum are kept).
 */
import {
  otlpAttributes,
  type OtlpFields,
  type OtlpItem,
  otlpItems,
  otlpSpan,
  otlpTime,
  otlpValue,
} from '../distill/traces/otlp-json.ts';
import type { LogLine, Series, Span } from '../evidence/model/telemetry.ts';
import { isRecord, type JsonRecord, listOf, numberOf, textOf } from './loose-json.ts';
import { labelKey, toSeries } from './prometheus-response.ts';
import { spanStatus } from './telemetry-rows.ts';

/** Gathers what many lines hold; samples of one metric and label set come together in one series. */
export class OtlpRows {
  readonly spans: Span[] = [];
  readonly logs: LogLine[] = [];
  readonly #samples = new Map<string, { labels: Record<string, string>; rows: { time: number; value: number }[] }>();

  /** False when the row is no OTLP export. */
  take(row: JsonRecord): boolean {
    const { resourceSpans, resourceLogs, resourceMetrics } = row;
    if (Array.isArray(resourceSpans)) for (const each of otlpItems(resourceSpans, 'spans')) this.#span(each);
    else if (Array.isArray(resourceLogs)) for (const each of otlpItems(resourceLogs, 'logRecords')) this.#log(each);
    else if (Array.isArray(resourceMetrics))
      for (const each of otlpItems(resourceMetrics, 'metrics')) this.#metric(each);
    else return false;
    return true;
  }

  series(): Series[] {
    return [...this.#samples.values()].map(({ labels, rows }) => toSeries(labels, rows));
  }

  #span({ item, resource }: OtlpItem): void {
    const { events: _events, name, status, attributes, ...span } = otlpSpan(item);
    if (!span.traceId || !span.spanId || !(span.duration >= 0)) return;
    this.spans.push({
      ...span,
      service: serviceName(resource),
      name: name || 'unnamed',
      status: spanStatus(status),
      attributes: { ...placeOf(resource), ...attributes },
    });
  }

  #log({ item, resource }: OtlpItem): void {
    const written = otlpTime(item.timeUnixNano);
    const time = written > 0 ? written : otlpTime(item.observedTimeUnixNano);
    const body = otlpValue(item.body);
    if (!(time > 0) || body === undefined) return;
    const line: LogLine = {
      time,
      service: serviceName(resource),
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: { ...placeOf(resource), ...otlpAttributes(item.attributes) },
    };
    const severity = textOf(item.severityText) ?? severityOfNumber(numberOf(item.severityNumber));
    const traceId = textOf(item.traceId);
    const spanId = textOf(item.spanId);
    if (severity) line.severity = severity;
    if (traceId) line.traceId = traceId;
    if (spanId) line.spanId = spanId;
    this.logs.push(line);
  }

  #metric({ item, resource }: OtlpItem): void {
    const name = textOf(item.name);
    if (!name) return;
    for (const shape of ['gauge', 'sum', 'histogram', 'exponentialHistogram', 'summary']) {
      const data = item[shape];
      if (!isRecord(data)) continue;
      for (const point of listOf(data.dataPoints)) {
        if (!isRecord(point)) continue;
        const time = otlpTime(point.timeUnixNano);
        const own = { ...labelsOf(placeOf(resource)), ...labelsOf(otlpAttributes(point.attributes)) };
        const labels = { ...own, service: serviceName(resource) };
        const value = numberOf(point.asDouble ?? point.asInt);
        if (!Number.isNaN(value)) this.#sample({ ...labels, __name__: name }, time, value);
        else {
          this.#sample({ ...labels, __name__: `${name}_count` }, time, numberOf(point.count));
          this.#sample({ ...labels, __name__: `${name}_sum` }, time, numberOf(point.sum));
        }
      }
    }
  }

  #sample(labels: Record<string, string>, time: number, value: number): void {
    if (Number.isNaN(time) || Number.isNaN(value)) return;
    const key = labelKey(labels);
    const known = this.#samples.get(key);
    if (known) known.rows.push({ time, value });
    else this.#samples.set(key, { labels, rows: [{ time, value }] });
  }
}

function serviceName(resource: OtlpFields): string {
  return textOf(resource['service.name']) ?? 'unknown';
}

/** Where a resource runs: OpenTelemetry's semantic conventions, "Deployment", "Service" and "Kubernetes". */
const placeNames = [
  'deployment.environment.name',
  'deployment.environment',
  'service.namespace',
  'k8s.namespace.name',
  'k8s.cluster.name',
];

function placeOf(resource: OtlpFields): OtlpFields {
  return Object.fromEntries(
    placeNames.flatMap((name) => (resource[name] === undefined ? [] : [[name, resource[name]]])),
  );
}

function labelsOf(attributes: OtlpFields): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
}

/** Ranges of severity numbers: opentelemetry.io, "Logs data model". */
function severityOfNumber(severity: number): string | undefined {
  if (!(severity >= 1)) return undefined;
  return ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'][Math.min(5, Math.floor((severity - 1) / 4))];
}
