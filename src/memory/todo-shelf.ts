/**
 * Where prepared follow-ups lie: a file each, for a person to read, merge or throw away.
 * Owns: the files, their rights, and which there are. Refuses: what stands in them.
 */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPrivate } from '../local/private-folder.ts';
import type { FollowUp } from '../run/outcomes/follow-ups.ts';

const form = /^(todo_[0-9a-f]{20})\.(?:md|patch)$/;

export class TodoShelf {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** File by follow-up. */
  async prepared(): Promise<Map<string, string>> {
    const names = await readdir(this.#folder).catch(() => []);
    return new Map(
      names.flatMap((name) => {
        const id = form.exec(name)?.[1];
        return id === undefined ? [] : [[id, join(this.#folder, name)] as const];
      }),
    );
  }

  async read(path: string): Promise<string> {
    return readFile(path, 'utf8');
  }

  /** Whole or not at all. */
  async put({ id }: FollowUp, text: string, kind: 'md' | 'patch'): Promise<void> {
    await openPrivate(this.#folder);
    const path = join(this.#folder, `${id}.${kind}`);
    const draft = `${path}.${process.pid}.new`;
    await writeFile(draft, text, { mode: 0o600 });
    await rename(draft, path);
  }
}
