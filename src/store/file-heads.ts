/**
 * Signed heads beside the file of the store: `heads/HASH.json`, one for each incident.
 * Owns: names that no incident's id can bend, and atomic writes. Refuses: signing.
 */
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPrivate } from '../local/private-folder.ts';
import type { IncidentId } from '../run/identity.ts';
import type { SignedHead } from '../run/ports/store.ts';
import { parseHead } from './signed-head.ts';

export class FileHeads {
  readonly #folder: string;
  #made: Promise<void> | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Null where none is kept. What is no JSON counts as a head that nobody signed. */
  async read(incident: IncidentId): Promise<SignedHead | null> {
    let text: string;
    try {
      text = await readFile(this.#file(incident), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    return parseHead(text, incident);
  }

  /** One process owns the folder and writes an incident's heads one after another, so the latest is the last. */
  async write(head: SignedHead): Promise<void> {
    await (this.#made ??= openPrivate(this.#folder));
    const file = this.#file(head.incident);
    await writeFile(`${file}.new`, JSON.stringify(head), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }

  #file(incident: IncidentId): string {
    return join(this.#folder, `${createHash('sha256').update(incident).digest('hex').slice(0, 32)}.json`);
  }
}
