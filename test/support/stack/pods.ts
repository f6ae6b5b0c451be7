/**
 * Pods, replica sets and nodes over time.
 * Owns: who ran where, ready when, restarted why, under which revision. Refuses: load.
 */
import { chanceOf, suffix } from './chance.ts';
import type { Graph, Service } from './graph.ts';

export interface Span {
  /** Epoch ms. */
  from: number;
  to: number;
}

export interface Pod {
  name: string;
  /** The workload's name; a canary's differs from its service's. */
  workload: string;
  service: string;
  /** Absent for a StatefulSet's pod. */
  replicaSet?: string;
  node: string;
  ip: string;
  image: string;
  life: Span;
  ready: Span[];
  waiting: (Span & { reason: string })[];
  ended: { at: number; reason: string }[];
  /** Share of requests that this pod fails by itself. */
  errors: number;
  /** Starts after the first moment: its series begin then. */
  fresh: boolean;
}

export interface ReplicaSet {
  name: string;
  workload: string;
  created: number;
  wanted: Span[];
}

export interface Workload {
  name: string;
  service: string;
  /** Deployments have generations; stores are StatefulSets. */
  kind: 'Deployment' | 'StatefulSet';
  wanted: { from: number; replicas: number }[];
  generations: { from: number; generation: number }[];
}

export interface Cluster {
  namespace: string;
  nodes: { name: string; ip: string; ready: Span[] }[];
  pods: Pod[];
  replicaSets: ReplicaSet[];
  workloads: Workload[];
}

const ages = 86_400_000;
export const always: Span = { from: 0, to: Number.POSITIVE_INFINITY };

export function makeCluster(graph: Graph, seed: number, nodeNames: string[], namespace: string): Cluster {
  const nodes = nodeNames.map((name, i) => ({ name, ip: `10.40.${i + 2}.${17 + i * 9}`, ready: [always] }));
  const cluster: Cluster = { namespace, nodes, pods: [], replicaSets: [], workloads: [] };
  for (const service of graph.services) if (service.kind !== 'outside') addWorkload(cluster, service, seed);
  return cluster;
}

function addWorkload(cluster: Cluster, service: Service, seed: number): void {
  const random = chanceOf(seed, `workload ${service.name}`);
  const created = Date.UTC(2026, 9, 1) + Math.floor(random() * 20 * ages);
  const kind = service.kind === 'app' ? 'Deployment' : 'StatefulSet';
  const hash = suffix(random, 10);
  if (kind === 'Deployment')
    cluster.replicaSets.push({ name: `${service.name}-${hash}`, workload: service.name, created, wanted: [always] });
  cluster.workloads.push({
    name: service.name,
    service: service.name,
    kind,
    wanted: [{ from: 0, replicas: service.replicas }],
    generations: [{ from: 0, generation: 4 + Math.floor(random() * 30) }],
  });
  const image = `registry.example/${service.name}:${1 + Math.floor(random() * 4)}.${Math.floor(random() * 30)}.${Math.floor(random() * 9)}`;
  for (let i = 0; i < service.replicas; i += 1) {
    const name = kind === 'Deployment' ? `${service.name}-${hash}-${suffix(random, 5)}` : `${service.name}-${i}`;
    addPod(
      cluster,
      random,
      { name, workload: service.name, service: service.name, image, life: always },
      kind === 'Deployment' ? `${service.name}-${hash}` : undefined,
    );
  }
}

type NewPod = Pick<Pod, 'name' | 'workload' | 'service' | 'image' | 'life'> & Partial<Pod>;

export function addPod(cluster: Cluster, random: () => number, pod: NewPod, replicaSet?: string): Pod {
  const node = cluster.nodes[cluster.pods.length % cluster.nodes.length]?.name ?? '';
  const made: Pod = {
    node,
    ip: `10.244.${cluster.nodes.findIndex(({ name }) => name === node)}.${20 + cluster.pods.length}`,
    ready: [pod.life],
    waiting: [],
    ended: [],
    errors: 0,
    fresh: pod.life.from > 0,
    ...(replicaSet ? { replicaSet } : {}),
    ...pod,
  };
  if (random() < 0.05) made.ended.push({ at: 0, reason: random() < 0.5 ? 'Completed' : 'Error' });
  cluster.pods.push(made);
  return made;
}

export function podsOf(cluster: Cluster, service: string): Pod[] {
  return cluster.pods.filter((pod) => pod.service === service);
}

export function within(spans: readonly Span[], time: number): boolean {
  return spans.some(({ from, to }) => time >= from && time < to);
}

/** Ends every span at `time` where it goes on beyond. */
export function endAt(spans: Span[], time: number): Span[] {
  return spans.filter(({ from }) => from < time).map(({ from, to }) => ({ from, to: Math.min(to, time) }));
}
