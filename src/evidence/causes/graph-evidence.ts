/**
 * Which node of a call graph the alerting node's trouble comes from, from metrics alone.
 * Owns: the load-weighted excess of each node since the onset, passed down from the alerting node to its callees as
 * far as they account for it; what remains at a node is its own.
 * Refuses: nodes that the alerting one does not reach, and excess that was there before the onset.
 */
import { median } from '../../distill/statistics.ts';
import { fromTo } from '../../run/wording/from-to.ts';
import type { CauseEvidence } from './cause-evidence.ts';
import { type Excess, excessOf, onsetOf, quantityOf, type Trouble, troublesOf } from './excess.ts';
import { latencyNames, nodeHealths } from '../model/node-health.ts';
import { percent } from '../model/quantity.ts';
import { seenByCallers } from '../model/seen-by-callers.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { type Topology, topologyOf } from '../model/topology.ts';

/** Robust z-score at which a metric of the alerting node is worth following: beyond its everyday swing. */
const telling = 2;
/** The alert itself says that the alerting node is in trouble; of any other node that keeps excess, a little is trusted. */
const rootTrust = 0.5;
const minTrust = 0.05;
/** What of a node's excess counts as its own when its traffic surged together with its caller's. */
const ofSurge = 0.2;
/** A call graph need not have all: what it does not have at all may be below anybody, with this chance. */
const unplaced = 0.6;
/** Steps that excess is passed down; longer chains of calls are cycles. */
const maxSteps = 20;

interface Known {
  /** Got more traffic from their callers: most of what they lose is passed no further down, since it came with the load. */
  surged?: ReadonlySet<string>;
  /** Are asked again and again: how much they lose says nothing, the share that fails does. */
  retried?: ReadonlySet<string>;
  /** How surely components are in trouble of their own by what their platform says of them, 0 to 1. */
  explained?: ReadonlyMap<string, number>;
  /** How sure any evidence besides these metrics is of a component: all there is where it has no such metrics. */
  told?: ReadonlyMap<string, number>;
}

/**
 * Evidence against the nodes that the alerting one reaches. What a component below says of itself explains what its
 * callers lose, as far as it is sure.
 */
export function graphEvidence(
  telemetry: Telemetry,
  { surged = new Set(), retried = new Set(), explained = new Map(), told = new Map() }: Known = {},
): CauseEvidence[] {
  const { alert, series, edges } = telemetry;
  if (edges.length === 0 || !alert.service) return [];
  const root = alert.service;
  const topology = topologyOf(edges);
  const reached = [...topology.downstream(root).keys()];
  const byCallers = seenByCallers(telemetry);
  const measured = [...series, ...byCallers];
  const unmeasured = new Set(byCallers.map(({ service }) => service));
  return troublesOf(telemetry).flatMap((trouble) => {
    const names = trouble === 'latency' ? latencyNames(series, root) : [undefined];
    const views = names.map((name) => nodeHealths(measured, name));
    const onsets = views.map((healths) => onsetOf(healths.get(root)?.[trouble], alert.baseline, alert.window));
    const clear = onsets.findIndex((found) => found !== undefined && found.level >= telling);
    const chosen = clear >= 0 ? clear : onsets.findIndex((found) => found !== undefined);
    const healths = views[chosen];
    const onset = onsets[chosen]?.time;
    if (!healths || onset === undefined) return [];
    const excess = new Map<string, Excess>();
    const asked = healths.get(root)?.traffic?.values;
    for (const node of reached) {
      const found = excessOf(
        healths.get(node),
        trouble,
        onset,
        alert.baseline,
        alert.window,
        asked?.length ? median(asked) : undefined,
      );
      if (found) excess.set(node, surged.has(node) ? { ...found, size: found.size * ofSurge } : found);
    }
    const worst = Math.max(...[...retried].map((one) => excess.get(one)?.after ?? 0));
    const isUnseen = (one: string) => healths.get(one)?.[trouble] === undefined;
    const placed = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const elsewhere = [...explained].flatMap(([one, score]) => (placed.has(one) ? [] : score * unplaced));
    return own(root, excess, { topology, trouble, onset, unmeasured }).map((piece) => {
      const below = [...topology.downstream(piece.component).keys()].filter((one) => one !== piece.component);
      const known = Math.max(
        0,
        ...elsewhere,
        ...below.map((one) => Math.max(explained.get(one) ?? 0, isUnseen(one) ? (told.get(one) ?? 0) : 0)),
      );
      const share = retried.has(piece.component) ? (excess.get(piece.component)?.after ?? 0) / worst : 1;
      return { ...piece, score: piece.score * (1 - known) * share ** 2 };
    });
  });
}

/** Passes the alerting node's excess down as far as callees account for it, and scores what stays. */
function own(
  root: string,
  excess: Map<string, Excess>,
  {
    topology,
    trouble,
    onset,
    unmeasured,
  }: { topology: Topology; trouble: Trouble; onset: number; unmeasured: ReadonlySet<string> },
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
        // However many call it, of what the alerting node lost it can have caused no more than all.
        held.set(callee, Math.min(worth(callee), held.get(root) ?? 0, (held.get(callee) ?? 0) + share));
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
    const text = (value: number) => quantityOf(value, trouble);
    return [
      {
        component,
        score: (size / most) * Math.max(found.trust, component === root ? rootTrust : minTrust),
        onset,
        why: `${unmeasured.has(component) ? `${trouble} of calls to it` : `its own ${trouble}`} ${fromTo(text(found.before), text(found.after))}; ${percent(size / (held.get(root) || 1))} of what the alerting ${root} lost stays here, what it calls does not explain it`,
      },
    ];
  });
}
