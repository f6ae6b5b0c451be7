import { expect, it } from 'vitest';
import { blastRadius } from '../../../../src/evidence/impact/blast-radius.ts';
import { at, scenario } from '../changes/change-scenario.ts';

const p95 = 'http_request_duration_p95_ms';
const edges: [string, string][] = [
  ['web', 'checkout'],
  ['checkout', 'payment'],
  ['web', 'catalog'],
];
const base = { title: 'Checkout is slow', service: 'checkout', edges };

it('lists what got worse along the graph, without the cause and what only carries more load', () => {
  const telemetry = scenario({
    ...base,
    metrics: [
      { service: 'payment', name: p95, before: 40, after: 4000 },
      { service: 'checkout', name: p95, before: 60, after: 4100 },
      { service: 'web', name: p95, before: 80, after: 4200 },
      { service: 'catalog', name: 'http_requests_per_second', before: 40, after: 400 },
      { service: 'catalog', name: p95, before: 30, after: 30 },
    ],
  });
  expect(blastRadius(telemetry, 'payment', []).sort()).toEqual(['checkout', 'web']);
});

it('counts complaints that at least doubled, and leaves out machines and strangers to the graph', () => {
  const telemetry = scenario({
    ...base,
    metrics: [{ service: 'pool-node-3', name: 'node_cpu_utilization_ratio', before: 0.3, after: 0.98 }],
    edges: [...edges, ['mailer', 'mail-queue']],
    complaints: [
      { service: 'web', body: 'checkout answered 503' },
      { service: 'mailer', body: 'bounce' },
      { service: 'catalog', body: 'price list is old', severity: 'warn', from: -120 },
    ],
    logs: Array.from({ length: 300 }, (_, index) => ({
      time: at(-119) + index * 24_000,
      service: 'catalog',
      severity: 'warn',
      body: 'price list is old',
    })),
  });
  expect(blastRadius(telemetry, 'checkout', [])).toEqual(['web']);
});

it('does not count a callee that was given up by its caller', () => {
  const span = (spanId: string, parentSpanId: string | undefined, service: string, duration: number) =>
    ({ traceId: 't', spanId, parentSpanId, service, name: service, start: at(-3), duration, status: 'error' }) as const;
  const telemetry = scenario({
    ...base,
    complaints: [{ service: 'payment', body: 'charge: context canceled by client', severity: 'warn' }],
    spans: [span('1', undefined, 'web', 320), span('2', '1', 'checkout', 300), span('3', '2', 'payment', 390)],
  });
  expect(blastRadius(telemetry, 'checkout', [])).toEqual(['web']);
});

it('leaves out stores, which are the way the damage takes, and what tells nothing of itself', () => {
  const telemetry = scenario({
    ...base,
    edges: [
      ...edges,
      ['checkout', 'orders-db'],
      ['checkout', 'cache-api'],
      ['cache-api', 'redis'],
      ['web', 'mail.vendor.example'],
    ],
    metrics: [
      { service: 'orders-db', name: 'query_duration_p95_ms', before: 4, after: 900 },
      { service: 'cache-api', name: p95, before: 4, after: 900 },
      { service: 'web', name: p95, before: 80, after: 4200 },
    ],
    spans: Array.from({ length: 20 }, (_, index) => ({
      traceId: `t${index}`,
      spanId: '1',
      service: 'mail.vendor.example',
      name: 'send',
      start: at(index < 10 ? -60 + index : -8 + index / 4),
      duration: 5,
      status: index < 10 ? ('ok' as const) : ('error' as const),
    })),
  });
  expect(blastRadius(telemetry, 'checkout', []).sort()).toEqual(['cache-api', 'web']);
});

it('does not count a few warnings more than usual', () => {
  const warnings = [...Array.from({ length: 10 }, (_, index) => -110 + 9 * index), 1, 2, 3, 4].map((minutes) => ({
    time: at(minutes),
    service: 'web',
    severity: 'warn',
    body: 'slow template',
  }));
  expect(blastRadius(scenario({ ...base, logs: warnings }), 'checkout', [])).toEqual([]);
});

it('follows the alert where messages leave no way from the cause to its victims', () => {
  const telemetry = scenario({
    ...base,
    edges: [...edges, ['scanner', 'hub']],
    metrics: [{ service: 'web', name: p95, before: 80, after: 4200 }],
  });
  expect(blastRadius(telemetry, 'hub', [])).toEqual(['web']);
});

it('gets from a callee to its other callers only where it is bad, or where nothing tells', () => {
  const beside = (catalog: { after: number }[]) =>
    blastRadius(
      scenario({
        ...base,
        edges: [...edges, ['checkout', 'catalog'], ['leaflets', 'catalog']],
        metrics: [
          { service: 'web', name: p95, before: 80, after: 4200 },
          { service: 'leaflets', name: p95, before: 50, after: 900 },
          ...catalog.map(({ after }) => ({ service: 'catalog', name: p95, before: 30, after })),
        ],
      }),
      'checkout',
      [],
    ).sort();
  expect(beside([{ after: 30 }])).toEqual(['web']);
  expect(beside([{ after: 800 }])).toEqual(['catalog', 'leaflets', 'web']);
  expect(beside([])).toEqual(['leaflets', 'web']);
});

it('counts who calls others, though it tells nothing but its requests', () => {
  const span = (spanId: string, parentSpanId: string | undefined, service: string, duration: number) =>
    ({ traceId: 't', spanId, parentSpanId, service, name: service, start: at(-3), duration, status: 'error' }) as const;
  const telemetry = scenario({
    ...base,
    metrics: ['checkout', 'payment', 'catalog'].map((service) => ({ service, name: p95, before: 40, after: 40 })),
    spans: [span('1', undefined, 'web', 320), span('2', '1', 'checkout', 300), span('3', '2', 'bank', 290)],
    edges: [...edges, ['checkout', 'bank']],
  });
  expect(blastRadius(telemetry, 'checkout', [])).toEqual(['web']);
});

it('leaves out what was bad before', () => {
  const metrics = [{ service: 'web', name: p95, before: 80, after: 900 }];
  const chronic = {
    component: 'web',
    signal: p95,
    source: 'metric',
    kind: 'moved',
    onset: '',
    before: null,
    after: null,
    chronic: true,
    strength: 9,
    text: '',
  } as const;
  expect(blastRadius(scenario({ ...base, metrics }), 'checkout', [chronic])).toEqual([]);
});
