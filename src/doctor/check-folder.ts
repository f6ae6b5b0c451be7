/**
 * Can notes be written?
 * Owns: writing one file where they go, and leaving the disk as it was. Refuses: making the folder for good.
 */
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fault, type Finding, ok } from './finding.ts';
import type { Setup } from './setup.ts';

export function checkFolder({ config }: Setup): Finding[] {
  const notes = join(config.folder, 'notes');
  const trial = join(notes, `.doctor-${process.pid}`);
  let made: string | undefined;
  try {
    made = mkdirSync(notes, { recursive: true, mode: 0o700 });
    writeFileSync(trial, '', { flag: 'wx' });
    rmSync(trial);
    return [ok('notes', `${notes} can be written`)];
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return [
      fault(
        'notes',
        `${notes} cannot be written (${code})`,
        'give this user the right to write there, or set "folder:" in aura.yaml to another place',
      ),
    ];
  } finally {
    if (made !== undefined) unmake(made, notes);
  }
}

/** Removes the folders from `last` up to `first`, each only while nobody else put something there. */
function unmake(first: string, last: string): void {
  for (let folder = resolve(last); folder.startsWith(resolve(first)); folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
