/**
 * What is odd in clusters where nothing is wrong: each piece alone is harmless, and some stand in every scenario.
 * Owns: the pieces, and the choice among them by the scenario's seed. Refuses: touching what a fault has taken.
 */
import type { Cluster } from './cluster.ts';
import { calmAutoscaler, evictedLeftovers, goodRollout, oldRestart, warmStandby } from './noise-workloads.ts';
import { jobNoise, oldFailedJob } from './noise-jobs.ts';
import { DAY, iso, MINUTE } from './moments.ts';

type Noise = (cluster: Cluster) => void;

const spare = (cluster: Cluster) => cluster.take('service');

/** A readiness probe that failed while a pod started three quarters of an hour ago. */
export function oldWarnings(cluster: Cluster): void {
  const app = spare(cluster);
  const name = `${app.name}-6f9c7d5b8-q2x4k`;
  const about = { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: app.namespace, uid: `${name}-gone` } };
  cluster.tell({
    about,
    type: 'Warning',
    reason: 'Unhealthy',
    message: `Readiness probe failed: Get "http://10.1.9.9:${app.port}/healthz": dial tcp 10.1.9.9:${app.port}: connect: connection refused`,
    component: 'kubelet',
    host: cluster.node(0).name,
    first: cluster.ago(49),
    last: cluster.ago(48),
    count: 3,
  });
  cluster.tell({
    about,
    type: 'Normal',
    reason: 'Killing',
    message: `Stopping container ${app.name}`,
    component: 'kubelet',
    host: cluster.node(0).name,
    first: cluster.ago(44),
    last: cluster.ago(44),
    count: 1,
  });
}

/** A policy for an app that was given up long ago, and one that lets the namespace talk. */
export function leftoverPolicies(cluster: Cluster): void {
  const policy = (name: string, spec: Parameters<Cluster['make']>[3]) =>
    cluster.make(
      'networking.k8s.io/v1',
      'NetworkPolicy',
      name,
      { spec },
      { creationTimestamp: iso(cluster.at - 150 * DAY) },
    );
  cluster.add(
    policy('deny-legacy-import', {
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'legacy-import' } },
      policyTypes: ['Ingress', 'Egress'],
    }),
    policy('allow-same-namespace', {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: {} }, { namespaceSelector: {} }] }],
    }),
  );
}

/** Addresses of helpers that were never installed here. */
export function strayVariables(cluster: Cluster): void {
  const app = spare(cluster);
  app.env.push(
    { name: 'TRACE_COLLECTOR_URL', value: 'http://trace-collector.observability:4318' },
    { name: 'AB_TEST_HOST', value: 'variant-picker:7000' },
  );
  app.log.splice(
    2,
    0,
    '{"level":"warn","msg":"trace exporter not reachable, spans are dropped","peer":"trace-collector.observability:4318"}',
  );
}

/** A worker that is kept for later: cordoned, empty of apps. */
export function unusedNode(cluster: Cluster): void {
  if (cluster.countsNodes) return;
  const template = cluster.node(0);
  const name = `${cluster.namespace}-${cluster.random.suffix(4)}-spare`;
  cluster.nodes.push({
    ...template,
    name,
    ip: '10.20.0.90',
    isUnschedulable: true,
    conditions: {},
    taints: [],
    labels: { ...template.labels, 'kubernetes.io/hostname': name },
    createdAt: cluster.at - 30 * DAY,
  });
  for (const app of cluster.apps) if (app.kind === 'DaemonSet') app.nodes?.push(name);
}

/** A node was drained and came back this hour; its pods moved as they should. */
export function normalDisruption(cluster: Cluster): void {
  const app = spare(cluster);
  const node = cluster.node(1);
  const about = { apiVersion: 'v1', kind: 'Node', metadata: { name: node.name } };
  const say = (reason: string, message: string, minutes: number) =>
    cluster.tell({
      about,
      type: 'Normal',
      reason,
      message,
      component: 'kubelet',
      host: node.name,
      first: cluster.ago(minutes),
      last: cluster.ago(minutes),
      count: 1,
    });
  say('NodeNotSchedulable', `Node ${node.name} status is now: NodeNotSchedulable`, 47);
  say('NodeSchedulable', `Node ${node.name} status is now: NodeSchedulable`, 38);
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `${app.name}-84c6b5f7d-h9wvn`, namespace: app.namespace, uid: `${app.name}-moved` },
  };
  cluster.tell({
    about: pod,
    type: 'Normal',
    reason: 'Killing',
    message: `Stopping container ${app.name}`,
    component: 'kubelet',
    host: node.name,
    first: cluster.ago(46),
    last: cluster.ago(46),
    count: 1,
  });
  cluster.add(
    cluster.make(
      'policy/v1',
      'PodDisruptionBudget',
      app.name,
      {
        spec: { maxUnavailable: 1, selector: { matchLabels: app.labels } },
        status: {
          currentHealthy: app.replicas,
          desiredHealthy: app.replicas - 1,
          disruptionsAllowed: 1,
          expectedPods: app.replicas,
          observedGeneration: 1,
        },
      },
      { creationTimestamp: iso(app.createdAt) },
    ),
  );
}

const pieces: Noise[] = [
  oldWarnings,
  leftoverPolicies,
  strayVariables,
  goodRollout,
  oldRestart,
  calmAutoscaler,
  evictedLeftovers,
  unusedNode,
  warmStandby,
  normalDisruption,
  oldFailedJob,
  jobNoise,
];

/** Three to five pieces, as far as there are apps that nothing else happens to. */
export function addNoise(cluster: Cluster): void {
  const left = [...pieces];
  for (let count = cluster.random.between(3, 5); count > 0 && left.length > 0; count -= 1) {
    const piece = cluster.random.pick(left);
    left.splice(left.indexOf(piece), 1);
    if (cluster.apps.some((app) => app.role === 'service' && !app.isTaken)) piece(cluster);
  }
  // Half a minute of jitter on nothing in particular: heartbeats are never all alike.
  for (const node of cluster.nodes)
    if (Object.keys(node.conditions).length === 0) node.heartbeat = cluster.at - cluster.random.between(0, 4) * MINUTE;
}
