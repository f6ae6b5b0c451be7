/**
 * What cadvisor says of containers.
 * Owns: CPU, throttling, memory, disk and network a container. Refuses: limits, which kube-state-metrics tells.
 */
import type { Exposition } from '../exposition.ts';
import { at } from '../grid.ts';
import { isRunning, isReady, knobsAt, loadOf, minute, restartedAt, type Scene } from '../scene.ts';

export function writeContainers(scene: Scene, out: Exposition): void {
  const { namespace } = scene.cluster;
  for (const [n, pod] of scene.cluster.pods.entries()) {
    const service = scene.graph.services.find(({ name }) => name === pod.service);
    if (!service) continue;
    const load = loadOf(scene, pod.service);
    const node = scene.cluster.nodes.find(({ name }) => name === pod.node);
    const target = {
      instance: `${node?.ip}:10250`,
      job: 'kubelet',
      metrics_path: '/metrics/cadvisor',
      node: pod.node,
      service: 'kps-kubelet',
    };
    const id = `/kubepods.slice/kubepods-burstable.slice/pod${String(n).padStart(6, '0')}`;
    const labels = { ...target, container: pod.service, id, image: pod.image, name: `c${n}`, namespace, pod: pod.name };
    const restarts = restartedAt(scene, pod);
    const alive = (value: (i: number) => number) => (i: number) => (isRunning(scene, pod, i) ? value(i) : null);
    const knobs = (i: number) => knobsAt(scene, pod.service, i);
    const busy = (i: number) => (isReady(scene, pod, i) ? at(load.busy, i) : 0.02);
    const cpu = (i: number) => 0.02 + 0.6 * busy(i) + 0.8 * knobs(i).collecting;
    out.counter('container_cpu_usage_seconds_total', { ...labels, cpu: 'total' }, minute, alive(cpu), restarts);
    out.counter(
      'container_cpu_cfs_periods_total',
      labels,
      minute,
      alive(() => 9.5),
      restarts,
    );
    out.counter(
      'container_cpu_cfs_throttled_periods_total',
      labels,
      minute,
      alive((i) => 9.5 * knobs(i).throttled),
      restarts,
    );
    out.counter(
      'container_cpu_cfs_throttled_seconds_total',
      labels,
      minute,
      alive((i) => 0.6 * knobs(i).throttled),
      restarts,
    );
    const limit = service.memoryMb * 1_048_576;
    const memory = (i: number) => limit * Math.min(0.999, knobs(i).memory + 0.03 * busy(i) + 0.01 * ((i % 11) / 11));
    out.gauge('container_memory_working_set_bytes', labels, minute, alive(memory));
    out.gauge(
      'container_memory_rss',
      labels,
      minute,
      alive((i) => memory(i) * 0.9),
    );
    const disk = service.kind === 'postgres' || service.kind === 'kafka' ? 40_000 : 300;
    out.counter(
      'container_fs_writes_bytes_total',
      { ...labels, device: '/dev/nvme0n1' },
      minute,
      alive((i) => at(load.rate, i) * disk),
      restarts,
    );
    const net = { ...target, id, image: 'pause', interface: 'eth0', namespace, pod: pod.name };
    out.counter(
      'container_network_receive_bytes_total',
      net,
      minute,
      alive((i) => (at(load.rate, i) / Math.max(1, at(load.ready, i))) * 900),
    );
    out.counter(
      'container_network_transmit_bytes_total',
      net,
      minute,
      alive((i) => (at(load.rate, i) / Math.max(1, at(load.ready, i))) * 2_400),
    );
  }
}
