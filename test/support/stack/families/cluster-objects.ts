/**
 * Nodes, volumes, certificates, name service and configuration, as their exporters tell of them.
 * Owns: kube_node_*, node exporter, kubelet volumes, cert-manager, CoreDNS, config maps, quotas. Refuses: pods.
 */
import type { Exposition } from '../exposition.ts';
import { at, timeAt } from '../grid.ts';
import { within } from '../pods.ts';
import { appsOf, knobsAt, loadOf, minute, type Scene } from '../scene.ts';
import { stateJob } from './kube-state.ts';

/** What set-ups may leave in the cluster besides load. */
export interface Marks {
  /** Service → epoch ms when its certificate ends. */
  certificates: Map<string, number>;
  /** Config map's name → epoch ms of its last edit. */
  configured: Map<string, number>;
  /** Epoch ms from which the quota on pods is used up; null when it never is. */
  quotaFullFrom: number | null;
  /** A node on which something else takes all CPU from then on, epoch ms. */
  crowded: { node: string; from: number } | null;
}

export function writeClusterObjects(scene: Scene, out: Exposition, marks: Marks): void {
  writeNodes(scene, out, marks);
  const { namespace } = scene.cluster;
  for (const service of scene.graph.services.filter(({ kind }) => kind === 'postgres' || kind === 'kafka')) {
    const labels = {
      job: 'kubelet',
      metrics_path: '/metrics',
      namespace,
      persistentvolumeclaim: `data-${service.name}-0`,
      service: 'kps-kubelet',
      instance: '10.40.2.17:10250',
    };
    const size = 107_374_182_400;
    out.gauge('kubelet_volume_stats_capacity_bytes', labels, minute, () => size);
    out.gauge(
      'kubelet_volume_stats_available_bytes',
      labels,
      minute,
      (i) => size * knobsAt(scene, service.name, i).diskFree,
    );
  }
  for (const { name } of appsOf(scene).filter(({ tier }) => tier !== 'consumer')) {
    const ends = marks.certificates.get(name) ?? scene.grid.start + 50 * 86_400_000;
    const labels = {
      container: 'cert-manager',
      job: 'cert-manager',
      instance: '10.244.2.5:9402',
      exported_namespace: namespace,
      namespace: 'cert-manager',
      name: `${name}-tls`,
    };
    out.gauge('certmanager_certificate_expiration_timestamp_seconds', labels, minute, () => ends / 1_000);
    for (const condition of ['True', 'False'])
      out.gauge('certmanager_certificate_ready_status', { ...labels, condition }, minute, (i) =>
        Number(timeAt(scene.grid, i) < ends === (condition === 'True')),
      );
  }
  const failing = (i: number) => scene.load.knobs[i]?.lookupsFailing ?? 0;
  for (const [n, ip] of ['10.244.0.3', '10.244.1.4'].entries()) {
    const labels = {
      container: 'coredns',
      endpoint: 'http-metrics',
      instance: `${ip}:9153`,
      job: 'coredns',
      namespace: 'kube-system',
      pod: `coredns-5d78c9869d-${n === 0 ? 'k4xwz' : 'p7vtl'}`,
      service: 'kps-coredns',
    };
    const asked = (i: number) => appsOf(scene).reduce((sum, { name }) => sum + at(loadOf(scene, name).rate, i), 0) / 20;
    out.gauge('up', labels, minute, () => 1);
    out.counter(
      'coredns_dns_responses_total',
      { ...labels, rcode: 'NOERROR', server: 'dns://:53' },
      minute,
      (i) => asked(i) * (1 - failing(i)),
    );
    out.counter(
      'coredns_dns_responses_total',
      { ...labels, rcode: 'NXDOMAIN', server: 'dns://:53' },
      minute,
      (i) => asked(i) * 1.5,
    );
    out.counter(
      'coredns_dns_responses_total',
      { ...labels, rcode: 'SERVFAIL', server: 'dns://:53' },
      minute,
      (i) => asked(i) * (0.0002 + failing(i)),
    );
    out.counter(
      'coredns_dns_request_duration_seconds_sum',
      { ...labels, server: 'dns://:53' },
      minute,
      (i) => asked(i) * (0.001 + failing(i) * 4),
    );
    out.counter(
      'coredns_dns_request_duration_seconds_count',
      { ...labels, server: 'dns://:53' },
      minute,
      (i) => asked(i) * 2.5,
    );
    out.counter('coredns_forward_healthcheck_broken_total', labels, minute, (i) => failing(i));
  }
  for (const [i, { name }] of appsOf(scene).entries()) {
    const edited = marks.configured.get(`${name}-config`);
    const version = 48_210_000 + i * 7_321;
    out.gauge(
      'kube_configmap_metadata_resource_version',
      { ...stateJob, namespace, configmap: `${name}-config` },
      minute,
      (n) => (edited !== undefined && timeAt(scene.grid, n) >= edited ? version + 993_114 : version),
    );
  }
  const quota = { ...stateJob, namespace, resourcequota: 'team-quota', resource: 'pods' };
  const full = marks.quotaFullFrom;
  out.gauge('kube_resourcequota', { ...quota, type: 'hard' }, minute, () => 90);
  out.gauge('kube_resourcequota', { ...quota, type: 'used' }, minute, (i) =>
    full !== null && timeAt(scene.grid, i) >= full ? 90 : 61,
  );
}

function writeNodes(scene: Scene, out: Exposition, marks: Marks): void {
  for (const [n, node] of scene.cluster.nodes.entries()) {
    const ready = (i: number) => within(node.ready, timeAt(scene.grid, i));
    const alive = (value: (i: number) => number) => (i: number) => (ready(i) ? value(i) : null);
    const known = { ...stateJob, node: node.name };
    out.gauge('kube_node_info', { ...known, internal_ip: node.ip, kubelet_version: 'v1.30.4' }, minute, () => 1);
    for (const [status, value] of [
      ['true', 1],
      ['false', 0],
      ['unknown', 0],
    ] as const)
      out.gauge('kube_node_status_condition', { ...known, condition: 'Ready', status }, minute, (i) =>
        ready(i) ? value : Number(status === 'unknown'),
      );
    const pods = scene.cluster.pods.filter((pod) => pod.node === node.name);
    const work = (i: number) =>
      pods.reduce(
        (sum, pod) => (within(pod.ready, timeAt(scene.grid, i)) ? sum + at(loadOf(scene, pod.service).busy, i) : sum),
        0,
      );
    const crowd = (i: number) =>
      Number(marks.crowded?.node === node.name && timeAt(scene.grid, i) >= marks.crowded.from);
    const kubelet = { job: 'kubelet', instance: `${node.ip}:10250`, node: node.name, service: 'kps-kubelet' };
    out.gauge('up', { ...kubelet, metrics_path: '/metrics' }, minute, (i) => Number(ready(i)));
    const labels = {
      endpoint: 'http-metrics',
      instance: `${node.ip}:9100`,
      job: 'node-exporter',
      namespace: 'monitoring',
      pod: `kps-prometheus-node-exporter-${'bcdfg'[n]}x7k2`,
      service: 'kps-prometheus-node-exporter',
    };
    out.gauge('up', labels, minute, (i) => Number(ready(i)));
    out.gauge(
      'node_uname_info',
      { ...labels, nodename: node.name },
      minute,
      alive(() => 1),
    );
    out.gauge(
      'node_load1',
      labels,
      minute,
      alive((i) => 0.4 + 0.5 * work(i) + 30 * crowd(i)),
    );
    out.gauge('node_memory_MemTotal_bytes', labels, minute, () => 33_554_432_000);
    out.gauge(
      'node_memory_MemAvailable_bytes',
      labels,
      minute,
      alive((i) => 14e9 - 2e8 * work(i)),
    );
    out.gauge(
      'node_filesystem_avail_bytes',
      { ...labels, device: '/dev/nvme0n1p1', fstype: 'ext4', mountpoint: '/' },
      minute,
      alive((i) => 61e9 - i * 2e4),
    );
    out.gauge(
      'node_filesystem_size_bytes',
      { ...labels, device: '/dev/nvme0n1p1', fstype: 'ext4', mountpoint: '/' },
      minute,
      () => 98e9,
    );
    for (const [mode, share] of [
      ['user', 0.5],
      ['system', 0.15],
      ['iowait', 0.01],
    ] as const)
      out.counter(
        'node_cpu_seconds_total',
        { ...labels, cpu: '0', mode },
        minute,
        alive((i) => Math.min(1, share * (crowd(i) > 0 ? 1.5 : 0.2 + 0.15 * work(i)))),
      );
    out.counter(
      'node_cpu_seconds_total',
      { ...labels, cpu: '0', mode: 'idle' },
      minute,
      alive((i) => (crowd(i) > 0 ? 0.01 : Math.max(0, 1 - 0.66 * (0.2 + 0.15 * work(i))))),
    );
    out.counter(
      'node_network_receive_bytes_total',
      { ...labels, device: 'eth0' },
      minute,
      alive((i) => 2e5 + 3e5 * work(i)),
    );
    const stores = scene.graph.services.filter(
      ({ kind, name }) => kind === 'postgres' && pods.some((pod) => pod.service === name),
    );
    out.counter(
      'node_disk_io_time_seconds_total',
      { ...labels, device: 'nvme0n1' },
      minute,
      alive((i) =>
        Math.min(
          1,
          stores.reduce((sum, { name }) => sum + knobsAt(scene, name, i).diskBusy, 0.03),
        ),
      ),
    );
  }
}
