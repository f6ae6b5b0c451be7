import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isAlive } from '../../../src/store/lock-file.ts';
import { startPrivateRedis } from '../../../src/store/open-redis.ts';
import { RedisStore } from '../../../src/store/redis-store.ts';
import { describeOnRedis } from '../../contracts/redis.ts';
import { accepted } from '../../contracts/rig.ts';
import { until } from '../../support/until.ts';

describeOnRedis('a private Redis', () => {
  it('starts, is adopted by the next, outlives its first user, and ends with the last', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-private-'));
    const began = performance.now();
    const first = await startPrivateRedis({ folder });
    process.stderr.write(`private Redis: started in ${Math.round(performance.now() - began)} ms\n`);
    const second = await startPrivateRedis({ folder });
    expect(second.pid).toBe(first.pid);
    await first.stop();
    const store = new RedisStore({ url: second.url });
    await accepted(store, 'i');
    await store.close();
    await second.stop();
    expect(isAlive(first.pid)).toBe(false);
    const third = await startPrivateRedis({ folder });
    const again = new RedisStore({ url: third.url });
    expect(await again.read('i', 0)).toHaveLength(1);
    await again.close();
    await third.stop();
    await third.stop();
    expect(readdirSync(join(folder, 'users'))).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('keeps its password to its owner', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-private-'));
    const redis = await startPrivateRedis({ folder });
    const open = new RedisStore({ url: redis.url.replace(/:[^:@]*@/, ':wrong@'), timeout: 500 });
    await expect(open.now()).rejects.toMatchObject({ retryable: true });
    expect(statSync(join(folder, 'redis.json')).mode & 0o077).toBe(0);
    expect(readFileSync(`/proc/${redis.pid}/cmdline`, 'utf8')).not.toContain(new URL(redis.url).password);
    await open.close();
    await redis.stop();
    rmSync(folder, { recursive: true });
  });

  it('comes back on the same address after a kill, whatever the dead left behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-private-'));
    const first = await startPrivateRedis({ folder });
    process.kill(first.pid, 'SIGKILL');
    await until('it is gone', () => !isAlive(first.pid));
    writeFileSync(join(folder, 'users', '999999999.dead'), '');
    const second = await startPrivateRedis({ folder });
    expect([second.url, second.pid === first.pid]).toEqual([first.url, false]);
    await second.stop();
    await first.stop();
    expect(isAlive(second.pid)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it('says what is wrong when it cannot be started', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-private-'));
    mkdirSync(join(folder, 'appendonlydir'));
    writeFileSync(join(folder, 'appendonlydir', 'appendonly.aof.manifest'), 'nonsense\n');
    await expect(startPrivateRedis({ folder })).rejects.toMatchObject({
      code: 'redis-not-started',
      userMessage: expect.stringMatching(/could not be started in .+REDIS_URL/),
    });
    rmSync(folder, { recursive: true });
  });
});
