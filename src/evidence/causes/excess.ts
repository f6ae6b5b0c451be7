/**
 * How much worse a component does than it used to, from the metrics of its requests.
 * Owns: the trouble that an alert speaks of, when it began at a component, and how large and how sure it is there.
 * Refuses: whose doing it is.
 */
import { median, quantile } from '../../distill/statistics.ts';
import type { SignalKind } from '../../run/finding/triage-result.ts';
import { scaleOf } from '../anomalies/metric-anomalies.ts';
import type { NodeHealth } from '../model/node-health.ts';
import { percent, quantity } from '../model/quantity.ts';
import { baselineOf } from '../model/robust.ts';
import { type Samples, within } from '../model/samples.ts';
import { signalOf } from '../model/signal-kind.ts';
import type { Telemetry, Window } from '../model/telemetry.ts';

export type Trouble = 'latency' | 'errors';

/** Robust z-score at which trust in a node is one half. */
const halfTrust = 3;
/** With fewer samples in the baseline a node was never seen before: what it loses is its caller's doing. */
const minSeen = 3;

export interface Excess {
  /** Milliseconds or failures a sample, beyond the reference. */
  size: number;
  /** 0..1: how far outside of its own noise the node is. */
  trust: number;
  before: number;
  after: number;
}

/** The kind of trouble that the alert speaks of; both where it does not say. */
export function troublesOf({ alert }: Telemetry): Trouble[] {
  const texts = [alert.labels.metric ?? '', alert.title];
  for (const text of texts) {
    const kinds = new Set<SignalKind>(text.split(/[\s;,]+/).map((word) => signalOf(word).kind));
    const latency = kinds.has('latency');
    const errors = kinds.has('error') || kinds.has('availability');
    if (latency !== errors) return latency ? ['latency'] : ['errors'];
  }
  return ['latency', 'errors'];
}

export interface Onset {
  time: number;
  /** Robust z-score of the worst sample. */
  level: number;
}

/**
 * The alert says that the node is in trouble, so no threshold is needed: the first sample of the window that rose at
 * least half as far above the baseline as the worst one. Undefined when none rose.
 */
export function onsetOf(samples: Samples | undefined, before: Window, inside: Window): Onset | undefined {
  if (!samples) return undefined;
  const calm = within(samples, before).values;
  const { times, values } = within(samples, inside);
  if (calm.length < minSeen || values.length === 0) return undefined;
  const baseline = baselineOf(calm);
  const worst = Math.max(...values) - baseline.centre;
  const time = times[values.findIndex((value) => value - baseline.centre >= worst / 2)];
  if (worst <= 0 || time === undefined) return undefined;
  const scale = scaleOf(baseline);
  return { time, level: scale > 0 ? worst / scale : 50 };
}

/**
 * Undefined where nothing rose, or nothing was seen before. `asked`: how often whoever calls it asks, for a node that
 * counts no requests of its own; without it a share of few would weigh as much as one failure.
 */
export function excessOf(
  health: NodeHealth | undefined,
  trouble: Trouble,
  onset: number,
  before: Window,
  inside: Window,
  asked?: number,
): Excess | undefined {
  const samples = health?.[trouble];
  if (!samples) return undefined;
  const calm = within(samples, before).values;
  const near = within(samples, { from: inside.from, to: onset }).values;
  const bad = within(samples, { from: onset, to: inside.to });
  if (calm.length < minSeen || bad.values.length === 0) return undefined;
  const reference = Math.max(median(calm), near.length > 0 ? median(near) : Number.NEGATIVE_INFINITY);
  const isShare = trouble === 'errors' && [...calm, ...bad.values].every((value) => value <= 1);
  const load = loadOf(
    trouble === 'errors' || health?.additive ? health?.traffic : undefined,
    isShare ? (asked ?? 1) : 1,
    trouble === 'errors' && health?.counted,
  );
  const sizes = bad.values.map((value, i) => (value - reference) * load(bad.times[i] ?? 0));
  const size = sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
  const after = median(bad.values);
  const baseline = baselineOf([...calm, ...near]);
  const scale = scaleOf(baseline);
  const z = scale > 0 ? Math.max(0, after - reference) / scale : after > reference ? 50 : 0;
  const upper = quantile(calm, 0.95);
  const trust = ((z * z) / (z * z + halfTrust * halfTrust)) * (after > upper ? 1 : 0.3);
  return size > 0 ? { size, trust, before: reference, after } : undefined;
}

/**
 * Requests of the sample at a time, else the usual number, else as many as `without`. `isUsual`: the usual number at any
 * time, since what is weighed is a share of that.
 */
function loadOf(traffic: Samples | undefined, without: number, isUsual = false): (time: number) => number {
  if (!traffic || traffic.values.length === 0) return () => without;
  const usual = median(traffic.values);
  if (isUsual) return () => usual;
  const byTime = new Map(traffic.times.map((time, i) => [time, traffic.values[i] ?? 0]));
  return (time) => byTime.get(time) ?? usual;
}

/** A share of requests, or milliseconds, in words. */
export function quantityOf(value: number, of: Trouble): string {
  return of === 'errors' && value <= 1 ? percent(value) : quantity(value);
}
