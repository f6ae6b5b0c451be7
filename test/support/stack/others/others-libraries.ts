/**
 * How applications count their own requests: Spring Boot, a team's own library, the recommended labels of Kubernetes.
 * Owns: their metrics and the alerts that teams write on them. Refuses: what is wrong.
 */
import { healthOf } from './others-graph.ts';
import type { Labels } from '../exposition.ts';
import { podsOf } from './others-platform.ts';
import { alertOf, apps, by, shop, type Troubles } from './others-shop.ts';
import type { OthersWriter } from './others-writer.ts';

/** Spring Boot behind one job for all pods, told apart by `application`; the callee is in `client_name`. */
export function micrometer(
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

export const springAlert = (service: string, what: 'errors' | 'slow') =>
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
export function plain(
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

export const plainAlert = (service: string, what: 'errors' | 'slow') =>
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

/** app.kubernetes.io/name as the only name, OTel histogram of the collector, span metrics absent. */
export function recommended(out: OthersWriter, troubles: Troubles): void {
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
export const recommendedAlert = (service: string) =>
  alertOf(
    'HighErrorRate',
    { app_kubernetes_io_name: service, namespace: 'retail' },
    `${service} error rate is high`,
    `sum by (namespace, app_kubernetes_io_name) (rate(http_requests_total{code=~"5.."}[5m])) / sum by (namespace, app_kubernetes_io_name) (rate(http_requests_total[5m])) > 0.05`,
  );
