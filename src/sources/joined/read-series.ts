/**
 * A metrics tool's answer to series.
 * Owns: Prometheus results, whole or without their wrapping, and OTLP. Refuses: tables and prose.
 */
import type { Series } from '../../evidence/model/telemetry.ts';
import { isRecord } from '../loose-json.ts';
import { OtlpRows } from '../otlp-rows.ts';
import { seriesOfResponse } from '../prometheus-response.ts';

const mostSeries = 5_000;

export function readSeries(values: readonly unknown[]): Series[] {
  const otlp = new OtlpRows();
  const series = values.flatMap((value): Series[] => {
    if (isRecord(value) && otlp.take(value)) return [];
    const result = Array.isArray(value)
      ? value
      : isRecord(value)
        ? isRecord(value.data)
          ? value.data.result
          : (value.result ?? value.data)
        : undefined;
    return seriesOfResponse({ data: { result } })?.series ?? [];
  });
  return [...series, ...otlp.series()].slice(0, mostSeries);
}
