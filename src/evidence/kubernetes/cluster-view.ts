/**
 * One cluster, indexed for checks that compare objects with what they refer to.
 * Owns: look-ups, owner chains, which pods and services belong together, and each workload's health.
 * Refuses: judging; a look-up that finds nothing says whether that is known or merely unseen.
 */
import type { Cluster, ClusterEvent, ContainerLog, KubernetesObject, ListedKind, ObjectRef } from '../model/cluster.ts';
import type { PodSpec } from '../model/cluster-pod.ts';
import { CallGraph } from './call-graph.ts';
import { bareName } from '../../run/labels/bare-name.ts';
import { subjectOf } from './event-subject.ts';
import { impliedBy, selecting } from './implied-workload.ts';
import { latestMoment } from './latest-moment.ts';
import { matches, WorkloadIndex } from './workload-index.ts';
import { AddressBook, type HeldAddress, heldAddresses } from './held-addresses.ts';
import { type Said, saidBy } from './last-words.ts';
import type { LogLine, Telemetry } from '../model/telemetry.ts';

/** Kinds that make pods and are nobody's part. */
const workloadKinds = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
];

export class ClusterView {
  readonly cluster: Cluster;
  readonly telemetry: Telemetry;
  /** What runs; manifests are asked for by `wished`. */
  readonly objects: readonly KubernetesObject[];
  readonly workloads: KubernetesObject[];
  readonly #byKind = new Map<string, KubernetesObject[]>();
  readonly #byName = new Map<string, KubernetesObject>();
  readonly #wished = new Map<string, KubernetesObject>();
  readonly #events = new Map<string, ClusterEvent[]>();
  readonly #pods = new Map<KubernetesObject, KubernetesObject[]>();
  readonly #workloadOf = new Map<KubernetesObject, KubernetesObject>();
  readonly #sets = new Map<KubernetesObject, KubernetesObject[]>();
  readonly #listed = new Map<string, ListedKind[]>();
  /** Who calls whom, as traces and recorded edges show it. */
  readonly calls: CallGraph;
  readonly #index: WorkloadIndex;
  /** The latest moment that anything shows: what is recent is recent by it. */
  readonly now: number | undefined;
  #logs: Map<string, LogLine[]> | undefined;
  #addresses: AddressBook | undefined;
  readonly #outputs = new Map<string, ContainerLog[]>();
  readonly #said = new Map<KubernetesObject, readonly Said[]>();

  constructor(cluster: Cluster, telemetry: Telemetry) {
    this.cluster = cluster;
    this.telemetry = telemetry;
    this.objects = cluster.objects.filter(({ origin }) => origin === 'cluster');
    for (const object of cluster.objects) {
      if (object.origin === 'manifest') this.#wished.set(keyOf(object), object);
      else {
        this.#byName.set(keyOf(object), object);
        append(this.#byKind, object.kind, object);
      }
    }
    const find = this.find.bind(this);
    for (const event of cluster.events) append(this.#events, keyOf(subjectOf(event, find)), event);
    for (const one of cluster.listed) append(this.#listed, one.kind, one);
    for (const one of cluster.logs) append(this.#outputs, nameKey(one.pod), one);
    const owned = new Set<KubernetesObject>();
    for (const kind of workloadKinds)
      for (const one of this.all(kind)) {
        const owner = this.#ownerOf(one);
        if (!owner) continue;
        owned.add(one);
        append(this.#sets, owner, one);
      }
    this.workloads = workloadKinds.flatMap((kind) => this.all(kind).filter((one) => !owned.has(one)));
    this.workloads.push(...this.#joinPods());
    this.calls = new CallGraph(telemetry.edges);
    this.#index = new WorkloadIndex(
      this.workloads.map((workload) => ({
        workload,
        app: this.appOf(workload),
        labels: this.labelsOf(workload),
        specs: [workload, ...this.podsOf(workload)].flatMap(({ pod }) => pod ?? []),
      })),
    );
    this.now = latestMoment(cluster);
  }

  all(kind: string): readonly KubernetesObject[] {
    return this.#byKind.get(kind) ?? [];
  }

  find(
    kind: string,
    name: string,
    near: Pick<KubernetesObject, 'namespace' | 'environment'>,
  ): KubernetesObject | undefined {
    return this.#byName.get(keyOf({ kind, name, namespace: near.namespace, environment: near.environment }));
  }

  /** The same object as a manifest has it. */
  wished(object: KubernetesObject): KubernetesObject | undefined {
    return (
      this.#wished.get(keyOf({ ...object, environment: undefined })) ??
      this.#wished.get(keyOf({ ...object, environment: undefined, namespace: undefined }))
    );
  }

  /** Manifests of a kind. */
  wishes(kind: string): KubernetesObject[] {
    return [...this.#wished.values()].filter((one) => one.kind === kind);
  }

  /** True when the object was looked for and is not there; false when it is there or nobody looked. */
  isMissing(kind: string, name: string, near: Pick<KubernetesObject, 'namespace' | 'environment'>): boolean {
    if (this.find(kind, name, near)) return false;
    return (this.#listed.get(kind) ?? []).some(
      (one) =>
        one.environment === near.environment &&
        (one.name === undefined || one.name === name) &&
        (one.namespace === near.namespace || (one.namespace === undefined && one.name === undefined)),
    );
  }

  eventsOf(ref: ObjectRef & { environment?: string }): readonly ClusterEvent[] {
    return this.#events.get(keyOf(ref)) ?? [];
  }

  /** Events of the workload, of what it owns, and of its pods that are still there. */
  eventsAround(workload: KubernetesObject): ClusterEvent[] {
    return [workload, ...this.setsOf(workload), ...this.podsOf(workload)].flatMap((one) => this.eventsOf(one));
  }

  podsOf(workload: KubernetesObject): readonly KubernetesObject[] {
    return this.#pods.get(workload) ?? [];
  }

  /** ReplicaSets of a Deployment, Jobs of a CronJob. */
  setsOf(workload: KubernetesObject): readonly KubernetesObject[] {
    return this.#sets.get(workload) ?? [];
  }

  /** The workload that a pod, a set or the workload itself belongs to. */
  workloadOf(object: KubernetesObject): KubernetesObject | undefined {
    const known = this.#workloadOf.get(object);
    if (known) return known;
    let at = object;
    for (let depth = 0; depth < 5; depth++) {
      const owner = this.#ownerOf(at);
      if (!owner) return workloadKinds.includes(at.kind) ? at : undefined;
      at = owner;
    }
    return undefined;
  }

  /** The application's name: its workload's, else its own without what controllers append. */
  appOf(object: KubernetesObject): string {
    const workload = this.workloadOf(object);
    return workload?.name ?? (object.kind === 'Pod' ? bareName(object.name) : object.name);
  }

  /** The specification that runs: a workload's template, filled from its pods where only they were seen. */
  specOf(workload: KubernetesObject): PodSpec | undefined {
    return workload.pod ?? this.podsOf(workload)[0]?.pod ?? this.wished(workload)?.pod;
  }

  /** Label sets that the workload's pods carry, as far as they were seen; its selector stands for them at least. */
  labelsOf(workload: KubernetesObject): Record<string, string>[] {
    const seen = [workload.pod?.labels, ...this.podsOf(workload).map(({ labels }) => labels)].filter(
      (labels) => labels !== undefined,
    );
    const { selector } = workload.workload ?? {};
    return seen.length > 0 ? seen : selector ? [selector] : [];
  }

  /** Workloads whose pods a selector takes. */
  selectedBy(selector: Record<string, string>, near: KubernetesObject): KubernetesObject[] {
    return this.#index
      .candidates(selector, near)
      .filter((one) => this.labelsOf(one).some((labels) => matches(selector, labels)));
  }

  /** Workloads of an application's name, whatever their namespace. */
  named(app: string): readonly KubernetesObject[] {
    return this.#index.named(app);
  }

  /** Workloads whose pods mount a claim, a Secret or a ConfigMap. */
  mounting(kind: string, name: string, near: KubernetesObject): readonly KubernetesObject[] {
    return this.#index.mounting(kind, name, near);
  }

  /** What the component's containers said, oldest first. */
  linesOf(component: string): readonly LogLine[] {
    if (!this.#logs) {
      this.#logs = new Map();
      for (const line of this.telemetry.logs) append(this.#logs, line.service, line);
    }
    return this.#logs.get(component) ?? [];
  }

  /** Outputs of `kubectl logs` of a pod or workload. */
  logsOf(object: KubernetesObject): readonly ContainerLog[] {
    return this.#outputs.get(nameKey(object)) ?? [];
  }

  /** Hosts and ports that workloads hold in variables, of ConfigMaps and Secrets too. */
  addresses(): readonly HeldAddress[] {
    return this.#addressBook().all;
  }

  /** Of them, those that name one Service of a namespace. */
  addressesTo(name: string, near: KubernetesObject): readonly HeldAddress[] {
    return this.#addressBook().to(name, near);
  }

  #addressBook(): AddressBook {
    this.#addresses ??= new AddressBook(
      this.workloads.flatMap((workload) =>
        heldAddresses(
          workload,
          this.specOf(workload)?.containers ?? [],
          (kind, name) => this.find(kind, name, workload) ?? this.#manifest(kind, name, workload),
        ),
      ),
    );
    return this.#addresses;
  }

  #manifest(kind: string, name: string, { namespace }: KubernetesObject): KubernetesObject | undefined {
    return this.#wished.get(keyOf({ kind, name, namespace })) ?? this.#wished.get(keyOf({ kind, name }));
  }

  /** Lines of a workload's containers, newest first; read once. */
  said(workload: KubernetesObject): readonly Said[] {
    if (!this.#said.has(workload)) this.#said.set(workload, saidBy(this, workload));
    return this.#said.get(workload) ?? [];
  }

  #ownerOf(object: KubernetesObject): KubernetesObject | undefined {
    const { owner } = object;
    if (owner) return this.find(owner.kind, owner.name, object);
    // A table shows no owner: a set is named after its Deployment and the hash of its template.
    const hash = object.labels?.['pod-template-hash'] ?? /-([a-z0-9]{6,10})$/.exec(object.name)?.[1];
    if (object.kind === 'ReplicaSet' && hash && object.name.endsWith(`-${hash}`))
      return this.find('Deployment', object.name.slice(0, -hash.length - 1), object);
    return undefined;
  }

  /** Pods to their workloads; pods whose workload nobody looked at stand for one of their name. */
  #joinPods(): KubernetesObject[] {
    const implied = new Map<string, KubernetesObject>();
    for (const pod of this.all('Pod')) {
      const owner = this.#ownerOf(pod);
      const known = owner
        ? (this.workloadOf(owner) ?? undefined)
        : pod.owner
          ? this.#named(pod.owner.kind, pod.owner.name, pod)
          : (this.#byNameOf(pod) ?? selecting(pod, this.workloads));
      const workload = known ?? impliedBy(pod);
      const key = keyOf(workload);
      const one = known ?? implied.get(key) ?? workload;
      if (!known) implied.set(key, one);
      append(this.#pods, one, pod);
      this.#workloadOf.set(pod, one);
    }
    return [...implied.values()];
  }

  /** An owner that was not seen itself: a ReplicaSet's Deployment may have been. */
  #named(kind: string, name: string, near: KubernetesObject): KubernetesObject | undefined {
    const bare = kind === 'ReplicaSet' ? name.replace(/-[a-z0-9]+$/, '') : name;
    return this.find(kind === 'ReplicaSet' ? 'Deployment' : kind, bare, near);
  }

  #byNameOf(pod: KubernetesObject): KubernetesObject | undefined {
    const name = bareName(pod.name);
    for (const kind of workloadKinds) {
      const found = this.find(kind, name, pod);
      if (found) return found;
    }
    return undefined;
  }
}

/** Logs are asked for by a name that may come without its namespace. */
function nameKey({ kind, name }: ObjectRef): string {
  return `${kind.toLowerCase()}/${name}`;
}

function keyOf({ kind, name, namespace, environment }: ObjectRef & { environment?: string }): string {
  return `${environment ?? ''}\n${kind}\n${namespace ?? ''}\n${name}`;
}

function append<Key, Item>(to: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = to.get(key);
  if (list) list.push(item);
  else to.set(key, [item]);
}
