import { describe, expect, it } from 'vitest';
import type { RateLimit } from '../../../src/run/ports/rate-limit.ts';
import { FileRateLimit } from '../../../src/store/file-rate-limit.ts';
import { RedisRateLimit } from '../../../src/store/redis-rate-limit.ts';
import { describeOnRedis } from '../../contracts/redis.ts';
import { until } from '../../support/until.ts';

function rateLimitContract(open: () => RateLimit & { close?(): Promise<void> }): void {
  it('gives its capacity at once, then a token each 1/refill seconds, and says how long to wait', async () => {
    const limit = open();
    const bucket = { name: 'posts:C1', capacity: 3, refill: 10 };
    const began = performance.now();
    expect([await limit.take(bucket), await limit.take(bucket), await limit.take(bucket)]).toEqual([0, 0, 0]);
    const wait = await limit.take(bucket);
    expect(wait).toBeLessThanOrEqual(100);
    // On a busy machine a token may have come back already.
    expect(wait > 0 || performance.now() - began >= 100).toBe(true);
    const early = wait === 0 ? 1 : 0;
    expect(await limit.take({ ...bucket, name: 'posts:C2' })).toBe(0);
    let taken = 3 + early;
    await until('five more tokens', async () => {
      if ((await limit.take(bucket)) === 0) taken += 1;
      return taken === 8;
    });
    expect(performance.now() - began).toBeGreaterThanOrEqual(490);
    await limit.close?.();
  });

  it('takes nothing when it says wait', async () => {
    const limit = open();
    const bucket = { name: 'slow', capacity: 1, refill: 0.001 };
    expect(await limit.take(bucket)).toBe(0);
    const waits = [await limit.take(bucket), await limit.take(bucket), await limit.take(bucket)];
    expect(Math.max(...waits)).toBeLessThanOrEqual(1_000_000);
    expect(Math.min(...waits)).toBeGreaterThan(990_000);
    await limit.close?.();
  });
}

describe('the rate limit in this process', () => {
  rateLimitContract(() => new FileRateLimit());
});

describeOnRedis('the rate limit on Redis', (redis) => {
  let count = 0;
  rateLimitContract(() => new RedisRateLimit({ url: redis().url, prefix: `r${++count}` }));

  it('is one bucket for all processes', async () => {
    const open = () => new RedisRateLimit({ url: redis().url, prefix: 'shared' });
    const [one, two] = [open(), open()];
    const bucket = { name: 'b', capacity: 20, refill: 0.001 };
    const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => (n % 2 ? one : two).take(bucket)));
    expect(answers.filter((wait) => wait === 0)).toHaveLength(20);
    await Promise.all([one.close(), two.close()]);
  });
});
