/**
 * Faults of single machines.
 * Owns: kubelet, runtime, proxy, disk, network plugin. Refuses: what the whole cluster runs on, and apps' own mistakes.
 */
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import { clusterIp } from './cluster.ts';
import { iso } from './moments.ts';
import type { NodePlan } from './nodes.ts';
import { silence } from './nodes.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert } from './scenario.ts';

const own = (node: NodePlan, reason: string) => ({ object: `node/${node.name}`, reason });

function tellNode(
  cluster: Cluster,
  node: NodePlan,
  type: 'Normal' | 'Warning',
  reason: string,
  message: string,
  minutes: number,
  component = 'kubelet',
  count = 1,
): void {
  const about = { apiVersion: 'v1', kind: 'Node', metadata: { name: node.name } };
  cluster.tell({
    about,
    type,
    reason,
    message,
    component,
    ...(component === 'kubelet' ? { host: node.name } : {}),
    first: cluster.ago(minutes),
    last: count > 1 ? cluster.ago(0.4) : cluster.ago(minutes),
    count,
  });
}

const nodeAlert = (cluster: Cluster, node: NodePlan, minutesAgo: number) =>
  alertOf(cluster, 'KubeNodeNotReady', `Node ${node.name} has not been ready for some minutes`, {
    minutesAgo,
    labels: { node: node.name },
  });

/** Puts one of a daemon set's pods, the one on this node, into the set's state. */
function onNode(cluster: Cluster, name: string, node: NodePlan): App {
  const app = cluster.app(name);
  app.spread = 'one';
  app.nodes = [node.name, ...cluster.nodes.map((it) => it.name).filter((it) => it !== node.name)];
  return app;
}

export const nodeFaults: ScenarioPlan[] = [
  {
    name: 'runtime-does-not-answer',
    namespace: 'harbor-ops',
    size: 19,
    set(cluster) {
      const node = cluster.node(1);
      node.conditions['Ready'] = {
        status: 'False',
        reason: 'KubeletNotReady',
        message:
          '[container runtime is down, PLEG is not healthy: pleg was last seen active 8m41s ago; threshold is 3m0s]',
        since: cluster.ago(7),
      };
      node.taints.push({ key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule', timeAdded: iso(cluster.ago(7)) });
      tellNode(cluster, node, 'Normal', 'NodeNotReady', `Node ${node.name} status is now: NodeNotReady`, 7);
      tellNode(
        cluster,
        node,
        'Warning',
        'ContainerGCFailed',
        'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: connection refused"',
        8,
        'kubelet',
        8,
      );
      cluster.lost.set(node.name, cluster.ago(7));
      return { alert: nodeAlert(cluster, node, 4), truth: own(node, 'container-runtime-down') };
    },
  },
  {
    name: 'kubelet-stopped',
    namespace: 'wardline',
    size: 20,
    set(cluster) {
      const node = cluster.node(2);
      silence(node, cluster.ago(4.5));
      // The problem detector is a program of its own and still speaks.
      node.conditions['KubeletUnhealthy'] = {
        status: 'True',
        reason: 'KubeletUnhealthy',
        message: 'kubelet.service is not running: Active: failed (Result: exit-code)',
        since: cluster.ago(5),
        heartbeat: cluster.ago(0.5),
      };
      tellNode(
        cluster,
        node,
        'Normal',
        'NodeNotReady',
        `Node ${node.name} status is now: NodeNotReady`,
        4.5,
        'node-controller',
      );
      cluster.lost.set(node.name, cluster.ago(4.5));
      return { alert: nodeAlert(cluster, node, 3), truth: own(node, 'kubelet-down') };
    },
  },
  {
    name: 'proxy-of-one-node-does-not-start',
    namespace: 'gridhouse',
    size: 18,
    set(cluster) {
      const node = cluster.node(0);
      const proxy = onNode(cluster, 'kube-proxy', node);
      proxy.state = {
        is: 'crashing',
        since: cluster.ago(16),
        exitCode: 1,
        reason: 'Error',
        restarts: 7,
        lasts: 1,
        previous: [
          '"Using iptables Proxier"',
          '"Error running ProxyServer" err="iptables is not available on this host : error creating chain \\"KUBE-PORTALS-CONTAINER\\": exit status 3: modprobe: FATAL: Module ip_tables not found"',
          '"command failed" err="iptables is not available on this host"',
        ],
      };
      cluster.cutOff((callee) => `dial tcp ${clusterIp(callee)}:${callee.port}: i/o timeout`, 14);
      return { alert: doorAlert(cluster, 9), truth: own(node, 'kube-proxy-down') };
    },
  },
  {
    name: 'disk-of-a-node-nearly-full',
    namespace: 'orchardry',
    size: 15,
    set(cluster) {
      const node = cluster.node(0);
      node.conditions['DiskPressure'] = {
        status: 'True',
        reason: 'KubeletHasDiskPressure',
        message: 'kubelet has disk pressure',
        since: cluster.ago(14),
      };
      node.taints.push({
        key: 'node.kubernetes.io/disk-pressure',
        effect: 'NoSchedule',
        timeAdded: iso(cluster.ago(14)),
      });
      tellNode(
        cluster,
        node,
        'Normal',
        'NodeHasDiskPressure',
        `Node ${node.name} status is now: NodeHasDiskPressure`,
        14,
      );
      tellNode(
        cluster,
        node,
        'Warning',
        'EvictionThresholdMet',
        'Attempting to reclaim ephemeral-storage',
        14,
        'kubelet',
        31,
      );
      tellNode(
        cluster,
        node,
        'Warning',
        'FreeDiskSpaceFailed',
        'Failed to garbage collect required amount of images. Attempted to free 9214728601 bytes, but only found 0 bytes eligible to free.',
        13,
        'kubelet',
        3,
      );
      for (const app of [cluster.takeCalled(), cluster.take('service')]) {
        const message =
          'The node was low on resource: ephemeral-storage. Threshold quantity: 10053718016, available: 8120460Ki. ';
        const pod = cluster.evicted(app, node, message, app.changedAt);
        cluster.tell({
          about: pod,
          type: 'Warning',
          reason: 'Evicted',
          message,
          component: 'kubelet',
          host: node.name,
          first: cluster.ago(12),
          last: cluster.ago(12),
          count: 1,
        });
        cluster.suffer(app, 'read: connection reset by peer', cluster.ago(12));
      }
      return { alert: doorAlert(cluster, 10), truth: own(node, 'node-disk-pressure') };
    },
  },
  {
    name: 'no-addresses-on-one-node',
    namespace: 'wardline',
    size: 13,
    set(cluster) {
      const node = cluster.node(1);
      const network = onNode(cluster, 'calico-node', node);
      network.state = {
        is: 'crashing',
        since: cluster.ago(19),
        exitCode: 1,
        reason: 'Error',
        restarts: 8,
        lasts: 2,
        previous: [
          'Starting node with hostname',
          'Skipping datastore connection test',
          'ERROR: Unable to auto-detect an IPv4 address: no valid interface matches "bond0"',
          'Terminating',
        ],
      };
      const app = cluster.takeCalled();
      app.changedAt = cluster.ago(14);
      app.spread = 'one';
      app.nodes = [node.name, cluster.node(0).name, cluster.node(2).name];
      app.state = {
        is: 'waiting',
        since: cluster.ago(14),
        reason: 'ContainerCreating',
        events: [
          [
            'Warning',
            'FailedCreatePodSandBox',
            'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "5c1e77": plugin type="calico" failed (add): stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/',
          ],
        ],
      };
      return {
        alert: alertOf(cluster, 'KubePodNotReady', `A pod of ${app.name} has not been ready for ten minutes`, {
          severity: 'warning',
          minutesAgo: 4,
        }),
        truth: own(node, 'network-plugin-down'),
      };
    },
  },
];
