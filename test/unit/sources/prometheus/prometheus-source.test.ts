import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { identityLabels } from '../../../../src/sources/identity.ts';
import { chooseQueries } from '../../../../src/sources/prometheus/choose-queries.ts';
import { groupingOf } from '../../../../src/sources/prometheus/grouping.ts';
import { PrometheusSource } from '../../../../src/sources/prometheus/prometheus-source.ts';
import { failures } from '../../../../src/sources/prometheus/request-families.ts';
import { metricsOf, resourceQueries } from '../../../../src/sources/prometheus/resource-queries.ts';
import { until } from '../../../support/until.ts';
import { onPath, type PastServer, startPrometheus, startVictoriaMetrics } from './past-server.ts';
import { shopPast } from './small-shop.ts';

const minute = 60_000;
const expression =
  'sum by (namespace, service) (rate(http_request_duration_seconds_count{code=~"5.."}[5m])) / sum by (namespace, service) (rate(http_request_duration_seconds_count[5m])) > 0.05';

const rules = `groups:
- name: shop
  interval: 1s
  rules:
  - {alert: Watchdog, expr: vector(1), labels: {severity: none}}
  - {alert: OldDisk, expr: 'aaa_cache_usage_1 >= 0', labels: {severity: warning, service: batch}}
  - {alert: HighErrorRate, expr: '${expression}', labels: {severity: critical}}
`;

const valuesOf = (seen: Telemetry, service: string, name: string) =>
  seen.series.find((one) => one.service === service && one.name === name)?.values;

describe.skipIf(!onPath('promtool'))('a real Prometheus (needs prometheus and promtool on the PATH)', () => {
  const now = Date.now();
  const from = now - 20 * minute;
  let server: PastServer;
  const about = {
    title: 'web fails',
    service: 'web',
    labels: { alertname: 'HighErrorRate', namespace: 'shop', service: 'web', severity: 'critical' },
    startedAt: new Date(from + 3 * minute).toISOString(),
  };
  beforeAll(async () => {
    // Samples after now keep the rules firing however long the tests take.
    const past = shopPast(now + 10 * minute, { trouble: { service: 'orders', kind: 'failing', from } });
    server = await startPrometheus(past, rules);
  });
  afterAll(() => server.stop());
  const source = () => new PrometheusSource({ url: server.url, now: () => now });

  it('reads what the alert measures, the requests of all, their states and calls, in few queries', async () => {
    const seen = await source().read({ about });
    expect(seen.alert).toMatchObject({ service: 'web', expression, startedAt: Date.parse(about.startedAt) });
    expect(seen.missing).toEqual([]);
    expect(seen.series.filter(({ measured }) => measured).map(({ service, name }) => [service, name])).toEqual([
      ['web', 'http_request_duration_seconds_error_ratio'],
    ]);
    expect(valuesOf(seen, 'orders', 'http_request_duration_seconds_error_ratio')?.at(-1)).toBeCloseTo(0.56, 1);
    expect(valuesOf(seen, 'search', 'http_request_duration_seconds_error_ratio')?.at(-1)).toBe(0);
    expect(valuesOf(seen, 'cart', 'http_request_duration_seconds_mean')?.[5]).toBeCloseTo(0.06, 2);
    expect(valuesOf(seen, 'cart', 'container_memory_working_set_bytes')?.[5]).toBeGreaterThan(1.5e8);
    expect(valuesOf(seen, 'orders', 'kube_deployment_status_replicas_available')?.at(-1)).toBe(2);
    expect(valuesOf(seen, 'web', 'web_queue_depth')?.length).toBeGreaterThan(60);
    expect(seen.edges).toContainEqual({ from: 'orders', to: 'orders-db' });
    expect(seen.changes).toEqual([expect.objectContaining({ kind: 'deploy', service: 'orders' })]);
    expect(seen.queries?.length).toBeLessThanOrEqual(60);
    expect(seen.remarks).toContainEqual(expect.stringContaining('shop-staging/orders'));
  });

  it('is enough for a triage', async () => {
    const result = triage(await source().read({ about }));
    expect([result.outcome, result.components[0]?.component]).toEqual(['fault', 'orders']);
    const calm = await source().read({
      about: {
        ...about,
        startedAt: new Date(from - 20 * minute).toISOString(),
        window: span(from - 35 * minute, from - 5 * minute),
      },
    });
    expect(triage(calm).outcome).toBe('healthy');
  });

  it('finds the alert that a question means, and lists what else fires', async () => {
    await until('the rule fires', async () => {
      const data = await fetch(`${server.url}/api/v1/alerts`);
      return (await data.text()).includes('HighErrorRate');
    });
    const seen = await new PrometheusSource({ url: server.url }).read({ about: { question: 'why does cart fail?' } });
    expect(seen.alert).toMatchObject({ title: 'HighErrorRate', service: 'cart', severity: 'critical', expression });
    expect(seen.alert.window.to - seen.alert.window.from).toBeLessThan(80 * minute);
    const others = seen.others?.map(({ title }) => title) ?? [];
    expect(others).toContain('OldDisk');
    expect(others).not.toContain('Watchdog');
  });

  it('takes a question without an alert for one about now, and its component from the question', async () => {
    const asked = await new PrometheusSource({ url: server.url, now: () => now }).read({
      about: { question: 'orders is odd' },
    });
    expect(asked.alert.service).toBe('orders');
    expect(asked.alert.window.to - asked.alert.window.from).toBeLessThan(80 * minute);
  });

  it('says what it could not see', async () => {
    const unknown = await source().read({ about: { ...about, labels: {}, title: 'something' } });
    expect(unknown.missing).toEqual([expect.stringContaining('expression of the alert is not known')]);
    const none = await source().read({
      about: { ...about, labels: {}, expression: 'sum(rate(no_such_total[5m])) > 1' },
    });
    expect(none.missing).toEqual([expect.stringContaining('No series was found')]);
    const early = await source().read({ about: { ...about, window: span(now - 115 * minute, now - 90 * minute) } });
    expect(early.missing).toContainEqual(expect.stringContaining('no time before the incident'));
    const nothing = await source().read({ window: { from: 0, to: 60 * minute } });
    expect(nothing.series).toEqual([]);
    expect(nothing.remarks).toContainEqual(expect.stringContaining('No metric that tells of health has samples'));
  });

  it('asks a poll little, and its metadata once', async () => {
    const one = source();
    const asked = async (only: { metric?: string }) => {
      const seen = await one.read({ about, within: 9_999.5, only: { service: 'web', ...only } });
      expect(valuesOf(seen, 'web', 'http_request_duration_seconds_error_ratio')?.length).toBeGreaterThan(60);
      return one.lastCost.requests;
    };
    const [profile, poll] = [await asked({}), await asked({ metric: 'error_ratio' })];
    expect(profile).toBeLessThan(25);
    expect(poll).toBeLessThanOrEqual(6);
  });

  it('takes every row of the tables', async () => {
    expect(await refusedRows(server.url)).toEqual([]);
  });

  it('stays within its bounds and says what it left out', async () => {
    const limits = { queries: 14 };
    const seen = await new PrometheusSource({ url: server.url, now: () => now, limits }).read({ about });
    expect(seen.queries?.length).toBeLessThanOrEqual(14);
    expect(seen.series.some(({ measured }) => measured)).toBe(true);
    expect(seen.remarks).toContainEqual(expect.stringMatching(/\d+ less telling queries were not asked/));
    expect(seen.missing).toContainEqual(expect.stringContaining('most queries of a look'));
  });
});

describe.skipIf(!onPath('victoria-metrics'))('a real VictoriaMetrics (needs it on the PATH)', () => {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const from = now - 20 * minute;
  let server: PastServer;
  beforeAll(async () => {
    server = await startVictoriaMetrics(shopPast(now, { trouble: { service: 'orders', kind: 'gone', from } }));
  });
  afterAll(() => server.stop());

  it('takes every row of the tables', async () => {
    expect(await refusedRows(server.url)).toEqual([]);
  });

  it('is asked the same, and a component that is gone is seen', async () => {
    const about = {
      title: 'web fails',
      service: 'web',
      labels: { namespace: 'shop', service: 'web' },
      startedAt: new Date(from + 3 * minute).toISOString(),
      expression,
    };
    const seen = await new PrometheusSource({ url: server.url, now: () => now }).read({ about });
    expect(seen.missing).toEqual([]);
    expect(seen.edges).toContainEqual({ from: 'cart', to: 'orders' });
    expect(valuesOf(seen, 'orders', 'kube_deployment_status_replicas_available')?.at(-1)).toBe(0);
    expect(valuesOf(seen, 'web', 'http_request_duration_seconds_error_ratio')?.at(-1)).toBeGreaterThan(0.4);
    expect(seen.queries?.length).toBeLessThanOrEqual(60);
    expect(triage(seen).outcome).toBe('fault');
  });
});

describe('whatever answers', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const serve = async (listener: RequestListener) => {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const success = (data: unknown) => JSON.stringify({ status: 'success', data });

  it('names the URL and the fix when nothing does', async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    await expect(new PrometheusSource({ url }).read()).rejects.toMatchObject({
      code: 'prometheus-unreachable',
      retryable: true,
      userMessage: expect.stringContaining(`${url} cannot be reached`),
    });
  });

  it('says so when it is no Prometheus, or does not let us in', async () => {
    const url = await serve((_, response) => response.end('<html>hello</html>'));
    await expect(new PrometheusSource({ url }).read()).rejects.toMatchObject({ code: 'prometheus-invalid' });
    server?.close();
    const closed = await serve((_, response) => response.writeHead(401).end('Unauthorized'));
    await expect(new PrometheusSource({ url: closed }).read()).rejects.toMatchObject({
      code: 'prometheus-unauthorized',
    });
  });

  it('goes on when one query is refused, and hands on warnings', async () => {
    const now = Date.parse('2026-05-04T12:00:00Z');
    const url = await serve((request, response) => {
      const path = request.url ?? '';
      if (path.includes('/label/')) response.end(success(['cpu_usage_ratio', 'disk_errors_total']));
      else if (path.includes('query_range') && path.includes('disk'))
        response.writeHead(422).end('{"status":"error","error":"too many samples"}');
      else if (path.includes('query_range')) {
        const result = [
          { metric: { __name__: 'cpu_usage_ratio', job: 'shop' }, values: [[(now - 600_000) / 1000, '0.5']] },
        ];
        response.end(JSON.stringify({ status: 'success', data: { result }, warnings: ['partial response'] }));
      } else response.end(success({ result: [] }));
    });
    const { series, remarks } = await new PrometheusSource({ url, now: () => now }).read();
    expect(series.map(({ service, name }) => [service, name])).toEqual([['shop', 'cpu_usage_ratio']]);
    expect(remarks).toContainEqual(expect.stringContaining('too many samples'));
    expect(remarks).toContainEqual(expect.stringContaining('partial response'));
  });

  it('asks a server that is too busy no further, and stops with its asker', async () => {
    let requests = 0;
    const url = await serve((request, response) => {
      requests += 1;
      const path = request.url ?? '';
      if (path.includes('/label/')) response.end(success(Array.from({ length: 50 }, (_, i) => `queue_${i}_total`)));
      else if (path.includes('query_range')) response.writeHead(503).end();
      else response.end(success({ result: [] }));
    });
    const { remarks, missing } = await new PrometheusSource({ url }).read();
    expect(requests).toBeLessThan(20);
    expect(missing).toContainEqual(expect.stringContaining('busy or too slow'));
    expect(remarks).toContainEqual(expect.stringContaining('is not ready (503)'));
    const stop = new AbortController();
    stop.abort(new Error('nobody waits'));
    await expect(new PrometheusSource({ url }).read({ signal: stop.signal })).rejects.toThrow('nobody waits');
  });
});

function span(from: number, to: number) {
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/** A server of everything that the tables know: its queries that this server does not take, with the reason. */
async function refusedRows(url: string): Promise<string[]> {
  const names = resourceQueries.flatMap(metricsOf);
  for (const base of ['traces_service_graph_request', 'istio_requests', 'calls', 'http_client_requests'])
    names.push(`${base}_total`);
  for (const base of [
    'istio_request_duration_milliseconds',
    'response_latency_ms',
    'http_server_request_duration_seconds',
  ])
    names.push(`${base}_bucket`, `${base}_sum`, `${base}_count`);
  names.push(
    'traces_service_graph_request_failed_total',
    'envoy_cluster_upstream_rq_xx',
    'a_queue_depth',
    'b_jobs_failed_total',
  );
  const labels = new Set([...identityLabels, ...failures.map(({ label }) => label), 'pod']);
  const catalogue = {
    names: new Set(names),
    labels,
    described: new Map(),
    counters: new Set(['errors']),
    natives: new Set(['http_server_duration_seconds']),
  };
  const alert = {
    title: 'x',
    startedAt: 0,
    labels: { env: 'a"b' },
    window: { from: 0, to: 1 },
    baseline: { from: 0, to: 0 },
    services: [],
  };
  const narrow = (metric: string) =>
    metric.startsWith('kube_') ? { label: 'pod', matcher: 'pod=~"(?:cart)-.+"' } : undefined;
  const grouping = groupingOf(catalogue, alert.labels, narrow);
  const queries = chooseQueries({ alert, catalogue, grouping, range: '60s', own: new Map() });
  expect(queries.length).toBeGreaterThan(90);
  const refused: string[] = [];
  for (const { promql } of queries) {
    const answer = await fetch(`${url}/api/v1/query`, { method: 'POST', body: new URLSearchParams({ query: promql }) });
    if (!answer.ok) refused.push(`${promql}: ${await answer.text()}`);
  }
  return refused;
}
