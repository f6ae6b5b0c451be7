/**
 * Faults of what a whole cluster runs on: its scheduler, its names, and the job that gave up.
 * Owns: those. Refuses: single machines.
 */
import { HOUR, iso, isoMicro, SECOND } from './moments.ts';
import { makeCronJob, makeJob } from './noise-jobs.ts';
import type { NodePlan } from './nodes.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert } from './scenario.ts';

const own = (node: NodePlan, reason: string) => ({ object: `node/${node.name}`, reason });

export const clusterFaults: ScenarioPlan[] = [
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
      cluster.cutOff(
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
