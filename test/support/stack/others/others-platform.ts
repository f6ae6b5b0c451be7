/**
 * What a small Kubernetes says of its workloads: kube-state-metrics, cadvisor, node exporter.
 * Owns: the few families that every chart turns on, and the states of one workload in trouble. Refuses: requests.
 */
import type { Labels } from '../exposition.ts';
import type { At, OthersWriter } from './others-writer.ts';

export interface Workload {
  name: string;
  namespace: string;
  node: string;
  replicas?: number;
  kind?: 'deployment' | 'statefulset';
  /** Replicas that are there. */
  available?: At;
  /** Restarts a second of each pod. */
  restarts?: At;
  /** A reason why its containers wait while it is bad. */
  waiting?: string;
  /** How they last ended since it is bad. */
  terminated?: string;
  throttled?: At;
  memory?: At;
  image?: (bad: number) => string;
}

const kubeState = { job: 'kube-state-metrics', instance: '10.9.0.9:8080' };

export function podsOf({ name, replicas = 2, kind }: Workload): string[] {
  return Array.from({ length: replicas }, (_, i) =>
    kind === 'statefulset'
      ? `${name}-${i}`
      : `${name}-6b7f9c8d5${'4f'[i % 2]}-${['k2x9v', 'zq7lm', 'b4n8w', 'tt5rs'][i]}`,
  );
}

export function writeWorkload(out: OthersWriter, work: Workload): void {
  const { name, namespace, node, replicas = 2, kind = 'deployment' } = work;
  const of = { ...kubeState, namespace, [kind]: name };
  const available = work.available ?? (() => replicas);
  out.gauge(`kube_${kind}_spec_replicas`.replace('kube_statefulset_spec', 'kube_statefulset'), of, () => replicas, 0);
  if (kind === 'deployment') {
    out.gauge('kube_deployment_status_replicas_available', of, available, 0);
    out.gauge('kube_deployment_status_replicas_unavailable', of, (bad, t) => replicas - (available(bad, t) ?? 0), 0);
    out.gauge('kube_deployment_status_observed_generation', of, (bad) => (work.image && bad ? 8 : 7), 0);
  } else out.gauge('kube_statefulset_status_replicas_ready', of, available, 0);
  for (const pod of podsOf(work)) {
    const labels: Labels = { ...kubeState, namespace, pod, container: name };
    out.counter('kube_pod_container_status_restarts_total', labels, work.restarts ?? (() => 0), 0);
    out.gauge(
      'kube_pod_status_ready',
      { ...kubeState, namespace, pod, condition: 'false' },
      (bad, t) => ((available(bad, t) ?? 0) < replicas ? 1 : 0),
      0,
    );
    if (work.waiting)
      out.gauge(
        'kube_pod_container_status_waiting_reason',
        { ...labels, reason: work.waiting },
        (bad) => (bad ? 1 : null),
        0,
      );
    if (work.terminated)
      out.gauge(
        'kube_pod_container_status_last_terminated_reason',
        { ...labels, reason: work.terminated },
        (bad) => (bad ? 1 : null),
        0,
      );
    const images = work.image ? [0, 1] : [0];
    for (const bad of images) {
      const image = work.image?.(bad) ?? `registry.example/${name}:1.4.2`;
      out.gauge(
        'kube_pod_container_info',
        { ...labels, image, image_spec: image },
        (now) => (!work.image || now === bad ? 1 : null),
        0,
      );
    }
    out.gauge(
      'kube_pod_info',
      { ...kubeState, namespace, pod, node, created_by_kind: 'ReplicaSet', created_by_name: pod.slice(0, -6) },
      () => 1,
      0,
    );
    const cadvisor: Labels = { job: 'kubelet', instance: `${node}:10250`, node, namespace, pod, container: name };
    out.counter('container_cpu_usage_seconds_total', cadvisor, () => 0.1);
    out.gauge('container_memory_working_set_bytes', cadvisor, work.memory ?? (() => 2.2e8));
    out.counter('container_cpu_cfs_periods_total', cadvisor, () => 10, 0);
    out.counter('container_cpu_cfs_throttled_periods_total', cadvisor, work.throttled ?? (() => 0.05));
  }
}

/** Node exporter and what kube-state says of a machine. */
export function writeNode(
  out: OthersWriter,
  node: string,
  { ready = () => 1, disk = () => 0.4 }: { ready?: At; disk?: At } = {},
): void {
  out.gauge('kube_node_status_condition', { ...kubeState, node, condition: 'Ready', status: 'true' }, ready, 0);
  const labels = { job: 'node-exporter', instance: `${node}:9100` };
  const size = 1e11;
  const fs = { ...labels, device: '/dev/sda1', fstype: 'ext4', mountpoint: '/' };
  out.gauge('node_filesystem_size_bytes', fs, () => size, 0);
  out.gauge('node_filesystem_avail_bytes', fs, (bad, t) => size * (1 - (disk(bad, t) ?? 0)), 0.001);
  out.counter('node_cpu_seconds_total', { ...labels, mode: 'idle', cpu: '0' }, () => 0.7);
  out.counter('node_cpu_seconds_total', { ...labels, mode: 'user', cpu: '0' }, () => 0.3);
  out.gauge('node_memory_MemAvailable_bytes', labels, () => 8e9);
  out.gauge('node_memory_MemTotal_bytes', labels, () => 1.6e10, 0);
}

/** What nobody asked for: as many names as real servers have. */
export function writeClutter(out: OthersWriter, jobs: readonly string[]): void {
  for (const job of jobs)
    for (let i = 0; i < 40; i += 1) {
      const labels = { job, instance: `10.7.0.${i % 5}:9${100 + i}`, namespace: 'platform' };
      out.gauge(
        `${job.replace(/-/g, '_')}_thing_${i}_${['entries', 'bytes', 'depth', 'limit'][i % 4]}`,
        labels,
        () => 10 + i,
        0.2,
      );
      out.counter(`${job.replace(/-/g, '_')}_thing_${i}_operations_total`, labels, () => 1 + i / 10, 0.3);
    }
}
