/**
 * A file of lines that only grows and that has been fsynced when a promise says so.
 * Owns: group commit (many lines, one fsync), reading back, cutting off a torn tail, replacing the whole. Refuses: the
 * lines' meaning, and going on after a failed write: memory and disk would no longer agree.
 */
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, rename, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AuraError } from '../errors.ts';

/** On Linux each write to such a file returns when it is on disk: one call to the system instead of two. */
const isSynced = process.platform === 'linux';
const { O_APPEND, O_CREAT, O_DSYNC, O_WRONLY } = constants;
const appending = isSynced ? O_APPEND | O_CREAT | O_WRONLY | O_DSYNC : 'a';

export class AppendLog {
  readonly #file: string;
  #handle: FileHandle;
  #waiting: string[] = [];
  #round: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #broken: AuraError | null = null;

  private constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  static async open(file: string): Promise<AppendLog> {
    const handle = await open(file, appending, 0o600);
    await syncFolder(file);
    return new AppendLog(file, handle);
  }

  /** Resolves when the line is on disk. Rejects with `store-unwritable`, then and for ever. */
  append(line: string): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    this.#waiting.push(line);
    return this.flushed();
  }

  /** Resolves when everything appended so far is on disk. */
  flushed(): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    if (this.#waiting.length === 0) return this.#round ?? Promise.resolve();
    this.#next ??= (this.#round ?? Promise.resolve()).then(() => {
      this.#next = null;
      this.#round = this.#write().finally(() => {
        this.#round = null;
      });
      return this.#round;
    });
    return this.#next;
  }

  /** Replaces the file by these lines, atomically. */
  async replace(lines: Iterable<string>): Promise<void> {
    await this.flushed();
    const draft = `${this.#file}.new`;
    const handle = await open(draft, 'w', 0o600);
    try {
      await handle.chmod(0o600);
      for (const line of lines) await handle.write(`${line}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, this.#file);
    await syncFolder(this.#file);
    await this.#handle.close();
    this.#handle = await open(this.#file, appending, 0o600);
  }

  async close(): Promise<void> {
    await this.flushed().catch(() => {});
    await this.#handle.close();
  }

  async #write(): Promise<void> {
    const lines = this.#waiting;
    this.#waiting = [];
    try {
      const bytes = Buffer.from(`${lines.join('\n')}\n`);
      for (let written = 0; written < bytes.length; )
        written += (await this.#handle.write(bytes, written)).bytesWritten;
      if (!isSynced) await this.#handle.datasync();
    } catch (cause) {
      this.#broken = new AuraError({
        code: 'store-unwritable',
        userMessage: `The store's file ${this.#file} cannot be written. Free disk space or mend its rights, then start Aura again.`,
        cause,
      });
      throw this.#broken;
    }
  }
}

/**
 * Hands each line to `use`, in order, and cuts off what a crash left behind the last good one. Answers how many bytes
 * were cut. `use` throws on a line that it cannot read. Rejects with `store-damaged` when good lines follow a bad one:
 * then it was no torn tail, and what was acknowledged would be lost.
 */
export async function replay(file: string, use: (line: string) => void): Promise<{ size: number; cut: number }> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { size: 0, cut: 0 };
    throw error;
  }
  let good = 0;
  let bad: number | null = null;
  let size = 0;
  let number = 0;
  try {
    for await (const { text, bytes, ended } of linesOf(handle)) {
      number += 1;
      size += bytes;
      const isGood = ended && accepts(bad === null ? use : JSON.parse, text);
      if (isGood && bad !== null) throw damaged(file, bad);
      if (isGood) good = size;
      else bad ??= number;
    }
  } finally {
    await handle.close();
  }
  if (good < size) await truncate(file, good);
  return { size: good, cut: size - good };
}

function accepts(use: (line: string) => void, line: string): boolean {
  try {
    use(line);
    return true;
  } catch {
    return false;
  }
}

async function* linesOf(handle: FileHandle): AsyncGenerator<{ text: string; bytes: number; ended: boolean }> {
  let parts: Buffer[] = [];
  for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 })) {
    let rest = chunk as Buffer;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      const line = Buffer.concat([...parts, rest.subarray(0, end)]);
      parts = [];
      rest = rest.subarray(end + 1);
      yield { text: line.toString('utf8'), bytes: line.length + 1, ended: true };
    }
    if (rest.length > 0) parts.push(rest);
  }
  const tail = Buffer.concat(parts);
  if (tail.length > 0) yield { text: tail.toString('utf8'), bytes: tail.length, ended: false };
}

async function syncFolder(file: string): Promise<void> {
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function damaged(file: string, line: number): AuraError {
  return new AuraError({
    code: 'store-damaged',
    userMessage: `Line ${line} of ${file} cannot be read, though later ones can. Restore the file from a copy, or move it away to start empty.`,
  });
}
