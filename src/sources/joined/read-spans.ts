/**
 * A trace tool's answer to spans.
 * Owns: OTLP (also `{trace: {resourceSpans}}` and `{batches}`), Jaeger's traces, flat rows. Refuses: summaries of traces.
 */
import type { Span } from '../../evidence/model/telemetry.ts';
import { isRecord, type JsonRecord, listOf, numberOf, textOf } from '../loose-json.ts';
import { OtlpRows } from '../otlp-rows.ts';
import { spanOfRow } from '../telemetry-rows.ts';
import { rowsIn } from './answer-values.ts';

const mostSpans = 50_000;

export function readSpans(values: readonly unknown[]): Span[] {
  const otlp = new OtlpRows();
  const spans: Span[] = [];
  for (const row of values.length > 1 ? values.filter(isRecord) : [...values.filter(isRecord), ...rowsIn(values)]) {
    const traced = isRecord(row.trace) ? row.trace : Array.isArray(row.batches) ? { resourceSpans: row.batches } : row;
    if (otlp.take(traced)) break;
    if (Array.isArray(row.spans) && isRecord(row.processes)) spans.push(...jaegerSpans(row));
    else {
      const span = spanOfRow(row);
      if (span) spans.push(span);
    }
    if (spans.length >= mostSpans) break;
  }
  return [...otlp.spans, ...spans].slice(0, mostSpans);
}

/** Times in microseconds (jaegertracing.io, the JSON of its query service). */
function jaegerSpans({ spans, processes }: JsonRecord): Span[] {
  return listOf(spans)
    .filter(isRecord)
    .flatMap((row): Span[] => {
      const process = isRecord(processes) ? processes[textOf(row.processID) ?? ''] : undefined;
      const parent = listOf(row.references).find((one) => isRecord(one) && one.refType === 'CHILD_OF');
      const failed = listOf(row.tags).some(
        (tag) =>
          isRecord(tag) &&
          ((tag.key === 'error' && tag.value === true) || (tag.key === 'otel.status_code' && tag.value === 'ERROR')),
      );
      const span = spanOfRow({
        traceId: row.traceID,
        spanId: row.spanID,
        parentSpanId: isRecord(parent) ? parent.spanID : undefined,
        service: isRecord(process) ? process.serviceName : undefined,
        name: row.operationName,
        startTime: numberOf(row.startTime) / 1_000,
        durationMs: numberOf(row.duration) / 1_000,
        status: failed ? 'error' : undefined,
      });
      return span ? [span] : [];
    });
}
