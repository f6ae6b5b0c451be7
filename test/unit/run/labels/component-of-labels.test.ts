/**
 * Which component labels are about: workloads before what they run in, that before services and jobs, exporters never.
 */
import { describe, expect, it } from 'vitest';
import { componentOfLabels } from '../../../../src/run/labels/component-of-labels.ts';
import { isReporter } from '../../../../src/run/labels/reporter.ts';
import { cpuOf } from '../../../support/cpu-of.ts';

const told = (labels: Record<string, string>): string => {
  const found = componentOfLabels(labels);
  return found ? [found.namespace, found.kind, found.name].filter(Boolean).join(' ') : 'none';
};

describe('the component of labels', () => {
  it.each([
    ['a workload', { namespace: 'till', deployment: 'ledger', pod: 'kube-state-metrics-0', job: 'kube-state-metrics' }],
    ['a replica set', { namespace: 'till', replicaset: 'ledger-6c5f7d8b9', service: 'stack-kube-state-metrics' }],
  ])('is %s, whatever reports on it', (_, labels) => {
    expect(told(labels)).toBe('till Deployment ledger');
  });

  it.each([
    [
      'till ledger',
      { namespace: 'till', pod: 'ledger-6c5f7d8b9-x7k2p', container: 'server', job: 'till/ledger-metrics' },
    ],
    ['till ledger', { namespace: 'till', pod: 'ledger-3', container: 'postgres' }],
    ['till ledger', { namespace: 'till', pod: 'ledger-2tcxz' }],
    ['till ledger', { namespace: 'till', pod: 'till-pod', container: 'ledger' }],
    ['till Pod one', { namespace: 'till', pod: 'one', container: 'istio-proxy' }],
    ['till ledger', { exported_namespace: 'till', exported_pod: 'ledger-3', namespace: 'monitoring', pod: 'ksm-0' }],
    ['till StatefulSet ledger', { 'k8s.namespace.name': 'till', 'k8s.statefulset.name': 'ledger' }],
    ['till Job nightly', { namespace: 'till', job_name: 'nightly-29384756', job: 'kube-state-metrics' }],
    [
      'till PersistentVolumeClaim data-ledger-0',
      { namespace: 'till', persistentvolumeclaim: 'data-ledger-0', job: 'kubelet', node: 'n1' },
    ],
  ])('is %s by what runs', (right, labels) => {
    expect(told(labels)).toBe(right);
  });

  it.each([
    ['ledger', { app: 'ledger', service: 'front', job: 'front' }],
    ['ledger', { 'app.kubernetes.io/name': 'ledger', job: 'kubernetes-pods' }],
    ['ledger', { service_name: 'ledger', grafana_folder: 'SRE' }],
    [
      'till ledger',
      {
        source_workload: 'front',
        destination_workload: 'ledger',
        destination_workload_namespace: 'till',
        namespace: 'istio-system',
        job: 'istio-mesh',
      },
    ],
    ['ledger', { destination_service: 'ledger.till.svc.cluster.local', destination_workload: 'unknown' }],
    ['ledger', { envoy_cluster_name: 'outbound|8080||ledger.till.svc.cluster.local' }],
    ['ledger', { service: 'ledger', job: 'front' }],
    ['ledger', { job: 'till/ledger', instance: '10.1.2.3:8080' }],
  ])('is %s by what it calls itself', (right, labels) => {
    expect(told(labels)).toBe(right);
  });

  it.each([
    [
      'Host db-7',
      {
        job: 'node-exporter',
        namespace: 'monitoring',
        pod: 'node-exporter-k2xzd',
        container: 'node-exporter',
        instance: 'db-7:9100',
      },
    ],
    ['Host 10.4.0.9', { job: 'node', instance: '10.4.0.9:9100' }],
    ['Host tea.example', { job: 'blackbox', instance: 'https://tea.example/health' }],
    ['Node worker-3', { node: 'worker-3', namespace: 'monitoring', job: 'kube-state-metrics' }],
    [
      'none',
      {
        job: 'kube-state-metrics',
        instance: '10.42.0.7:8080',
        service: 'stack-kube-state-metrics',
        namespace: 'monitoring',
      },
    ],
    ['none', { job: 'otel-collector', instance: '10.42.0.7:8888' }],
    ['none', { alertname: 'Odd', severity: 'warning', namespace: 'till' }],
    ['none', {}],
  ])('is %s where only an exporter speaks', (right, labels) => {
    expect(told(labels)).toBe(right);
  });

  it.each([
    ['monitoring kube-state-metrics', { alertname: 'KubeStateMetricsDown', job: 'kube-state-metrics' }],
    ['monitoring redis-exporter', { alertname: 'TargetDown', job: 'redis-exporter', pod: 'redis-exporter-2tcxz' }],
    [
      'monitoring alertmanager',
      { alertname: 'AlertmanagerFailedReload', job: 'alertmanager', instance: '10.4.0.9:9093' },
    ],
    ['Host 10.4.0.9', { alertname: 'InstanceDown', job: 'node-exporter', instance: '10.4.0.9:9100' }],
    ['none', { alertname: 'RedisDown', job: 'redis-exporter', pod: 'redis-exporter-2tcxz', instance: '10.4.0.9:9121' }],
    ['none', { alertname: 'KubePodCrashLooping', job: 'kube-state-metrics' }],
  ])('is %s where nothing but the monitoring is named', (right, labels) => {
    expect(told({ namespace: 'monitoring', ...labels })).toBe(right);
  });

  it('takes no exporter for a component, and no component for an exporter', () => {
    const reporters = ['node-exporter', 'redis_exporter', 'stack-kube-state-metrics', 'integrations/node_exporter'];
    for (const name of [...reporters, 'kubelet', 'cadvisor', 'otel-collector']) expect(isReporter(name)).toBe(true);
    for (const name of ['exporter-ui', 'export', 'invoice-exports', 'payments', 'nodejs-shop', 'alertmanager'])
      expect(isReporter(name)).toBe(false);
  });

  it('costs no more than the length of what it reads', async () => {
    const long = `${'a-'.repeat(200_000)}x`;
    const labels = { pod: long, container: long, job: long, instance: long, destination_service: long };
    expect(await cpuOf(() => expect(told(labels)).toBe('none'))).toBeLessThan(1_000);
  });
});
