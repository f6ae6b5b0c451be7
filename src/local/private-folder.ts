/**
 * Folders and files that hold what only Aura's user may read: the store, notes, the key, a private Redis.
 * Owns: their rights, 0700 and 0600, however they came to be: made under a loose umask, by an earlier version, or by hand.
 * Refuses: folders in which other things lie too, whose rights are not ours to change; it closes only what is Aura's there.
 */
import { lstatSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { log } from '../telemetry/log.ts';

/** What Aura keeps in the folder that aura.yaml names. */
const own = /^(store\.ndjson|lock|notes|records|redis|heads|logins|watch|todo|installation\.key)(\.|$)/;
const forOthers = 0o077;

/** The folder of aura.yaml: made when it is not there, closed to other users, and what of Aura's in it was open too. */
export async function openHome(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const home = await realpath(folder);
  const names = await readdir(home);
  if (names.every((name) => own.test(name))) await closeOne(home, 0o700);
  else await sayWhenOpen(home);
  for (const name of names.filter((it) => own.test(it)))
    if (await isOpen(join(home, name))) await closeAll(join(home, name));
}

/** A folder of nothing but Aura's: made when it is not there, and closed to other users. What lies in it is left. */
export async function openPrivate(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await closeOne(await realpath(folder), 0o700);
}

/** Whether a folder, no link to one, lies there and is closed to other users. One system call: for who asks often. */
export function isPrivate(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && (found.mode & forOthers) === 0;
}

/** Closes a file, or a folder and all that lies in it, to other users. Links are left: what they name may be anybody's. */
export async function closeAll(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found?.isFile()) return closeOne(path, 0o600);
  if (!found?.isDirectory()) return;
  await closeOne(path, 0o700);
  for (const name of await readdir(path).catch(() => [])) await closeAll(join(path, name));
}

async function isOpen(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  return found !== null && !found.isSymbolicLink() && (found.mode & forOthers) !== 0;
}

async function closeOne(path: string, mode: number): Promise<void> {
  if (!(await isOpen(path))) return;
  // Another process may have removed it meanwhile; somebody else's file stays as it is, with a word.
  await chmod(path, mode).catch((error: unknown) => {
    log.warn({ path, err: error }, 'could not be closed to other users; give it to the user that runs Aura');
  });
}

async function sayWhenOpen(folder: string): Promise<void> {
  if (!(await isOpen(folder))) return;
  log.warn(
    { folder },
    'other things lie beside what Aura keeps, so the folder stays open to others and only its own files are closed; give it a folder of its own',
  );
}
