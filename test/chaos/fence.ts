/**
 * `npm run chaos -- fence`: many rounds of two live workers on one incident, on each engine.
 * Owns: the report. Refuses: what a round is; test/support/fence-rounds.ts has it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/run/ports/store.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { fenceRound } from '../support/fence-rounds.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { startRedis } from '../support/redis-process.ts';
import { patience } from '../support/until.ts';

/** The exit code: 0 when the older worker wrote nothing in any round. */
export async function fenceSuite(rounds: number): Promise<number> {
  setLogLevel('silent');
  let written = 0;
  if (hasRedisServer()) written += await onEngine('redis', rounds);
  else process.stdout.write('NOT RUN: fence on redis, because redis-server is not installed.\n');
  written += await onEngine('file', rounds);
  return written === 0 ? 0 : 1;
}

async function onEngine(engine: 'redis' | 'file', rounds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-fence-'));
  const redis = engine === 'redis' ? await startRedis(folder) : null;
  const store: Store = redis ? new RedisStore({ url: redis.url, timeout: patience }) : await FileStore.open({ folder });
  const began = Date.now();
  let written = 0;
  let next = 0;
  try {
    const lane = async (): Promise<void> => {
      while (next < rounds) {
        next += 1;
        written += await fenceRound(store);
      }
    };
    await Promise.all(Array.from({ length: 8 }, lane));
  } finally {
    await store.close();
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const seconds = ((Date.now() - began) / 1_000).toFixed(1);
  process.stdout.write(
    `fence ${engine}: ${rounds} rounds, ${written} writes by the older worker, reach 0: ${written === 0 ? 'met' : 'short'} (${seconds} s)\n`,
  );
  return written;
}
