/**
 * What a cluster's own testimony adds to the first look.
 * Owns: joining root causes with ranked components, the kind of cause they mean, whom the fault harms, and whether
 * anything that belongs to the alert is unwell.
 * Refuses: checks and their order.
 */
import { isTelling, objectParts } from '../../run/finding/root-cause.ts';
import type { CauseKind, RankedComponent, RootCause } from '../../run/finding/triage-result.ts';
import { emptyCluster, type KubernetesObject } from '../model/cluster.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { broughtBy } from './brought-by.ts';
import { ClusterView } from './cluster-view.ts';
import type { Finding } from './finding.ts';
import { isWorkloadUnwell } from './health.ts';
import { rankFindings, type RankedFinding } from './root-causes.ts';

const mostCauses = 10;

export interface ClusterLook {
  rootCauses: RootCause[];
  /** How surely each component is at fault by what objects say of it, 0 to 1: that explains what its callers lose. */
  testimony: ReadonlyMap<string, number>;
  /** Ranked components with those of the root causes among them. */
  components: (ranked: RankedComponent[]) => RankedComponent[];
  kind: CauseKind | undefined;
  /** Whether a reason lies in how an object is specified or set up, and in nothing that it does. */
  isSpecified: (reason: string) => boolean;
  /** Refs of changes that the objects show to have brought the first root cause. */
  broughtBy: ReadonlySet<string>;
  /** Components that the first root cause harms and that are unwell, worst first. */
  harmed: string[];
  /** True when something that belongs to the alert is unwell, or a root cause tells. */
  isUnwell: boolean;
  /** Names of applications, as far as they run, and of what root causes are about. */
  names: string[];
}

/** Undefined where neither objects were seen nor metrics tell of any. */
export function lookAtCluster(telemetry: Telemetry): ClusterLook | undefined {
  const isMeasured = telemetry.series.some(({ labels }) => labels.persistentvolumeclaim !== undefined);
  if (!telemetry.cluster && !isMeasured) return undefined;
  const view = new ClusterView(telemetry.cluster ?? emptyCluster(), telemetry);
  const ranked = rankFindings(view);
  const [first] = ranked;
  const isTold = first !== undefined && isTelling(first);
  const second = isTold ? secondNeeded(view, first, ranked) : undefined;
  const testifying = ranked.filter((one) => isTelling(one) && !guessed.has(one.finding.reason));
  return {
    testimony: new Map(testifying.toReversed().map((one) => [componentOf(one), one.score])),
    rootCauses: ranked.slice(0, mostCauses).map((one) => shownCause(view, one, one === second)),
    components: (components) => joined(view, components, ranked),
    isSpecified: (reason) => kindOf(reason) === 'config' || reason === 'cluster-dns-down',
    kind: isTold ? kindOf(first.finding.reason) : undefined,
    broughtBy: isTold ? broughtBy(view, first.finding) : new Set(),
    harmed: isTold ? harmedBy(view, first) : [],
    isUnwell: isTold || unwellNear(view).length > 0,
    names: [
      ...view.workloads.map((workload) => view.appOf(workload)),
      ...ranked.flatMap(({ finding }) => {
        const { name } = objectParts(finding.object);
        // A log line can name anything; only what the cluster has is a name of its.
        return telemetry.cluster?.objects.some((object) => object.name === name) ? [name] : [];
      }),
    ],
  };
}

function shownCause(view: ClusterView, one: RankedFinding, needed: boolean): RootCause {
  const { finding, score } = one;
  const { object, namespace, environment, reason, why, settle, standing } = finding;
  const kind = workloadOf(view, finding)?.kind;
  return {
    object,
    ...(namespace ? { namespace } : {}),
    ...(environment ? { environment } : {}),
    reason,
    score: Math.round(score * 1000) / 1000,
    why: `${why}; to settle: ${settle}`,
    standing,
    component: componentOf(one),
    ...(kind ? { kind } : {}),
    ...(needed ? { needed } : {}),
  };
}

/** The workload behind `app/NAME`. */
function workloadOf(view: ClusterView, { object, namespace, environment }: Finding): KubernetesObject | undefined {
  const { kind, name } = objectParts(object);
  if (kind !== 'app') return undefined;
  return view.workloads.find(
    (workload) =>
      view.appOf(workload) === name &&
      (namespace === undefined || workload.namespace === namespace) &&
      (environment === undefined || workload.environment === environment),
  );
}

/**
 * Another fault that the first leaves unexplained: its object says it of itself, is not all there, and neither needs the
 * first nor is harmed by it. Where the first is a node's or a namespace's, whatever stands there may be its doing.
 */
function secondNeeded(view: ClusterView, first: RankedFinding, ranked: RankedFinding[]): RankedFinding | undefined {
  const cause = componentOf(first);
  if (objectParts(first.finding.object).kind !== 'app') return undefined;
  const harms = new Set(first.finding.harms ?? []);
  return ranked.find((one) => {
    const { finding } = one;
    const component = componentOf(one);
    if (!isTelling(one) || finding.standing !== 'own' || component === cause || harms.has(component)) return false;
    if (needs(view, component, cause) || needs(view, cause, component)) return false;
    const workload = workloadOf(view, finding);
    return workload !== undefined && isWorkloadUnwell(view, workload);
  });
}

/** True when one calls the other, as far as calls were recorded, or holds its address. */
function needs(view: ClusterView, one: string, other: string): boolean {
  if (view.calls.reaches(one, other)) return true;
  return view
    .named(other)
    .some((workload) => view.addressesTo(other, workload).some(({ holder }) => view.appOf(holder) === one));
}

/** The component that stands for a root cause: the application, or the first that a node or namespace harms. */
function componentOf({ finding }: RankedFinding): string {
  const { kind, name } = objectParts(finding.object);
  return kind === 'app' || kind === 'node' ? name : (finding.harms?.[0] ?? name);
}

/** Told by how much slower somebody is alone, and by nothing that an object says. */
const guessed = new Set(['pod-network-delay']);

function joined(view: ClusterView, components: RankedComponent[], ranked: RankedFinding[]): RankedComponent[] {
  const all = new Map(components.map((one) => [one.component, one]));
  const [leader] = components;
  for (const one of ranked.toReversed()) {
    const component = componentOf(one);
    const known = all.get(component);
    if (known && known.score > one.score) continue;
    // Whoever waits is slow too: a guess does not stand against one that more speaks against.
    if (guessed.has(one.finding.reason) && leader && leader.component !== component && leader.score >= one.score)
      continue;
    const { finding, score } = one;
    const onset = known?.onset ?? onsetOf(view, component);
    all.set(component, {
      component,
      score,
      onset,
      why: `${finding.reason}: ${finding.why}`,
      reason: finding.reason,
    });
  }
  const order = new Map(ranked.map((one, place) => [componentOf(one), place] as const).toReversed());
  // Among equals the order of the root causes stays.
  return [...all.values()].sort(
    (one, other) =>
      other.score - one.score ||
      (order.get(one.component) ?? ranked.length) - (order.get(other.component) ?? ranked.length),
  );
}

/** The first warning about the component inside the window that was looked at. */
function onsetOf(view: ClusterView, component: string): string | null {
  const { window } = view.telemetry.alert;
  const times = view.workloads
    .filter((workload) => view.appOf(workload) === component)
    .flatMap((workload) => view.eventsAround(workload))
    .flatMap(({ type, first }) => (type === 'Warning' && first !== undefined && first >= window.from ? [first] : []));
  return times.length > 0 ? new Date(Math.min(...times)).toISOString() : null;
}

const kinds: [RegExp, CauseKind][] = [
  [/^unit-failed$/, 'unknown'],
  [
    /^(?:node-|kubelet|container-runtime|kube-proxy|scheduler|controller-manager|api-server|etcd|network-plugin|clock-skew|connection-tracking)/,
    'node',
  ],
  [/^(?:image-|command-not-found|rollout-stuck|crash-on-start|init-container)/, 'deploy'],
  [/^(?:scaled-to-zero|autoscaler|disruption-budget)/, 'scale'],
  [/^certificate/, 'certificate'],
  [
    /^(?:oom-killed|cpu-saturation|volume-full|ephemeral-storage|evicted|insufficient-|file-descriptors|message-backlog|job-runs-overlap)/,
    'saturation',
  ],
  [
    /^(?:database-connections-exhausted|database-read-only|cluster-dns-down|pod-network-delay|admission-webhook)/,
    'dependency',
  ],
];

function kindOf(reason: string): CauseKind {
  return kinds.find(([pattern]) => pattern.test(reason))?.[1] ?? 'config';
}

/** Applications of the alert's namespace (of all, where it names none) that are not all there. */
function unwellNear(view: ClusterView): string[] {
  const { service, labels, services } = view.telemetry.alert;
  const namespace = labels.namespace ?? labels.kubernetes_namespace ?? labels.exported_namespace;
  return view.workloads
    .filter((workload) => {
      const app = view.appOf(workload);
      const isNamed = app === service || services.includes(app);
      return (
        (isNamed || namespace === undefined || workload.namespace === namespace) && isWorkloadUnwell(view, workload)
      );
    })
    .map((workload) => view.appOf(workload));
}

function harmedBy(view: ClusterView, first: RankedFinding): string[] {
  const component = componentOf(first);
  const unwell = unwellNear(view);
  const harms = new Set(first.finding.harms ?? []);
  return [...new Set(unwell)].filter((name) => name !== component && (harms.has(name) || needs(view, name, component)));
}
