/** A cache that forgot what it held, and whoever is asked instead. */
import { expect, it } from 'vitest';
import { missEvidence } from '../../../../src/evidence/causes/miss-evidence.ts';
import type { Edge, Series } from '../../../../src/evidence/model/telemetry.ts';
import { topologyOf } from '../../../../src/evidence/model/topology.ts';
import { metric, ripple, system } from '../telemetry-builder.ts';

const alert = { title: 'front is slow', service: 'front', services: ['front'] };
const hits = (after: number) => metric('shelf', 'cache_hit_ratio', (_, bad) => (bad ? after : 0.96));
const rows = (service: string, times: number, from = 60) =>
  metric(service, 'rows_read_per_second', (at) => (at >= from ? 400 * times : 400) + ripple(at));

const found = (series: Series[], edges: Edge[] = []) =>
  missEvidence(system({ series, edges, alert }), topologyOf(edges)).map(({ component, giver }) => [component, giver]);

it('is the cause of what the store behind it has to give', () => {
  expect(found([hits(0.2), rows('books', 8), rows('other', 1)])).toEqual([['shelf', 'books']]);
});

it('is none where it still holds most, or nobody is asked instead', () => {
  expect(found([hits(0.7), rows('books', 8)])).toEqual([]);
  expect(found([hits(0.2), rows('books', 2)])).toEqual([]);
});

it('is none of what grew long before, of its callers, and of what the alert is about', () => {
  expect(found([hits(0.2), rows('books', 8, 50), rows('front', 8)])).toEqual([]);
  expect(found([hits(0.2), rows('desk', 8)], [{ from: 'desk', to: 'shelf' }])).toEqual([]);
});

it('is none where it is itself asked for manifold what it was', () => {
  const asked = metric('shelf', 'requests_per_second', (at, bad) => (bad ? 500 : 100) + ripple(at));
  expect(found([hits(0.2), rows('books', 8), asked])).toEqual([]);
});
