/**
 * A token bucket shared by all processes, on Redis.
 * Owns: taking a token atomically by Redis's clock. Refuses: waiting, and guessing while Redis is away.
 */
import type { Bucket, RateLimit } from '../run/ports/rate-limit.ts';
import type { RedisConnectionOptions } from './redis-connection.ts';
import { RedisConnection } from './redis-connection.ts';

/**
 * KEYS: the bucket. ARGV: capacity, refill a second. Answers the ms to wait, 0 when a token was taken. Token bucket:
 * Turner, "New directions in communications", 1986. A full bucket is forgotten: it needs no memory.
 */
const takeScript = `
local capacity, refill = tonumber(ARGV[1]), tonumber(ARGV[2])
local t = redis.call('TIME')
local now = t[1] * 1000 + t[2] / 1000
local bucket = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens = capacity
if bucket[1] then tokens = math.min(capacity, tonumber(bucket[1]) + math.max(0, now - tonumber(bucket[2])) * refill / 1000) end
local wait = 0
if tokens >= 1 then tokens = tokens - 1 else wait = math.ceil((1 - tokens) * 1000 / refill) end
redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', tokens), 'at', string.format('%.3f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil((capacity - tokens) * 1000 / refill) + 1000)
return wait
`;

export interface RedisRateLimitOptions extends RedisConnectionOptions {
  prefix?: string;
}

export class RedisRateLimit implements RateLimit {
  readonly #redis: RedisConnection;
  readonly #prefix: string;

  constructor({ prefix = 'aura', ...connection }: RedisRateLimitOptions) {
    this.#redis = new RedisConnection(connection);
    this.#prefix = `{${prefix}}:bucket:`;
  }

  async take({ name, capacity, refill }: Bucket): Promise<number> {
    const key = this.#prefix + name;
    return Number(await this.#redis.call((client) => this.#redis.script(client, takeScript, key, [capacity, refill])));
  }

  async close(): Promise<void> {
    await this.#redis.close();
  }
}
