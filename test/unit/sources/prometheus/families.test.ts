import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { PrometheusSource } from '../../../../src/sources/prometheus/prometheus-source.ts';
import { onPath, type Past, type PastServer, startPrometheus } from './past-server.ts';

const minute = 60_000;
const now = Math.floor(Date.now() / 1000) * 1000;
const from = now - 20 * minute;
const times = Array.from({ length: 101 }, (_, i) => now - (100 - i) * minute);
const bad = (time: number) => time >= from;

const gauge = (labels: Record<string, string>, value: (time: number) => number): Past => ({
  labels,
  times,
  values: times.map(value),
});
function counter(labels: Record<string, string>, pace: (time: number) => number): Past {
  let total = 500;
  return gauge(labels, (time) => (total += 60 * pace(time)));
}

/** A company that measures with everything at once; each part fails from `from` on. */
const past: Past[] = [
  // Both proxies report; what never arrived only the caller's.
  ...['source', 'destination'].flatMap((reporter) =>
    [
      ['200', (time: number) => (bad(time) ? 5 : 10)],
      ['503', (time: number) => (bad(time) ? 5 : 0)],
    ].map(([response_code, pace]) =>
      counter(
        {
          __name__: 'istio_requests_total',
          reporter,
          response_code: response_code as string,
          source_workload: 'gateway',
          source_workload_namespace: 'shop',
          destination_workload: 'basket',
          destination_workload_namespace: 'shop',
          destination_service_name: 'basket',
          pod: reporter === 'source' ? 'gateway-7d9f8b6c5-x2x1z' : 'basket-7d9f8b6c5-x2x1z',
          namespace: 'shop',
          job: 'istio-proxies',
        },
        pace as (time: number) => number,
      ),
    ),
  ),
  // Spans that a collector counts, in a namespace of its own.
  ...['STATUS_CODE_UNSET', 'STATUS_CODE_ERROR'].map((status_code) =>
    counter(
      {
        __name__: 'traces_span_metrics_calls_total',
        service_name: 'pricing',
        span_kind: 'SPAN_KIND_SERVER',
        status_code,
        job: 'otel-collector',
        pod: 'otel-collector-7d9f8b6c5-x2x1z',
        namespace: 'telemetry',
      },
      (time) => (status_code === 'STATUS_CODE_ERROR' ? (bad(time) ? 3 : 0) : 7),
    ),
  ),
  // OpenTelemetry's own convention, with the callee's address.
  ...['count', 'sum'].map((part) =>
    counter(
      {
        __name__: `http_client_request_duration_seconds_${part}`,
        service_name: 'pricing',
        server_address: 'rates.shop.svc.cluster.local',
        http_response_status_code: '200',
        job: 'pricing',
      },
      () => 4,
    ),
  ),
  // A job of OpenTelemetry has the namespace in it; what is made for a component, its name.
  ...['shop', 'shop-staging'].map((namespace) =>
    counter({ __name__: 'http_requests_total', code: '500', job: `${namespace}/returns` }, () =>
      namespace === 'shop' ? 0 : 9,
    ),
  ),
  ...['shop', 'shop-staging'].map((namespace) =>
    counter({ __name__: 'http_requests_total', code: '200', job: `${namespace}/returns` }, () => 10),
  ),
  gauge(
    { __name__: 'certmanager_certificate_expiration_timestamp_seconds', name: 'basket-tls', job: 'cert-manager' },
    () => now / 1000 - 60,
  ),
  // Exporters tell of others: a machine, a database, a queue.
  gauge(
    { __name__: 'node_uname_info', nodename: 'pool-b-2', instance: '10.1.0.7:9100', job: 'node-exporter' },
    () => 1,
  ),
  gauge({ __name__: 'node_memory_MemTotal_bytes', instance: '10.1.0.7:9100', job: 'node-exporter' }, () => 16e9),
  gauge({ __name__: 'node_memory_MemAvailable_bytes', instance: '10.1.0.7:9100', job: 'node-exporter' }, (time) =>
    bad(time) ? 1e8 : 8e9,
  ),
  gauge({ __name__: 'pg_up', instance: 'orders-db.shop.svc:5432', job: 'postgres-exporter' }, (time) =>
    bad(time) ? 0 : 1,
  ),
  gauge(
    {
      __name__: 'kafka_consumergroup_lag',
      consumergroup: 'billing',
      topic: 'orders',
      partition: '0',
      job: 'kafka-exporter',
    },
    (time) => (bad(time) ? 9_000 : 3),
  ),
  gauge(
    {
      __name__: 'kube_pod_container_status_waiting_reason',
      reason: 'ImagePullBackOff',
      namespace: 'shop',
      pod: 'basket-7d9f8b6c5-abcde',
      container: 'app',
      job: 'kube-state-metrics',
    },
    (time) => (bad(time) ? 1 : 0),
  ),
  // A team's own counters, without a suffix; the namespace of a job is all that tells where it runs.
  ...['shop', 'shop-staging'].flatMap((namespace) =>
    ['ok', 'failed'].map((result) =>
      counter(
        { __name__: 'own_outgoing_calls', job: `${namespace}/payouts`, target: 'bank.example', result },
        (time) => (result === 'ok' ? 4 : bad(time) || namespace !== 'shop' ? 4 : 0),
      ),
    ),
  ),
  gauge({ __name__: 'own_requests_in_queue', job: 'shop/payouts' }, (time) => 5 + Math.sin(time)),
  // What was wished of workloads: an image, replicas, and something else.
  ...['till:2', 'till:1'].map((image, i) => ({
    labels: {
      __name__: 'kube_pod_container_info',
      namespace: 'shop',
      pod: `till-7d9f8b6c5${i}-x2x1z`,
      container: 'till',
      image,
    },
    ...((kept: number[]) => ({ times: kept, values: kept.map(() => 1) }))(
      times.filter((time) => bad(time) === (i === 0)),
    ),
  })),
  ...['till', 'stock', 'bills'].map((deployment, i) =>
    gauge(
      { __name__: 'kube_deployment_spec_replicas', namespace: 'shop', deployment, job: 'kube-state-metrics' },
      (time) => (i === 1 && bad(time) ? 0 : 3),
    ),
  ),
  ...['till', 'bills', 'idle'].map((deployment, i) =>
    gauge(
      {
        __name__: 'kube_deployment_status_observed_generation',
        namespace: 'shop',
        deployment,
        job: 'kube-state-metrics',
      },
      (time) => (i < 2 && bad(time) ? 9 : 8),
    ),
  ),
  // The same name in two stages that only a label tells apart.
  ...['production', 'staging'].map((environment) =>
    gauge({ __name__: 'checkout_worker_queue_depth', environment, job: 'checkout' }, () =>
      environment === 'staging' ? 900 : 2,
    ),
  ),
];

describe.skipIf(!onPath('promtool'))(
  'families of metrics on a real Prometheus (needs prometheus and promtool on the PATH)',
  () => {
    let server: PastServer;
    let seen: Telemetry;
    beforeAll(async () => {
      server = await startPrometheus(past);
      const about = {
        title: 'shop is slow',
        service: 'gateway',
        labels: { namespace: 'shop' },
        startedAt: new Date(from).toISOString(),
      };
      seen = await new PrometheusSource({ url: server.url, now: () => now }).read({ about });
    });
    afterAll(() => server.stop());

    it.each([
      ['a mesh', 'basket', 'istio_requests_error_ratio', 0, 0.5],
      ['span metrics', 'pricing', 'traces_span_metrics_calls_error_ratio', 0, 0.3],
      ['a node exporter', 'pool-b-2', 'node_memory_utilization_ratio', 0.5, 0.99],
      ['a database exporter', 'orders-db', 'pg_up', 1, 0],
      ['a queue', 'billing', 'kafka_queue_lag', 3, 9_000],
      ['a reason in words', 'basket', 'containers_unavailable_waiting_ImagePullBackOff', 0, 1],
      [
        'what callers count of a callee',
        'rates',
        'http_client_request_duration_seconds_requests_per_second_seen_by_callers',
        4,
        4,
      ],
      ['a namespace in a job', 'returns', 'http_requests_error_ratio', 0, 0],
      ['a gauge of the team, of production only', 'checkout', 'checkout_worker_queue_depth', 2, 2],
    ])('reads %s', (_, service, name, before, after) => {
      const values = seen.series.find((one) => one.service === service && one.name === name)?.values;
      expect(values?.[10]).toBeCloseTo(before, 1);
      expect(values?.at(-1)).toBeCloseTo(after, 1);
    });

    it("reads counters whose names do not say so, of the incident's own stage", () => {
      const failed = seen.series.find(
        ({ service, name }) => service === 'bank.example' && name === 'own_outgoing_calls_error_ratio_seen_by_callers',
      );
      expect([failed?.values[10], failed?.values.at(-1)]).toEqual([0, 0.5]);
      expect(seen.edges).toContainEqual({ from: 'payouts', to: 'bank.example' });
      expect(seen.series.map(({ name }) => name)).not.toContain('own_requests_in_queue_requests_per_second');
    });

    it('reads what was wished of workloads as changes, each once', () => {
      const told = seen.changes.map(({ kind, service, ref, previous }) => [kind, service, ref, previous].join(', '));
      expect(told.toSorted((one, other) => one.localeCompare(other))).toEqual([
        'deploy, bills, bills generation 9, bills generation 8',
        'deploy, till, till:2, till:1',
        'scale, stock, stock replicas 0, stock replicas 3',
      ]);
      expect(seen.changes.every(({ time }) => Math.abs(time - from) <= 2 * minute)).toBe(true);
    });

    it('gives a certificate to whom it is made for', () => {
      const left = seen.series.find((one) => one.service === 'basket' && one.name === 'certificate_seconds_healthy');
      expect(left?.values.at(-1)).toBeLessThan(0);
    });

    it('takes calls from a mesh and from clients', () => {
      expect(seen.edges).toEqual(
        expect.arrayContaining([
          { from: 'gateway', to: 'basket' },
          { from: 'pricing', to: 'rates' },
        ]),
      );
      expect(seen.remarks).toContainEqual(expect.stringContaining('staging/checkout'));
    });
  },
);
