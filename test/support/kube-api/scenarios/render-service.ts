/**
 * Services with the endpoints that the controllers would make of the pods that are there.
 * Owns: matching selectors, named ports, readiness. Refuses: what the Service should have said.
 */
import type { Json, JsonObject, KubeObject } from '../json-value.ts';
import { listAt, textAt } from '../json-value.ts';
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import { clusterIp, ownedBy } from './cluster.ts';
import { iso } from './moments.ts';
import { isReady } from './workload-status.ts';

export function renderService(cluster: Cluster, app: App, pods: KubeObject[]): KubeObject[] {
  const plan = app.service;
  if (!plan) return [];
  const name = app.name === 'coredns' ? 'kube-dns' : app.name;
  const meta = { namespace: app.namespace, labels: app.labels, creationTimestamp: iso(app.createdAt) };
  const address = clusterIp(app);
  const service = cluster.make(
    'v1',
    'Service',
    name,
    {
      spec: {
        type: plan.type ?? 'ClusterIP',
        clusterIP: address,
        clusterIPs: [address],
        selector: plan.selector,
        ports: plan.ports,
        sessionAffinity: 'None',
        internalTrafficPolicy: 'Cluster',
        ipFamilies: ['IPv4'],
        ipFamilyPolicy: 'SingleStack',
      },
      status: { loadBalancer: {} },
    },
    meta,
  );
  const matching = pods.filter(
    (pod) =>
      pod.metadata.namespace === app.namespace &&
      Object.entries(plan.selector).every(([key, value]) => pod.metadata.labels?.[key] === value),
  );
  const addressed = matching.filter(
    (pod) => textAt(pod, 'status', 'podIP') !== '' && textAt(pod, 'status', 'phase') !== 'Failed',
  );
  const [first] = addressed;
  const ports = first ? plan.ports.flatMap((port) => resolvePort(port, first)) : [];
  const target = (pod: KubeObject): JsonObject => ({
    ip: textAt(pod, 'status', 'podIP'),
    nodeName: textAt(pod, 'spec', 'nodeName'),
    targetRef: { kind: 'Pod', namespace: pod.metadata.namespace, name: pod.metadata.name, uid: pod.metadata.uid },
  });
  const [up, down] = [addressed.filter(isReady), addressed.filter((pod) => !isReady(pod))];
  const subset = {
    addresses: up.length > 0 ? up.map(target) : undefined,
    notReadyAddresses: down.length > 0 ? down.map(target) : undefined,
    ports,
  };
  const endpoints = cluster.make('v1', 'Endpoints', name, addressed.length > 0 ? { subsets: [subset] } : {}, meta);
  const slice = cluster.make(
    'discovery.k8s.io/v1',
    'EndpointSlice',
    `${name}-${cluster.random.suffix(5)}`,
    {
      addressType: 'IPv4',
      ports,
      endpoints: addressed.map((pod) => ({
        addresses: [textAt(pod, 'status', 'podIP')],
        conditions: { ready: isReady(pod), serving: isReady(pod), terminating: false },
        nodeName: textAt(pod, 'spec', 'nodeName'),
        targetRef: { kind: 'Pod', namespace: pod.metadata.namespace, name: pod.metadata.name, uid: pod.metadata.uid },
      })),
    },
    { ...meta, labels: { ...app.labels, 'kubernetes.io/service-name': name }, ownerReferences: ownedBy(service) },
  );
  return [service, endpoints, slice];
}

function resolvePort(port: JsonObject, pod: KubeObject): JsonObject[] {
  const target: Json | undefined = port['targetPort'] ?? port['port'];
  const named = listAt(pod, 'spec', 'containers')
    .flatMap((container) => listAt(container, 'ports'))
    .find((it) => typeof target === 'string' && textAt(it, 'name') === target);
  const number = typeof target === 'number' ? target : Number(textAt(named, 'containerPort'));
  return number > 0 ? [{ name: port['name'], port: number, protocol: port['protocol'] }] : [];
}
