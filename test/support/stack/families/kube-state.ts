/**
 * What kube-state-metrics says of workloads, replica sets and pods.
 * Owns: the usual subset of its series. Refuses: nodes, volumes and configuration, which `cluster-objects.ts` writes.
 */
import type { Exposition } from '../exposition.ts';
import { timeAt } from '../grid.ts';
import { type Pod, within } from '../pods.ts';
import { isAlive, isReady, minute, type Scene } from '../scene.ts';

export const stateJob = {
  endpoint: 'http',
  instance: '10.244.1.9:8080',
  job: 'kube-state-metrics',
  service: 'kps-kube-state-metrics',
};

export function writeKubeState(scene: Scene, out: Exposition): void {
  for (const pod of scene.cluster.pods) writePod(scene, out, pod);
  writeWorkloads(scene, out);
  for (const set of scene.cluster.replicaSets) {
    const labels = { ...stateJob, namespace: scene.cluster.namespace, replicaset: set.name };
    const there = (value: number) => (i: number) => (timeAt(scene.grid, i) >= set.created ? value : null);
    out.gauge('kube_replicaset_created', labels, minute, there(set.created / 1_000));
    out.gauge(
      'kube_replicaset_owner',
      { ...labels, owner_kind: 'Deployment', owner_name: set.workload, owner_is_controller: 'true' },
      minute,
      there(1),
    );
    const wanted = (i: number) => {
      const time = timeAt(scene.grid, i);
      const pods = scene.cluster.pods.filter((pod) => pod.replicaSet === set.name && within([pod.life], time));
      return time >= set.created ? pods.length : null;
    };
    out.gauge('kube_replicaset_spec_replicas', labels, minute, wanted);
  }
}

function writePod(scene: Scene, out: Exposition, pod: Pod): void {
  const { namespace } = scene.cluster;
  const labels = { ...stateJob, namespace, pod: pod.name };
  const container = { ...labels, container: pod.service };
  const alive = (value: (time: number, index: number) => number | null) => (i: number) =>
    isAlive(scene, pod, i) ? value(timeAt(scene.grid, i), i) : null;
  const gauge = (name: string, more: Record<string, string>, value: (time: number, index: number) => number | null) =>
    out.gauge(name, { ...container, ...more }, minute, alive(value));
  const owner = pod.replicaSet
    ? { created_by_kind: 'ReplicaSet', created_by_name: pod.replicaSet }
    : { created_by_kind: 'StatefulSet', created_by_name: pod.workload };
  out.gauge(
    'kube_pod_info',
    { ...labels, node: pod.node, pod_ip: pod.ip, ...owner },
    minute,
    alive(() => 1),
  );
  out.gauge(
    'kube_pod_owner',
    { ...labels, owner_kind: owner.created_by_kind, owner_name: owner.created_by_name, owner_is_controller: 'true' },
    minute,
    alive(() => 1),
  );
  const running = (time: number) =>
    pod.waiting.every(({ reason }) => reason !== 'ImagePullBackOff') || !within(pod.waiting, time);
  for (const phase of ['Running', 'Pending', 'Failed'])
    out.gauge(
      'kube_pod_status_phase',
      { ...labels, phase },
      minute,
      alive((time) => Number(phase === (running(time) ? 'Running' : 'Pending'))),
    );
  for (const condition of ['true', 'false'])
    out.gauge(
      'kube_pod_status_ready',
      { ...labels, condition },
      minute,
      alive((_, i) => Number(isReady(scene, pod, i) === (condition === 'true'))),
    );
  gauge('kube_pod_container_status_ready', {}, (_, i) => Number(isReady(scene, pod, i)));
  gauge('kube_pod_container_status_restarts_total', {}, (time) => pod.ended.filter(({ at }) => at <= time).length);
  gauge('kube_pod_container_info', { image: pod.image, image_spec: pod.image }, () => 1);
  for (const reason of new Set(pod.waiting.map((one) => one.reason)))
    gauge('kube_pod_container_status_waiting_reason', { reason }, (time) =>
      within(
        pod.waiting.filter((one) => one.reason === reason),
        time,
      )
        ? 1
        : null,
    );
  for (const reason of new Set(pod.ended.map((one) => one.reason)))
    gauge('kube_pod_container_status_last_terminated_reason', { reason }, (time) =>
      pod.ended.findLast(({ at }) => at <= time)?.reason === reason ? 1 : null,
    );
  const memory = (scene.graph.services.find(({ name }) => name === pod.service)?.memoryMb ?? 512) * 1_048_576;
  for (const [resource, unit, value] of [
    ['cpu', 'core', 1],
    ['memory', 'byte', memory],
  ] as const) {
    gauge('kube_pod_container_resource_limits', { resource, unit, node: pod.node }, () => value);
    gauge('kube_pod_container_resource_requests', { resource, unit, node: pod.node }, () => value / 2);
  }
}

function writeWorkloads(scene: Scene, out: Exposition): void {
  const { namespace, workloads, pods } = scene.cluster;
  for (const { name, kind, wanted, generations } of workloads) {
    const its = pods.filter((pod) => pod.workload === name);
    const created = scene.cluster.replicaSets.findLast((set) => set.workload === name)?.name;
    const now = (i: number) => timeAt(scene.grid, i);
    const want = (i: number) => wanted.findLast(({ from }) => from <= now(i))?.replicas ?? 0;
    const ready = (i: number) => Math.min(want(i), its.filter((pod) => isReady(scene, pod, i)).length);
    const generation = (i: number) => generations.findLast(({ from }) => from <= now(i))?.generation ?? 1;
    if (kind === 'StatefulSet') {
      const labels = { ...stateJob, namespace, statefulset: name };
      out.gauge('kube_statefulset_replicas', labels, minute, want);
      out.gauge('kube_statefulset_status_replicas_ready', labels, minute, ready);
      continue;
    }
    const labels = { ...stateJob, namespace, deployment: name };
    out.gauge('kube_deployment_spec_replicas', labels, minute, want);
    out.gauge('kube_deployment_status_replicas_available', labels, minute, ready);
    out.gauge('kube_deployment_status_replicas_unavailable', labels, minute, (i) => want(i) - ready(i));
    const updated = (i: number) => its.filter((pod) => pod.replicaSet === created && isAlive(scene, pod, i)).length;
    out.gauge('kube_deployment_status_replicas_updated', labels, minute, (i) =>
      Math.min(want(i), updated(i) || want(i)),
    );
    out.gauge('kube_deployment_metadata_generation', labels, minute, generation);
    out.gauge('kube_deployment_status_observed_generation', labels, minute, generation);
  }
}
