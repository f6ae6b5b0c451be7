/** The figure of a recovery: what users met first, and nothing from any other shape. */
import { describe, expect, it } from 'vitest';
import { measuredOf } from '../../../src/approvals/measured-of.ts';
import { alertFigures } from '../../../src/run/finding/alert-figures.ts';

const row = (more: Record<string, unknown>) => ({
  service: 'api',
  metric: 'cpu',
  kind: 'saturation',
  unit: null,
  before: 0.2,
  inside: 0.8,
  worst: 0.9,
  latest: 0.2,
  strength: 50,
  ...more,
});

describe('the figure of a verification', () => {
  it('is of what users meet, before what it is made with, and of the loudest', () => {
    const metrics = [
      row({}),
      row({ metric: 'p99', kind: 'latency', unit: 's', strength: 40 }),
      row({ metric: 'error_ratio', kind: 'error', strength: 8, worst: 0.92, latest: 0.004, before: 0.001 }),
      row({ metric: 'quiet_errors', kind: 'error', strength: 0 }),
    ];
    expect(measuredOf({ metrics })).toEqual({
      service: 'api',
      metric: 'error_ratio',
      unit: 'ratio',
      before: 0.001,
      during: 0.92,
      now: 0.004,
    });
  });

  it('is of what the alert names, before what is louder', () => {
    const share = { metric: 'error_ratio', kind: 'error' };
    const metrics = [row(share), row({ ...share, strength: 9, labels: { route: 'POST /pay' } })];
    expect(measuredOf({ metrics }, { route: 'POST /pay' })).toMatchObject({ route: 'POST /pay' });
    expect(measuredOf({ metrics })).not.toHaveProperty('route');
  });

  it("is of the alert's own metric, with what the alert says of it, in the metric's unit", () => {
    const latency = {
      kind: 'latency',
      labels: { namespace: 'shop', route: 'GET /browse' },
      worst: 1.29,
      latest: 0.265,
    };
    const metrics = [
      row({ metric: 'error_ratio', kind: 'error' }),
      row({ metric: 'client_latency_p95_seconds', kind: 'latency', unit: 's', labels: { namespace: 'shop' } }),
      row({ ...latency, metric: 'latency_p50_seconds', unit: 's' }),
      row({ ...latency, metric: 'latency_p95_seconds', unit: 's', strength: 3, latest: 0.31 }),
      row({ ...latency, metric: 'latency_p95_seconds', unit: 's', labels: { route: 'POST /buy' } }),
    ];
    const title = 'web: p95 latency of GET /browse is 942 ms, above 590 ms';
    expect(measuredOf({ metrics }, { namespace: 'shop', route: 'GET /browse' }, title)).toMatchObject({
      metric: 'latency_p95_seconds',
      route: 'GET /browse',
      now: 0.31,
      atAlert: 0.942,
      line: { at: 0.59, above: true },
    });
    const [errors] = metrics;
    expect(measuredOf({ metrics: [errors] }, {}, title)).toMatchObject({ metric: 'error_ratio', otherThan: 'alert' });
  });

  it.each<[string, object]>([
    ['37 % of GET /item requests fail, above 10 %', { kind: 'error', value: 0.37, line: { at: 0.1, above: true } }],
    ['p99 > 2 s', { kind: 'latency', percentile: 99, value: null, line: { at: 2000, above: true } }],
    ['success ratio is 91.5 %, below 99 %', { value: 0.915, line: { at: 0.99, above: false } }],
    ['disk is full on db-2', { kind: null, value: null, line: null }],
  ])('reads %j', (title, figures) => expect(alertFigures(title)).toMatchObject(figures));

  it.each([null, 'text', {}, { metrics: 'no' }, { metrics: [{ metric: 1 }] }, { metrics: [row({ latest: null })] }])(
    'is none of %j',
    (structured) => expect(measuredOf(structured)).toBeNull(),
  );
});
