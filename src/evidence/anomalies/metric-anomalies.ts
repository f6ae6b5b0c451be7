/**
 * Metrics that left their baseline.
 * Owns: per series the robust z-score against the baseline, the onset, and whether it was like that before.
 * Refuses: deciding what it means.
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { median, quantile } from '../../distill/statistics.ts';
import { type Baseline, baselineOf } from '../model/robust.ts';
import { isAsEveryDay } from './as-every-day.ts';
import { type Samples, samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { Signal } from '../model/signal-kind.ts';
import type { Alert, Series, Telemetry } from '../model/telemetry.ts';

/** Robust z-scores beyond this are abnormal; 3.5 is the customary bound (Iglewicz and Hoaglin 1993). */
const abnormal = 3.5;
/** Larger scores say no more: a constant that moved has an unbounded one. */
export const maxStrength = 50;
/** Spread is at least this share of the centre, so that a quiet series does not cry over a trifle. */
const minSpread = 0.05;
/** A baseline of fewer samples has no spread worth the name. */
const minBaseline = 3;

export function metricAnomalies({ series, alert }: Telemetry): AnomalyFacts[] {
  const shared = sharedSeries(series);
  // Where all data begin inside the window, nothing appeared: it was not looked at before.
  const hasPast = series.some((one) => within(samplesOf(one), alert.baseline).values.length >= minBaseline);
  return series.flatMap((one) => {
    if (shared.has(one)) return [];
    const signal = signalOfSeries(one);
    if (signal.kind === 'limit') return [];
    const samples = samplesOf(one);
    const before = within(samples, alert.baseline);
    const inside = within(samples, alert.window);
    if (before.values.length < minBaseline) return (hasPast ? appeared(one, signal, inside) : undefined) ?? [];
    return anomalyOf(one, signal, before, inside, samples, alert) ?? [];
  });
}

/**
 * Series that several services show with the very same values are of what they run on, and blame none of them; but
 * services that fail or fall silent together each say so of themselves.
 */
export function sharedSeries(series: Series[]): Set<Series> {
  const alike = new Map<string, Series[]>();
  for (const one of series) {
    const { kind } = signalOfSeries(one);
    if (kind === 'availability' || kind === 'error') continue;
    if (one.values.length < 4 || one.values.every((value) => value === one.values[0])) continue;
    const key = `${one.name} ${one.values.join(' ')}`;
    const group = alike.get(key);
    if (group) group.push(one);
    else alike.set(key, [one]);
  }
  const groups = [...alike.values()].filter((group) => group.some(({ service }) => service !== group[0]?.service));
  return new Set(groups.flat());
}

/** Shares of failures need a floor of their own: a quarter of a percent is worth a look where there were none. */
const minShare = 0.0025;

/** The scale of a signal: for shares of success or failure the floor is absolute, else relative to the centre. */
export function scaleFor(signal: Signal, baseline: Baseline): number {
  const { centre, spread, low, high } = baseline;
  const wide = Math.max(spread, (high - low) / 4);
  const { whole } = signal;
  if (signal.kind === 'availability' && whole !== undefined)
    return Math.max(wide, minSpread * Math.abs(whole - centre), minShare * whole);
  if (signal.kind === 'error' && high <= 1) return Math.max(wide, minSpread * centre, minShare);
  return scaleOf(baseline);
}

/** How many spreads each unit of difference is, with the floor that the whole folder shares. */
export function scaleOf({ centre, spread, low, high }: Baseline): number {
  return Math.max(spread, minSpread * Math.abs(centre), (high - low) / 4);
}

function anomalyOf(
  series: Series,
  signal: Signal,
  before: Samples,
  inside: Samples,
  all: Samples,
  alert: Alert,
): AnomalyFacts | undefined {
  if (inside.values.length === 0) return undefined;
  const baseline = baselineOf(before.values);
  const scale = scaleFor(signal, baseline);
  // A count of what is there: a few less is how things are scaled, none is plain.
  const isFew = signal.kind === 'availability' && signal.whole === undefined && baseline.low > 0;
  const score = (value: number): number => {
    const difference = value - baseline.centre;
    if (difference === 0) return 0;
    const raw = scale > 0 ? difference / scale : Math.sign(difference) * maxStrength;
    const directed = signal.bad === 0 ? Math.abs(raw) : raw * signal.bad;
    return Math.min(isFew ? mostOfLoss(value, baseline) : maxStrength, isFew && value <= 0 ? maxStrength : directed);
  };
  const scores = inside.values.map(score);
  const first = onsetIndex(scores);
  const isError = signal.kind === 'error' && baseline.centre > 0;
  if (first < 0) return isError ? chronicError(series, signal, baseline, inside) : undefined;
  const out = scores.flatMap((value, i) => (i >= first && value >= abnormal ? [i] : []));
  const after = median(out.map((i) => inside.values[i] ?? Number.NaN));
  const strength = Math.min(
    maxStrength,
    quantile(
      out.map((i) => scores[i] ?? 0),
      0.5,
    ),
  );
  const oftenBefore = before.values.filter((value) => score(value) >= abnormal).length / before.values.length;
  const share = out.length / inside.values.length;
  const onset = first > 0 ? (inside.times[first] ?? 0) : startOfRun(all, inside.times[0] ?? 0, score);
  const spell = (before.times.at(-1) ?? 0) - (before.times[0] ?? 0);
  const isOut = (value: number) => score(value) >= abnormal;
  const chronic =
    oftenBefore >= share / 2 ||
    (inside.times[0] ?? 0) - onset > spell / 2 ||
    isAsEveryDay(all, alert.window, { usual: baseline.centre, now: after, share, isOut });
  return anomaly(series, signal, {
    kind: 'moved',
    bad: signal.kind === 'traffic' && hasCollapsed(series, alert, { before: baseline.centre, after }) ? -1 : signal.bad,
    onset: onset,
    before: baseline.centre,
    after,
    chronic,
    strength,
  });
}

/** Less work is neither good nor bad, but hardly any of it left is what the alerted component is asked about. */
function hasCollapsed(
  { service }: Series,
  alert: Alert,
  { before, after }: { before: number; after: number },
): boolean {
  return service === alert.service && after <= collapsed * before;
}

const collapsed = 0.2;

/** Losing less than this share of what was there is a hint at most, since it may be wanted. */
const mostLost = 0.6;
const hint = 6;

function mostOfLoss(value: number, { centre }: Baseline): number {
  return value < centre * (1 - mostLost) ? maxStrength : hint;
}

/** The first of two abnormal samples in a row, or of a single one at the end or in a short window; -1 for none. */
function onsetIndex(scores: number[]): number {
  return scores.findIndex(
    (value, i) =>
      value >= abnormal && (scores.length < 4 || i === scores.length - 1 || (scores[i + 1] ?? 0) >= abnormal),
  );
}

/** A fault that burned slowly began before the window: the first sample of the unbroken abnormal run. */
function startOfRun({ times, values }: Samples, from: number, score: (value: number) => number): number {
  let onset = from;
  for (let i = times.length - 1; i >= 0; i--) {
    if ((times[i] ?? 0) >= from) continue;
    if (score(values[i] ?? 0) < abnormal) break;
    onset = times[i] ?? onset;
  }
  return onset;
}

/** A series that the baseline does not know: news only when it counts something bad. */
function appeared(series: Series, signal: Signal, inside: Samples): AnomalyFacts | undefined {
  const first = inside.values.findIndex((value) => value > 0);
  if (signal.kind !== 'error' || first < 0) return undefined;
  const after = median(inside.values.slice(first));
  return anomaly(series, signal, {
    kind: 'appeared',
    onset: inside.times[first] ?? 0,
    before: null,
    after,
    chronic: false,
    strength: 2 * abnormal,
  });
}

function chronicError(series: Series, signal: Signal, baseline: Baseline, inside: Samples): AnomalyFacts {
  const after = median(inside.values);
  return anomaly(series, signal, {
    kind: 'lasting',
    onset: inside.times[0] ?? 0,
    before: baseline.centre,
    after,
    chronic: true,
    strength: 0,
  });
}

/** What was found of a series; `onset` in epoch ms. */
function anomaly(
  { service, name }: Series,
  { kind: of, bad, unit }: Signal,
  found: Pick<AnomalyFacts, 'kind' | 'before' | 'after' | 'chronic' | 'strength'> &
    Partial<Pick<AnomalyFacts, 'bad'>> & { onset: number },
): AnomalyFacts {
  const onset = new Date(found.onset).toISOString();
  return { component: service, signal: name, source: 'metric', of, bad, unit, ...found, onset };
}
