/**
 * Clusters in which nothing is wrong, each with an oddity that no other scenario has.
 * Owns: claims, budgets, certificates, quotas and events that look worse than they are. Refuses: faults, however small.
 */
import type { Cluster } from './cluster.ts';
import { ownedBy } from './cluster.ts';
import { DAY, HOUR, iso } from './moments.ts';
import { blip, healthy } from './healthy.ts';
import { makeCronJob } from './noise-jobs.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf } from './scenario.ts';

function budget(
  cluster: Cluster,
  name: string,
  labels: Record<string, string>,
  counts: [healthy: number, desired: number, allowed: number],
): void {
  const [currentHealthy, desiredHealthy, disruptionsAllowed] = counts;
  cluster.add(
    cluster.make(
      'policy/v1',
      'PodDisruptionBudget',
      name,
      {
        spec: { minAvailable: desiredHealthy, selector: { matchLabels: labels } },
        status: {
          currentHealthy,
          desiredHealthy,
          disruptionsAllowed,
          expectedPods: currentHealthy,
          observedGeneration: 1,
          conditions: [
            {
              type: 'DisruptionAllowed',
              status: disruptionsAllowed > 0 ? 'True' : 'False',
              reason: disruptionsAllowed > 0 ? 'SufficientPods' : 'InsufficientPods',
              message: '',
              lastTransitionTime: iso(cluster.at - 20 * DAY),
            },
          ],
        },
      },
      { creationTimestamp: iso(cluster.at - 90 * DAY) },
    ),
  );
}

export const oddButHealthy: ScenarioPlan[] = [
  healthy('suspended-on-purpose', 'gridhouse', 9, (cluster) => {
    const job = makeCronJob(cluster, 'yearly-audit', '0 4 2 1 *', { suspend: true, last: cluster.at - 100 * DAY });
    job.metadata.annotations = { 'ops/note': 'started by hand once the auditors ask for it' };
    return alertOf(cluster, 'RequestErrorsHigh', 'customer-site: a short peak of errors', {
      service: 'customer-site',
      severity: 'warning',
    });
  }),
  healthy('budget-that-allows-nothing', 'presswerk', 10, (cluster) => {
    const database = cluster.take('database');
    budget(cluster, database.name, database.labels, [1, 1, 0]);
    const app = cluster.take('service');
    budget(cluster, app.name, app.labels, [app.replicas, app.replicas - 1, 1]);
    return blip(cluster);
  }),
  healthy('claim-that-nobody-uses-yet', 'orchardry', 9, (cluster) => {
    const claim = cluster.make(
      'v1',
      'PersistentVolumeClaim',
      'season-archive',
      {
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: 'standard',
          volumeMode: 'Filesystem',
          resources: { requests: { storage: '100Gi' } },
        },
        status: { phase: 'Pending' },
      },
      { creationTimestamp: iso(cluster.at - 3 * DAY) },
    );
    cluster.add(claim);
    cluster.tell({
      about: claim,
      type: 'Normal',
      reason: 'WaitForFirstConsumer',
      message: 'waiting for first consumer to be created before binding',
      component: 'persistentvolume-controller',
      first: cluster.at - 3 * DAY,
      last: cluster.ago(0.3),
      count: 17_281,
    });
    return blip(cluster);
  }),
  healthy('certificate-soon-renewed', 'harbor-ops', 11, (cluster) => {
    cluster.add(
      cluster.make(
        'cert-manager.io/v1',
        'Certificate',
        'port-site',
        {
          spec: {
            secretName: 'port-site-tls',
            dnsNames: [cluster.home.host],
            issuerRef: { name: 'public-ca', kind: 'ClusterIssuer' },
            duration: '2160h0m0s',
            renewBefore: '360h0m0s',
          },
          status: {
            notBefore: iso(cluster.at - 74 * DAY),
            notAfter: iso(cluster.at + 16 * DAY),
            renewalTime: iso(cluster.at + DAY),
            revision: 9,
            conditions: [
              {
                type: 'Ready',
                status: 'True',
                reason: 'Ready',
                message: 'Certificate is up to date and has not expired',
                lastTransitionTime: iso(cluster.at - 74 * DAY),
                observedGeneration: 1,
              },
            ],
          },
        },
        { creationTimestamp: iso(cluster.at - 180 * DAY) },
      ),
    );
    return alertOf(cluster, 'CertificateExpiresSoon', 'A certificate ends in 16 days', { severity: 'info' });
  }),
  healthy('quota-nearly-used', 'wardline', 12, (cluster) => {
    const [hard, used] = [
      { 'requests.cpu': '6', pods: '60', services: '20' },
      { 'requests.cpu': '5500m', pods: '31', services: '18' },
    ];
    cluster.add(
      cluster.make(
        'v1',
        'ResourceQuota',
        'team-ration',
        { spec: { hard }, status: { hard, used } },
        { creationTimestamp: iso(cluster.at - 80 * DAY) },
      ),
    );
    return alertOf(cluster, 'KubeQuotaAlmostFull', 'Namespace wardline is using 91 % of its requests.cpu quota', {
      severity: 'info',
    });
  }),
  healthy('waited-for-a-new-node', 'gridhouse', 15, (cluster) => {
    const app = cluster.take('service');
    app.changedAt = cluster.ago(43);
    const node = cluster.node(2);
    node.createdAt = cluster.ago(40);
    const pod = cluster.make('v1', 'Pod', `${app.name}-5f7d9c8b6b-p4s8k`);
    cluster.tell({
      about: pod,
      type: 'Warning',
      reason: 'FailedScheduling',
      message:
        '0/3 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, 2 Insufficient cpu. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.',
      component: 'default-scheduler',
      first: cluster.ago(43),
      last: cluster.ago(41),
      count: 2,
    });
    cluster.tell({
      about: pod,
      type: 'Normal',
      reason: 'TriggeredScaleUp',
      message: 'pod triggered scale-up: [{pool-m8 2->3 (max: 6)}]',
      component: 'cluster-autoscaler',
      first: cluster.ago(42.5),
      last: cluster.ago(42.5),
      count: 1,
    });
    cluster.tell({
      about: { apiVersion: 'v1', kind: 'Node', metadata: { name: node.name } },
      type: 'Normal',
      reason: 'NodeReady',
      message: `Node ${node.name} status is now: NodeReady`,
      component: 'kubelet',
      host: node.name,
      first: cluster.ago(39),
      last: cluster.ago(39),
      count: 1,
    });
    return alertOf(cluster, 'KubePodNotReady', `A pod of ${app.name} waited`, { severity: 'warning', minutesAgo: 38 });
  }),
  healthy('mount-that-came-at-the-second-try', 'presswerk', 12, (cluster) => {
    const app = cluster.take('service');
    app.changedAt = cluster.ago(28);
    const pod = cluster.make('v1', 'Pod', `${app.name}-6c9f8d7b5c-t7w2n`);
    const host = cluster.node(1).name;
    cluster.tell({
      about: pod,
      type: 'Warning',
      reason: 'FailedMount',
      message:
        'MountVolume.SetUp failed for volume "kube-api-access-x7k2p" : failed to sync configmap cache: timed out waiting for the condition',
      component: 'kubelet',
      host,
      first: cluster.ago(27.9),
      last: cluster.ago(27.8),
      count: 2,
    });
    cluster.tell({
      about: pod,
      type: 'Normal',
      reason: 'Started',
      message: `Started container ${app.name}`,
      component: 'kubelet',
      host,
      first: cluster.ago(27.5),
      last: cluster.ago(27.5),
      count: 1,
    });
    return blip(cluster);
  }),
  healthy('restarted-by-its-owners', 'orchardry', 14, (cluster) => {
    const app = cluster.take('service');
    app.changedAt = cluster.ago(33);
    app.annotations['kubernetes.io/change-cause'] = 'kubectl rollout restart';
    const gone = cluster.make(
      'v1',
      'Pod',
      `${app.name}-7b6c9d8f5d-c5x9r`,
      {},
      { ownerReferences: ownedBy(cluster.make('apps/v1', 'ReplicaSet', `${app.name}-7b6c9d8f5d`)) },
    );
    cluster.tell({
      about: gone,
      type: 'Normal',
      reason: 'Killing',
      message: `Stopping container ${app.name}`,
      component: 'kubelet',
      host: cluster.node(0).name,
      first: cluster.ago(32),
      last: cluster.ago(32),
      count: 1,
    });
    cluster.tell({
      about: gone,
      type: 'Warning',
      reason: 'Unhealthy',
      message: `Readiness probe failed: Get "http://10.1.33.4:${app.port}/healthz": dial tcp 10.1.33.4:${app.port}: connect: connection refused`,
      component: 'kubelet',
      host: cluster.node(0).name,
      first: cluster.ago(31.9),
      last: cluster.ago(31.8),
      count: 2,
    });
    makeCronJob(cluster, 'weekly-tidy', '0 5 * * 0', { last: cluster.at - 52 * HOUR });
    return blip(cluster);
  }),
];
