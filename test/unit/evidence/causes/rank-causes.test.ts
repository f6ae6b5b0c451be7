import { describe, expect, it } from 'vitest';
import { findAnomalies } from '../../../../src/evidence/anomalies/anomalies.ts';
import { rankCauses } from '../../../../src/evidence/causes/rank-causes.ts';
import type { Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { metric, onset, requests, ripple, system } from '../telemetry-builder.ts';

const ranked = (telemetry: Telemetry) => rankCauses(telemetry, findAnomalies(telemetry));
const first = (telemetry: Telemetry) => ranked(telemetry)[0]?.component;

describe('causes from machines', () => {
  const errors = (service: string) =>
    metric(service, 'http_401_ratio', (i, bad) => (bad ? 0.3 : 0.004) + ripple(i) / 1e4);

  it('blames a clock that runs away, not those who reject what it signed', () => {
    const telemetry = system({
      series: [
        errors('courses'),
        errors('grades'),
        metric('issuer', 'node_timex_offset_seconds', (i, bad) => (bad ? 117 : 0.0004) + ripple(i) / 1e5),
      ],
      alert: { service: 'courses' },
    });
    expect(first(telemetry)).toBe('issuer');
    expect(ranked(telemetry)[0]?.why).toMatch(/offset_seconds .* 117 s/);
    const steady = { ...telemetry, series: telemetry.series.slice(0, 2) };
    expect(first(steady)).not.toBe('issuer');
  });

  it('blames the one whose own machine ran out of space, not its caller that repeats it', () => {
    const line = (service: string, body: string, minutes: number) => ({
      time: onset + minutes * 60_000,
      service,
      severity: 'error',
      body,
    });
    const telemetry = system({
      series: [errors('gateway'), errors('ingest')],
      edges: [{ from: 'gateway', to: 'ingest' }],
      logs: [1, 2, 3, 4].flatMap((minutes) => [
        line('gateway', 'handover failed: ingest said "No space left on device"', minutes),
        line('ingest', 'OSError: [Errno 28] No space left on device', minutes),
      ]),
      alert: { service: 'gateway' },
    });
    expect(first(telemetry)).toBe('ingest');
  });
});

describe('causes from metrics alone', () => {
  const failing = metric('till', 'requests_error_ratio', (i, bad) => (bad ? 0.95 : 0.002) + ripple(i) / 1e4);
  const edges = [{ from: 'till', to: 'ledger' }];

  it('blames a store whose failures a second are counted, though what succeeds there fell to nothing', () => {
    const telemetry = system({
      series: [
        failing,
        metric('till', 'requests_per_second', (i) => 40 + ripple(i)),
        metric('ledger', 'inserts_per_second', (i, bad) => (bad ? 0 : 40 + ripple(i))),
        metric('ledger', 'statement_errors_per_second', (i, bad) => (bad ? 39 : 0.02) + ripple(i) / 1e3),
      ],
      edges,
      alert: { service: 'till' },
    });
    expect(first(telemetry)).toBe('ledger');
  });

  it('is less sure of a caller where its callee, of which no failures are counted, has new errors in its log', () => {
    const scoreOf = (telemetry: Telemetry) => ranked(telemetry).find(({ component }) => component === 'till')?.score;
    const quiet = system({ series: [failing], edges, alert: { service: 'till' } });
    const logs = Array.from({ length: 60 }, (_, i) => ({
      time: onset + i * 5_000,
      service: 'ledger',
      severity: 'error',
      body: 'segment 7 is closed for good',
    }));
    expect(scoreOf({ ...quiet, logs })).toBeLessThan((scoreOf(quiet) ?? 0) / 2);
  });
});

describe('what requests hold', () => {
  const grows = (service: string, name: string, before: number, after: number) =>
    metric(service, name, (i, bad) => (bad ? after : before) + ripple(i) / 10);
  const told = (factor: number) =>
    ranked(
      system({
        series: [
          grows('matcher', 'go_goroutines', 200, 1_800),
          grows('matcher', 'match_duration_ms_p99', 14, 90),
          grows('places', 'outbound_duration_ms_p99', 9, 9 * factor),
        ],
        edges: [{ from: 'matcher', to: 'places' }],
        alert: { service: 'matcher' },
      }),
    );
  const scoreOf = (factor: number) => told(factor).find(({ component }) => component === 'matcher')?.score ?? 0;

  it('fills up in a caller while a callee is slower by a greater factor, and says little of the caller then', () => {
    expect(scoreOf(50)).toBeLessThan(0.7 * scoreOf(2));
  });
});

describe('causes from requests', () => {
  it('blames the callee whose own work got slow, not the callers that wait for it', () => {
    const telemetry = system(
      requests((i, bad) => ({
        service: 'web',
        own: 5 + ripple(i),
        calls: [
          { service: 'cart', own: 8 + ripple(i), calls: [{ service: 'stock', own: bad ? 300 : 10 + ripple(i) }] },
        ],
      })),
    );
    const [cause] = ranked(telemetry);
    expect(cause?.component).toBe('stock');
    expect(cause?.why).toMatch(/GET \/stock itself takes 300 ms in the median, before/);
    expect(Date.parse(cause?.onset ?? '')).toBeGreaterThanOrEqual(onset);
  });

  it('blames the component that every way to it and from it is slow for', () => {
    const telemetry = system(
      requests((i, bad) => ({
        service: 'web',
        own: 5 + ripple(i),
        calls: [
          {
            service: 'cart',
            own: 5,
            way: bad ? 200 : 1,
            calls: [
              { service: 'stock', own: 4, way: bad ? 200 : 1 },
              { service: 'price', own: 4, way: bad ? 200 : 1 },
            ],
          },
          { service: 'login', own: 4 },
        ],
      })),
    );
    expect(first(telemetry)).toBe('cart');
  });

  it('blames the callee whose new error its caller only repeats', () => {
    const telemetry = system(
      requests((_, bad) => ({
        service: 'web',
        own: 5,
        logs: bad ? [{ body: 'request failed: bad answer from a service', severity: 'ERROR' }] : [],
        calls: [
          {
            service: 'price',
            own: 5,
            logs: bad ? [{ body: 'no row for key', severity: 'ERROR' }] : [{ body: 'row found' }],
          },
        ],
      })),
    );
    const result = ranked(telemetry);
    expect(result[0]?.component).toBe('price');
    expect(result.find(({ component }) => component === 'web')?.score).toBeLessThan((result[0]?.score ?? 0) * 0.6);
  });

  it('notices a line that no longer follows another in a loop, without any error', () => {
    const telemetry = system(
      requests((i, bad) => ({
        service: 'web',
        own: 5,
        calls: [
          {
            service: 'plan',
            own: 5,
            logs: Array.from({ length: 2 + (i % 3) }, (_, round) => [
              { body: 'seat asked for' },
              ...(bad && round > 0 ? [] : [{ body: 'distance computed' }]),
            ]).flat(),
          },
          { service: 'menu', own: 5, logs: [{ body: 'menu read' }] },
        ],
      })),
    );
    const [cause] = ranked(telemetry);
    expect(cause?.component).toBe('plan');
    expect(cause?.why).toContain('distance computed');
  });

  it('takes another branch for other input, not for a lost line', () => {
    const telemetry = system(
      requests((i, bad) => ({
        service: 'web',
        own: 5,
        calls: [
          {
            service: 'route',
            own: 5,
            logs: [{ body: bad ? 'coach chosen for the short way' : 'train chosen for the long way' }],
          },
          { service: 'price', own: 5, logs: bad && i % 3 > 0 ? [] : [{ body: 'price computed' }] },
        ],
      })),
    );
    expect(first(telemetry)).toBe('price');
  });

  it('takes an error that went away for good news', () => {
    const telemetry = system(
      requests((_, bad) => ({
        service: 'web',
        own: 5,
        logs: bad ? [{ body: 'page served' }] : [{ body: 'cannot reach the cache', severity: 'ERROR' }],
        calls: [{ service: 'price', own: 5, logs: bad ? [{ body: 'no row for key', severity: 'ERROR' }] : [] }],
      })),
    );
    expect(first(telemetry)).toBe('price');
  });

  it('sees a processor that went from idle to full through requests that barely changed', () => {
    const telemetry = system({
      ...requests((i) => ({ service: 'web', own: 5 + ripple(i), calls: [{ service: 'mail', own: 5 }] })),
      series: ['web', 'mail'].map((service) =>
        metric(service, 'cpu_utilization_ratio', (i, bad) => (service === 'mail' && bad ? 0.98 : 0.1 + ripple(i) / 50)),
      ),
    });
    expect(first(telemetry)).toBe('mail');
  });
});

describe('causes on a service graph', () => {
  const edges = [
    { from: 'front', to: 'orders' },
    { from: 'front', to: 'search' },
    { from: 'orders', to: 'store' },
    { from: 'front', to: 'queue' },
  ];
  const traffic = { front: 600, orders: 150, search: 900, store: 150, queue: 5 };
  const alert = { service: 'front', title: 'front latency is too high' };
  type Node = keyof typeof traffic;
  const graph = (name: string, value: (node: Node, minutes: number, bad: boolean) => number) =>
    (Object.keys(traffic) as Node[]).flatMap((node) => [
      metric(node, 'requests', (i) => traffic[node] * (1 + ripple(i) / 50)),
      metric(node, name, (i, bad) => value(node, i, bad)),
    ]);

  it('follows load-weighted excess down to the node that keeps it', () => {
    const usual = { front: 60, orders: 40, search: 10, store: 20, queue: 900 };
    const series = graph('latency_average_ms', (node, i, bad) => {
      const slow = bad && (node === 'store' || node === 'orders') ? 200 : bad && node === 'front' ? 50 : 0;
      return usual[node] * (1 + ripple(i) / 30) + slow;
    });
    const result = ranked(system({ series, edges, alert }));
    expect(result[0]?.component).toBe('store');
    expect(result[0]?.why).toContain('what it calls does not explain it');
  });

  it('does not fall for a loud node that was loud before the onset, or that hardly anyone calls', () => {
    const series = graph('latency_average_ms', (node, i, bad) => {
      if (node === 'queue') return bad ? 1500 + 100 * ripple(i) : 900 + 300 * ripple(i);
      const slow = bad && node === 'search' ? 30 : bad && node === 'front' ? 45 : 0;
      return 20 * (1 + ripple(i) / 30) + slow;
    });
    expect(first(system({ series, edges, alert }))).toBe('search');
  });

  it('follows failures where the alert is about them', () => {
    const series = graph('availability_percent', (node, _, bad) =>
      bad && (node === 'orders' || node === 'front') ? (node === 'orders' ? 80 : 95) : 100,
    );
    expect(first(system({ series, edges, alert: { ...alert, title: 'front availability is too low' } }))).toBe(
      'orders',
    );
  });

  it('leaves with the caller what a callee never seen before loses', () => {
    const series = graph('latency_average_ms', (node, i, bad) => {
      if (node === 'store') return bad ? 500 : Number.NaN;
      const slow = bad && (node === 'orders' || node === 'front') ? (node === 'orders' ? 200 : 50) : 0;
      return 20 * (1 + ripple(i) / 30) + slow;
    });
    expect(first(system({ series, edges, alert }))).toBe('orders');
  });

  it('takes a surge of traffic to its entry, not to the services that it drowns', () => {
    const series = (Object.keys(traffic) as Node[]).flatMap((node) => [
      metric(node, 'requests_per_second', (i, bad) => traffic[node] * (bad ? 5 : 1) * (1 + ripple(i) / 50)),
      metric(node, 'latency_p99_ms', (i, bad) => (bad ? 900 : 50) * (1 + ripple(i) / 30)),
    ]);
    expect(first(system({ series, edges, alert }))).toBe('front');
  });
});
