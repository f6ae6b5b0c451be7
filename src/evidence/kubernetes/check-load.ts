/**
 * Saturation and delay, from metrics beside the objects.
 * Owns: CPU against its limit, slowness by where it is relatively greatest, and nodes whose network is slow or loses.
 * Refuses: a call graph's depth as the argument. A caller's time contains its callees', so what is added to a callee
 * raises the caller by a smaller factor: the greatest factor is where the delay begins.
 */
import { quantity } from '../model/quantity.ts';
import { median, quantile } from '../../distill/statistics.ts';
import { samplesOf, within } from '../model/samples.ts';
import { nameWords, signalOf } from '../model/signal-kind.ts';
import type { Alert, Series, Window } from '../model/telemetry.ts';
import { isQueueDepth } from './check-queues.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf } from './finding.ts';
import { amountOf } from './quantities.ts';

interface Moved {
  before: number;
  /** What is exceeded in a fifth of the incident's samples: an incident need not fill its window. */
  after: number;
}

const fewest = 3;

function movedOf(series: Series, baseline: Window, window: Window): Moved | undefined {
  const samples = samplesOf(series);
  const calm = within(samples, baseline).values;
  const bad = within(samples, window).values;
  if (calm.length < fewest || bad.length < fewest) return undefined;
  return { before: median(calm), after: quantile(bad, 0.8) };
}

export function checkLoad(view: ClusterView): Finding[] {
  const { series, alert } = view.telemetry;
  if (series.length === 0) return [];
  const { baseline, window } = spansOf(series, alert);
  const slow = slowness(view, baseline, window);
  return [...saturated(view, baseline, window), ...slowNodes(view, slow, baseline, window), ...slowPods(view, slow)];
}

/** Where nothing was recorded before the window, the time before the alert is what it is compared with. */
function spansOf(
  series: readonly Series[],
  { baseline, window, startedAt }: Alert,
): { baseline: Window; window: Window } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { times } of series) {
    first = Math.min(first, times[0] ?? first);
    last = Math.max(last, times.at(-1) ?? last);
  }
  if (first < baseline.to - leastBaseline && first < window.from - leastBaseline) return { baseline, window };
  const split = startedAt > first + leastBaseline && startedAt < last ? startedAt : first + (last - first) / 4;
  return { baseline: { from: first, to: split }, window: { from: split, to: last + 1 } };
}

/** Less than this tells nothing of what is usual. */
const leastBaseline = 30_000;

/** Factor by which each component got slower: the mean over its latency series, each as a ratio. */
interface Slow {
  component: string;
  factor: number;
  /** The factor of the median alone, and of the slowest quantile. */
  middle: number;
  tail: number;
  text: string;
}

/** Below this a rise is within what load does. */
const material = 2;
/** A millisecond or less is no delay on a network, whatever its ratio. */
const leastMs = 5;

function slowness(view: ClusterView, baseline: Window, window: Window): Slow[] {
  const bySeries = new Map<string, { name: string; moved: Moved; ms: number }[]>();
  for (const one of view.telemetry.series) {
    const { kind, unit } = signalOf(one.name);
    if (kind !== 'latency' || isQueueDepth(one.name)) continue;
    const moved = movedOf(one, baseline, window);
    if (!moved || !(moved.before > 0)) continue;
    const known = bySeries.get(one.service) ?? [];
    known.push({
      name: one.name,
      moved,
      ms: (moved.after - moved.before) * (unit === 's' ? 1000 : unit === 'µs' ? 0.001 : 1),
    });
    bySeries.set(one.service, known);
  }
  return [...bySeries].flatMap(([component, all]) => {
    const ratios = all.map(({ moved }) => Math.max(moved.after / moved.before, 0.1));
    const factor = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
    const ordered = all.toSorted((one, other) => one.moved.before - other.moved.before);
    const first = ordered[0]?.moved;
    const last = ordered.at(-1)?.moved;
    if (!first || !last || factor < material || Math.max(...all.map(({ ms }) => ms)) < leastMs) return [];
    const worst = ordered.at(-1);
    return [
      {
        component,
        factor,
        middle: first.after / first.before,
        tail: last.after / last.before,
        text: `${worst?.name} ${quantity(last.before)} → ${quantity(last.after)}`,
      },
    ];
  });
}

/** Within this share of the greatest factor two components are equal; then the callee goes first. */
const equal = 0.75;
const mostEqual = 50;

function slowPods(view: ClusterView, slow: Slow[]): Finding[] {
  const most = Math.max(0, ...slow.map(({ factor }) => factor));
  const first = slow
    .filter(({ factor }) => factor >= equal * most)
    .toSorted((one, other) => other.factor - one.factor)
    .slice(0, mostEqual);
  const depth = new Map(
    first.map((one) => [
      one,
      first.filter((other) => other !== one && view.calls.reaches(other.component, one.component)).length,
    ]),
  );
  const rank = (one: Slow) => depth.get(one) ?? 0;
  return slow
    .toSorted((one, other) => {
      const [mine, theirs] = [first.includes(one), first.includes(other)];
      return mine && theirs ? rank(other) - rank(one) || other.factor - one.factor : other.factor - one.factor;
    })
    .slice(0, 5)
    .flatMap(({ component, factor, text }, place): Finding[] => {
      const workload = view.named(component)[0];
      return [
        {
          object: objectName('Deployment', component),
          ...placeOf(workload ?? { namespace: view.telemetry.alert.labels.namespace }),
          reason: 'pod-network-delay',
          weight: 0.8 - 0.15 * Math.min(place, 3),
          standing: 'own',
          why: `${component} answers ${quantity(factor)} times slower (${text})${place === 0 ? ', the greatest factor of all' : ''}, and its CPU is not the reason`,
          settle: `the time of a packet to and from the pods of ${component}`,
        },
      ];
    });
}

/** Used share of the limit at which a container is throttled most of the time. */
const full = 0.8;
/** Seconds a second that a container waits for its next slice. */
const throttled = 0.2;

function saturated(view: ClusterView, baseline: Window, window: Window): Finding[] {
  const cpu = new Map<string, { usage?: Moved; wait?: Moved; share?: Moved }>();
  for (const one of view.telemetry.series) {
    const words = nameWords(one.name);
    if (!words.includes('cpu') || words.includes('node') || words.includes('limit') || words.includes('requests'))
      continue;
    const moved = movedOf(one, baseline, window);
    if (!moved) continue;
    const known = cpu.get(one.service) ?? {};
    if (words.some((word) => word.startsWith('throttl'))) {
      if (!words.includes('periods')) known.wait = larger(known.wait, moved);
    } else if (words.some((word) => /^(?:percent|percentage|pct|%|ratio|utili[sz]ation)$/.test(word)))
      known.share = larger(
        known.share,
        moved.after > 1.5 ? { before: moved.before / 100, after: moved.after / 100 } : moved,
      );
    else if (words.some((word) => /^(?:usage|used|cores|seconds|millicores)$/.test(word)))
      known.usage = larger(
        known.usage,
        words.includes('millicores') ? { before: moved.before / 1000, after: moved.after / 1000 } : moved,
      );
    cpu.set(one.service, known);
  }
  return [...cpu].flatMap(([component, { usage, wait, share }]): Finding[] => {
    const workload = view.named(component)[0];
    const limit = (workload ? (view.specOf(workload)?.containers ?? []) : []).reduce(
      (sum, { limits }) => sum + (amountOf(limits?.cpu) || 0),
      0,
    );
    const of = share?.after ?? (limit > 0 && usage ? usage.after / limit : 0);
    const isFull =
      of >= full && (share ? share.after > 1.5 * share.before : usage !== undefined && usage.after > 2 * usage.before);
    const waits =
      wait !== undefined &&
      wait.after >= throttled &&
      wait.after > 3 * wait.before &&
      (usage === undefined || usage.after > 1.2 * usage.before);
    if (!isFull && !waits) return [];
    const told = [
      ...(usage
        ? [`CPU ${quantity(usage.before)} → ${quantity(usage.after)} cores${limit > 0 ? ` of ${quantity(limit)}` : ''}`]
        : []),
      ...(wait ? [`throttled ${quantity(wait.before)} → ${quantity(wait.after)} s a second`] : []),
    ];
    return [
      {
        object: objectName('Deployment', component),
        ...placeOf(workload ?? { namespace: view.telemetry.alert.labels.namespace }),
        reason: 'cpu-saturation',
        weight: isFull && waits ? 0.92 : 0.82,
        standing: 'own',
        why: `${component}: ${told.join(', ') || `CPU at ${quantity(of * 100)} % of its limit`}`,
        settle: `what computes in the pods of ${component}; its CPU limit`,
      },
    ];
  });
}

function larger(one: Moved | undefined, other: Moved): Moved {
  return one && one.after >= other.after ? one : other;
}

const networkWord =
  /^(?:retransmit|retransmits|retransmitted|retransmission|retransmissions|retrans|retranssegs|drop|drops|dropped|errs|errors|loss|lost)$/;
const networkName = /tcp|network|packet|netstat|nic/i;

/** A node's own network counters, and whether what runs on it is slow while the rest is not. */
function slowNodes(view: ClusterView, slow: Slow[], baseline: Window, window: Window): Finding[] {
  const nodes = new Set(view.all('Node').map(({ name }) => name));
  const counters = view.telemetry.series.flatMap((one) => {
    const node = [one.labels.node, one.labels.instance?.replace(/:\d+$/, ''), one.service].find(
      (name) => name !== undefined && nodes.has(name),
    );
    const words = nameWords(one.name);
    if (node === undefined || !networkName.test(one.name) || !words.some((word) => networkWord.test(word))) return [];
    const moved = movedOf(one, baseline, window);
    return moved ? [{ node, name: one.name, moved }] : [];
  });
  const usual =
    quantile(
      counters.map(({ moved }) => moved.before),
      0.9,
    ) || 0;
  const placed = placements(view);
  const apps = new Set(view.workloads.map((one) => view.appOf(one)));
  const bySlow = new Map(slow.map((one) => [one.component, one]));
  return [...nodes].flatMap((node): Finding[] => {
    const counter = counters
      .filter((one) => one.node === node)
      .toSorted((one, other) => other.moved.after - one.moved.after)[0];
    const others = counters
      .filter((one) => one.node !== node && one.name === counter?.name)
      .map(({ moved }) => moved.after);
    const rises =
      counter !== undefined &&
      counter.moved.after > 4 * Math.max(counter.moved.before, usual, 0.25) &&
      counter.moved.after > 3 * Math.max(0, ...others);
    const here = [...(placed.get(node) ?? [])];
    const slowHere = here.filter((name) => bySlow.has(name));
    const elsewhere = [...apps].filter((name) => !placed.get(node)?.has(name));
    const slowElsewhere = elsewhere.filter((name) => bySlow.has(name));
    const isMost = slowHere.length >= 0.6 * here.length && slowElsewhere.length <= 0.4 * elsewhere.length;
    // A chain of calls that happens to live on one node is slow together, wherever the delay begins.
    const most = here.length >= 3 && elsewhere.length >= 3 && isMost && apart(view, slowHere.slice(0, mostEqual));
    if (!rises && !most) return [];
    const tails = slowHere.flatMap((name) => bySlow.get(name) ?? []);
    // Loss costs the few that must be sent again; delay costs all.
    const isLoss = tails.length > 0 && median(tails.map(({ middle }) => middle)) < 1.5;
    return [
      {
        object: `node/${node}`,
        reason: isLoss ? 'node-packet-loss' : 'node-network-delay',
        weight: rises && most ? 0.95 : rises ? 0.88 : 0.82,
        standing: 'own',
        why: [
          ...(rises
            ? [
                `${counter?.name} of ${node} ${quantity(counter?.moved.before ?? 0)} → ${quantity(counter?.moved.after ?? 0)}`,
              ]
            : []),
          `${slowHere.length} of ${here.length} components there are slow, ${slowElsewhere.length} of ${elsewhere.length} elsewhere`,
        ].join('; '),
        settle: `ping and interface counters of ${node}`,
        harms: here,
      },
    ];
  });
}

/** At least two of them do not reach each other by calls. */
function apart(view: ClusterView, names: string[]): boolean {
  return names.some((one) =>
    names.some((other) => one !== other && !view.calls.reaches(one, other) && !view.calls.reaches(other, one)),
  );
}

/** Applications by the node that their pods are on. */
function placements(view: ClusterView): Map<string, Set<string>> {
  const placed = new Map<string, Set<string>>();
  for (const pod of view.all('Pod')) {
    const node = pod.run?.node ?? pod.pod?.node;
    if (node === undefined) continue;
    const here = placed.get(node) ?? new Set();
    placed.set(node, here.add(view.appOf(pod)));
  }
  return placed;
}
