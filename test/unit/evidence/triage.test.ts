/** What only the composed result shows: where a blamed change acts, and where the damage begins. */
import { expect, it } from 'vitest';
import { triage } from '../../../src/evidence/triage.ts';
import { at, deploy, scenario } from './changes/change-scenario.ts';

const p95 = 'http_request_duration_p95_ms';
const loop = `-  const prices = await store.readAll(ids);
+  for (const id of ids) {
+    prices.push(await store.query(id));
+  }`;

it('takes what those show that a blamed change calls for its doing', () => {
  const flag = { kind: 'flag' as const, service: 'web', ref: 'by-reader', summary: 'by-reader for all', time: at(-8) };
  const result = triage(
    scenario({
      title: 'web is slow: p95 latency',
      service: 'web',
      edges: [
        ['web', 'page-cache'],
        ['web', 'catalog'],
      ],
      metrics: [
        { service: 'web', name: p95, before: 50, after: 3000 },
        { service: 'web', name: 'by_reader_share', before: 0.02, after: 0.97 },
        { service: 'page-cache', name: 'cache_hit_ratio', before: 0.95, after: 0.1 },
        { service: 'catalog', name: p95, before: 20, after: 2000 },
        { service: 'catalog', name: 'requests_per_second', before: 20, after: 400 },
      ],
      changes: [flag],
    }),
  );
  expect(result.culpritChange).toBe('by-reader');
  const [first, second] = result.components;
  expect(first?.component).toBe('web');
  expect(second?.score).toBeLessThan(0.9 * (first?.score ?? 0));
});

it('names the component that the blamed change was rolled out to, though its caller is louder', () => {
  const result = triage(
    scenario({
      title: 'web is slow: p95 latency',
      service: 'web',
      edges: [['web', 'catalog']],
      metrics: [
        { service: 'web', name: p95, before: 50, after: 3000 },
        { service: 'web', name: 'server_queue_depth', before: 0, after: 60 },
        { service: 'catalog', name: p95, before: 20, after: 90 },
        { service: 'catalog', name: 'db_queries_per_second', before: 20, after: 400 },
      ],
      changes: [deploy(-9, 'catalog', 'r9', 'catalog/prices.ts', loop)],
    }),
  );
  expect(result.culpritChange).toBe('r9');
  expect(result.causeKind).toBe('deploy');
  expect(result.components[0]).toMatchObject({ component: 'catalog' });
  expect(result.components[0]?.why).toMatch(/^r9: /);
  expect(result.blastRadius).toEqual(['web']);
});
