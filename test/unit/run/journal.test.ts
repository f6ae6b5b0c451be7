/** Deciding together: what waits while a commit is under way shares the next one, and fails alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/run/fact.ts';
import { Journal } from '../../../src/run/journal.ts';
import { FileStore } from '../../../src/store/file-store.ts';

const heard = (text: string): Fact => ({ type: 'message-heard', by: { team: 'T', user: 'U' }, text, ts: text });
let folder = '';
let store: FileStore;
let journal: Journal;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aura-journal-'));
  store = await FileStore.open({ folder });
  journal = new Journal(store);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('decisions', () => {
  it('that wait together are committed together, each on what the ones before it decided', async () => {
    const seen: number[] = [];
    const all = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        journal.decide('i', (state) => {
          seen[n] = state.heard.length;
          return { facts: [heard(String(n))] };
        }),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 100 }, (_, n) => n));
    expect(all.every((decided) => decided.ok)).toBe(true);
    expect((await journal.load('i')).heard.map(({ text }) => text)).toEqual(all.map((_, n) => String(n)));
    expect((await store.read('i', 0)).length).toBeLessThan(6);
  });

  it('that do more than write facts are committed alone, in order', async () => {
    const unique = [{ key: 'once', ttl: 60_000 }];
    const [first, again, plain] = await Promise.all([
      journal.decide('i', () => ({ facts: [heard('first')], unique })),
      journal.decide('i', () => ({ facts: [heard('again')], unique })),
      journal.decide('i', () => ({ facts: [heard('plain')] })),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(again).toEqual({ ok: false, reason: 'duplicate', key: 'once' });
    expect(plain).toMatchObject({ ok: true });
    expect((await journal.load('i')).heard.map(({ text }) => text)).toEqual(['first', 'plain']);
  });

  it('fail alone', async () => {
    const [bad, nothing, good] = await Promise.allSettled([
      journal.decide('i', () => {
        throw new Error('no');
      }),
      journal.decide('i', () => null),
      journal.decide('i', () => ({ facts: [heard('good')] })),
    ]);
    expect(bad.status).toBe('rejected');
    expect(nothing).toMatchObject({ status: 'fulfilled', value: { ok: true, entry: null } });
    expect(good).toMatchObject({ status: 'fulfilled', value: { ok: true, entry: { version: 1 } } });
  });

  it('of an older fence are refused, also beside those of a newer one', async () => {
    const old = await store.fence('i');
    const fresh = await store.fence('i');
    const [late, own] = await Promise.all([
      journal.decide('i', () => ({ facts: [heard('late')] }), old),
      journal.decide('i', () => ({ facts: [heard('own')] }), fresh),
    ]);
    expect(late).toEqual({ ok: false, reason: 'fence' });
    expect(own).toMatchObject({ ok: true });
    expect((await journal.load('i')).heard.map(({ text }) => text)).toEqual(['own']);
  });
});
