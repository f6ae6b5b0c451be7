/**
 * One row of an incident folder's files, to the telemetry vocabulary.
 * Owns: log line, span, change and edge rows; undefined where a row lacks what it cannot do without.
 * Refuses: files and windows.
 */
import type { Change, ChangeKind, Edge, LogLine, Span } from '../evidence/model/telemetry.ts';
import { isRecord, type JsonRecord, numberOf, textOf, textsOf } from './loose-json.ts';
import { parseTime } from './parse-time.ts';

export function logOfRow(row: JsonRecord): LogLine | undefined {
  const time = parseTime(row.timestamp ?? row.time);
  const body = typeof row.body === 'string' ? row.body : row.body === undefined ? undefined : JSON.stringify(row.body);
  if (Number.isNaN(time) || body === undefined) return undefined;
  const line: LogLine = { time, service: textOf(row.service) ?? 'unknown', body };
  const severity = textOf(row.severity);
  const traceId = textOf(row.traceId);
  const spanId = textOf(row.spanId);
  if (severity) line.severity = severity;
  if (traceId) line.traceId = traceId;
  if (spanId) line.spanId = spanId;
  if (isRecord(row.attributes)) line.attributes = row.attributes;
  return line;
}

export function spanOfRow(row: JsonRecord): Span | undefined {
  const traceId = textOf(row.traceId);
  const spanId = textOf(row.spanId);
  const start = parseTime(row.startTime);
  const duration = numberOf(row.durationMs);
  if (!traceId || !spanId || Number.isNaN(start) || !(duration >= 0)) return undefined;
  const span: Span = {
    traceId,
    spanId,
    service: textOf(row.service) ?? 'unknown',
    name: textOf(row.name) ?? 'unnamed',
    start,
    duration,
    status: spanStatus(row.status),
  };
  const parent = textOf(row.parentSpanId);
  if (parent) span.parentSpanId = parent;
  if (isRecord(row.attributes)) span.attributes = row.attributes;
  return span;
}

/** OTLP codes (1 ok, 2 error), their names, and words that other tracers use. */
export function spanStatus(value: unknown): Span['status'] {
  const code = isRecord(value) ? value.code : value;
  if (code === 2 || (typeof code === 'string' && /err|fail|^2$/i.test(code))) return 'error';
  return code === 1 || (typeof code === 'string' && /ok|success|^1$/i.test(code)) ? 'ok' : 'unset';
}

const changeKinds: ReadonlySet<string> = new Set<ChangeKind>(['deploy', 'commit', 'config', 'flag', 'scale']);

function isChangeKind(value: unknown): value is ChangeKind {
  return typeof value === 'string' && changeKinds.has(value);
}

export function changeOfRow(row: JsonRecord): Change | undefined {
  const time = parseTime(row.time ?? row.timestamp);
  const ref = textOf(row.ref);
  if (Number.isNaN(time) || !ref || !isChangeKind(row.kind)) return undefined;
  const change: Change = { time, kind: row.kind, ref, summary: textOf(row.summary) ?? '' };
  const service = textOf(row.service);
  const previous = textOf(row.previous);
  const author = textOf(row.author);
  const diff = textOf(row.diff);
  if (service) change.service = service;
  if (previous) change.previous = previous;
  if (author) change.author = author;
  if (Array.isArray(row.files)) change.files = textsOf(row.files);
  if (diff) change.diff = diff;
  return change;
}

/** Characters of a word that is shown. */
const longestShown = 40;

/** Why `changeOfRow` knows no change in a row. */
export function whyNoChange({ kind, ref }: JsonRecord): string {
  if (kind !== undefined && !isChangeKind(kind))
    return `its kind is ${JSON.stringify(kind).slice(0, longestShown)}; there are ${[...changeKinds].join(', ')}`;
  if (kind === undefined || !textOf(ref)) return 'it needs time, kind and ref';
  return 'its time cannot be read; write it as 2026-03-09T14:05:00Z';
}

export function edgeOfRow(row: unknown): Edge | undefined {
  if (!isRecord(row)) return undefined;
  const from = textOf(row.from);
  const to = textOf(row.to);
  return from && to && from !== to ? { from, to } : undefined;
}
