/**
 * The metrics of a service at a glance: before, during, now.
 * Owns: which series are abnormal, which have come back, and whether all have ("recovered").
 * Refuses: causes.
 */
import { scaleFor, sharedSeries } from './metric-anomalies.ts';
import { baselineOf, median, quantile } from './robust.ts';
import { samplesOf, within } from './samples.ts';
import { type SignalKind, signalOf } from './signal-kind.ts';
import type { Series, Telemetry } from './telemetry.ts';

export interface MetricRow {
  service: string;
  metric: string;
  labels: Record<string, string>;
  kind: SignalKind;
  unit: string | null;
  /** Median over the baseline; null where it has no samples. */
  before: number | null;
  /** Median over the window. */
  inside: number | null;
  /** Worst value in the window, in the bad direction. */
  worst: number | null;
  /** Median of the newest samples, whatever the window. */
  latest: number | null;
  latestAt: string | null;
  /** Robust z-score of the window's worst tenth, in the bad direction; 50 at most. */
  strength: number;
  abnormal: boolean;
  /** True when the newest samples lie in the baseline's range. */
  recovered: boolean;
}

export interface MetricProfile {
  /** Worst first. */
  metrics: MetricRow[];
  /** True when there are metrics that tell health and the newest samples of all of them are within the baseline. */
  recovered: boolean;
  asOf: string | null;
}

const abnormal = 3.5;
const latestSamples = 3;

/** Rows for one service, or for all; `metric` narrows by a part of the name, upper or lower case. */
export function metricProfile(telemetry: Telemetry, choose: { service?: string; metric?: string } = {}): MetricProfile {
  const shared = sharedSeries(telemetry.series);
  const wanted = telemetry.series.filter(
    (series) =>
      (choose.service === undefined || series.service === choose.service) &&
      (choose.metric === undefined || series.name.toLowerCase().includes(choose.metric.toLowerCase())),
  );
  const metrics = wanted.map((series) => rowOf(series, telemetry)).sort((one, other) => other.strength - one.strength);
  const own = wanted.filter((series) => !shared.has(series)).map((series) => series.name);
  const telling = metrics.filter(({ metric, kind }) => own.includes(metric) && isHealth(kind));
  const newest = metrics.map(({ latestAt }) => latestAt ?? '').sort((one, other) => (one < other ? 1 : -1))[0];
  return {
    metrics,
    recovered: telling.length > 0 && telling.every(({ recovered }) => recovered),
    asOf: newest || null,
  };
}

function isHealth(kind: SignalKind): boolean {
  return kind === 'latency' || kind === 'error' || kind === 'availability' || kind === 'saturation';
}

function rowOf(series: Series, { alert }: Telemetry): MetricRow {
  const signal = signalOf(series.name);
  const { kind, bad, unit } = signal;
  const samples = samplesOf(series);
  const before = within(samples, alert.baseline).values;
  const inside = within(samples, alert.window).values;
  const latest = samples.values.slice(-latestSamples);
  const baseline = baselineOf(before);
  const scale = scaleFor(signal, baseline);
  const score = (value: number): number => {
    const difference = value - baseline.centre;
    if (difference === 0 || Number.isNaN(difference)) return 0;
    const raw = scale > 0 ? difference / scale : Math.sign(difference) * 50;
    return Math.min(50, bad === 0 ? Math.abs(raw) : raw * bad);
  };
  const strength = inside.length === 0 ? 0 : Math.max(0, quantile(inside.map(score), 0.9));
  const now = median(latest);
  return {
    service: series.service,
    metric: series.name,
    labels: series.labels,
    kind,
    unit: unit ?? null,
    before: orNull(baseline.centre),
    inside: orNull(median(inside)),
    worst: orNull(
      bad < 0 ? Math.min(...inside, Number.POSITIVE_INFINITY) : Math.max(...inside, Number.NEGATIVE_INFINITY),
    ),
    latest: orNull(now),
    latestAt: samples.times.length === 0 ? null : new Date(samples.times.at(-1) ?? 0).toISOString(),
    strength,
    abnormal: strength >= abnormal,
    recovered: before.length > 0 && score(now) < abnormal,
  };
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
