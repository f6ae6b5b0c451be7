/**
 * A text as the bytes that are kept of it: its hash, its length, its lines.
 * Owns: counting them once, and turns for other work where it is long. Refuses: writing them.
 */
import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';

export interface NoteBytes {
  /** UTF-8. */
  bytes: Buffer;
  /** Hex SHA-256 of the bytes. */
  sha256: string;
  lines: number;
}

/** Bytes between two turns of other work. */
const slice = 1024 * 1024;
const lineFeed = 10;

export async function noteBytes(text: string): Promise<NoteBytes> {
  const bytes = Buffer.from(text);
  const hash = createHash('sha256');
  let feeds = 0;
  for (let from = 0; from < bytes.length; from += slice) {
    if (from > 0) await turn();
    const part = bytes.subarray(from, from + slice);
    hash.update(part);
    for (let at = part.indexOf(lineFeed); at !== -1; at = part.indexOf(lineFeed, at + 1)) feeds += 1;
  }
  const isOpen = bytes.length > 0 && bytes.at(-1) !== lineFeed;
  return { bytes, sha256: hash.digest('hex'), lines: feeds + (isOpen ? 1 : 0) };
}
