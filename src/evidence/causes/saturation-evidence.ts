/**
 * A component that ran out of something: a utilisation that went from low to high.
 * Owns: what is bounded by its level, as a share or with its bound beside it; the rest by what its peers ever needed.
 * Refuses: metrics of what several components share, and growth that stays small.
 */
import type { CauseEvidence } from './cause-evidence.ts';
import { scaleOf, sharedSeries } from '../anomalies/metric-anomalies.ts';
import { movedWords } from '../../run/finding/moved-words.ts';
import { median, quantile } from '../../distill/statistics.ts';
import { boundedOf } from '../model/bound-beside.ts';
import { type Baseline, baselineOf } from '../model/robust.ts';
import { quantity } from '../model/quantity.ts';
import { type Samples, samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import { nameWords } from '../model/signal-kind.ts';
import type { Series, Telemetry, Window } from '../model/telemetry.ts';
import { countsWaiting } from '../model/waiting-work.ts';

/** Robust z-score at which trust is one half: utilisations jump about, so it takes a large one. */
const halfTrust = 7;
/** A baseline of fewer samples is widened to all that is known from before the window. */
const enough = 10;
const doubt = 3;
/** That work waits says that somebody does not take it, which need not be where it waits. */
const ofWaiting = 0.3;

export interface SaturationEvidence extends CauseEvidence {
  /** It counts requests or what they hold, which also fills while a callee is slow (Little's law). */
  occupied: boolean;
  /** The metric of which only more is used, while its component answers as fast as ever; undefined where more is wrong. */
  unfelt?: string;
}

export function saturationEvidence({ series, alert }: Telemetry): SaturationEvidence[] {
  const shared = sharedSeries(series);
  const beside = new Map(boundedOf(series).map((one) => [one.series, one.bound]));
  const own = series.filter(
    (one) => (signalOfSeries(one).kind === 'saturation' || beside.has(one)) && !shared.has(one),
  );
  const isShared = (one: Series) => beside.has(one) || isBounded(one);
  const bounded = new Set(
    own.filter(isShared).flatMap((one) => resources(one).map((word) => `${one.service} ${word}`)),
  );
  const peers = new Map<string, number>();
  const isSlower = slowerIn(series, alert);
  return own.flatMap((one) => {
    const isShare = isShared(one);
    if (!isShare && resources(one).some((word) => bounded.has(`${one.service} ${word}`))) return [];
    const samples = samplesOf(one);
    const before = baselineSamples(samples, alert.baseline, alert.window).values;
    const inside = within(samples, alert.window);
    if (before.length < 2 || inside.values.length === 0) return [];
    const { unit, bad } = signalOfSeries(one);
    const baseline = baselineOf(before);
    const worst = quantile(inside.values, 1);
    const scale = scaleOf(baseline);
    const rise = worst - baseline.centre;
    if (bad === -1) return usedUp(one, baseline, inside, unit);
    if (rise <= 0) return [];
    const z = scale > 0 ? rise / scale : 50;
    if (!peers.has(one.name)) peers.set(one.name, peerHigh(one.name, own, alert.window));
    const whole = beside.get(one) ?? wholeOf(one);
    const level = isShare ? Math.min(1, worst / whole) : worst / (worst + (peers.get(one.name) ?? 0));
    const isFelt = level >= nearlyFull || isSlower(one.service) !== false;
    const trust = ((z * z) / (z * z + halfTrust * halfTrust)) * (before.length / (before.length + doubt));
    const at = inside.values.findIndex((value) => value - baseline.centre >= rise / 2);
    return [
      {
        component: one.service,
        score:
          trust *
          level *
          (rise / worst) *
          (isFelt ? 1 : unfelt) *
          (!isShare && countsWaiting(one.name) ? ofWaiting : 1),
        onset: inside.times[at] ?? Number.NaN,
        occupied: isOccupancy(one),
        ...(isFelt ? {} : { unfelt: one.name }),
        why: `${movedWords(one.name, baseline.centre, worst, unit)}${beside.has(one) ? ` of ${quantity(whole)}` : ''}`,
      },
    ];
  });
}

/** Below this share of all there is, what answers as fast as ever has only more to do. */
const nearlyFull = 0.9;
const unfelt = 0.2;
/** As fast as ever, up to this factor. */
const asFast = 1.3;

/** Whether a component takes longer than it did; undefined where nothing shows its time. */
function slowerIn(
  series: readonly Series[],
  { baseline, window }: Telemetry['alert'],
): (service: string) => boolean | undefined {
  const slower = new Map<string, boolean>();
  for (const one of series) {
    if (signalOfSeries(one).kind !== 'latency' || slower.get(one.service)) continue;
    const samples = samplesOf(one);
    const before = median(within(samples, baseline).values);
    const now = quantile(within(samples, window).values, 0.75);
    if (Number.isFinite(now / before)) slower.set(one.service, now > asFast * before);
  }
  return (service) => slower.get(service);
}

/** What is left of something bounded: the less of the usual amount, the surer. */
function usedUp(series: Series, baseline: Baseline, inside: Samples, unit: string | undefined): SaturationEvidence[] {
  const least = Math.min(...inside.values);
  const used = baseline.centre > 0 ? Math.min(1, 1 - least / baseline.centre) : 0;
  const scale = scaleOf(baseline);
  const z = scale > 0 ? (baseline.centre - least) / scale : 0;
  if (!(used > 0) || z <= 0) return [];
  const trust = ((z * z) / (z * z + halfTrust * halfTrust)) * (baseline.count / (baseline.count + doubt));
  const at = inside.values.findIndex((value) => value <= (baseline.centre + least) / 2);
  return [
    {
      component: series.service,
      score: trust * used * used,
      onset: inside.times[at] ?? Number.NaN,
      occupied: false,
      why: movedWords(series.name, baseline.centre, least, unit),
    },
  ];
}

function baselineSamples(samples: Samples, baseline: Window, window: Window): Samples {
  const chosen = within(samples, baseline);
  return chosen.values.length >= enough ? chosen : within(samples, { from: Number.NEGATIVE_INFINITY, to: window.from });
}

/** Whether it counts requests, or what they hold while they wait. */
export function isOccupancy({ name }: Series): boolean {
  return nameWords(name).some((word) =>
    /^(?:queue|depth|pool|backlog|pending|waiting|threads?|goroutines|connections?|inuse|load|progress|workers?|slots?|permits?|sessions?|executors?|requests?)$/.test(
      word,
    ),
  );
}

function resources({ name }: Series): string[] {
  return nameWords(name).filter((word) =>
    /^(?:cpu|mem|memory|heap|disk|pool|queue|threads?|connections?|workers?|swap|fds?)$/.test(word),
  );
}

/** Percentages and ratios, by unit, word and values. */
function isBounded(series: Series): boolean {
  const { unit } = signalOfSeries(series);
  const words = nameWords(series.name);
  const named = unit === '%' || words.some((word) => /^(?:ratio|percent|percentage|pct|utili[sz]ation)$/.test(word));
  return named && series.values.every((value) => Number.isNaN(value) || (value >= 0 && value <= 110));
}

function wholeOf({ values }: Series): number {
  return values.every((value) => Number.isNaN(value) || value <= 1.5) ? 1 : 100;
}

/** The most that components with this metric needed before the window, the usual extremes apart; 0 without peers. */
function peerHigh(name: string, own: Series[], window: Window): number {
  const highs = own
    .filter((one) => one.name === name)
    .map((one) => quantile(within(samplesOf(one), { from: Number.NEGATIVE_INFINITY, to: window.from }).values, 0.9))
    .filter((value) => !Number.isNaN(value));
  return highs.length > 1 ? quantile(highs, 0.9) : 0;
}
