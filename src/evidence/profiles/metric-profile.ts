/**
 * The metrics of a service at a glance: before, during, now.
 * Owns: which series are abnormal, which have come back, and whether all have ("recovered").
 * Refuses: causes.
 */
import { scaleFor, sharedSeries } from '../anomalies/metric-anomalies.ts';
import { median, quantile } from '../../distill/statistics.ts';
import { baselineOf } from '../model/robust.ts';
import { samplesOf, within } from '../model/samples.ts';
import type { SignalKind } from '../../run/finding/triage-result.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { Series, Telemetry } from '../model/telemetry.ts';

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
  /** The last sample by itself. */
  newest: number | null;
  /** Of a counter: how often it counted since the window began, and when last. */
  counted?: { times: number; lastAt: string };
  /** Others were measured for longer: it says nothing of now. */
  ended?: true;
  /** Robust z-score of the window's worst tenth, in the bad direction; 50 at most. */
  strength: number;
  abnormal: boolean;
  /** True when the newest samples lie in the baseline's range, or as good as there again after a worse time. */
  recovered: boolean;
}

export interface MetricProfile {
  /** Worst first. */
  metrics: MetricRow[];
  /**
   * True when what users meet is back: every live series of latency, errors or availability that the incident touched
   * (of saturation only where there are none of these), and none that it left alone is far out now.
   */
  recovered: boolean;
  asOf: string | null;
}

const abnormal = 3.5;
/** A series that the incident left alone holds nothing back below this z-score: of dozens, one always swings. */
const farOut = 7;
/** Newest samples: as many as this, and all of this many milliseconds, so that a pause between two crashes is none. */
const latestSamples = 3;
const latestMs = 8000;
/** Of the worst excess this is left when a series is as good as back, by itself or while it is also below `material`. */
const remnant = 0.1;
const smallPart = 0.4;
const material = 1.75;
/** A series whose last sample is older than this many of its steps has ended; it says nothing about now. */
const liveSteps = 15;
/** Older than this many steps beside others, the newest sample is no "now". */
const endedSteps = 5;

/** Rows for one service, or for all; `metric` narrows by a part of the name, upper or lower case. */
export function metricProfile(telemetry: Telemetry, choose: { service?: string; metric?: string } = {}): MetricProfile {
  const shared = sharedSeries(telemetry.series);
  const wanted = telemetry.series.filter(
    (series) =>
      (choose.service === undefined || series.service === choose.service) &&
      (choose.metric === undefined || series.name.toLowerCase().includes(choose.metric.toLowerCase())),
  );
  const judged = wanted
    .map((series) => ({ series, row: rowOf(series, telemetry) }))
    .sort((one, other) => other.row.strength - one.row.strength);
  const newest = Math.max(...telemetry.series.map(({ times }) => times.at(-1) ?? Number.NEGATIVE_INFINITY));
  const metrics = judged.map(
    ({ series, row }): MetricRow => (isLive(series, newest, endedSteps) ? row : { ...row, ended: true }),
  );
  const last = Math.max(...wanted.map(({ times }) => times.at(-1) ?? Number.NEGATIVE_INFINITY));
  const own = judged.filter(({ series }) => !shared.has(series) && isLive(series, last));
  const met = own.filter(({ row: { kind } }) => isMet(kind));
  const telling = met.length > 0 ? met : own.filter(({ row: { kind } }) => kind === 'saturation');
  const asOf = metrics.map(({ latestAt }) => latestAt ?? '').sort((one, other) => (one < other ? 1 : -1))[0];
  return {
    metrics,
    recovered: telling.length > 0 && telling.every(({ row }) => row.recovered),
    asOf: asOf || null,
  };
}

/** What users meet, rather than what it is made with. */
function isMet(kind: SignalKind): boolean {
  return kind === 'latency' || kind === 'error' || kind === 'availability';
}

function isLive({ times }: Series, last: number, most = liveSteps): boolean {
  const steps = times.length - 1;
  const step = steps > 0 ? ((times[steps] ?? 0) - (times[0] ?? 0)) / steps : 0;
  return last - (times.at(-1) ?? Number.NEGATIVE_INFINITY) <= most * step;
}

function rowOf(series: Series, { alert }: Telemetry): MetricRow {
  const signal = signalOfSeries(series);
  const { kind, bad, unit } = signal;
  const samples = samplesOf(series);
  const before = within(samples, alert.baseline).values;
  const inside = within(samples, alert.window).values;
  const newest = samples.times.at(-1) ?? 0;
  const recent = samples.times.filter((time) => time > newest - latestMs).length;
  const latest = samples.values.slice(-Math.max(latestSamples, recent));
  const baseline = baselineOf(before);
  const scale = scaleFor(signal, baseline);
  const score = (value: number): number => {
    const difference = value - baseline.centre;
    if (difference === 0 || Number.isNaN(difference)) return 0;
    const raw = scale > 0 ? difference / scale : Math.sign(difference) * 50;
    return Math.min(50, bad === 0 ? Math.abs(raw) : raw * bad);
  };
  const strength = inside.length === 0 ? 0 : Math.max(0, quantile(inside.map(score), 0.9));
  // Failures come in bursts, which a median would overlook.
  const now = kind === 'error' ? mean(latest) : median(latest);
  // Where most of the window is over, its worst tenth has the incident no more.
  const excess = quantile(
    inside.map((value) => (value - baseline.centre) * (bad || 1)),
    0.97,
  );
  const rest = (now - baseline.centre) * (bad || 1);
  const isTouched = strength >= farOut || score(baseline.centre + excess * (bad || 1)) >= farOut;
  const isBack =
    score(now) < (isTouched ? abnormal : farOut) ||
    rest <= remnant * excess ||
    (kind === 'latency' && rest <= smallPart * excess && now <= material * baseline.centre);
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
    newest: orNull(samples.values.at(-1) ?? Number.NaN),
    ...countedOf(series, alert.window.from),
    strength,
    abnormal: strength >= abnormal,
    recovered: before.length > 0 && isBack,
  };
}

/** Steps of a counter since then, its resets taken as such; nothing for what is no counter or did not count. */
function countedOf(series: Series, from: number): Pick<MetricRow, 'counted'> {
  if (!signalOfSeries(series).counter) return {};
  let [times, lastAt, before] = [0, Number.NaN, Number.NaN];
  for (const [at, time] of series.times.entries()) {
    const value = series.values[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const step = value < before ? value : value - before;
    if (time >= from && step > 0) [times, lastAt] = [times + step, time];
    before = value;
  }
  return times > 0 ? { counted: { times, lastAt: new Date(lastAt).toISOString() } } : {};
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
