import { expect, it } from 'vitest';
import { impactOf } from '../../../../src/evidence/impact/impact.ts';
import type { Span } from '../../../../src/evidence/model/telemetry.ts';
import { at, scenario } from '../changes/change-scenario.ts';

const request = (traceId: string, minutes: number, span: Partial<Span>): Span => ({
  traceId,
  spanId: `${traceId}-1`,
  service: 'web',
  name: 'POST /checkout',
  start: at(minutes),
  duration: 80,
  status: 'ok',
  ...span,
});

const quiet = Array.from({ length: 20 }, (_, index) => request(`before-${index}`, -60 + index, {}));

it('gives each journey its share of failed or slow requests, and counts users', () => {
  const spans = [
    ...quiet,
    request('a', -3, { status: 'error', attributes: { 'enduser.id': 'u1' } }),
    request('b', -2, { duration: 900, attributes: { 'user.id': 'u2' } }),
    request('c', -2, { attributes: { 'enduser.id': 'u3' } }),
    request('d', -1, { status: 'error', attributes: { 'enduser.id': 'u1' } }),
    { ...request('d', -1, { status: 'error' }), spanId: 'd-2', parentSpanId: 'd-1', service: 'checkout' },
  ];
  expect(impactOf(scenario({ title: '', service: 'web', spans }))).toEqual({
    journeys: [{ service: 'web', name: 'POST /checkout', share: 0.75, requests: 4 }],
    users: { count: 2, of: 'users' },
  });
});

it('counts requests where no user is named, and nobody where nothing failed', () => {
  const failed = request('a', -3, { status: 'error' });
  expect(impactOf(scenario({ title: '', service: 'web', spans: [...quiet, failed] })).users).toEqual({
    count: 1,
    of: 'requests',
  });
  expect(impactOf(scenario({ title: '', service: 'web', spans: quiet }))).toEqual({ journeys: [], users: null });
});
