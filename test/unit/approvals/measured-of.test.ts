/** The figure of a recovery: what users met first, and nothing from any other shape. */
import { describe, expect, it } from 'vitest';
import { measuredOf } from '../../../src/approvals/measured-of.ts';

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

  it.each([null, 'text', {}, { metrics: 'no' }, { metrics: [{ metric: 1 }] }, { metrics: [row({ latest: null })] }])(
    'is none of %j',
    (structured) => expect(measuredOf(structured)).toBeNull(),
  );
});
