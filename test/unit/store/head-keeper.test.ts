/** Signed heads of a journal that is written all the time: the newest counts, and whoever asks does not wait for a pace. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { InstallationKey } from '../../../src/local/installation-key.ts';
import type { SignedHead } from '../../../src/run/ports/store.ts';
import { HeadKeeper } from '../../../src/store/head-keeper.ts';
import { until } from '../../support/until.ts';

const key: InstallationKey = { id: 'k', sign: () => 's', verify: () => true, derive: () => Buffer.alloc(32) };
let kept: SignedHead[] = [];
let keeper: HeadKeeper;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  kept = [];
  keeper = new HeadKeeper(key, {
    read: async () => kept.at(-1) ?? null,
    write: async (head) => void kept.push(head),
    hashOf: async (_, version) => String(version),
  });
});
afterEach(() => void vi.useRealTimers());

async function take(from: number, to: number): Promise<void> {
  for (let version = from; version <= to; version += 1) {
    keeper.take('i', { version, hash: String(version) });
    await new Promise(setImmediate);
  }
}

it('writes the first at once, and of those that come soon after it the newest', async () => {
  await take(1, 40);
  expect(kept.map(({ version }) => version)).toEqual([1]);
  vi.advanceTimersByTime(1_000);
  await until('the newest is kept', () => Promise.resolve(kept.length === 2));
  expect(kept.at(-1)).toMatchObject({ version: 40, hash: '40' });
});

it('is read with the newest, whatever rests', async () => {
  await take(1, 40);
  expect(await keeper.read('i')).toMatchObject({ version: 40 });
  await take(41, 60);
  expect(await keeper.read('i')).toMatchObject({ version: 60 });
});

it('keeps the newest before it ends', async () => {
  await take(1, 40);
  await keeper.flush();
  expect(kept.map(({ version }) => version)).toEqual([1, 40]);
});
