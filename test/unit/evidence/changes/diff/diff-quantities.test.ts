import { expect, it } from 'vitest';
import { quantitiesOf, skeletonOf } from '../../../../../src/evidence/changes/diff/diff-quantities.ts';

it.each<[string, number[]]>([
  ['ttl: 15 * time.Minute', [900_000]],
  ['default_ttl: 15s', [15_000]],
  ['Duration.ofSeconds(5)', [5_000]],
  ['Duration::from_millis(250)', [250]],
  ['timedelta(minutes=5)', [300_000]],
  ['read_timeout_ms: 30000', [30_000]],
  ['24.hours', [86_400_000]],
  ['memory: 2Gi', [2 * 2 ** 30]],
  ['client_max_body_size 1m', [2 ** 20]],
  ['-Xmx512m', [512 * 2 ** 20]],
  ['limit = 5_000', [5000]],
  ['batch_rows: 200', [200]],
  ['timeoutMs: 1500', [1500]],
  ['MAX_FRAMES = 4_000', [4000]],
  ['ttlSeconds: 5', [5000]],
  ['1000 * 60', [60_000]],
  ['sha256 and utf8 and v1.2.3', []],
])('reads %s', (line, values) => {
  expect(quantitiesOf(line).map(({ value }) => value)).toEqual(values);
});

it('gives lines that differ in quantities alone the same skeleton', () => {
  expect(skeletonOf('  pool: 20,')).toBe(skeletonOf('pool: 2'));
  expect(skeletonOf('pool: 20')).not.toBe(skeletonOf('poll: 20'));
});
