/**
 * What is odd in clusters where nothing is wrong: each piece alone is harmless, and some stand in every scenario.
 * Owns: the pieces, and the choice among them by the scenario's seed. Refuses: touching what a fault has taken.
 */
import type { Cluster } from './cluster.ts';
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

/** A rollout twenty minutes ago that went well, slow start and all. */
export function goodRollout(cluster: Cluster): void {
  const app = spare(cluster);
  app.changedAt = cluster.ago(23);
  const about = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `${app.name}-7d4b9f6c5-m8t2z`, namespace: app.namespace, uid: `${app.name}-first` },
  };
  cluster.tell({
    about,
    type: 'Warning',
    reason: 'Unhealthy',
    message: 'Readiness probe failed: HTTP probe failed with statuscode: 503',
    component: 'kubelet',
    host: cluster.node(1).name,
    first: cluster.ago(22.6),
    last: cluster.ago(22.3),
    count: 2,
  });
}

/** One pod that was killed for its memory, or lost its process, days ago. */
export function oldRestart(cluster: Cluster): void {
  const app = spare(cluster);
  const isMemory = cluster.random.chance(0.5);
  app.spread = 'one';
  app.changedAt = Math.min(app.changedAt, cluster.at - 9 * DAY);
  app.state = {
    is: 'restarted',
    at: cluster.at - cluster.random.between(3, 6) * DAY,
    exitCode: isMemory ? 137 : 1,
    reason: isMemory ? 'OOMKilled' : 'Error',
    restarts: cluster.random.between(1, 4),
  };
}

/** An autoscaler that went from three to four and back, well below its maximum. */
export function calmAutoscaler(cluster: Cluster): void {
  const app = spare(cluster);
  const current = app.replicas;
  const autoscaler = cluster.make(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    app.name,
    {
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: app.name },
        minReplicas: 2,
        maxReplicas: 10,
        metrics: [
          { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
        ],
      },
      status: {
        observedGeneration: 1,
        lastScaleTime: iso(cluster.ago(31)),
        currentReplicas: current,
        desiredReplicas: current,
        currentMetrics: [
          {
            type: 'Resource',
            resource: {
              name: 'cpu',
              current: { averageUtilization: cluster.random.between(38, 64), averageValue: '61m' },
            },
          },
        ],
        conditions: [
          {
            type: 'AbleToScale',
            status: 'True',
            reason: 'ReadyForNewScale',
            message: 'recommended size matches current size',
            lastTransitionTime: iso(cluster.ago(600)),
          },
          {
            type: 'ScalingActive',
            status: 'True',
            reason: 'ValidMetricFound',
            message:
              'the HPA was able to successfully calculate a replica count from cpu resource utilization (percentage of request)',
            lastTransitionTime: iso(cluster.ago(600)),
          },
          {
            type: 'ScalingLimited',
            status: 'False',
            reason: 'DesiredWithinRange',
            message: 'the desired count is within the acceptable range',
            lastTransitionTime: iso(cluster.ago(31)),
          },
        ],
      },
    },
    { creationTimestamp: iso(app.createdAt) },
  );
  cluster.add(autoscaler);
  cluster.tell({
    about: autoscaler,
    type: 'Normal',
    reason: 'SuccessfulRescale',
    message: `New size: ${current}; reason: All metrics below target`,
    component: 'horizontal-pod-autoscaler',
    first: cluster.ago(31),
    last: cluster.ago(31),
    count: 1,
  });
  cluster.tell({
    about: autoscaler,
    type: 'Warning',
    reason: 'FailedGetResourceMetric',
    message: 'failed to get cpu utilization: did not receive metrics for targeted pods (pods might be unready)',
    component: 'horizontal-pod-autoscaler',
    first: cluster.ago(52),
    last: cluster.ago(51),
    count: 2,
  });
}

/** Two pods that a node evicted last week; their successors run. */
export function evictedLeftovers(cluster: Cluster): void {
  const app = spare(cluster);
  for (const index of [0, 1])
    cluster.evicted(
      app,
      cluster.node(index),
      'The node was low on resource: ephemeral-storage. Threshold quantity: 10053718016, available: 9811240Ki. ',
      cluster.at - 8 * DAY,
      true,
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

/** A standby that stands at zero on purpose; nobody calls it. */
export function warmStandby(cluster: Cluster): void {
  const app = spare(cluster);
  const labels = { 'app.kubernetes.io/name': `${app.name}-standby` };
  const container = { name: 'standby', image: `${app.image}:${app.oldTag}` };
  cluster.add(
    cluster.make(
      'apps/v1',
      'Deployment',
      `${app.name}-standby`,
      {
        spec: {
          replicas: 0,
          selector: { matchLabels: labels },
          template: { metadata: { labels }, spec: { containers: [container] } },
        },
        status: {
          observedGeneration: 4,
          conditions: [
            {
              type: 'Available',
              status: 'True',
              reason: 'MinimumReplicasAvailable',
              message: 'Deployment has minimum availability.',
              lastUpdateTime: iso(cluster.at - 70 * DAY),
              lastTransitionTime: iso(cluster.at - 70 * DAY),
            },
          ],
        },
      },
      {
        labels,
        creationTimestamp: iso(cluster.at - 90 * DAY),
        annotations: { 'ops/purpose': 'second site, started by hand in a disaster' },
      },
    ),
  );
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
