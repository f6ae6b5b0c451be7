/**
 * The golden signals of one component, whatever its metrics are called.
 * Owns: choosing, per component, one series for latency, one for errors and one for traffic, in common units.
 * Refuses: comparing with a baseline.
 */
import { median } from '../../distill/statistics.ts';
import { tellsOfPresence } from './presence.ts';
import { type Samples, samplesOf } from './samples.ts';
import { signalOfSeries } from './series-signal.ts';
import { nameWords } from './signal-kind.ts';
import type { Series } from './telemetry.ts';

export interface NodeHealth {
  /** Milliseconds where the unit is known, else as they come. */
  latency?: Samples;
  /** True when `latency` is a mean: only means, weighted by their load, add up along a call. */
  additive: boolean;
  /** Failed share, 0..1, or failures a sample where the traffic is unknown. */
  errors?: Samples;
  /** True when `errors` are failures counted for themselves, as a share of the usual traffic: what fails may not be in it. */
  counted?: boolean;
  /** Requests a sample. */
  traffic?: Samples;
  /** True when `traffic` is what it asks of others, where nothing counts what is asked of it. */
  sent?: boolean;
}

const toMs: Record<string, number> = { s: 1000, ms: 1, µs: 0.001 };

/** Health by component; `prefer` names the latency metric to take where a component has it. */
export function nodeHealths(series: Series[], prefer?: string): Map<string, NodeHealth> {
  const byNode = new Map<string, Series[]>();
  for (const one of series) {
    const list = byNode.get(one.service);
    if (list) list.push(one);
    else byNode.set(one.service, [one]);
  }
  return new Map([...byNode].map(([node, own]) => [node, healthOf(own, prefer)]));
}

/** Names of a component's latency metrics, the one that adds up best first. */
export function latencyNames(series: Series[], component: string): string[] {
  const ranked = series
    .filter((one) => one.service === component)
    .map((one) => ({ name: one.name, at: latencyRank(one) }))
    .filter(({ at }) => Number.isFinite(at));
  return [...new Set(ranked.sort((one, other) => one.at - other.at).map(({ name }) => name))];
}

function healthOf(series: Series[], prefer?: string): NodeHealth {
  const best = (rank: (series: Series) => number): Series[] => {
    const ranked = series.map((one) => ({ one, at: rank(one) })).filter(({ at }) => Number.isFinite(at));
    const least = Math.min(...ranked.map(({ at }) => at));
    return ranked.flatMap(({ one, at }) => (at === least ? [one] : []));
  };
  const [latency] = best((one) => (one.name === prefer ? -1 : latencyRank(one)));
  const health: NodeHealth = { additive: latency !== undefined && latencyRank(latency) < 1 };
  if (latency) health.latency = scaled(samplesOf(latency), toMs[signalOfSeries(latency).unit ?? ''] ?? 1);
  const counting = best(trafficRank);
  const traffic = worstOf(counting.map(samplesOf));
  if (traffic) health.traffic = traffic;
  if (counting.some(isSent)) health.sent = true;
  const failing = best(errorRank);
  const errors = failing.map((one) => failedShare(one, traffic));
  const shares = errors.filter(({ values }) => values.every((value) => value <= 1));
  const failed = shares.length > 0 ? worstOf(shares) : errors[0];
  if (failed) health.errors = failed;
  if (failed && failing.every(isCounted)) health.counted = true;
  return health;
}

/** Of several who count the same the highest holds at each time: what never arrives is counted by callers alone. */
function worstOf([first, ...others]: Samples[]): Samples | undefined {
  if (!first || others.length === 0) return first;
  const most = new Map<number, number>();
  for (const { times, values } of [first, ...others])
    for (const [at, time] of times.entries()) most.set(time, Math.max(most.get(time) ?? 0, values[at] ?? 0));
  const times = [...most.keys()].sort((one, other) => one - other);
  return { times, values: times.map((time) => most.get(time) ?? 0) };
}

/** Means add up along a call, quantiles do not: a mean first, then the quantile nearest to the middle. */
function latencyRank(series: Series): number {
  if (signalOfSeries(series).kind !== 'latency') return Number.POSITIVE_INFINITY;
  const words = nameWords(series.name);
  if (words.some((word) => /^(?:avg|average|mean)$/.test(word))) return 0;
  const quantile = words.map((word) => /^p(\d\d)/.exec(word)?.[1]).find(Boolean);
  return (quantile ? Number(quantile) / 10 : 3) + (words.includes('client') ? 0.5 : 0);
}

function errorRank(series: Series): number {
  const { kind, whole } = signalOfSeries(series);
  if (kind === 'availability') {
    if (series.values.every((value) => value === 0)) return Number.POSITIVE_INFINITY;
    // How many are there says less of requests than how many requests fail.
    return whole === undefined ? 2 : 0;
  }
  // One unready pod is no share of requests.
  return kind === 'error' ? (tellsOfPresence(series) ? 2 : 1) : Number.POSITIVE_INFINITY;
}

function trafficRank(series: Series): number {
  if (signalOfSeries(series).kind !== 'traffic') return Number.POSITIVE_INFINITY;
  const words = nameWords(series.name);
  // How many are under way grows when they hang, not only when there are more.
  if (words.some((word) => /^(?:progress|active|inflight|flight|concurrent|pending|open)$/.test(word)))
    return Number.POSITIVE_INFINITY;
  const isOfRequests = words.some((word) => /^(?:requests?|req|rps|qps|calls|invocations)$/.test(word));
  // What a client sends is its callee's traffic.
  return (isOfRequests ? 0 : 1) + (isSent(series) ? 0.5 : 0);
}

/** Whether it counts what a component asks of others. */
export function isSent({ name }: Series): boolean {
  return nameWords(name).some((word) => /^(?:client|outbound|outgoing|egress|sent|upstream)$/.test(word));
}

function scaled({ times, values }: Samples, factor: number): Samples {
  return factor === 1 ? { times, values } : { times, values: values.map((value) => value * factor) };
}

/** So many a second are no share of them, however few. */
function isPace({ name }: Series): boolean {
  return /_per_second(?:_|$)/.test(name);
}

/** How many failed, where no share of requests is told. */
function isCounted(series: Series): boolean {
  if (signalOfSeries(series).kind === 'availability') return false;
  return isPace(series) || samplesOf(series).values.some((value) => value > 1);
}

function failedShare(series: Series, traffic: Samples | undefined): Samples {
  const { kind, whole } = signalOfSeries(series);
  const { times, values } = samplesOf(series);
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  if (kind === 'availability') {
    const all = whole ?? most;
    return { times, values: values.map((value) => (all > 0 ? Math.min(1, Math.max(0, 1 - value / all)) : 0)) };
  }
  if (!isCounted(series)) return { times, values };
  const usual = traffic ? median(traffic.values) : Number.NaN;
  return usual > 0 ? { times, values: values.map((value) => Math.min(1, value / usual)) } : { times, values };
}
