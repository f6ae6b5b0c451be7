/**
 * Set-ups as other teams have them: other labels, other exporters, fewer families.
 * Owns: one function a set-up. Refuses: judging.
 */
import type { StackAlert } from '../alert.ts';
import type { Labels } from '../exposition.ts';
import { healthOf, namesOf, type OthersGraph, type Trouble } from './others-graph.ts';
import { podsOf, type Workload, writeClutter, writeNode, writeWorkload } from './others-platform.ts';
import type { At, OthersWriter } from './others-writer.ts';

export interface OthersSetUp {
  name: string;
  /** Names that are right; empty where nothing is wrong. */
  right: readonly string[];
  alert: Omit<StackAlert, 'startsAt'>;
  write: (out: OthersWriter) => void;
}

type Troubles = Readonly<Record<string, Trouble>>;

const shop: OthersGraph = {
  entries: { storefront: 40, backoffice: 5 },
  calls: {
    storefront: { basket: 0.6, search: 0.8, account: 0.3 },
    backoffice: { orders: 0.8, account: 0.5 },
    basket: { pricing: 0.9, orders: 0.2 },
    orders: { payments: 0.7, stock: 0.9 },
    account: { sessions: 1 },
    search: { suggest: 0.5 },
    payments: {},
    stock: {},
    pricing: {},
    sessions: {},
    suggest: {},
  },
};

/** A value by health: with and without the trouble. */
function by(
  graph: OthersGraph,
  name: string,
  troubles: Troubles,
  of: (health: ReturnType<typeof healthOf>) => number,
): At {
  const sound = of(healthOf(graph, name, {}));
  const sick = of(healthOf(graph, name, troubles));
  const gone = troubles[name]?.gone === true;
  return (bad) => (bad ? (gone ? null : sick) : sound);
}

const apps = namesOf(shop);
const at = (name: string) => ['worker-1', 'worker-2', 'worker-3'][apps.indexOf(name) % 3] ?? 'worker-1';

function platform(out: OthersWriter, namespace: string, changed: Record<string, Partial<Workload>> = {}): void {
  for (const name of apps) writeWorkload(out, { name, namespace, node: at(name), ...changed[name] });
  for (const node of ['worker-1', 'worker-2', 'worker-3']) writeNode(out, node);
}

const alertOf = (name: string, labels: Labels, summary: string, expression: string): OthersSetUp['alert'] => ({
  name,
  labels: { severity: 'critical', ...labels },
  annotations: { summary },
  expression,
});

/** Spring Boot behind one job for all pods, told apart by `application`; the callee is in `client_name`. */
function micrometer(
  out: OthersWriter,
  troubles: Troubles,
  extra: (name: string, labels: Labels) => void = () => {},
): void {
  for (const name of apps) {
    const labels = {
      job: 'kubernetes-pods',
      application: name,
      kubernetes_namespace: 'retail',
      kubernetes_pod_name: podsOf({ name, namespace: '', node: '' })[0] ?? '',
      instance: `10.2.${apps.indexOf(name)}.7:8081`,
    };
    const http = { ...labels, uri: `/api/${name}`, method: 'GET' };
    for (const [status, outcome] of [
      ['200', 'SUCCESS'],
      ['500', 'SERVER_ERROR'],
    ] as const) {
      const share = (h: { errors: number }) => (status === '500' ? h.errors : 1 - h.errors);
      out.counter(
        'http_server_requests_seconds_count',
        { ...http, status, outcome },
        by(shop, name, troubles, (h) => h.rate * share(h)),
      );
      out.counter(
        'http_server_requests_seconds_sum',
        { ...http, status, outcome },
        by(shop, name, troubles, (h) => h.rate * share(h) * h.seconds),
      );
    }
    for (const [callee, share] of Object.entries(shop.calls[name] ?? {})) {
      const client = { ...labels, client_name: callee, method: 'GET', uri: '/api' };
      for (const [status, outcome] of [
        ['200', 'SUCCESS'],
        ['503', 'SERVER_ERROR'],
      ] as const) {
        const of = (bad: boolean) => {
          const h = healthOf(shop, callee, bad ? troubles : {});
          const rate = share * healthOf(shop, name, {}).rate;
          return { rate: rate * (status === '200' ? 1 - h.errors : h.errors), seconds: h.seconds };
        };
        out.counter('http_client_requests_seconds_count', { ...client, status, outcome }, (bad) => of(bad > 0).rate);
        out.counter(
          'http_client_requests_seconds_sum',
          { ...client, status, outcome },
          (bad) => of(bad > 0).rate * of(bad > 0).seconds,
        );
      }
    }
    extra(name, labels);
  }
}

const springAlert = (service: string, what: 'errors' | 'slow') =>
  what === 'errors'
    ? alertOf(
        'ApiErrorBudgetBurn',
        { application: service },
        `${service} is burning its error budget`,
        `sum by (application) (rate(http_server_requests_seconds_count{outcome="SERVER_ERROR"}[5m])) / sum by (application) (rate(http_server_requests_seconds_count[5m])) > 0.05`,
      )
    : alertOf(
        'ApiSlow',
        { application: service },
        `${service} answers slowly`,
        `sum by (application) (rate(http_server_requests_seconds_sum[5m])) / sum by (application) (rate(http_server_requests_seconds_count[5m])) > 0.3`,
      );

/** Plain Go services of a team's own library: counters without a suffix, a summary, the service in `job` alone. */
function plain(
  out: OthersWriter,
  troubles: Troubles,
  outside?: { host: string; caller: string; errors: number },
): void {
  for (const name of apps) {
    const labels = { job: name, instance: `vm-${apps.indexOf(name)}.corp.example:8080` };
    out.gauge('up', labels, (bad) => (bad && troubles[name]?.gone ? 0 : 1), 0);
    for (const status of ['2xx', '5xx'])
      out.counter(
        'myco_http_requests',
        { ...labels, status },
        by(shop, name, troubles, (h) => h.rate * (status === '5xx' ? h.errors : 1 - h.errors)),
      );
    for (const [quantile, times] of [
      ['0.5', 1],
      ['0.99', 3],
    ] as const)
      out.gauge(
        'myco_http_request_duration_seconds',
        { ...labels, quantile },
        by(shop, name, troubles, (h) => h.seconds * times),
      );
    out.counter(
      'myco_http_request_duration_seconds_count',
      labels,
      by(shop, name, troubles, (h) => h.rate),
    );
    out.counter(
      'myco_http_request_duration_seconds_sum',
      labels,
      by(shop, name, troubles, (h) => h.rate * h.seconds),
    );
    const callees = Object.entries(shop.calls[name] ?? {});
    for (const [callee, share] of callees)
      for (const code of ['200', '500']) {
        const rate = (bad: number) => {
          const h = healthOf(shop, callee, bad ? troubles : {});
          const lost = bad && troubles[callee]?.gone ? 1 : h.errors;
          return share * healthOf(shop, name, {}).rate * (code === '500' ? lost : 1 - lost);
        };
        out.counter('myco_outgoing_calls', { ...labels, target: callee, code }, rate);
      }
    if (outside?.caller === name)
      for (const code of ['200', '503'])
        out.counter(
          'myco_outgoing_calls',
          { ...labels, target: outside.host, code },
          (bad) => 12 * (code === '503' ? (bad ? outside.errors : 0.001) : bad ? 1 - outside.errors : 0.999),
        );
  }
}

const plainAlert = (service: string, what: 'errors' | 'slow') =>
  what === 'errors'
    ? alertOf(
        'TooMany5xx',
        { job: service },
        `More than 5% of requests to ${service} fail`,
        `sum by (job) (rate(myco_http_requests{status="5xx"}[5m])) / sum by (job) (rate(myco_http_requests[5m])) > 0.05`,
      )
    : alertOf(
        'SlowResponses',
        { job: service },
        `99th percentile of ${service} above 1 s`,
        `max by (job) (myco_http_request_duration_seconds{quantile="0.99"}) > 1`,
      );

/** Only what an ingress counts, and the platform. */
function ingressOnly(out: OthersWriter, troubles: Troubles): void {
  for (const name of ['storefront', 'backoffice', 'account'])
    for (const status of ['200', '502', '404'])
      out.counter(
        'nginx_ingress_controller_requests',
        {
          job: 'ingress-nginx',
          instance: '10.1.1.1:10254',
          namespace: 'ingress',
          exported_namespace: 'retail',
          ingress: `${name}-public`,
          exported_service: name,
          service: 'ingress-nginx-controller',
          host: `${name}.example.com`,
          path: '/',
          status,
        },
        by(
          shop,
          name,
          troubles,
          (h) => h.rate * (status === '502' ? h.errors : status === '404' ? 0.02 : Math.max(0, 0.98 - h.errors)),
        ),
      );
}

const ingressAlert = (service: string) =>
  alertOf(
    'IngressHigh5xx',
    { ingress: `${service}-public`, exported_namespace: 'retail' },
    `Ingress ${service}-public answers with 5xx`,
    `sum by (ingress, exported_namespace) (rate(nginx_ingress_controller_requests{status=~"5.."}[5m])) / sum by (ingress, exported_namespace) (rate(nginx_ingress_controller_requests[5m])) > 0.05`,
  );

/** Envoy's view from a gateway and from sidecars, named by cluster. */
function envoyOnly(out: OthersWriter, troubles: Troubles): void {
  const all = [
    ['edge', 'storefront', 1],
    ['edge', 'backoffice', 1],
    ...apps.flatMap((from) => Object.entries(shop.calls[from] ?? {}).map(([to, share]) => [from, to, share])),
  ] as [string, string, number][];
  for (const [from, to, share] of all) {
    const labels = {
      job: 'envoy-stats',
      app: from,
      namespace: 'retail',
      pod: `${from}-7c9d8f6b54-x2v9k`,
      instance: `10.3.${apps.indexOf(from) + 1}.4:9901`,
      envoy_cluster_name: `${to}_retail_svc`,
    };
    const rateOf = from === 'edge' ? healthOf(shop, to, {}).rate : share * healthOf(shop, from, {}).rate;
    for (const cls of ['2', '5'])
      out.counter('envoy_cluster_upstream_rq_xx', { ...labels, envoy_response_code_class: cls }, (bad) => {
        const h = healthOf(shop, to, bad ? troubles : {});
        return rateOf * (cls === '5' ? h.errors : 1 - h.errors);
      });
    out.counter('envoy_cluster_upstream_cx_connect_fail', labels, (bad) => (bad && troubles[to]?.gone ? rateOf : 0));
    out.gauge('envoy_cluster_membership_healthy', labels, (bad) => (bad && troubles[to]?.gone ? 0 : 2), 0);
    out.counter('envoy_cluster_upstream_rq_time_count', labels, () => rateOf);
    out.counter(
      'envoy_cluster_upstream_rq_time_sum',
      labels,
      (bad) => rateOf * 1000 * healthOf(shop, to, bad ? troubles : {}).seconds,
    );
  }
}

/** Nothing but recording rules of a central team reaches this server. */
function recorded(out: OthersWriter, troubles: Troubles): void {
  for (const name of apps) {
    const labels = { service: name, env: 'prod' };
    out.gauge(
      'service:http_requests:rate5m',
      labels,
      by(shop, name, troubles, (h) => h.rate),
    );
    out.gauge(
      'service:http_errors:ratio_rate5m',
      labels,
      by(shop, name, troubles, (h) => h.errors),
    );
    out.gauge(
      'service:http_latency_seconds:p99_5m',
      labels,
      by(shop, name, troubles, (h) => h.seconds * 3),
    );
  }
}

/** app.kubernetes.io/name as the only name, OTel histogram of the collector, span metrics absent. */
function recommended(out: OthersWriter, troubles: Troubles): void {
  for (const name of apps) {
    const labels = {
      job: 'retail/pods',
      namespace: 'retail',
      app_kubernetes_io_name: name,
      pod: podsOf({ name, namespace: '', node: '' })[0] ?? '',
      container: 'app',
      instance: `10.4.${apps.indexOf(name)}.2:8080`,
    };
    out.gauge(
      'up',
      labels,
      by(shop, name, troubles, () => 1),
      0,
    );
    for (const code of ['200', '500'])
      out.counter(
        'http_requests_total',
        { ...labels, code, handler: '/' },
        by(shop, name, troubles, (h) => h.rate * (code === '500' ? h.errors : 1 - h.errors)),
      );
    for (const le of ['0.05', '0.1', '0.25', '0.5', '1', '2.5', '+Inf'])
      out.counter(
        'http_request_duration_seconds_bucket',
        { ...labels, le },
        by(
          shop,
          name,
          troubles,
          (h) => h.rate * Math.min(1, 1 - Math.exp(-Number(le === '+Inf' ? 99 : le) / h.seconds)),
        ),
      );
    out.counter(
      'http_request_duration_seconds_count',
      labels,
      by(shop, name, troubles, (h) => h.rate),
    );
    out.counter(
      'http_request_duration_seconds_sum',
      labels,
      by(shop, name, troubles, (h) => h.rate * h.seconds),
    );
  }
}
const recommendedAlert = (service: string) =>
  alertOf(
    'HighErrorRate',
    { app_kubernetes_io_name: service, namespace: 'retail' },
    `${service} error rate is high`,
    `sum by (namespace, app_kubernetes_io_name) (rate(http_requests_total{code=~"5.."}[5m])) / sum by (namespace, app_kubernetes_io_name) (rate(http_requests_total[5m])) > 0.05`,
  );

export const othersSetUps: readonly OthersSetUp[] = [
  {
    name: 'spring-pool',
    right: ['payments'],
    alert: springAlert('storefront', 'slow'),
    write: (out) => {
      micrometer(out, { payments: { slow: 4 } }, (name, labels) => {
        const pool = { ...labels, pool: 'HikariPool-1' };
        const full = name === 'payments';
        out.gauge('hikaricp_connections_max', pool, () => 10, 0);
        out.gauge('hikaricp_connections_active', pool, (bad) => (full && bad ? 10 : 2), full ? 0 : 0.3);
        out.gauge('hikaricp_connections_pending', pool, (bad) => (full && bad ? 30 : 0));
        out.counter('hikaricp_connections_timeout_total', pool, (bad) => (full && bad ? 1 : 0));
      });
      writeClutter(out, ['zookeeper', 'vault']);
    },
  },
  {
    name: 'spring-heap',
    right: ['pricing'],
    alert: springAlert('storefront', 'slow'),
    write: (out) => {
      micrometer(out, { pricing: { slow: 2 } }, (name, labels) => {
        const sick = name === 'pricing';
        for (const id of ['G1 Eden Space', 'G1 Old Gen']) {
          out.gauge('jvm_memory_used_bytes', { ...labels, area: 'heap', id }, (bad) => (sick && bad ? 4.9e8 : 2e8));
          out.gauge('jvm_memory_max_bytes', { ...labels, area: 'heap', id }, () => 5e8, 0);
        }
        out.counter('jvm_gc_pause_seconds_sum', { ...labels, action: 'end of major GC' }, (bad) =>
          sick && bad ? 0.7 : 0.005,
        );
        out.counter('jvm_gc_pause_seconds_count', { ...labels, action: 'end of major GC' }, (bad) =>
          sick && bad ? 2 : 0.1,
        );
      });
      writeClutter(out, ['zookeeper']);
    },
  },
  {
    name: 'ingress-oom',
    right: ['orders'],
    alert: ingressAlert('backoffice'),
    write: (out) => {
      const troubles = { orders: { errors: 0.6 } };
      ingressOnly(out, troubles);
      platform(out, 'retail', {
        orders: {
          restarts: (bad) => (bad ? 1 / 90 : 0),
          terminated: 'OOMKilled',
          available: (bad, t) => (bad ? (Math.floor(t) % 3 === 0 ? 0 : 1) : 2),
          memory: (bad, t) => (bad ? 3e8 + (t % 2) * 1.2e8 : 2.2e8),
        },
      });
      writeClutter(out, ['argocd']);
    },
  },
  {
    name: 'ingress-crashloop',
    right: ['account'],
    alert: ingressAlert('account'),
    write: (out) => {
      const troubles = { account: { errors: 0.97 } };
      ingressOnly(out, troubles);
      platform(out, 'retail', {
        account: {
          restarts: (bad) => (bad ? 1 / 120 : 0),
          waiting: 'CrashLoopBackOff',
          terminated: 'Error',
          available: (bad) => (bad ? 0 : 2),
          image: (bad) => `registry.example/account:${bad ? '2.0.0' : '1.9.3'}`,
        },
      });
    },
  },
  {
    name: 'envoy-upstream-gone',
    right: ['pricing', 'pricing_retail_svc'],
    alert: alertOf(
      'UpstreamErrors',
      { envoy_cluster_name: 'storefront_retail_svc' },
      'storefront answers 5xx',
      'sum by (envoy_cluster_name) (rate(envoy_cluster_upstream_rq_xx{envoy_response_code_class="5"}[5m])) / sum by (envoy_cluster_name) (rate(envoy_cluster_upstream_rq_xx[5m])) > 0.05',
    ),
    write: (out) => {
      envoyOnly(out, { pricing: { gone: true } });
      writeClutter(out, ['consul']);
    },
  },
  {
    name: 'envoy-slow',
    right: ['stock', 'stock_retail_svc'],
    alert: alertOf(
      'UpstreamSlow',
      { envoy_cluster_name: 'backoffice_retail_svc' },
      'backoffice is slow',
      'sum by (envoy_cluster_name) (rate(envoy_cluster_upstream_rq_time_sum[5m])) / sum by (envoy_cluster_name) (rate(envoy_cluster_upstream_rq_time_count[5m])) > 500',
    ),
    write: (out) => {
      envoyOnly(out, { stock: { slow: 1.5 } });
      writeClutter(out, ['consul']);
    },
  },
  {
    name: 'outside-failing',
    right: ['api.payco.example'],
    alert: plainAlert('backoffice', 'errors'),
    write: (out) => {
      plain(out, { payments: { errors: 0.5 } }, { host: 'api.payco.example', caller: 'payments', errors: 0.6 });
      writeClutter(out, ['haproxy-lb', 'statsd']);
    },
  },
  {
    name: 'vm-service-down',
    right: ['sessions'],
    alert: plainAlert('storefront', 'errors'),
    write: (out) => {
      plain(out, { sessions: { gone: true } });
      writeClutter(out, ['haproxy-lb']);
    },
  },
  {
    name: 'summary-slow',
    right: ['suggest'],
    alert: plainAlert('storefront', 'slow'),
    write: (out) => {
      plain(out, { suggest: { slow: 1.4 } });
      writeClutter(out, ['haproxy-lb']);
    },
  },
  {
    name: 'recorded-errors',
    right: ['stock'],
    alert: alertOf(
      'SloBurn',
      { service: 'backoffice', env: 'prod' },
      'backoffice burns its error budget',
      'service:http_errors:ratio_rate5m{env="prod"} > 0.05',
    ),
    write: (out) => {
      recorded(out, { stock: { errors: 0.7 } });
      writeClutter(out, ['nats']);
    },
  },
  {
    name: 'recommended-labels',
    right: ['payments'],
    alert: recommendedAlert('orders'),
    write: (out) => {
      recommended(out, { payments: { errors: 0.5 } });
      platform(out, 'retail', { payments: { image: (bad) => `registry.example/payments:${bad ? '5.1.0' : '5.0.9'}` } });
      writeClutter(out, ['nats']);
    },
  },
  {
    name: 'kafka-consumer',
    right: ['invoice-worker'],
    alert: alertOf(
      'ConsumerLagHigh',
      { consumergroup: 'invoicing', topic: 'orders.placed' },
      'Consumer group invoicing lags behind on orders.placed',
      'sum by (consumergroup, topic) (kafka_consumergroup_lag) > 5000',
    ),
    write: (out) => {
      recommended(out, {});
      platform(out, 'retail');
      writeWorkload(out, {
        name: 'invoice-worker',
        namespace: 'retail',
        node: 'worker-2',
        restarts: (bad) => (bad ? 1 / 100 : 0),
        waiting: 'CrashLoopBackOff',
        available: (bad) => (bad ? 0 : 2),
      });
      const exporter = {
        job: 'kafka-exporter',
        instance: '10.5.0.1:9308',
        namespace: 'kafka',
        pod: 'kafka-exporter-5d8f7c6b94-mm2xw',
      };
      for (const [consumergroup, topic] of [
        ['invoicing', 'orders.placed'],
        ['emails', 'orders.placed'],
        ['stock-sync', 'stock.moved'],
      ] as const)
        for (const partition of ['0', '1', '2'])
          out.gauge(
            'kafka_consumergroup_lag',
            { ...exporter, consumergroup, topic, partition },
            (bad, t) => (bad && consumergroup === 'invoicing' ? 20 + t * 400 : 12),
            0.3,
          );
    },
  },
  {
    name: 'coredns',
    right: ['coredns', 'kube-dns'],
    alert: recommendedAlert('storefront'),
    write: (out) => {
      recommended(
        out,
        Object.fromEntries(
          ['storefront', 'orders', 'basket', 'account', 'backoffice', 'search'].map((name) => [name, { errors: 0.45 }]),
        ),
      );
      platform(out, 'retail');
      writeWorkload(out, { name: 'coredns', namespace: 'kube-system', node: 'worker-3' });
      for (const pod of podsOf({ name: 'coredns', namespace: '', node: '' })) {
        const labels = {
          job: 'kube-dns',
          service: 'kube-dns',
          namespace: 'kube-system',
          pod,
          instance: `10.0.0.${pod.length}:9153`,
          server: 'dns://:53',
          zone: '.',
        };
        for (const rcode of ['NOERROR', 'NXDOMAIN', 'SERVFAIL'])
          out.counter('coredns_dns_responses_total', { ...labels, rcode, plugin: 'forward' }, (bad) =>
            rcode === 'SERVFAIL' ? (bad ? 60 : 0.01) : bad ? 50 : 100,
          );
        out.counter('coredns_forward_healthcheck_broken_total', labels, (bad) => (bad ? 2 : 0));
      }
      writeClutter(out, ['nats']);
    },
  },
  {
    name: 'node-full',
    right: ['worker-2'],
    alert: recommendedAlert('storefront'),
    write: (out) => {
      const sick = apps.filter((name) => at(name) === 'worker-2');
      recommended(out, Object.fromEntries(sick.map((name) => [name, { errors: 0.7 }])));
      for (const name of apps)
        writeWorkload(out, {
          name,
          namespace: 'retail',
          node: at(name),
          ...(sick.includes(name) ? { available: (bad: number) => (bad ? 1 : 2), waiting: 'ContainerCreating' } : {}),
        });
      writeNode(out, 'worker-1');
      writeNode(out, 'worker-2', { disk: (bad, t) => (bad ? 0.998 : Math.min(0.99, 0.99 + t / 1000)) });
      writeNode(out, 'worker-3');
      out.gauge(
        'kube_node_status_condition',
        { job: 'kube-state-metrics', node: 'worker-2', condition: 'DiskPressure', status: 'true' },
        (bad) => bad,
        0,
      );
    },
  },
  {
    name: 'node-gone',
    right: ['worker-1'],
    alert: recommendedAlert('storefront'),
    write: (out) => {
      const sick = apps.filter((name) => at(name) === 'worker-1');
      recommended(out, Object.fromEntries(sick.map((name) => [name, { errors: 0.5 }])));
      for (const name of apps)
        writeWorkload(out, {
          name,
          namespace: 'retail',
          node: at(name),
          ...(sick.includes(name) ? { available: (bad: number) => (bad ? 1 : 2) } : {}),
        });
      writeNode(out, 'worker-1', { ready: (bad) => (bad ? 0 : 1) });
      writeNode(out, 'worker-2');
      writeNode(out, 'worker-3');
    },
  },
  {
    name: 'certificate',
    right: ['account', 'account.example.com'],
    alert: alertOf(
      'ProbeFailed',
      { job: 'blackbox', instance: 'https://account.example.com/healthz' },
      'Probe of https://account.example.com/healthz fails',
      'probe_success == 0',
    ),
    write: (out) => {
      recommended(out, {});
      for (const host of ['account', 'storefront', 'search']) {
        const labels = { job: 'blackbox', instance: `https://${host}.example.com/healthz` };
        const sick = host === 'account';
        out.gauge('probe_success', labels, (bad) => (sick && bad ? 0 : 1), 0);
        out.gauge('probe_duration_seconds', labels, () => 0.2);
        out.gauge(
          'probe_ssl_earliest_cert_expiry',
          labels,
          () => (sick ? out.onset / 1000 : out.onset / 1000 + 5e6),
          0,
        );
        out.gauge('probe_http_status_code', labels, (bad) => (sick && bad ? 0 : 200), 0);
      }
    },
  },
  {
    name: 'postgres-full',
    right: ['orders-pg', 'orders-pg-primary'],
    alert: recommendedAlert('orders'),
    write: (out) => {
      recommended(out, { orders: { errors: 0.4, slow: 1 } });
      platform(out, 'retail');
      writeWorkload(out, {
        name: 'orders-pg',
        namespace: 'retail',
        node: 'worker-1',
        kind: 'statefulset',
        replicas: 1,
      });
      for (const db of ['orders-pg', 'account-pg']) {
        const labels = {
          job: 'postgres-exporter',
          instance: `${db}-exporter:9187`,
          server: `${db}:5432`,
          namespace: 'retail',
        };
        out.gauge('pg_up', labels, () => 1, 0);
        out.gauge('pg_stat_database_numbackends', { ...labels, datname: 'main' }, (bad) =>
          bad && db === 'orders-pg' ? 99 : 30,
        );
        out.gauge('pg_settings_max_connections', labels, () => 100, 0);
        out.counter('pg_stat_database_xact_commit', { ...labels, datname: 'main' }, (bad) =>
          bad && db === 'orders-pg' ? 20 : 60,
        );
      }
    },
  },
  {
    name: 'healthy-tight-rule',
    right: [],
    alert: recommendedAlert('orders'),
    write: (out) => {
      recommended(out, {});
      platform(out, 'retail', { search: { image: (bad) => `registry.example/search:${bad ? '3.2' : '3.1'}` } });
      writeClutter(out, ['nats']);
    },
  },
  {
    name: 'healthy-other-fault',
    right: [],
    alert: plainAlert('search', 'errors'),
    write: (out) => {
      plain(out, {});
      writeClutter(out, ['nats', 'haproxy-lb']);
    },
  },
];
