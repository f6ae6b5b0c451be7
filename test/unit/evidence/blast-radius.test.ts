import { expect, it } from 'vitest';
import { blastRadius } from '../../../src/evidence/blast-radius.ts';
import { at, scenario } from './change-scenario.ts';

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

it('leaves out what was bad before', () => {
  const metrics = [{ service: 'web', name: p95, before: 80, after: 900 }];
  const chronic = {
    component: 'web',
    signal: p95,
    source: 'metric',
    onset: '',
    before: null,
    after: null,
    chronic: true,
    strength: 9,
    text: '',
  } as const;
  expect(blastRadius(scenario({ ...base, metrics }), 'checkout', [chronic])).toEqual([]);
});
