/**
 * Where the whole outputs of this Aura are kept.
 * Owns: which folder, and for how long. Refuses: reading them.
 */
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { NoteStore } from '../scratchpad/note-store.ts';

export function noteFolder({ folder, limits }: Config): { folder: string; ttlMs: number } {
  return { folder: join(folder, 'notes'), ttlMs: limits.noteDays * 86_400_000 };
}

export function notesOf(config: Config): NoteStore {
  return new NoteStore(noteFolder(config));
}
