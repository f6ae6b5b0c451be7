/**
 * A private Redis for a test file, and a loud word where none can be had.
 * Owns: its folder and its end. Refuses: being skipped in silence.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { PrivateRedis } from '../../src/store/open-redis.ts';
import { hasRedisServer, startPrivateRedis } from '../../src/store/open-redis.ts';

/** Describes a suite that needs Redis. Without a redis-server its tests are shown as skipped and it is said on stderr. */
export function describeOnRedis(name: string, suite: (redis: () => PrivateRedis & { folder: string }) => void): void {
  const isThere = hasRedisServer();
  if (!isThere) process.stderr.write(`NOT RUN: ${name} (no redis-server on the PATH)\n`);
  describe.runIf(isThere)(isThere ? name : `${name}: NOT RUN, no redis-server on the PATH`, () => {
    let redis: (PrivateRedis & { folder: string }) | undefined;
    beforeAll(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'aura-redis-'));
      redis = { ...(await startPrivateRedis({ folder })), folder };
    });
    afterAll(async () => {
      await redis?.stop();
      if (redis) rmSync(redis.folder, { recursive: true, force: true });
    });
    suite(() => {
      if (!redis) throw new Error('Redis was not started');
      return redis;
    });
  });
}
