/** A workflow that looks by the clock: what matters in its feed is told once, whoever is killed in between. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openInstallationKey } from '../../src/local/installation-key.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { describeOnRedis } from '../contracts/redis.ts';
import { compiled } from '../support/compiled.ts';
import { matter } from '../support/radio-feed.ts';
import { until } from '../support/until.ts';

const root = join(import.meta.dirname, '../..');
const worker = join(root, 'test/support/scheduled-worker.ts');
const patience = 120_000;
let folder: string;
beforeAll(() => compiled(worker));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-scheduled-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const looks = () => {
  const path = join(folder, 'looks');
  return existsSync(path) ? readFileSync(path).length : 0;
};

/** Works until it has looked so often in all, and ends it the hard way or the soft one. */
async function workUntil(count: number, signal: 'SIGKILL' | 'SIGTERM', more: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['src/bin/run.mjs', worker, folder, '1', ...more], {
    cwd: root,
    stdio: 'ignore',
  });
  const ended = once(child, 'close');
  await until(`${count} looks`, () => looks() >= count, patience);
  child.kill(signal);
  await ended;
}

async function toldIn(store: Store): Promise<string[]> {
  const told: string[] = [];
  for (const incident of await store.incidents())
    for (const { facts } of await store.read(incident, 0))
      for (const fact of facts)
        if (fact.type === 'person-told' && fact.notice.code === 'watch-told') told.push(fact.notice.text);
  return told;
}

async function killAndGoOn(kills: number[], more: readonly string[], open: () => Promise<Store>): Promise<void> {
  for (const count of kills) await workUntil(count, 'SIGKILL', more);
  // The feed ends with the fifth look; its last texts were looked at to the end when this one begins.
  await workUntil(8, 'SIGTERM', more);
  const store = await open();
  const told = await toldIn(store);
  await store.close();
  expect(told.length).toBe(new Set(told).size);
  expect(matter.filter((text) => !told.includes(text))).toEqual([]);
  expect(told.filter((text) => !matter.includes(text)).length).toBeLessThanOrEqual(3);
}

describe('on a file', () => {
  it('tells what matters once, killed on the way', { timeout: 2 * patience }, () =>
    killAndGoOn([3], [], async () => FileStore.open({ folder, key: await openInstallationKey({ folder }) })),
  );
});

describeOnRedis('on Redis', (redis) => {
  it('tells what matters once, killed twice', { timeout: 2 * patience }, () =>
    killAndGoOn([2, 4], [redis().url], async () => {
      return new RedisStore({ url: redis().url, key: await openInstallationKey({ folder }) });
    }),
  );
});
