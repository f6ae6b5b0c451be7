/**
 * Faults of machines and of what the cluster itself runs on.
 * Owns: kubelet, runtime, proxy, scheduler, disk, names, network plugin, and the job that gave up. Refuses: apps' own mistakes.
 */
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import { clusterIp } from './cluster.ts';
import { HOUR, iso, isoMicro, SECOND } from './moments.ts';
import { makeCronJob, makeJob } from './noise-jobs.ts';
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

/** Callers whose pods stand on this node write that they reach nobody. */
function cutOff(cluster: Cluster, words: (callee: App) => string, minutes: number): void {
  for (const app of cluster.apps.filter((it) => it.namespace === cluster.namespace && it.calls.length > 0)) {
    const callee = cluster.app(app.calls[0] ?? '');
    app.log.push(
      ...Array.from(
        { length: 8 },
        (_, index) =>
          `{"time":"${new Date(cluster.ago(minutes - index)).toISOString()}","level":"error","msg":"call failed","peer":"${callee.name}","error":"${words(callee)}"}`,
      ),
    );
  }
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
      cutOff(cluster, (callee) => `dial tcp ${clusterIp(callee)}:${callee.port}: i/o timeout`, 14);
      return { alert: doorAlert(cluster, 9), truth: own(node, 'kube-proxy-down') };
    },
  },
  {
    name: 'scheduler-does-not-start',
    namespace: 'presswerk',
    size: 14,
    set(cluster) {
      const node = cluster.nodes.find((it) => it.isControl) ?? cluster.node(0);
      const app = cluster.takeCalled();
      app.changedAt = cluster.ago(12);
      app.state = { is: 'pending', since: cluster.ago(12), message: '' };
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(12));
      const pod = {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: `kube-scheduler-${node.name}`, namespace: 'kube-system' },
      };
      cluster.tell({
        about: pod,
        type: 'Warning',
        reason: 'BackOff',
        message: `Back-off restarting failed container kube-scheduler in pod kube-scheduler-${node.name}_kube-system(8f2a)`,
        component: 'kubelet',
        host: node.name,
        first: cluster.ago(18),
        last: cluster.ago(0.2),
        count: 74,
      });
      const end = cluster.at - 120 * SECOND;
      const terminated = {
        exitCode: 1,
        reason: 'Error',
        startedAt: iso(end - SECOND),
        finishedAt: iso(end),
        containerID: 'containerd://1',
      };
      return {
        alert: alertOf(
          cluster,
          'KubeDeploymentReplicasMismatch',
          `Deployment presswerk/${app.name} has not matched the expected number of replicas`,
          { labels: { deployment: app.name } },
        ),
        truth: own(node, 'scheduler-down'),
        broken: {
          'kube-scheduler': {
            status: {
              ready: false,
              started: false,
              restartCount: 8,
              state: {
                waiting: {
                  reason: 'CrashLoopBackOff',
                  message: 'back-off 5m0s restarting failed container=kube-scheduler',
                },
              },
              lastState: { terminated },
            },
            log: [
              '"starting"',
              '"command failed" err="stat /etc/kubernetes/scheduler.conf: no such file or directory"',
            ],
          },
        },
        changed: {
          'Lease/kube-scheduler': (lease) => ({
            ...lease,
            spec: { holderIdentity: '', leaseDurationSeconds: 15, renewTime: isoMicro(cluster.ago(18)) },
          }),
        },
      };
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
    name: 'names-resolve-for-nobody',
    namespace: 'harbor-ops',
    size: 21,
    set(cluster) {
      const dns = cluster.app('coredns');
      dns.state = {
        is: 'crashing',
        since: cluster.ago(13),
        exitCode: 1,
        reason: 'Error',
        restarts: 6,
        lasts: 1,
        previous: ["/etc/coredns/Corefile:6 - Error during parsing: Unknown directive 'forwrd'"],
      };
      cutOff(
        cluster,
        (callee) =>
          `dial tcp: lookup ${callee.name} on 10.96.0.10:53: read udp 10.1.14.20:48112->10.96.0.10:53: read: connection refused`,
        12,
      );
      return {
        alert: doorAlert(cluster, 9),
        truth: { object: 'app/coredns', reason: 'cluster-dns-down' },
        changed: {
          'ConfigMap/coredns': (map) => ({
            ...map,
            data: {
              Corefile:
                '.:53 {\n    errors\n    health\n    ready\n    kubernetes cluster.local in-addr.arpa ip6.arpa\n    forwrd . /etc/resolv.conf\n    cache 30\n    reload\n}\n',
            },
          }),
        },
      };
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
  {
    name: 'export-used-up-its-tries',
    namespace: 'gridhouse',
    size: 13,
    set(cluster) {
      const nightly = makeCronJob(cluster, 'ledger-export', '0 9 * * *', { last: cluster.ago(26) });
      makeJob(cluster, {
        name: 'ledger-export-29561460',
        startedAt: cluster.ago(26),
        endedAt: cluster.ago(14),
        failures: 4,
        exitCode: 1,
        owner: nightly,
        log: ['export of 2026-04-13', 'read 0 rows', 'refusing to write an export without rows'],
      });
      makeJob(cluster, {
        name: 'ledger-export-29560020',
        startedAt: cluster.at - 24.4 * HOUR,
        endedAt: cluster.at - 24.3 * HOUR,
        failures: 0,
        owner: nightly,
        log: ['export of 2026-04-12', 'read 51229 rows', 'written'],
      });
      cluster.tell({
        about: cluster.make('batch/v1', 'Job', 'ledger-export-29561460'),
        type: 'Warning',
        reason: 'BackoffLimitExceeded',
        message: 'Job has reached the specified backoff limit',
        component: 'job-controller',
        first: cluster.ago(14),
        last: cluster.ago(14),
        count: 1,
      });
      return {
        alert: alertOf(cluster, 'KubeJobFailed', 'Job gridhouse/ledger-export-29561460 failed to complete', {
          severity: 'warning',
          minutesAgo: 13,
          labels: { job_name: 'ledger-export-29561460' },
        }),
        truth: { object: 'job/ledger-export-29561460', reason: 'job-failed' },
      };
    },
  },
];
