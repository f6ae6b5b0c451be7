/**
 * Spans of any of the usual forms as one shape: OTLP JSON, Jaeger's API, Zipkin v2, and flat objects, one a line or in a list.
 * Owns: recognising the form of each object and reading its times. Refuses: spans without an id or a start; it counts them.
 */
import { parseTime } from '../times.ts';
import { otlpAttributes, otlpItems, otlpSpan } from './otlp-json.ts';

export interface TraceSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  service: string;
  name: string;
  /** Epoch ms, with fractions. */
  start: number;
  /** ms. */
  duration: number;
  error: boolean;
  /** What the span says of its failure. */
  message?: string;
}

export interface ReadSpans {
  spans: TraceSpan[];
  malformed: number;
}

type Fields = Record<string, unknown>;

const record = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** Jaeger keeps attributes as lists of key and value. */
function attribute(attributes: unknown, key: string): string {
  for (const each of list(attributes)) {
    const fields = record(each);
    if (fields.key !== key) continue;
    return text(fields.value) || String(fields.value === true);
  }
  return '';
}

function fromOtlp(resources: unknown, into: ReadSpans): void {
  for (const { item, resource } of otlpItems(resources, 'spans')) {
    const { status: said, attributes: _attributes, events, ...span } = otlpSpan(item);
    const status = record(said);
    const exception = events.find((event) => event.name === 'exception');
    add(into, {
      ...span,
      service: text(resource['service.name']) || 'unknown',
      error: status.code === 2 || status.code === 'STATUS_CODE_ERROR',
      message: text(status.message) || text(otlpAttributes(exception?.attributes)['exception.message']) || undefined,
    });
  }
}

function fromJaeger(trace: Fields, into: ReadSpans): void {
  const processes = record(trace.processes);
  for (const each of list(trace.spans)) {
    const span = record(each);
    const parent = list(span.references)
      .map(record)
      .find((reference) => reference.refType === 'CHILD_OF' || reference.refType === 'FOLLOWS_FROM');
    const failed =
      attribute(span.tags, 'error') === 'true' ||
      attribute(span.tags, 'otel.status_code') === 'ERROR' ||
      Number(attribute(span.tags, 'http.status_code')) >= 500;
    add(into, {
      traceId: text(span.traceID) || text(trace.traceID),
      spanId: text(span.spanID),
      parentSpanId: text(parent?.spanID) || undefined,
      service: text(record(processes[text(span.processID)]).serviceName) || 'unknown',
      name: text(span.operationName),
      start: Number(span.startTime) / 1000,
      duration: Number(span.duration) / 1000,
      error: failed,
      message: attribute(span.tags, 'otel.status_description') || attribute(span.tags, 'error.message') || undefined,
    });
  }
}

/** Zipkin v2 (zipkin.io, zipkin2-api.yaml): µs; client and server of one call may share an id; `tags.error` is the failure. */
function fromZipkin(span: Fields, into: ReadSpans): void {
  const service = text(record(span.localEndpoint).serviceName) || 'unknown';
  const error = record(span.tags).error;
  const spanId = text(span.id);
  const shared = span.shared === true;
  add(into, {
    traceId: text(span.traceId),
    spanId: shared ? `${spanId} ${service}` : spanId,
    parentSpanId: shared ? spanId : text(span.parentId) || undefined,
    service,
    name: text(span.name),
    start: Number(span.timestamp) / 1000,
    duration: Number(span.duration ?? 0) / 1000,
    error: error !== undefined && error !== 'false',
    message: text(error) || undefined,
  });
}

function fromFlat(span: Fields, into: ReadSpans): void {
  const start = parseTime(span.startTime ?? span.start_time ?? span.start ?? span.timestamp ?? span.time) ?? Number.NaN;
  const end = parseTime(span.endTime ?? span.end_time ?? span.end);
  const duration = Number(
    span.durationMs ?? span.duration_ms ?? span.duration ?? (end === undefined ? Number.NaN : end - start),
  );
  const status = text(span.status ?? span.statusCode ?? span.status_code ?? record(span.status).code).toLowerCase();
  add(into, {
    traceId: text(span.traceId ?? span.trace_id ?? span.traceID),
    spanId: text(span.spanId ?? span.span_id ?? span.spanID ?? span.id),
    parentSpanId: text(span.parentSpanId ?? span.parent_span_id ?? span.parentId ?? span.parent_id) || undefined,
    service:
      text(span.service ?? span.serviceName ?? span.service_name ?? record(span.localEndpoint).serviceName) ||
      'unknown',
    name: text(span.name ?? span.operation ?? span.operationName ?? span.operation_name),
    start,
    duration,
    error:
      status === 'error' ||
      status === '2' ||
      status === 'status_code_error' ||
      span.error === true ||
      Number(status) >= 500,
    message: text(span.statusMessage ?? span.status_message ?? span.message) || undefined,
  });
}

function add(into: ReadSpans, span: TraceSpan): void {
  if (span.traceId === '' || span.spanId === '' || !Number.isFinite(span.start) || !(span.duration >= 0))
    into.malformed += 1;
  else into.spans.push(span);
}

/** Reads the spans of a parsed document, or of one parsed line, into `into`. */
export function readSpans(document: unknown, into: ReadSpans, depth = 0): void {
  if (Array.isArray(document)) {
    for (const each of document) readSpans(each, into, depth + 1);
    return;
  }
  const fields = record(document);
  if (Array.isArray(fields.resourceSpans)) fromOtlp(fields.resourceSpans, into);
  else if (Array.isArray(fields.batches)) fromOtlp(fields.batches, into);
  else if (Array.isArray(fields.spans) && (fields.processes !== undefined || fields.traceID !== undefined))
    fromJaeger(fields, into);
  else if (Array.isArray(fields.spans) && depth < 4) readSpans(fields.spans, into, depth + 1);
  else if (Array.isArray(fields.data) && depth < 4) readSpans(fields.data, into, depth + 1);
  else if (fields.id !== undefined && fields.localEndpoint !== undefined) fromZipkin(fields, into);
  else if (fields.spanId !== undefined || fields.span_id !== undefined || fields.spanID !== undefined)
    fromFlat(fields, into);
  else into.malformed += 1;
}
