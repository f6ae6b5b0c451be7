/**
 * Which node of a call graph the alerting node's trouble comes from, from metrics alone.
 * Owns: the load-weighted excess of each node since the onset, passed down from the alerting node to its callees as
 * far as they account for it; what remains at a node is its own.
 * Refuses: nodes that the alerting one does not reach, and excess that was there before the onset.
 */
import type { CauseEvidence } from './cause-evidence.ts';
import { latencyNames, type NodeHealth, nodeHealths } from '../model/node-health.ts';
import { percent, quantity } from '../model/quantity.ts';
import { median, quantile } from '../../distill/statistics.ts';
import { baselineOf } from '../model/robust.ts';
import { type Samples, within } from '../model/samples.ts';
import { scaleOf } from '../anomalies/metric-anomalies.ts';
import type { SignalKind } from '../../run/triage-result.ts';
import { signalOf } from '../model/signal-kind.ts';
import type { Telemetry, Window } from '../model/telemetry.ts';
import { type Topology, topologyOf } from '../model/topology.ts';

type Trouble = 'latency' | 'errors';

/** Robust z-score at which a metric of the alerting node is worth following: beyond its everyday swing. */
const telling = 2;
/** Robust z-score at which trust in a node is one half. */
const halfTrust = 3;
/** The alert itself says that the alerting node is in trouble; of any other node that keeps excess, a little is trusted. */
const rootTrust = 0.5;
const minTrust = 0.05;
/** What of a node's excess counts as its own when its traffic surged together with its caller's. */
const ofSurge = 0.2;
/** How surely, and how many times, a callee answers later than it used to for its callers to give up on it. */
const sure = 0.8;
const slower = 3;
/** With fewer samples in the baseline a node was never seen before: what it loses is its caller's doing. */
const minSeen = 3;
/** A call graph need not have all: what it does not have at all may be below anybody, with this chance. */
const unplaced = 0.6;
/** Steps that excess is passed down; longer chains of calls are cycles. */
const maxSteps = 20;

interface Excess {
  /** Milliseconds or failures a sample, beyond the reference. */
  size: number;
  /** 0..1: how far outside of its own noise the node is. */
  trust: number;
  before: number;
  after: number;
  /** Where it is not of the trouble that the alert speaks of. */
  of?: Trouble;
}

interface Known {
  /** Got more traffic from their callers: most of what they lose is passed no further down, since it came with the load. */
  surged?: ReadonlySet<string>;
  /** How surely components are in trouble of their own by what their platform says of them, 0 to 1. */
  explained?: ReadonlyMap<string, number>;
}

/**
 * Evidence against the nodes that the alerting one reaches. What a component below says of itself explains what its
 * callers lose, as far as it is sure.
 */
export function graphEvidence(
  telemetry: Telemetry,
  { surged = new Set(), explained = new Map() }: Known = {},
): CauseEvidence[] {
  const { alert, series, edges } = telemetry;
  if (edges.length === 0 || !alert.service) return [];
  const root = alert.service;
  const topology = topologyOf(edges);
  const reached = [...topology.downstream(root).keys()];
  return troublesOf(telemetry).flatMap((trouble) => {
    const names = trouble === 'latency' ? latencyNames(series, root) : [undefined];
    const views = names.map((name) => nodeHealths(series, name));
    const onsets = views.map((healths) => onsetOf(healths.get(root)?.[trouble], alert.baseline, alert.window));
    const clear = onsets.findIndex((found) => found !== undefined && found.level >= telling);
    const chosen = clear >= 0 ? clear : onsets.findIndex((found) => found !== undefined);
    const healths = views[chosen];
    const onset = onsets[chosen]?.time;
    if (!healths || onset === undefined) return [];
    const excess = new Map<string, Excess>();
    for (const node of reached) {
      const found = excessOf(healths.get(node), trouble, onset, alert.baseline, alert.window);
      const late = trouble === 'errors' && node !== root ? slowness(healths.get(node), onset, alert) : undefined;
      if (late && !surged.has(node))
        excess.set(node, {
          ...(found ?? late),
          size: Number.POSITIVE_INFINITY,
          trust: Math.max(late.trust, found?.trust ?? 0),
        });
      else if (found) excess.set(node, surged.has(node) ? { ...found, size: found.size * ofSurge } : found);
    }
    const placed = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const elsewhere = [...explained].flatMap(([one, score]) => (placed.has(one) ? [] : score * unplaced));
    return own(root, excess, topology, trouble, onset).map((piece) => {
      const below = [...topology.downstream(piece.component).keys()].filter((one) => one !== piece.component);
      const known = Math.max(0, ...elsewhere, ...below.map((one) => explained.get(one) ?? 0));
      return { ...piece, score: piece.score * (1 - known) };
    });
  });
}

/** The kind of trouble that the alert speaks of; both where it does not say. */
function troublesOf({ alert }: Telemetry): Trouble[] {
  const texts = [alert.labels.metric ?? '', alert.title];
  for (const text of texts) {
    const kinds = new Set<SignalKind>(text.split(/[\s;,]+/).map((word) => signalOf(word).kind));
    const latency = kinds.has('latency');
    const errors = kinds.has('error') || kinds.has('availability');
    if (latency !== errors) return latency ? ['latency'] : ['errors'];
  }
  return ['latency', 'errors'];
}

interface Onset {
  time: number;
  /** Robust z-score of the worst sample. */
  level: number;
}

/**
 * The alert says that the node is in trouble, so no threshold is needed: the first sample of the window that rose at
 * least half as far above the baseline as the worst one. Undefined when none rose.
 */
function onsetOf(samples: Samples | undefined, before: Window, inside: Window): Onset | undefined {
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

function excessOf(
  health: NodeHealth | undefined,
  trouble: Trouble,
  onset: number,
  before: Window,
  inside: Window,
): Excess | undefined {
  const samples = health?.[trouble];
  if (!samples) return undefined;
  const calm = within(samples, before).values;
  const near = within(samples, { from: inside.from, to: onset }).values;
  const bad = within(samples, { from: onset, to: inside.to });
  if (calm.length < minSeen || bad.values.length === 0) return undefined;
  const reference = Math.max(median(calm), near.length > 0 ? median(near) : Number.NEGATIVE_INFINITY);
  const load = loadOf(trouble === 'errors' || health?.additive ? health?.traffic : undefined);
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

/** Callers give up on a callee that answers late, and count as failed what it never did: it accounts for all of that. */
function slowness(
  health: NodeHealth | undefined,
  onset: number,
  { baseline, window }: Telemetry['alert'],
): Excess | undefined {
  const late = excessOf(health, 'latency', onset, baseline, window);
  return late && late.trust >= sure && late.after >= slower * late.before ? { ...late, of: 'latency' } : undefined;
}

/** Requests of the sample at a time, else the usual number, else one. */
function loadOf(traffic: Samples | undefined): (time: number) => number {
  if (!traffic || traffic.values.length === 0) return () => 1;
  const byTime = new Map(traffic.times.map((time, i) => [time, traffic.values[i] ?? 0]));
  const usual = median(traffic.values);
  return (time) => byTime.get(time) ?? usual;
}

/** Passes the alerting node's excess down as far as callees account for it, and scores what stays. */
function own(
  root: string,
  excess: Map<string, Excess>,
  topology: Topology,
  trouble: Trouble,
  onset: number,
): CauseEvidence[] {
  const worth = (node: string) => (excess.get(node)?.size ?? 0) * Math.min(1, 2 * (excess.get(node)?.trust ?? 0));
  const held = new Map<string, number>([[root, excess.get(root)?.size ?? 0]]);
  const kept = new Map<string, number>();
  let front = [root];
  const done = new Set<string>();
  for (let step = 0; step < maxSteps && front.length > 0; step++) {
    const next = new Set<string>();
    for (const node of front) {
      if (done.has(node)) continue;
      done.add(node);
      const budget = held.get(node) ?? 0;
      let passed = 0;
      for (const callee of topology.callees(node)) {
        if (done.has(callee)) continue;
        const share = Math.min(worth(callee), budget);
        if (share <= 0) continue;
        held.set(callee, Math.min(worth(callee), (held.get(callee) ?? 0) + share));
        passed += share;
        next.add(callee);
      }
      kept.set(node, Math.max(0, budget - passed));
    }
    front = [...next];
  }
  const most = Math.max(...kept.values());
  if (!(most > 0)) return [];
  return [...kept].flatMap(([component, size]) => {
    const found = excess.get(component);
    if (!found || size <= 0) return [];
    const of = found.of ?? trouble;
    const text = (value: number) => (of === 'errors' && value <= 1 ? percent(value) : quantity(value));
    return [
      {
        component,
        score: (size / most) * Math.max(found.trust, component === root ? rootTrust : minTrust),
        onset,
        why: `own ${of} ${text(found.before)} → ${text(found.after)}; ${percent(size / (held.get(root) || 1))} of what the alerting ${root} lost stays here, what it calls does not explain it`,
      },
    ];
  });
}
