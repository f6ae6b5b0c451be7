/**
 * The team's rules as Prometheus loads them.
 * Owns: the usual alerts of a cluster, the set-up's own, and what fires always. Refuses: recording rules.
 */
import { stringify } from 'yaml';
import type { StackAlert } from './alert.ts';
import { oldAlerts } from './write-series.ts';

const usual = [
  [
    'KubePodCrashLooping',
    'max_over_time(kube_pod_container_status_waiting_reason{reason="CrashLoopBackOff",job="kube-state-metrics"}[5m]) >= 1',
    '15m',
    'Pod is crash looping.',
  ],
  [
    'KubeDeploymentReplicasMismatch',
    'kube_deployment_spec_replicas > kube_deployment_status_replicas_available',
    '15m',
    'Deployment has not matched the expected number of replicas.',
  ],
  ['KubeNodeNotReady', 'kube_node_status_condition{condition="Ready",status="true"} == 0', '15m', 'Node is not ready.'],
  [
    'CPUThrottlingHigh',
    'sum by (container, pod, namespace) (increase(container_cpu_cfs_throttled_periods_total[5m])) / sum by (container, pod, namespace) (increase(container_cpu_cfs_periods_total[5m])) > 0.5',
    '15m',
    'Processes experience elevated CPU throttling.',
  ],
  [
    'PersistentVolumeFillingUp',
    'kubelet_volume_stats_available_bytes / kubelet_volume_stats_capacity_bytes < 0.03',
    '1m',
    'PersistentVolume is filling up.',
  ],
  [
    'NodeFilesystemAlmostOutOfSpace',
    'node_filesystem_avail_bytes / node_filesystem_size_bytes < 0.05',
    '30m',
    'Filesystem has less than 5% space left.',
  ],
] as const;

export function rulesFile(alert: StackAlert, start: number): string {
  const ruleOf = (one: StackAlert) => ({
    alert: one.name,
    expr: one.expression,
    // What already fires is known from its past.
    for: '1m',
    labels: one.labels,
    annotations: one.annotations,
  });
  const others = usual
    .filter(([name]) => name !== alert.name)
    .map(([name, expr, held, summary]) => ({
      alert: name,
      expr,
      for: held,
      labels: { severity: 'warning' },
      annotations: { summary },
    }));
  return stringify({
    groups: [
      { name: 'general', interval: '2s', rules: oldAlerts(start).map(ruleOf) },
      { name: 'services', interval: '2s', rules: [ruleOf(alert)] },
      { name: 'kubernetes', interval: '30s', rules: others },
    ],
  });
}
