/**
 * A note as files of its own, `HASH.txt` beside `HASH.json` with what it is: what is large, and what an earlier version
 * kept.
 * Owns: atomic writes, and that nothing but plain files is read. Refuses: packs, and which notes there are to be.
 */
import { randomUUID } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AuraError } from '../errors.ts';
import { isUnusual, readRegular, sizeOfRegular } from '../local/regular-file.ts';
import { log } from '../telemetry/log.ts';
import type { NoteRef } from './note-ref.ts';

/** Keeps a note; where its text lies there already, it is only described anew. */
export async function writeNote(ref: NoteRef, text: Buffer): Promise<void> {
  const isKnown = isPlain(ref.path, ref.bytes);
  if (!isKnown) await writeWhole(ref.path, text);
  await writeWhole(descriptionOf(ref.path), JSON.stringify(ref), !isKnown);
}

/** What is known of the note of an incident's folder; undefined where there is none. Rejects as `readRegular` does. */
export async function describedNote(home: string, incident: string, id: string): Promise<NoteRef | undefined> {
  const path = join(home, `${id}.txt`);
  const ref = JSON.parse(await readRegular(descriptionOf(path), home)) as NoteRef;
  const bytes = await sizeOf(path);
  if (bytes === undefined) return undefined;
  // The description is ours, but the folder is the operator's: what decides where to read is computed, not read.
  return { ...ref, id, incident, path, bytes, savedAt: Number(ref.savedAt) || 0, at: undefined };
}

export async function removeNote(home: string, id: string): Promise<void> {
  await rm(join(home, `${id}.txt`), { force: true });
  await rm(join(home, `${id}.json`), { force: true });
}

/** Whether a note's text and description lie where they were put. */
export function isThere({ path, bytes, at }: NoteRef): boolean {
  if (at === undefined) return isPlain(path, bytes) && isPlain(descriptionOf(path));
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.size >= at + bytes;
}

/**
 * A new file is written in place: its note is not known before both files are whole. One that is there is replaced, so
 * that readers see the old one or the new one, never a part.
 */
export async function writeWhole(path: string, text: string | Buffer, isNew = true): Promise<void> {
  try {
    if (!isNew || !(await isMade(path, text))) await replace(path, text);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

export function unwritable(path: string, cause: unknown): AuraError {
  return new AuraError({
    code: 'note-unwritable',
    userMessage: `The note could not be written to ${path}. Check that the folder is writable and the disk has room.`,
    retryable: true,
    cause,
  });
}

function descriptionOf(path: string): string {
  return path.replace(/\.txt$/, '.json');
}

/** Whether a plain file of that size (of any) lies there. Anything else is replaced by one, and a link is not followed. */
function isPlain(path: string, bytes?: number): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && (bytes === undefined || found.size === bytes);
}

/** Bytes of a plain file; undefined where there is none. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return await sizeOfRegular(path, dirname(path));
  } catch (error) {
    if (isUnusual(error)) log.warn(error.userMessage);
    return undefined;
  }
}

/** False where something lies there already. */
async function isMade(path: string, text: string | Buffer): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    await rm(path, { force: true });
    throw error;
  }
}

async function replace(path: string, text: string | Buffer): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(part, text, { flag: 'wx', mode: 0o600 });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
