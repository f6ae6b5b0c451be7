/**
 * What metrics-server would say that each pod and node uses.
 * Owns: PodMetrics and NodeMetrics. Refuses: history; the API has none.
 */
import type { KubeObject } from '../json-value.ts';
import { listAt, textAt } from '../json-value.ts';
import type { Cluster } from './cluster.ts';
import { iso, SECOND } from './moments.ts';
import { randomFrom } from './random.ts';

export function renderMetrics(cluster: Cluster, pods: KubeObject[]): KubeObject[] {
  const stamp = { timestamp: iso(cluster.at - 15 * SECOND), window: '15.2s' };
  const running = pods.filter(
    (pod) => textAt(pod, 'status', 'phase') === 'Running' && !cluster.lost.has(textAt(pod, 'spec', 'nodeName')),
  );
  const used = new Map<string, [number, number]>();
  const ofPods = running.map((pod) => {
    const random = randomFrom(pod.metadata.name);
    const app = cluster.apps.find(
      (it) =>
        it.namespace === pod.metadata.namespace && pod.metadata.name.startsWith(`${it.name}-`) && isOf(pod, it.labels),
    );
    const [cpu, memory] = app?.usage ?? [random.between(4, 60), random.between(60, 150)];
    const node = textAt(pod, 'spec', 'nodeName');
    const [cpuSum, memorySum] = used.get(node) ?? [180, 1_900];
    used.set(node, [cpuSum + cpu, memorySum + memory]);
    const containers = listAt(pod, 'spec', 'containers').map((container, index) => ({
      name: textAt(container, 'name'),
      usage: { cpu: `${index === 0 ? cpu : 1}m`, memory: `${index === 0 ? memory : 9}Mi` },
    }));
    return cluster.make(
      'metrics.k8s.io/v1beta1',
      'PodMetrics',
      pod.metadata.name,
      { ...stamp, containers },
      { namespace: pod.metadata.namespace, labels: pod.metadata.labels, creationTimestamp: iso(cluster.at) },
    );
  });
  const ofNodes = [...used].map(([name, [cpu, memory]]) =>
    cluster.make(
      'metrics.k8s.io/v1beta1',
      'NodeMetrics',
      name,
      { ...stamp, usage: { cpu: `${cpu}m`, memory: `${memory}Mi` } },
      { namespace: null, creationTimestamp: iso(cluster.at) },
    ),
  );
  return [...ofPods, ...ofNodes];
}

function isOf(pod: KubeObject, labels: Record<string, string>): boolean {
  return Object.entries(labels).every(([key, value]) => pod.metadata.labels?.[key] === value);
}
