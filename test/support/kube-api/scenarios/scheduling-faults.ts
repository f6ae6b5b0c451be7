/**
 * Faults where no node will have the pod, in the scheduler's own sentences.
 * Owns: cordons, labels, taints, affinity, requests. Refuses: volumes; they have a file of their own.
 */
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import type { ScenarioPlan } from './scenario.ts';
import { doorAlert, replicasAlert } from './scenario.ts';

const control = 'had untolerated taint {node-role.kubernetes.io/control-plane: }';
const affinity = "didn't match Pod's node affinity/selector";

/** The scheduler's sentence: how many nodes fall out for which reason. */
function sentence(cluster: Cluster, parts: [count: number, why: string][]): string {
  cluster.countsNodes = true;
  const all = cluster.nodes.length;
  const texts = parts
    .filter(([count]) => count > 0)
    .map(([count, why]) => (why.startsWith('Insufficient') ? `${count} ${why}` : `${count} node(s) ${why}`));
  return `0/${all} nodes are available: ${texts.join(', ')}. preemption: 0/${all} nodes are available: ${all} Preemption is not helpful for scheduling.`;
}

function pending(cluster: Cluster, app: App, parts: [number, string][], minutes: number): void {
  app.changedAt = cluster.ago(minutes);
  app.state = {
    is: 'pending',
    since: cluster.ago(minutes - 0.2),
    message: sentence(cluster, [[1, control], ...parts]),
  };
  cluster.suffer(app, cluster.refusedBy(app), cluster.ago(minutes));
}

const own = (app: App, reason: string) => ({ object: `app/${app.name}`, reason });

export const schedulingFaults: ScenarioPlan[] = [
  {
    name: 'only-fitting-node-cordoned',
    namespace: 'wardline',
    size: 12,
    set(cluster) {
      const app = cluster.takeCalled();
      const node = cluster.node(1);
      node.labels['disk'] = 'local-nvme';
      node.isUnschedulable = true;
      app.podSpec = { nodeSelector: { disk: 'local-nvme' } };
      cluster.tell({
        about: { apiVersion: 'v1', kind: 'Node', metadata: { name: node.name } },
        type: 'Normal',
        reason: 'NodeNotSchedulable',
        message: `Node ${node.name} status is now: NodeNotSchedulable`,
        component: 'kubelet',
        host: node.name,
        first: cluster.ago(33),
        last: cluster.ago(33),
        count: 1,
      });
      pending(
        cluster,
        app,
        [
          [1, 'were unschedulable'],
          [cluster.nodes.length - 2, affinity],
        ],
        15,
      );
      return { alert: replicasAlert(cluster, app), truth: own(app, 'node-cordoned') };
    },
  },
  {
    name: 'zone-that-is-not-there',
    namespace: 'harbor-ops',
    size: 18,
    set(cluster) {
      const app = cluster.takeCalled();
      app.podSpec = {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [
                { matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['zone-d'] }] },
              ],
            },
          },
        },
      };
      pending(cluster, app, [[cluster.nodes.length - 1, affinity]], 21);
      return { alert: doorAlert(cluster), truth: own(app, 'node-affinity-unsatisfied') };
    },
  },
  {
    name: 'label-nobody-carries',
    namespace: 'gridhouse',
    size: 9,
    set(cluster) {
      const app = cluster.takeCalled();
      app.podSpec = { nodeSelector: { 'pool.gridhouse.example/tier': 'burst' } };
      pending(cluster, app, [[cluster.nodes.length - 1, affinity]], 13);
      return { alert: replicasAlert(cluster, app), truth: own(app, 'node-selector-unsatisfied') };
    },
  },
  {
    name: 'one-a-node-and-too-few-nodes',
    namespace: 'presswerk',
    size: 13,
    set(cluster) {
      const app = cluster.takeCalled();
      const workers = cluster.workers();
      app.replicas = workers.length + 1;
      app.spread = 'one';
      app.nodes = [workers[0]?.name ?? '', ...workers.map((node) => node.name)];
      app.podSpec = {
        affinity: {
          podAntiAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: [
              { labelSelector: { matchLabels: app.labels }, topologyKey: 'kubernetes.io/hostname' },
            ],
          },
        },
      };
      pending(cluster, app, [[workers.length, "didn't match pod anti-affinity rules"]], 16);
      return { alert: replicasAlert(cluster, app), truth: own(app, 'pod-anti-affinity-unsatisfied') };
    },
  },
  {
    name: 'reserved-node-not-tolerated',
    namespace: 'orchardry',
    size: 9,
    set(cluster) {
      const app = cluster.takeCalled();
      const node = cluster.node(2);
      node.labels['pool'] = 'heavy';
      node.taints.push({ key: 'dedicated', value: 'heavy', effect: 'NoSchedule' });
      app.podSpec = { nodeSelector: { pool: 'heavy' } };
      pending(
        cluster,
        app,
        [
          [1, 'had untolerated taint {dedicated: heavy}'],
          [cluster.nodes.length - 2, affinity],
        ],
        19,
      );
      return { alert: replicasAlert(cluster, app, 6), truth: own(app, 'taint-not-tolerated') };
    },
  },
  {
    name: 'asks-for-more-cpu-than-there-is',
    namespace: 'harbor-ops',
    size: 9,
    set(cluster) {
      const app = cluster.takeCalled();
      app.container = { resources: { requests: { cpu: '6', memory: '512Mi' }, limits: { memory: '1Gi' } } };
      pending(cluster, app, [[cluster.nodes.length - 1, 'Insufficient cpu']], 11);
      return { alert: doorAlert(cluster), truth: own(app, 'insufficient-cpu') };
    },
  },
];
