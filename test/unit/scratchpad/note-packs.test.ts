/** Small notes share a file: found by other processes, behind a torn end too, and beside what an earlier version kept. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-packs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const files = () => readdirSync(join(folder, 'I'));

it('keeps what is put at one time in one file, and each text as it was', async () => {
  const store = new NoteStore({ folder });
  const texts = ['', 'one\n', '{"id":"0123456789abcdef","bytes":1}\nx\n', '\u00e4\ud83d\ude00\r\n', 'a'.repeat(60_000)];
  const notes = await Promise.all(texts.map((text, at) => store.put('I', text, { tool: `t${at}`, args: { at } })));
  expect(files()).toHaveLength(1);
  const other = new NoteStore({ folder });
  for (const [at, { id }] of notes.entries()) {
    expect(await store.text('I', id)).toBe(texts[at]);
    expect(await other.text('I', id)).toBe(texts[at]);
    expect(await other.get('I', id)).toEqual(await store.get('I', id));
  }
  expect((await other.list('I')).map(({ id }) => id).toSorted()).toEqual(notes.map(({ id }) => id).toSorted());
});

it('finds what another process adds later, and loses nothing behind an end that was torn', async () => {
  const [one, other] = [new NoteStore({ folder }), new NoteStore({ folder })];
  const first = await one.put('I', 'first');
  expect(await other.text('I', first.id)).toBe('first');
  const second = await one.put('I', 'second');
  expect(await other.text('I', second.id)).toBe('second');
  // Killed in the middle of a write.
  appendFileSync(first.path, '{"id":"0123456789abcdef","bytes":40}\nhalf');
  const third = await one.put('I', 'third');
  expect(third.path).not.toBe(first.path);
  const later = new NoteStore({ folder });
  const ids = [first, second, third].map(({ id }) => id);
  expect((await later.list('I')).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(await later.text('I', third.id)).toBe('third');
});

it('puts a note again whose file was removed or replaced, and follows no link', async () => {
  const store = new NoteStore({ folder });
  const { id, path } = await store.put('I', 'kept', { tool: 't' });
  rmSync(path);
  await expect(store.text('I', id)).rejects.toMatchObject({ code: 'note-unknown' });
  const again = await store.put('I', 'kept', { tool: 't' });
  expect(await store.text('I', id)).toBe('kept');
  writeFileSync(join(folder, 'elsewhere'), 'theirs\n');
  rmSync(again.path);
  symlinkSync(join(folder, 'elsewhere'), again.path);
  const third = await store.put('I', 'kept', { tool: 't' });
  expect(third.path).not.toBe(again.path);
  expect(await store.text('I', id)).toBe('kept');
  await store.put('I', 'more');
  const elsewhere = await new NoteStore({ folder }).list('I');
  expect(elsewhere).toHaveLength(2);
});

it('reads notes that lie in files of their own, and gives such files to what is large', async () => {
  const store = new NoteStore({ folder });
  const large = 'b'.repeat(70_000);
  const note = await store.put('I', large, { tool: 't' });
  expect(files().toSorted()).toEqual([`${note.id}.json`, `${note.id}.txt`].toSorted());
  const old = 'of an earlier version\n';
  const sha256 = createHash('sha256').update(old).digest('hex');
  const id = sha256.slice(0, 16);
  const said = { id, incident: 'I', sha256, bytes: old.length, lines: 1, savedAt: Date.now(), tool: 'logs' };
  writeFileSync(join(folder, 'I', `${id}.txt`), old);
  writeFileSync(join(folder, 'I', `${id}.json`), JSON.stringify({ ...said, path: '/etc/passwd' }));
  for (const each of [store, new NoteStore({ folder })]) {
    expect(await each.text('I', id)).toBe(old);
    expect(await each.text('I', note.id)).toBe(large);
    expect(await each.list('I')).toHaveLength(2);
  }
});

it('removes a pack with the last of its notes that is wanted', async () => {
  let now = 1_000_000;
  const store = new NoteStore({ folder, maxBytes: 64_000, ttlMs: 1_000, now: () => now });
  // A pack takes a 64th part of the limit.
  for (let at = 0; at < 20; at += 1) await store.put('I', `${at} `.repeat(300));
  const before = files().length;
  expect(before).toBeGreaterThan(5);
  now += 2_000;
  const { id } = await store.put('I', 'new');
  expect(files().length).toBeLessThanOrEqual(2);
  expect((await store.list('I')).map((note) => note.id)).toEqual([id]);
});
