/**
 * One played stack: what every family of series tells of.
 * Owns: the choices of a world, and small readings of pods and calls that families share. Refuses: writing series.
 */
import type { Dialect } from './alert.ts';
import { at, type Grid, timeAt } from './grid.ts';
import type { Graph, Service } from './graph.ts';
import type { Load, ServiceLoad } from './load.ts';
import type { Labels } from './exposition.ts';
import { type Cluster, type Pod, within } from './pods.ts';

export interface WorldChoice {
  name: string;
  /** How applications name their series. */
  style: 'prometheus' | 'otel' | 'annotated' | 'spans' | 'old-otel';
  /** What shows who calls whom. */
  edges: 'istio' | 'service-graph' | 'client' | 'linkerd' | 'none';
  /** ms between two scrapes of applications and mesh; all else has a minute. */
  scrape: 15_000 | 60_000;
  /** Where the team's alert rules live. */
  rules: 'prometheus' | 'elsewhere';
  server: 'prometheus' | 'victoria';
  namespace: string;
  stagingNamespace: string;
  nodes: string[];
  /** In the OTel style: a label of its own for the service, or only the job. */
  serviceLabel: boolean;
}

export interface Scene {
  dialect: Dialect;
  choice: WorldChoice;
  seed: number;
  grid: Grid;
  graph: Graph;
  cluster: Cluster;
  load: Load;
  /** Epoch ms when the fault begins; beyond the grid when there is none. */
  onset: number;
}

export const minute = 60_000;

export function loadOf({ load }: Scene, service: string): ServiceLoad {
  const found = load.services.get(service);
  if (!found) throw new Error(`no service ${service}`);
  return found;
}

export function knobsAt({ load }: Scene, service: string, index: number) {
  const knobs = load.knobs[index];
  if (!knobs) throw new Error(`no moment ${index}`);
  return knobs.service(service);
}

const alive = 1;
const reachable = 2;
const running = 4;
const ready = 8;

/** What each pod is at each moment: asked for by every series of it. */
const states = new WeakMap<Pod, Uint8Array>();

function stateOf({ grid, cluster }: Scene, pod: Pod, index: number): number {
  const known = states.get(pod);
  if (known) return known[index] ?? 0;
  const node = cluster.nodes.find(({ name }) => name === pod.node)?.ready ?? [];
  const made = Uint8Array.from({ length: grid.count }, (_, i) => {
    const time = timeAt(grid, i);
    if (!within([pod.life], time)) return 0;
    const seen = within(node, time);
    const runs = seen && !within(pod.waiting, time);
    return alive | (seen ? reachable : 0) | (runs ? running : 0) | (within(pod.ready, time) ? ready : 0);
  });
  states.set(pod, made);
  return made[index] ?? 0;
}

export function isAlive(scene: Scene, pod: Pod, index: number): boolean {
  return (stateOf(scene, pod, index) & alive) > 0;
}

export function isReady(scene: Scene, pod: Pod, index: number): boolean {
  return (stateOf(scene, pod, index) & ready) > 0;
}

/** On a node that answers: what runs beside the application in its pod is seen. */
export function isReachable(scene: Scene, pod: Pod, index: number): boolean {
  return (stateOf(scene, pod, index) & reachable) > 0;
}

/** The application's container runs: only then it can be scraped. */
export function isRunning(scene: Scene, pod: Pod, index: number): boolean {
  return (stateOf(scene, pod, index) & running) > 0;
}

/** Requests a second that one pod gets; null while it cannot be scraped. */
export function podRate(scene: Scene, pod: Pod, index: number): number | null {
  if (!isRunning(scene, pod, index)) return null;
  const load = loadOf(scene, pod.service);
  return isReady(scene, pod, index) ? at(load.rate, index) / Math.max(1, at(load.ready, index)) : 0;
}

export function podErrors(scene: Scene, pod: Pod, index: number): number {
  return 1 - (1 - at(loadOf(scene, pod.service).shared, index)) * (1 - pod.errors);
}

/** Whether the container was started anew since the moment before. */
export function restartedAt({ grid }: Scene, pod: Pod): (index: number) => boolean {
  return (index) => {
    const time = timeAt(grid, index);
    return pod.ended.some((end) => end.at > time - grid.step && end.at <= time);
  };
}

/** As a ServiceMonitor labels a pod's own series. */
export function targetLabels(pod: Pod, namespace: string, port = 8080, endpoint = 'http'): Labels {
  return {
    container: pod.service,
    endpoint,
    instance: `${pod.ip}:${port}`,
    job: pod.service,
    namespace,
    pod: pod.name,
    service: pod.service,
  };
}

export function appsOf({ graph }: Scene): Service[] {
  return graph.services.filter(({ kind }) => kind === 'app');
}
