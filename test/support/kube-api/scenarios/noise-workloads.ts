/**
 * Workloads with a past that is over: rollouts, restarts, scaling, evictions, a standby.
 * Owns: those pieces of noise. Refuses: choosing among them.
 */
import type { Cluster } from './cluster.ts';
import { DAY, iso } from './moments.ts';

const spare = (cluster: Cluster) => cluster.take('service');

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
