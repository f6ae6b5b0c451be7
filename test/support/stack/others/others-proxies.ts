/**
 * What proxies and a central team count of others' requests: an ingress, Envoy, recording rules alone.
 * Owns: their metrics and the alerts on them. Refuses: what is wrong.
 */
import { healthOf } from './others-graph.ts';
import { alertOf, apps, by, shop, type Troubles } from './others-shop.ts';
import type { OthersWriter } from './others-writer.ts';

/** Only what an ingress counts, and the platform. */
export function ingressOnly(out: OthersWriter, troubles: Troubles): void {
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

export const ingressAlert = (service: string) =>
  alertOf(
    'IngressHigh5xx',
    { ingress: `${service}-public`, exported_namespace: 'retail' },
    `Ingress ${service}-public answers with 5xx`,
    `sum by (ingress, exported_namespace) (rate(nginx_ingress_controller_requests{status=~"5.."}[5m])) / sum by (ingress, exported_namespace) (rate(nginx_ingress_controller_requests[5m])) > 0.05`,
  );

/** Envoy's view from a gateway and from sidecars, named by cluster. */
export function envoyOnly(out: OthersWriter, troubles: Troubles): void {
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
export function recorded(out: OthersWriter, troubles: Troubles): void {
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
