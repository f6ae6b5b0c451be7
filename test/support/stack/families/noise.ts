/**
 * Everything else that a cluster's Prometheus has: hundreds of metrics that have nothing to do with any fault.
 * Owns: their names and wanderings, some with a jump of their own. Refuses: meaning.
 */
import { chanceOf } from '../chance.ts';
import type { Exposition } from '../exposition.ts';
import { minute } from '../scene.ts';

const makers = [
  'aggregator_openapi',
  'alertmanager',
  'apiserver',
  'argocd',
  'authentication',
  'cluster_autoscaler',
  'controller_runtime',
  'cronjob_controller',
  'etcd',
  'external_dns',
  'felix',
  'grafana',
  'kubeproxy',
  'kubelet',
  'loki',
  'net_conntrack',
  'operator_reconcile',
  'prometheus_tsdb',
  'rest_client',
  'scheduler',
  'storage_operation',
  'thanos_compact',
  'velero',
  'volume_manager',
  'workqueue',
];
const measures = [
  ['requests_total', 'counter'],
  ['request_errors_total', 'counter'],
  ['queue_depth', 'gauge'],
  ['cache_hits_total', 'counter'],
  ['cache_misses_total', 'counter'],
  ['sync_duration_seconds_sum', 'counter'],
  ['sync_duration_seconds_count', 'counter'],
  ['inflight', 'gauge'],
  ['objects', 'gauge'],
  ['retries_total', 'counter'],
  ['watch_events_total', 'counter'],
  ['last_sync_timestamp_seconds', 'clock'],
  ['heap_bytes', 'gauge'],
  ['open_connections', 'gauge'],
  ['leader', 'flag'],
  ['bytes_written_total', 'counter'],
  ['pending', 'gauge'],
  ['build_info', 'flag'],
  ['failures_total', 'counter'],
  ['goroutines', 'gauge'],
] as const;

/** 500 metrics of two instances each. */
export function writeNoise(out: Exposition, seed: number): void {
  for (const maker of makers)
    for (const [measure, kind] of measures)
      for (const n of [1, 2]) {
        const name = `${maker}_${measure}`;
        const random = chanceOf(seed, `${name} ${n}`);
        const labels = {
          endpoint: 'metrics',
          instance: `10.40.${n}.8:9090`,
          job: maker.replaceAll('_', '-'),
          namespace: 'kube-system',
          service: `kps-${maker.replaceAll('_', '-')}`,
        };
        const level = 10 ** (4 * random());
        const jumpAt = random() < 0.04 ? Math.floor(random() * out.grid.count) : Number.POSITIVE_INFINITY;
        const jump = 0.3 + 3 * random();
        const phase = 1_000 * random();
        const wander = (i: number) =>
          level * (1 + 0.15 * Math.sin((i + phase) / 90) + 0.1 * Math.sin((i + phase) / 13)) * (i >= jumpAt ? jump : 1);
        if (kind === 'counter') out.counter(name, labels, minute, (i) => wander(i) / 100);
        else if (kind === 'flag') out.gauge(name, labels, minute, () => 1);
        else if (kind === 'clock')
          out.gauge(name, labels, minute, (i) => Math.floor((out.grid.start + i * out.grid.step) / 300_000) * 300);
        else out.gauge(name, labels, minute, (i) => Math.round(wander(i)));
      }
}
