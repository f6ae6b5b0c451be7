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
    journeys: [{ service: 'web', name: 'POST /checkout', share: 0.75, failed: 0.5, slow: 0.25, requests: 4 }],
    users: { count: 2, of: 'users' },
  });
});

it('measures from the break on, failing and slow apart', () => {
  const spans = [
    ...quiet,
    ...Array.from({ length: 30 }, (_, index) => request(`well-${index}`, -20 + index / 4, {})),
    ...Array.from({ length: 8 }, (_, index) => request(`fails-${index}`, -8 + index / 4, { status: 'error' })),
    request('well', -5.5, {}),
    request('slow', -5, { duration: 900 }),
  ];
  expect(impactOf(scenario({ title: '', service: 'web', spans })).journeys).toEqual([
    { service: 'web', name: 'POST /checkout', share: 0.9, failed: 0.8, slow: 0.1, requests: 10 },
  ]);
});

it('counts requests where no user is named, and nobody where nothing failed', () => {
  const failed = request('a', -3, { status: 'error' });
  expect(impactOf(scenario({ title: '', service: 'web', spans: [...quiet, failed] })).users).toEqual({
    count: 1,
    of: 'requests',
  });
  expect(impactOf(scenario({ title: '', service: 'web', spans: quiet }))).toEqual({ journeys: [], users: null });
});
