/** The rights of everything that Aura keeps, under a loose umask and where it lay open before. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEngine } from '../../../src/compose/engine.ts';
import { hasRedisServer } from '../../../src/store/open-redis.ts';
import { closeAll } from '../../../src/local/private-folder.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { accepted } from '../../contracts/rig.ts';
import { until } from '../../support/until.ts';

let base: string;
let home: string;
let umask: number;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'aura-private-'));
  home = join(base, '.aura');
  umask = process.umask(0);
});
afterEach(() => {
  process.umask(umask);
  rmSync(base, { recursive: true, force: true });
});

/** Every path of the folder that somebody else may read, write or enter. */
function open(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? open(path) : (statSync(path).mode & 0o077) === 0 ? [] : [path];
  });
  return (statSync(folder).mode & 0o077) === 0 ? inside : [folder, ...inside];
}

async function work(choose: 'embedded' | 'private-redis'): Promise<void> {
  const engine = await openEngine({ folder: home, choose });
  await accepted(engine.store, 'inc_1');
  await new NoteStore({ folder: join(home, 'notes') }).put('inc_1', 'what was seen', { tool: 'shop.logs' });
  expect(readdirSync(home).length).toBeGreaterThan(1);
  expect(open(home)).toEqual([]);
  await engine.close();
  expect(open(home)).toEqual([]);
}

it('are its own from the first moment, whatever the umask', async () => {
  await work('embedded');
});

it.skipIf(!hasRedisServer())('are its own with a private Redis too', async () => {
  await work('private-redis');
});

it('are taken back where everything lay open before', async () => {
  await work('embedded');
  const all = readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) => join(home, name));
  for (const path of [home, ...all]) chmodSync(path, 0o777);
  await work('embedded');
});

it('are taken back inside of notes that were closed outside only', async () => {
  const notes = new NoteStore({ folder: join(home, 'notes') });
  const { path } = await notes.put('inc_1', 'old');
  chmodSync(path, 0o644);
  await new NoteStore({ folder: join(home, 'notes') }).put('inc_2', 'new');
  await until('the old note is closed', () => open(home).length === 0);
});

it('are changed neither on what others keep beside it nor behind a link', async () => {
  mkdirSync(home, { mode: 0o755 });
  writeFileSync(join(home, 'photo.jpg'), '', { mode: 0o644 });
  mkdirSync(join(base, 'elsewhere'), { mode: 0o755 });
  symlinkSync(join(base, 'elsewhere'), join(home, 'notes'));
  const engine = await openEngine({ folder: home, choose: 'embedded' });
  await engine.close();
  await closeAll(join(home, 'notes'));
  const modes = [home, join(home, 'photo.jpg'), join(base, 'elsewhere')].map((path) => statSync(path).mode & 0o777);
  expect(modes).toEqual([0o755, 0o644, 0o755]);
  expect(statSync(join(home, 'store.ndjson')).mode & 0o777).toBe(0o600);
});
