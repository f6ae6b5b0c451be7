/**
 * The short form of `npm run chaos`: processes killed at the points that matter most, and two workers on one incident.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/run/ports/store.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { resumeRound } from '../chaos/resume.ts';
import { type Kill, playRound } from '../chaos/round.ts';
import { fenceRound } from '../support/fence-rounds.ts';
import { type RedisProcess, startRedis } from '../support/redis-process.ts';
import { patience } from '../support/until.ts';

const engines = hasRedisServer() ? (['redis', 'file'] as const) : (['file'] as const);

describe.each(engines)('a process killed on %s', (engine) => {
  const kills: Kill[] = [
    { at: 'commit', version: 14, when: 'before', victim: engine === 'redis' ? 'redis' : 'self' },
    // On Redis this kill is a journey of its own.
    ...(engine === 'file' ? [{ at: 'call', tool: 'rollback', count: 1 } as const] : []),
    { at: 'hold', count: 2 },
  ];

  it('leaves nothing undone, nothing done twice and nothing said twice', { timeout: 4 * patience }, async () => {
    const rounds = await Promise.all(kills.map((kill) => playRound(engine, kill, patience)));
    for (const round of rounds) expect(round).toMatchObject({ killed: true, faults: [] });
  });
});

describe('a worker killed inside a task', () => {
  it('is followed by one that pays nothing twice and says the same', async () => {
    const calm = await resumeRound('file', null);
    // Two plans, three tasks of two looks each, each submission sent back once and then criticised, the words at the end.
    expect(calm.paid.filter((what) => what.startsWith('turn'))).toHaveLength(2 + 3 * 5 + 1);
    const points = [
      { version: 9, when: 'after' },
      { version: 20, when: 'before' },
    ] as const;
    const rounds = await Promise.all(points.map((at) => resumeRound('file', at, calm)));
    for (const round of [calm, ...rounds]) expect(round.faults).toEqual([]);
    expect(rounds.map(({ killed }) => killed)).toEqual([true, true]);
  });
});

describe.each(engines)('two live workers on %s', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'aura-fence-'));
  let redis: RedisProcess | null = null;
  let store: Store;
  beforeAll(async () => {
    setLogLevel('silent');
    redis = engine === 'redis' ? await startRedis(folder) : null;
    store = redis ? new RedisStore({ url: redis.url, timeout: patience }) : await FileStore.open({ folder });
  });
  afterAll(async () => {
    await store.close();
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('never both write: the one with the older fence writes nothing, in 12 rounds', async () => {
    const rounds = Array.from({ length: 4 }, async () => {
      let written = 0;
      for (let round = 0; round < 3; round += 1) written += await fenceRound(store);
      return written;
    });
    expect(await Promise.all(rounds)).toEqual([0, 0, 0, 0]);
  });
});
