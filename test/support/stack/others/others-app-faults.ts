/**
 * Set-ups where an application, or whom it calls, is at fault.
 * Owns: one entry a set-up. Refuses: judging.
 */
import { envoyOnly, ingressAlert, ingressOnly, recorded } from './others-proxies.ts';
import { micrometer, plain, plainAlert, recommended, recommendedAlert, springAlert } from './others-libraries.ts';
import { writeClutter } from './others-platform.ts';
import { alertOf, type OthersSetUp, platform } from './others-shop.ts';

export const appFaults: readonly OthersSetUp[] = [
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
];
