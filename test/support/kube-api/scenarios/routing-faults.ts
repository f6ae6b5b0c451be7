/**
 * Faults between healthy pods: selectors, ports, protocols, addresses, names, policies, doors and certificates.
 * Owns: what connects callers and callees. Refuses: pods that fail by themselves.
 */
import type { JsonObject } from '../json-value.ts';
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import { clusterIp } from './cluster.ts';
import { DAY, iso } from './moments.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert } from './scenario.ts';

const own = (app: App, reason: string) => ({ object: `app/${app.name}`, reason });

function ingress(
  cluster: Cluster,
  name: string,
  routes: [path: string, service: string, port: number][],
  more: JsonObject = {},
): void {
  cluster.add(
    cluster.make(
      'networking.k8s.io/v1',
      'Ingress',
      name,
      {
        spec: {
          ingressClassName: 'haproxy',
          rules: [
            {
              host: cluster.home.host,
              http: {
                paths: routes.map(([path, service, port]) => ({
                  path,
                  pathType: 'Prefix',
                  backend: { service: { name: service, port: { number: port } } },
                })),
              },
            },
          ],
          ...more,
        },
        status: { loadBalancer: { ingress: [{ ip: '203.0.113.40' }] } },
      },
      { creationTimestamp: iso(cluster.at - 120 * DAY) },
    ),
  );
}

const timeout = (app: App) => `dial tcp ${clusterIp(app)}:${app.port}: i/o timeout`;

export const routingFaults: ScenarioPlan[] = [
  {
    name: 'service-selects-nobody',
    namespace: 'wardline',
    size: 17,
    set(cluster) {
      const app = cluster.takeCalled();
      if (app.service) app.service.selector = { 'app.kubernetes.io/name': `${app.name}-v2` };
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(14));
      return { alert: doorAlert(cluster, 9), truth: own(app, 'service-selector-unmatched') };
    },
  },
  {
    name: 'service-sends-to-a-closed-port',
    namespace: 'harbor-ops',
    size: 15,
    set(cluster) {
      const app = cluster.takeCalled();
      if (app.service) app.service.ports = [{ name: 'http', port: app.port, targetPort: 8081, protocol: 'TCP' }];
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(12));
      return { alert: doorAlert(cluster, 8), truth: own(app, 'service-port-mismatch') };
    },
  },
  {
    name: 'service-speaks-datagrams',
    namespace: 'gridhouse',
    size: 16,
    set(cluster) {
      const app = cluster.takeCalled();
      if (app.service) app.service.ports = [{ name: 'http', port: app.port, targetPort: app.port, protocol: 'UDP' }];
      cluster.suffer(app, timeout(app), cluster.ago(15));
      return { alert: doorAlert(cluster, 10), truth: own(app, 'service-protocol-mismatch') };
    },
  },
  {
    name: 'caller-holds-a-misspelt-name',
    namespace: 'presswerk',
    size: 11,
    set(cluster) {
      const caller = cluster.take(
        'service',
        (app) =>
          cluster.callersOf(app).length > 0 &&
          app.calls.some((name) => cluster.app(name).role === 'service' || cluster.app(name).role === 'cache'),
      );
      const callee = cluster.app(caller.calls.find((name) => cluster.app(name).role !== 'database') ?? '');
      const wrong = `${callee.name}s`;
      caller.env = caller.env.map((it) =>
        typeof it['value'] === 'string' && it['value'].includes(`${callee.name}:`)
          ? { ...it, value: it['value'].replace(`${callee.name}:`, `${wrong}:`) }
          : it,
      );
      caller.changedAt = cluster.ago(16);
      caller.log = [
        ...caller.log.slice(0, 7),
        ...Array.from(
          { length: 14 },
          (_, index) =>
            `{"time":"${new Date(cluster.ago(15 - index)).toISOString()}","level":"error","msg":"call failed","error":"dial tcp: lookup ${wrong} on 10.96.0.10:53: no such host"}`,
        ),
      ];
      return { alert: doorAlert(cluster, 10), truth: own(caller, 'dependency-address-wrong') };
    },
  },
  {
    name: 'door-sends-a-path-to-the-wrong-app',
    namespace: 'orchardry',
    size: 16,
    set(cluster) {
      const app = cluster.take('service', (it) => it.name === 'row-plan');
      const other = cluster.take('service', (it) => it.name === 'label-maker');
      ingress(cluster, 'front', [
        ['/row-plan', other.name, 8080],
        ['/label-maker', other.name, 8080],
        ['/', 'grower-app', 8080],
      ]);
      other.log.push(
        ...Array.from(
          { length: 12 },
          (_, index) =>
            `{"time":"${new Date(cluster.ago(13 - index)).toISOString()}","level":"info","msg":"request","method":"GET","path":"/row-plan/items/${index}","status":404,"ms":1}`,
        ),
      );
      return {
        alert: alertOf(cluster, 'PathErrorsHigh', 'order.orchardry.example/row-plan answers 404', {
          minutesAgo: 8,
          labels: { path: '/row-plan' },
        }),
        truth: own(app, 'gateway-misroute'),
      };
    },
  },
  {
    name: 'asks-a-name-server-that-is-not-there',
    namespace: 'wardline',
    size: 12,
    set(cluster) {
      const app = cluster.takeCalled();
      app.podSpec = {
        dnsPolicy: 'None',
        dnsConfig: { nameservers: ['192.168.53.53'], searches: ['wardline.svc.cluster.local'] },
      };
      app.changedAt = cluster.ago(14);
      const callee = app.calls[0] ?? 'chart-store';
      app.log = [
        ...app.log.slice(0, 6),
        ...Array.from(
          { length: 13 },
          (_, index) =>
            `{"time":"${new Date(cluster.ago(13 - index)).toISOString()}","level":"error","msg":"call failed","error":"dial tcp: lookup ${callee} on 192.168.53.53:53: read udp 10.1.14.20:41${index}18->192.168.53.53:53: i/o timeout"}`,
        ),
      ];
      app.state = { is: 'unready', since: cluster.ago(13), probe: 'HTTP probe failed with statuscode: 503' };
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(13));
      return { alert: doorAlert(cluster, 8), truth: own(app, 'dns-resolution-failure') };
    },
  },
  {
    name: 'policy-shuts-callers-out',
    namespace: 'harbor-ops',
    size: 17,
    set(cluster) {
      const app = cluster.takeCalled();
      cluster.add(
        cluster.make(
          'networking.k8s.io/v1',
          'NetworkPolicy',
          `${app.name}-ingress`,
          {
            spec: {
              podSelector: { matchLabels: app.labels },
              policyTypes: ['Ingress'],
              ingress: [
                {
                  from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'audit-reader' } } }],
                  ports: [{ protocol: 'TCP', port: app.port }],
                },
              ],
            },
          },
          { creationTimestamp: iso(cluster.ago(13)) },
        ),
      );
      cluster.suffer(app, timeout(app), cluster.ago(13));
      return { alert: doorAlert(cluster, 9), truth: own(app, 'network-policy-blocks') };
    },
  },
  {
    name: 'door-names-a-service-that-is-gone',
    namespace: 'gridhouse',
    size: 10,
    set(cluster) {
      ingress(cluster, 'my-grid', [
        ['/', 'customer-site', 8080],
        ['/move-in', 'move-in-form', 8080],
      ]);
      cluster.tell({
        about: cluster.make('networking.k8s.io/v1', 'Ingress', 'my-grid'),
        type: 'Warning',
        reason: 'ServiceNotFound',
        message: 'service "gridhouse/move-in-form" not found',
        component: 'haproxy-ingress',
        first: cluster.ago(21),
        last: cluster.ago(1),
        count: 20,
      });
      return {
        alert: alertOf(cluster, 'PathErrorsHigh', 'my.gridhouse.example/move-in answers 503', {
          minutesAgo: 14,
          labels: { ingress: 'my-grid', path: '/move-in' },
        }),
        truth: { object: 'ingress/my-grid', reason: 'ingress-backend-missing' },
      };
    },
  },
  {
    name: 'certificate-past-its-end',
    namespace: 'presswerk',
    size: 18,
    set(cluster) {
      const app = cluster.takeCalled();
      const end = cluster.ago(22);
      cluster.add(
        cluster.make(
          'cert-manager.io/v1',
          'Certificate',
          `${app.name}-tls`,
          {
            spec: {
              secretName: `${app.name}-tls`,
              dnsNames: [`${app.name}.presswerk.svc`],
              issuerRef: { name: 'inner-ca', kind: 'Issuer' },
              duration: '720h0m0s',
              renewBefore: '240h0m0s',
            },
            status: {
              notBefore: iso(end - 30 * DAY),
              notAfter: iso(end),
              renewalTime: iso(end - 10 * DAY),
              revision: 6,
              failedIssuanceAttempts: 9,
              lastFailureTime: iso(cluster.ago(50)),
              conditions: [
                {
                  type: 'Ready',
                  status: 'False',
                  reason: 'Expired',
                  message: `Certificate expired on ${new Date(end).toUTCString()}`,
                  lastTransitionTime: iso(end),
                  observedGeneration: 2,
                },
                {
                  type: 'Issuing',
                  status: 'False',
                  reason: 'Failed',
                  message:
                    'The certificate request has failed to complete and will be retried: Failed to wait for order resource to become ready',
                  lastTransitionTime: iso(cluster.ago(50)),
                  observedGeneration: 2,
                },
              ],
            },
          },
          { creationTimestamp: iso(cluster.at - 190 * DAY) },
        ),
      );
      app.podSpec = { volumes: [{ name: 'tls', secret: { secretName: `${app.name}-tls` } }] };
      app.container = { volumeMounts: [{ name: 'tls', mountPath: '/etc/tls', readOnly: true }] };
      cluster.suffer(
        app,
        `tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time ${iso(cluster.ago(3))} is after ${iso(end)}`,
        end,
      );
      return { alert: doorAlert(cluster, 18), truth: own(app, 'certificate-expired') };
    },
  },
];
