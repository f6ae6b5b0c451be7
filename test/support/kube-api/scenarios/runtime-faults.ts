/**
 * Faults of containers that run: killed for memory or by neighbours, starved, or not wanted at all.
 * Owns: limits, ports inside a pod, local storage, scale. Refuses: probes, databases and routes.
 */
import type { App } from './app.ts';
import { iso } from './moments.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert, replicasAlert } from './scenario.ts';

const own = (app: App, reason: string) => ({ object: `app/${app.name}`, reason });

export const runtimeFaults: ScenarioPlan[] = [
  {
    name: 'needs-more-memory-than-it-may',
    namespace: 'harbor-ops',
    size: 16,
    set(cluster) {
      const app = cluster.takeCalled();
      app.container = { resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '96Mi' } } };
      app.changedAt = cluster.ago(18);
      app.state = {
        is: 'crashing',
        since: cluster.ago(17),
        exitCode: 137,
        reason: 'OOMKilled',
        restarts: 6,
        lasts: 35,
        previous: ['{"level":"info","msg":"loading index","entries":1840213}'],
      };
      cluster.suffer(app, 'read: connection reset by peer', cluster.ago(17));
      return { alert: doorAlert(cluster, 9), truth: own(app, 'oom-killed') };
    },
  },
  {
    name: 'helper-sits-on-the-port',
    namespace: 'harbor-ops',
    size: 12,
    set(cluster) {
      const app = cluster.takeCalled();
      app.changedAt = cluster.ago(12);
      app.sidecars = [
        {
          name: 'metrics-shim',
          image: `${cluster.home.registry}/metrics-shim:0.9.2`,
          args: ['--listen', `:${app.port}`, '--scrape', 'localhost:9100'],
          ports: [{ name: 'shim', containerPort: app.port, protocol: 'TCP' }],
          resources: { requests: { cpu: '10m', memory: '24Mi' } },
        },
      ];
      app.state = {
        is: 'crashing',
        since: cluster.ago(12),
        exitCode: 1,
        reason: 'Error',
        restarts: 6,
        lasts: 1,
        previous: [
          '{"level":"info","msg":"starting"}',
          `{"level":"fatal","msg":"cannot serve","error":"listen tcp :${app.port}: bind: address already in use"}`,
        ],
      };
      cluster.suffer(app, 'unexpected status 404', cluster.ago(12));
      return { alert: replicasAlert(cluster, app), truth: own(app, 'sidecar-port-conflict') };
    },
  },
  {
    name: 'somebody-scaled-it-away',
    namespace: 'gridhouse',
    size: 9,
    set(cluster) {
      const app = cluster.takeCalled();
      app.replicas = 0;
      cluster.tell({
        about: cluster.make('apps/v1', 'Deployment', app.name),
        type: 'Normal',
        reason: 'ScalingReplicaSet',
        message: `Scaled down replica set ${app.name}-5d9c8b7f6d from 2 to 0`,
        component: 'deployment-controller',
        first: cluster.ago(11),
        last: cluster.ago(11),
        count: 1,
      });
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(11));
      return { alert: doorAlert(cluster, 8), truth: own(app, 'scaled-to-zero') };
    },
  },
  {
    name: 'writes-more-than-its-share-of-disk',
    namespace: 'wardline',
    size: 13,
    set(cluster) {
      const app = cluster.takeCalled();
      app.container = {
        resources: {
          requests: { cpu: '100m', memory: '192Mi', 'ephemeral-storage': '128Mi' },
          limits: { memory: '512Mi', 'ephemeral-storage': '256Mi' },
        },
      };
      for (const index of [0, 1, 2]) {
        const ended = cluster.ago(16 - index * 5);
        const message = 'Pod ephemeral local storage usage exceeds the total limit of containers 256Mi. ';
        const pod = cluster.evicted(app, cluster.node(index), message, ended - 280_000);
        cluster.tell({
          about: pod,
          type: 'Warning',
          reason: 'Evicted',
          message,
          component: 'kubelet',
          host: cluster.node(index).name,
          first: ended,
          last: ended,
          count: 1,
        });
        cluster.tell({
          about: pod,
          type: 'Normal',
          reason: 'Killing',
          message: `Stopping container ${app.name}`,
          component: 'kubelet',
          host: cluster.node(index).name,
          first: ended,
          last: ended,
          count: 1,
        });
      }
      cluster.suffer(app, 'read: connection reset by peer', cluster.ago(15));
      return { alert: doorAlert(cluster, 9), truth: own(app, 'ephemeral-storage-exceeded') };
    },
  },
  {
    name: 'autoscaler-can-give-no-more',
    namespace: 'presswerk',
    size: 15,
    set(cluster) {
      const app = cluster.takeCalled();
      app.replicas = 4;
      app.usage = [310, 240];
      app.container = { resources: { requests: { cpu: '150m', memory: '192Mi' }, limits: { memory: '512Mi' } } };
      const autoscaler = cluster.make(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        app.name,
        {
          spec: {
            scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: app.name },
            minReplicas: 2,
            maxReplicas: 4,
            metrics: [
              { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
            ],
          },
          status: {
            observedGeneration: 1,
            lastScaleTime: iso(cluster.ago(24)),
            currentReplicas: 4,
            desiredReplicas: 4,
            currentMetrics: [
              {
                type: 'Resource',
                resource: { name: 'cpu', current: { averageUtilization: 206, averageValue: '310m' } },
              },
            ],
            conditions: [
              {
                type: 'AbleToScale',
                status: 'True',
                reason: 'ReadyForNewScale',
                message: 'recommended size matches current size',
                lastTransitionTime: iso(cluster.ago(500)),
              },
              {
                type: 'ScalingActive',
                status: 'True',
                reason: 'ValidMetricFound',
                message:
                  'the HPA was able to successfully calculate a replica count from cpu resource utilization (percentage of request)',
                lastTransitionTime: iso(cluster.ago(500)),
              },
              {
                type: 'ScalingLimited',
                status: 'True',
                reason: 'TooManyReplicas',
                message: 'the desired replica count is more than the maximum replica count',
                lastTransitionTime: iso(cluster.ago(22)),
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
        message: 'New size: 4; reason: cpu resource utilization (percentage of request) above target',
        component: 'horizontal-pod-autoscaler',
        first: cluster.ago(24),
        last: cluster.ago(24),
        count: 1,
      });
      cluster.suffer(
        app,
        'context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
        cluster.ago(20),
      );
      return {
        alert: alertOf(cluster, 'LatencyHigh', `${cluster.edge().name}: slow answers`, {
          service: cluster.edge().name,
          minutesAgo: 12,
        }),
        truth: own(app, 'autoscaler-at-maximum'),
      };
    },
  },
  {
    name: 'cpu-limit-far-too-low',
    namespace: 'orchardry',
    size: 14,
    set(cluster) {
      const app = cluster.takeCalled();
      app.container = {
        resources: { requests: { cpu: '50m', memory: '192Mi' }, limits: { cpu: '200m', memory: '512Mi' } },
      };
      app.usage = [200, 180];
      app.changedAt = cluster.ago(26);
      app.spread = 'one';
      app.state = {
        is: 'unready',
        since: cluster.ago(18),
        probe: `Get "http://POD_IP:${app.port}/healthz": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
      };
      app.log = app.log.map((line) => line.replace(/"ms":\d+/, (part) => `"ms":${Number(part.slice(5)) * 40 + 1_900}`));
      cluster.suffer(
        app,
        'context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
        cluster.ago(18),
      );
      return {
        alert: alertOf(cluster, 'LatencyHigh', `${cluster.edge().name}: slow answers`, {
          service: cluster.edge().name,
          minutesAgo: 12,
        }),
        truth: own(app, 'cpu-saturation'),
      };
    },
  },
];
