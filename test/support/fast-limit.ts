/**
 * Slack's pace for tests: the real buckets, with time running faster.
 * Owns: the factor. Refuses: other rules than the product's.
 */
import type { RateLimit } from '../../src/run/ports/rate-limit.ts';
import { FileRateLimit } from '../../src/store/file-rate-limit.ts';

/** The real buckets with time running `faster` times as fast, so that a test need not wait for Slack's pace. */
export function fastLimit(faster: number): RateLimit {
  const limit = new FileRateLimit(() => performance.now() * faster);
  return { take: async (bucket) => (await limit.take(bucket)) / faster };
}
