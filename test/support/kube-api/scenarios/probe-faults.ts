/**
 * Faults of probes: healthy containers that are asked wrongly.
 * Owns: ports, protocols and times of probes. Refuses: containers that fail by themselves.
 */
import type { JsonObject } from '../json-value.ts';
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import type { PodState } from './pod-state.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert, replicasAlert } from './scenario.ts';

const own = (app: App, reason: string) => ({ object: `app/${app.name}`, reason });

function probe(app: App, which: 'livenessProbe' | 'readinessProbe', over: JsonObject, get: JsonObject = {}): void {
  const check = { path: '/healthz', port: app.port, scheme: 'HTTP', ...get };
  app.container = {
    ...app.container,
    [which]: {
      httpGet: check,
      initialDelaySeconds: 10,
      periodSeconds: 10,
      timeoutSeconds: 2,
      successThreshold: 1,
      failureThreshold: 3,
      ...over,
    },
  };
}

/** A container that the kubelet kills for its liveness probe every so often. */
function killed(
  cluster: Cluster,
  app: App,
  minutes: number,
  more: Partial<Extract<PodState, { is: 'crashing' }>>,
): void {
  app.changedAt = cluster.ago(minutes);
  app.state = {
    is: 'crashing',
    since: cluster.ago(minutes),
    exitCode: 137,
    reason: 'Error',
    restarts: 5,
    lasts: 40,
    isUp: true,
    previous: app.log,
    current: app.log,
    ...more,
  };
  cluster.suffer(app, 'EOF', cluster.ago(minutes));
}

export const probeFaults: ScenarioPlan[] = [
  {
    name: 'liveness-over-tls-on-a-plain-port',
    namespace: 'wardline',
    size: 10,
    set(cluster) {
      const app = cluster.takeCalled();
      probe(app, 'livenessProbe', {}, { scheme: 'HTTPS' });
      killed(cluster, app, 14, {
        liveness: `Get "https://POD_IP:${app.port}/healthz": http: server gave HTTP response to HTTPS client`,
      });
      return {
        alert: alertOf(cluster, 'KubePodRestartsHigh', `${app.name} restarts every minute`, { severity: 'warning' }),
        truth: own(app, 'liveness-probe-wrong-protocol'),
      };
    },
  },
  {
    name: 'liveness-knocks-at-another-door',
    namespace: 'gridhouse',
    size: 15,
    set(cluster) {
      const app = cluster.takeCalled();
      probe(app, 'livenessProbe', {}, { port: 8090 });
      killed(cluster, app, 16, {
        liveness: 'Get "http://POD_IP:8090/healthz": dial tcp POD_IP:8090: connect: connection refused',
      });
      return { alert: doorAlert(cluster, 7), truth: own(app, 'liveness-probe-wrong-port') };
    },
  },
  {
    name: 'liveness-does-not-wait-for-the-start',
    namespace: 'presswerk',
    size: 12,
    set(cluster) {
      const app = cluster.takeCalled();
      probe(app, 'livenessProbe', { initialDelaySeconds: 2, periodSeconds: 2, failureThreshold: 1, timeoutSeconds: 1 });
      const log = [
        '{"level":"info","msg":"starting"}',
        '{"level":"info","msg":"filling topic cache","done":"12 %"}',
        '{"level":"info","msg":"filling topic cache","done":"31 %"}',
        '{"level":"info","msg":"got SIGTERM, stopping before start was complete"}',
      ];
      killed(cluster, app, 13, {
        exitCode: 143,
        lasts: 5,
        restarts: 7,
        isUp: false,
        previous: log,
        liveness: `Get "http://POD_IP:${app.port}/healthz": dial tcp POD_IP:${app.port}: connect: connection refused`,
      });
      return { alert: replicasAlert(cluster, app), truth: own(app, 'liveness-probe-too-early') };
    },
  },
  {
    name: 'readiness-knocks-at-another-door',
    namespace: 'orchardry',
    size: 12,
    set(cluster) {
      const app = cluster.takeCalled();
      probe(app, 'readinessProbe', {}, { port: 9090 });
      app.changedAt = cluster.ago(15);
      app.state = {
        is: 'unready',
        since: cluster.ago(14),
        probe: 'Get "http://POD_IP:9090/healthz": dial tcp POD_IP:9090: connect: connection refused',
      };
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(14));
      return { alert: doorAlert(cluster, 8), truth: own(app, 'readiness-probe-wrong-port') };
    },
  },
];
