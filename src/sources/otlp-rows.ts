/**
 * OTLP JSON lines, as the OpenTelemetry Collector's file exporter writes them, to the telemetry vocabulary.
 * Owns: resourceSpans, resourceLogs and resourceMetrics (gauge, sum, histogram as `_count`, `_sum`).
 * Refuses: protobuf, and exponential histograms' buckets (their count and sum are kept).
 * Format: opentelemetry-proto, JSON mapping (ids in hex, 64-bit numbers as text).
 */
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
    if (Array.isArray(row.resourceSpans)) this.#each(row.resourceSpans, 'scopeSpans', 'spans', this.#span);
    else if (Array.isArray(row.resourceLogs)) this.#each(row.resourceLogs, 'scopeLogs', 'logRecords', this.#log);
    else if (Array.isArray(row.resourceMetrics))
      this.#each(row.resourceMetrics, 'scopeMetrics', 'metrics', this.#metric);
    else return false;
    return true;
  }

  series(): Series[] {
    return [...this.#samples.values()].map(({ labels, rows }) => toSeries(labels, rows));
  }

  #each(resources: unknown[], scopes: string, items: string, take: (item: JsonRecord, resource: JsonRecord) => void) {
    for (const resource of resources) {
      if (!isRecord(resource)) continue;
      const attributes = attributesOf(isRecord(resource.resource) ? resource.resource.attributes : undefined);
      for (const scope of listOf(resource[scopes])) {
        if (!isRecord(scope)) continue;
        for (const item of listOf(scope[items])) if (isRecord(item)) take(item, attributes);
      }
    }
  }

  readonly #span = (item: JsonRecord, resource: JsonRecord): void => {
    const traceId = textOf(item.traceId);
    const spanId = textOf(item.spanId);
    const start = nanos(item.startTimeUnixNano);
    const duration = nanos(item.endTimeUnixNano) - start;
    if (!traceId || !spanId || !(duration >= 0)) return;
    const span: Span = {
      traceId,
      spanId,
      service: serviceName(resource),
      name: textOf(item.name) ?? 'unnamed',
      start,
      duration,
      status: spanStatus(item.status),
      attributes: { ...placeOf(resource), ...attributesOf(item.attributes) },
    };
    const parent = textOf(item.parentSpanId);
    if (parent) span.parentSpanId = parent;
    this.spans.push(span);
  };

  readonly #log = (item: JsonRecord, resource: JsonRecord): void => {
    const written = nanos(item.timeUnixNano);
    const time = written > 0 ? written : nanos(item.observedTimeUnixNano);
    const body = valueOf(item.body);
    if (!(time > 0) || body === undefined) return;
    const line: LogLine = {
      time,
      service: serviceName(resource),
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: { ...placeOf(resource), ...attributesOf(item.attributes) },
    };
    const severity = textOf(item.severityText) ?? severityOfNumber(numberOf(item.severityNumber));
    const traceId = textOf(item.traceId);
    const spanId = textOf(item.spanId);
    if (severity) line.severity = severity;
    if (traceId) line.traceId = traceId;
    if (spanId) line.spanId = spanId;
    this.logs.push(line);
  };

  readonly #metric = (item: JsonRecord, resource: JsonRecord): void => {
    const name = textOf(item.name);
    if (!name) return;
    for (const shape of ['gauge', 'sum', 'histogram', 'exponentialHistogram', 'summary']) {
      const data = item[shape];
      if (!isRecord(data)) continue;
      for (const point of listOf(data.dataPoints)) {
        if (!isRecord(point)) continue;
        const time = nanos(point.timeUnixNano);
        const own = { ...labelsOf(placeOf(resource)), ...labelsOf(attributesOf(point.attributes)) };
        const labels = { ...own, service: serviceName(resource) };
        const value = numberOf(point.asDouble ?? point.asInt);
        if (!Number.isNaN(value)) this.#sample({ ...labels, __name__: name }, time, value);
        else {
          this.#sample({ ...labels, __name__: `${name}_count` }, time, numberOf(point.count));
          this.#sample({ ...labels, __name__: `${name}_sum` }, time, numberOf(point.sum));
        }
      }
    }
  };

  #sample(labels: Record<string, string>, time: number, value: number): void {
    if (Number.isNaN(time) || Number.isNaN(value)) return;
    const key = labelKey(labels);
    const known = this.#samples.get(key);
    if (known) known.rows.push({ time, value });
    else this.#samples.set(key, { labels, rows: [{ time, value }] });
  }
}

function nanos(value: unknown): number {
  return numberOf(value) / 1e6;
}

function serviceName(resource: JsonRecord): string {
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

function placeOf(resource: JsonRecord): JsonRecord {
  return Object.fromEntries(
    placeNames.flatMap((name) => (resource[name] === undefined ? [] : [[name, resource[name]]])),
  );
}

/** OTLP key-value pairs to a plain record. */
function attributesOf(pairs: unknown): JsonRecord {
  const attributes: JsonRecord = {};
  for (const pair of listOf(pairs)) {
    if (!isRecord(pair)) continue;
    const key = textOf(pair.key);
    if (key) attributes[key] = valueOf(pair.value);
  }
  return attributes;
}

function valueOf(value: unknown): unknown {
  if (!isRecord(value)) return undefined;
  if (isRecord(value.arrayValue)) return listOf(value.arrayValue.values).map(valueOf);
  if (isRecord(value.kvlistValue)) return attributesOf(value.kvlistValue.values);
  if (value.intValue !== undefined) return numberOf(value.intValue);
  return value.stringValue ?? value.doubleValue ?? value.boolValue ?? value.bytesValue;
}

function labelsOf(attributes: JsonRecord): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
}

/** Ranges of severity numbers: opentelemetry.io, "Logs data model". */
function severityOfNumber(severity: number): string | undefined {
  if (!(severity >= 1)) return undefined;
  return ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'][Math.min(5, Math.floor((severity - 1) / 4))];
}
