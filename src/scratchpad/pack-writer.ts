/**
 * Writes one incident's packs, each by one process only.
 * Owns: that notes put at the same time are one write, when the next pack begins, and that a file which was removed,
 * replaced or half written is left alone. Refuses: the form (note-pack.ts), and waiting for the disk: a note is kept once
 * the system has it.
 */
import { randomUUID } from 'node:crypto';
import { constants, lstatSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as together } from 'node:timers/promises';
import type { PackedNote } from './note-pack.ts';

export const packEnd = '.pack';

/** ms after which a pack that nothing was added to is closed; the next note opens it again. */
const idle = 5_000;
/** ms after which another pack is begun, and after which those of another process are surely left. */
const leftAfter = 600_000;
const surelyLeft = 6 * leftAfter;
/** Bytes that the system takes at once, in less time than another thread needs to begin with them. */
const atOnce = 65_536;
/** Never another process's file, never a link, never waiting for somebody at the other end of a pipe. */
const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_WRONLY } = constants;
const again = O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK;

/** Where a note's text lies by now. */
export interface Packed {
  path: string;
  at: number;
}

interface Pack {
  path: string;
  inode: number;
  size: number;
  /** Epoch ms. */
  writtenAt: number;
  file: FileHandle | null;
}

interface Waiting extends PackedNote {
  resolve: (place: Packed) => void;
  reject: (error: unknown) => void;
}

export class PackWriter {
  readonly #home: string;
  readonly #most: number;
  readonly #mine = new Set<string>();
  #pack: Pack | null = null;
  #waiting: Waiting[] = [];
  #isWriting = false;
  #closing: NodeJS.Timeout | undefined;

  /** `most`: bytes after which another pack is begun. */
  constructor(home: string, most: number) {
    this.#home = home;
    this.#most = most;
  }

  /** Whether nobody adds to this pack any more: another process leaves one alone that it has not written to for long. */
  isLeft(path: string): boolean {
    if (this.#mine.has(path)) return this.#pack?.path !== path;
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found === undefined || Date.now() - found.mtimeMs > surelyLeft;
  }

  /** Resolves when the system has the note. Rejects with the system's error. */
  add(note: PackedNote): Promise<Packed> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...note, resolve, reject });
      if (!this.#isWriting) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    clearTimeout(this.#closing);
    while (this.#waiting.length > 0) {
      await together();
      const notes = this.#waiting.splice(0);
      try {
        const pack = await this.#open();
        const bytes = Buffer.concat(notes.flatMap(({ record }) => record));
        let written = 0;
        while (written < bytes.length)
          written +=
            bytes.length <= atOnce
              ? writeSync(pack.file.fd, bytes, written)
              : (await pack.file.write(bytes, written, bytes.length - written)).bytesWritten;
        pack.writtenAt = Date.now();
        for (const note of notes) {
          note.resolve({ path: pack.path, at: pack.size + note.textAt });
          pack.size += note.bytes;
        }
      } catch (error) {
        // What stands at its end is not known any more.
        await this.#leave();
        for (const { reject } of notes) reject(error);
      }
    }
    this.#isWriting = false;
    this.#closing = setTimeout(() => void this.#rest(), idle).unref();
  }

  async #open(): Promise<Pack & { file: FileHandle }> {
    if (this.#pack && (this.#pack.size >= this.#most || !isStill(this.#pack))) await this.#leave();
    if (this.#pack) {
      const file = (this.#pack.file ??= await open(this.#pack.path, again));
      return Object.assign(this.#pack, { file });
    }
    const path = join(this.#home, `${Date.now().toString(36)}-${randomUUID().slice(0, 8)}${packEnd}`);
    const file = await open(path, again | O_CREAT | O_EXCL, 0o600);
    const pack = { path, inode: (await file.stat()).ino, size: 0, writtenAt: Date.now(), file };
    this.#mine.add(path);
    this.#pack = pack;
    return pack;
  }

  async #leave(): Promise<void> {
    const file = this.#pack?.file;
    this.#pack = null;
    await file?.close().catch(() => undefined);
  }

  async #rest(): Promise<void> {
    if (this.#isWriting || !this.#pack) return;
    const { file } = this.#pack;
    this.#pack.file = null;
    await file?.close().catch(() => undefined);
  }
}

/** Whether the file that was written lies there as it was left, not long ago. */
function isStill({ path, inode, size, writtenAt }: Pack): boolean {
  if (Date.now() - writtenAt > leftAfter) return false;
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.ino === inode && found.size === size;
}
