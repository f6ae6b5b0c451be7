import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/run/ports/store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { accepted, drain, fact, held, row } from '../../contracts/rig.ts';

describe('the store on a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'aura-file-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('belongs to one process', async () => {
    const store = await FileStore.open({ folder });
    await expect(FileStore.open({ folder })).rejects.toMatchObject({ code: 'store-locked' });
    await store.close();
    await (await FileStore.open({ folder })).close();
  });

  it('answers no call after it was closed, with a word on why', async () => {
    const store = await FileStore.open({ folder });
    await store.close();
    await store.close();
    await expect(store.read('i', 0)).rejects.toMatchObject({ code: 'store-closed' });
    await expect(accepted(store, 'i')).rejects.toMatchObject({ code: 'store-closed' });
  });

  it('has what it acknowledged on disk', async () => {
    const store = await FileStore.open({ folder });
    await accepted(store, 'i', { facts: [fact('acknowledged')] });
    expect(readFileSync(join(folder, 'store.ndjson'), 'utf8')).toContain('acknowledged');
    await store.close();
  });

  it('rewrites a long file at the start and keeps all that counts', async () => {
    let time = 1_000_000;
    const now = () => time;
    const first = await FileStore.open({ folder, now });
    for (let n = 0; n < 50; n++) await accepted(first, 'i', { outbox: [row('status'), row(`k${n % 3}`)], due: n });
    await accepted(first, 'j', {
      links: ['l'],
      unique: [
        { key: 'short', ttl: 10 },
        { key: 'long', ttl: 10_000 },
      ],
    });
    await first.fence('i');
    await first.fence('never-committed');
    const parent = await held(first);
    await accepted(first, 'i', {
      settle: { incident: 'i', key: parent.row.key, sender: 'one', revision: parent.revision, ts: '4.2' },
      due: 5,
    });
    await first.release(await held(first), 'one', {
      notBefore: time + 500,
      laneNotBefore: time + 600,
      ambiguous: true,
    });
    time += 100;
    const before = await observe(first);
    await first.close();
    const size = statSync(join(folder, 'store.ndjson')).size;

    const remarks: string[] = [];
    const second = await FileStore.open({ folder, now, compactAt: 1, onRemark: (remark) => remarks.push(remark) });
    expect(remarks).toHaveLength(1);
    expect(statSync(join(folder, 'store.ndjson')).size).toBeLessThan(size / 1.5);
    expect(await observe(second)).toEqual(before);
    expect(await second.fence('never-committed')).toBe(2);
    await accepted(second, 'i', { unique: [{ key: 'short', ttl: 10 }], outbox: [row('status')] });
    await expect(accepted(second, 'j', { unique: [{ key: 'long', ttl: 10 }] })).rejects.toThrow('duplicate');
    await second.close();

    const third = await FileStore.open({ folder, now });
    time += 10_000;
    expect(await third.read('i', 0)).toHaveLength(52);
    expect(await held(third)).toMatchObject({ ambiguous: true, attempts: 2 });
    await third.close();
  });

  it('hands out one row after another from a long backlog soon enough', async () => {
    const store = await FileStore.open({ folder });
    await accepted(store, 'i', { outbox: Array.from({ length: 300 }, (_, n) => row(`k${n}`)) });
    expect(await drain(store)).toHaveLength(300);
    await store.close();
  });
});

async function observe(store: Store) {
  return {
    journals: [await store.read('i', 0), await store.read('j', 0)],
    due: await store.due(9),
    link: await store.find('l'),
    backlog: await store.backlog(),
    held: await store.hold('one', 0),
  };
}
