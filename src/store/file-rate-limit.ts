/**
 * A token bucket of one process, twin of the one on Redis; it goes with the file store, which is one process too.
 * Owns: tokens in memory. Refuses: a file of its own; a bucket that a restart fills again has done no harm.
 */
import type { Bucket, RateLimit } from '../run/ports/rate-limit.ts';

export class FileRateLimit implements RateLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();
  readonly #now: () => number;

  /** @param now a clock that never runs backwards, ms */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  async take({ name, capacity, refill }: Bucket): Promise<number> {
    const now = this.#now();
    const bucket = this.#buckets.get(name) ?? { tokens: capacity, at: now };
    const tokens = Math.min(capacity, bucket.tokens + ((now - bucket.at) * refill) / 1_000);
    this.#buckets.set(name, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 1_000) / refill);
  }
}
