/**
 * The form of a pack, many small notes in one file that only grows: for each a line of JSON that says what it is, its text
 * as it is, a line end.
 * Owns: writing that form, and reading what is whole of it: a process that was killed may leave a torn end.
 * Refuses: which file is written; pack-writer.ts has that.
 */
import type { FileHandle } from 'node:fs/promises';
import { openRegular } from '../local/regular-file.ts';
import { isNoteId, type NoteRef } from './note-ref.ts';

/** Bytes of a note's text and of its description; what is larger has files of its own. */
const largest = { text: 65_536, description: 16_384 };
/** Bytes that are read at once; at least a description and its line end. */
const window = 131_072;
const lineFeed = 10;

export interface PackedNote {
  /** What stands in the file, piece by piece, its bytes, and where in it the text begins. */
  record: Buffer[];
  bytes: number;
  textAt: number;
}

/** Null for what is too large for a pack. */
export function packed(
  { path: _path, incident: _incident, at: _at, ...said }: NoteRef,
  text: Buffer,
): PackedNote | null {
  if (text.length > largest.text) return null;
  const description = Buffer.from(`${JSON.stringify(said)}\n`);
  if (description.length > largest.description) return null;
  const bytes = description.length + text.length + end.length;
  return { record: [description, text, end], bytes, textAt: description.length };
}

const end = Buffer.from([lineFeed]);

/** The notes of a pack from byte `from` on, and up to where it could be read. Rejects as `openRegular` does. */
export async function readPack(
  path: string,
  { incident, folder, from }: { incident: string; folder: string; from: number },
): Promise<{ notes: NoteRef[]; until: number }> {
  const file = await openRegular(path, folder);
  try {
    const notes: NoteRef[] = [];
    const { size } = await file.stat();
    let at = from;
    let read: { bytes: Buffer; at: number } = { bytes: Buffer.alloc(0), at };
    while (at < size) {
      let said = descriptionIn(read.bytes, at - read.at);
      if (said === null) {
        read = { bytes: await readAt(file, at, window), at };
        said = descriptionIn(read.bytes, 0);
      }
      const textAt = said && at + said.length;
      if (said === null || textAt === null || textAt + said.ref.bytes + end.length > size) break;
      notes.push({ ...said.ref, incident, path, at: textAt });
      at = textAt + said.ref.bytes + end.length;
    }
    return { notes, until: at };
  } finally {
    await file.close();
  }
}

/** The text of a note in a pack. Rejects as `openRegular` does, and where the file ends before it. */
export async function readPacked({ path, at = 0, bytes }: NoteRef, folder: string): Promise<string> {
  const file = await openRegular(path, folder);
  try {
    const text = await readAt(file, at, bytes);
    if (text.length < bytes) throw new Error(`${path} ends before its note`);
    return text.toString('utf8');
  } finally {
    await file.close();
  }
}

/** Null where no whole description stands there. */
function descriptionIn(
  bytes: Buffer,
  from: number,
): { ref: Omit<NoteRef, 'incident' | 'path'>; length: number } | null {
  const stop = from < bytes.length ? bytes.indexOf(lineFeed, from) : -1;
  if (stop === -1) return null;
  try {
    const ref = JSON.parse(bytes.toString('utf8', from, stop)) as Omit<NoteRef, 'incident' | 'path'>;
    if (!isNoteId(ref.id) || !Number.isInteger(ref.bytes) || ref.bytes < 0 || ref.bytes > largest.text) return null;
    return { ref: { ...ref, savedAt: Number(ref.savedAt) || 0 }, length: stop + 1 - from };
  } catch {
    return null;
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, at + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return buffer.subarray(0, done);
}
