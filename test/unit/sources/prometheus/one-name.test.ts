/**
 * An alert, the series that a look reads and the table: one thing has one name.
 */
import { describe, expect, it } from 'vitest';
import { componentOfLabels } from '../../../../src/run/labels/component-of-labels.ts';
import { labelOrder } from '../../../../src/run/labels/label-order.ts';
import { identityOf } from '../../../../src/sources/identity.ts';
import type { Catalogue } from '../../../../src/sources/prometheus/catalogue.ts';
import { groupingOf } from '../../../../src/sources/prometheus/grouping.ts';

type Labels = Record<string, string>;

/** The labels of a raw series as the server's answer to a grouped query has them. */
function answered(labels: Labels): Labels {
  const catalogue: Catalogue = {
    names: new Set(),
    labels: new Set(Object.keys(labels)),
    counters: new Set(),
    described: new Map(),
    natives: new Set(),
  };
  const query = groupingOf(catalogue, {}).aggregate('sum', 'up');
  const kept = /^sum by \(([^)]*)\)/.exec(query)?.[1]?.split(', ') ?? [];
  const [, to = '', pattern = ''] = /"pod_owner", "([^"]*)", "pod", "([^"]*)"/.exec(query) ?? [];
  const pod = labels['pod'] ?? '';
  const owned = {
    ...labels,
    ...(pod && pattern ? { pod_owner: pod.replace(new RegExp(`^(?:${pattern})$`), to) } : {}),
  };
  return Object.fromEntries(Object.entries(owned).filter(([name]) => kept.includes(name)));
}

const kubeState = { job: 'kube-state-metrics', service: 'stack-kube-state-metrics', pod: 'ksm-6c5f7d8b9-x7k2p' };

describe('one name for one thing', () => {
  it.each<[string, Labels]>([
    ['ledger', { namespace: 'till', deployment: 'ledger', ...kubeState }],
    ['ledger', { service_name: 'ledger', deployment: 'books', namespace: 'till' }],
    ['ledger', { namespace: 'till', pod: 'ledger-6c5f7d8b9-x7k2p', container: 'server', job: 'pods', app: 'books' }],
    ['ledger', { namespace: 'till', pod: 'ledger-2tcxz', container: 'postgres' }],
    ['ledger-2', { namespace: 'till', pod: 'ledger-2-6c5f7d8b9-x7k2p' }],
    ['ledger', { namespace: 'till', pod: 'till-pod', container: 'ledger', app: 'till' }],
    ['till-pod', { namespace: 'till', pod: 'till-pod', container: 'istio-proxy', app: 'till' }],
    ['ledger', { exported_pod: 'ledger-0', exported_container: 'db', ...kubeState }],
    ['ledger', { exported_pod: 'ledger', exported_namespace: 'till', ...kubeState }],
    ['ledger', { exported_service: 'ledger', pod: 'ingress-controller-6c5f7d8b9-x7k2p', service: 'ingress-metrics' }],
    ['ledger', { destination_workload: 'ledger', pod: 'front-6c5f7d8b9-x7k2p', app: 'front', service: 'front' }],
    ['ledger', { destination_workload: 'unknown', destination_service_name: 'ledger', app: 'front' }],
    ['nightly', { namespace: 'till', job_name: 'nightly-29384756', ...kubeState }],
    ['ledger', { consumergroup: 'ledger', topic: 'sales', job: 'kafka-exporter', pod: 'kafka-exporter-0' }],
    ['ledger', { app: 'ledger', service: 'front', job: 'front', instance: '10.1.2.3:8080' }],
    ['ledger', { job: 'till/ledger', instance: '10.1.2.3:8080' }],
    ['web', { job: 'web', instance: 'db-7.example.com:9100' }],
    ['web', { container: 'web', node: 'worker-3', job: 'kubelet' }],
    ['alertmanager', { job: 'alertmanager', namespace: 'monitoring' }],
  ])('is %s to an alert and to its series', (name, labels) => {
    expect(componentOfLabels(labels)?.name).toBe(name);
    expect(identityOf(answered(labels))?.name).toBe(name);
    expect(identityOf(labels)?.name).toBe(name);
  });

  it('has a reason for every row, and asks for no label that only rules and messages use', () => {
    const labels = labelOrder.flatMap((row) => row.labels);
    for (const { why, told = [] } of labelOrder) {
      expect(why.length).toBeGreaterThan(10);
      for (const label of told) expect(labels).not.toContain(label);
    }
  });
});
