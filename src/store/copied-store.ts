/**
 * A copy of a folder's store, for those who only look while another process works on it.
 * Owns: what is copied, and in which order. Refuses: writing where it was copied from.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of the copy, and how it is removed. Heads come first: they sign no more than the journal then holds. */
export function copyStore(folder: string): { folder: string; remove: () => void } {
  const copy = mkdtempSync(join(tmpdir(), 'aura-look-'));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  try {
    const keys = readdirSync(folder).filter((name) => name.startsWith('installation.key'));
    for (const name of ['heads', ...keys, 'store.ndjson'])
      if (existsSync(join(folder, name))) cpSync(join(folder, name), join(copy, name), { recursive: true });
    return { folder: copy, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
