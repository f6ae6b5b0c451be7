/**
 * One incident's packs: those that this process writes, and those that lie beside them.
 * Owns: which note lies where, as far as the packs were read, and that a pack goes when none of its notes is wanted.
 * Refuses: how long notes live (note-store.ts).
 */
import { lstatSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AuraError } from '../errors.ts';
import { log } from '../telemetry/log.ts';
import { unwritable } from './note-files.ts';
import { packed, readPack } from './note-pack.ts';
import type { NoteRef } from './note-ref.ts';
import { packEnd, PackWriter } from './pack-writer.ts';

export class NotePacks {
  readonly #incident: string;
  readonly #home: string;
  readonly #writer: PackWriter;
  readonly #notes = new Map<string, NoteRef>();
  /** How far each pack was read, bytes, and how many notes count of it. */
  readonly #packs = new Map<string, { until: number; notes: number }>();

  constructor(incident: string, home: string, packBytes: number) {
    this.#incident = incident;
    this.#home = home;
    this.#writer = new PackWriter(home, packBytes);
  }

  /** The note as far as the packs were read. */
  get(id: string): NoteRef | undefined {
    return this.#notes.get(id);
  }

  all(): NoteRef[] {
    return [...this.#notes.values()];
  }

  /** Where the note lies now; null for one that is too large for a pack. Rejects with `note-unwritable`. */
  async add(ref: NoteRef, text: Buffer): Promise<NoteRef | null> {
    const note = packed(ref, text);
    if (note === null) return null;
    const place = await this.#writer.add(note).catch((cause: unknown) => {
      throw unwritable(join(this.#home, `*${packEnd}`), cause);
    });
    const kept = { ...ref, ...place };
    this.#place(kept);
    return kept;
  }

  /** Reads what was added since the last time, by whomever. What is no plain file is passed over, with a word. */
  async look(): Promise<void> {
    const names = await readdir(this.#home).catch(() => []);
    const paths = names.filter((name) => name.endsWith(packEnd)).map((name) => join(this.#home, name));
    const there = new Set(paths);
    for (const path of this.#packs.keys()) if (!there.has(path)) this.#forget(path);
    for (const path of paths) {
      const pack = this.#packs.get(path) ?? { until: 0, notes: 0 };
      this.#packs.set(path, pack);
      const from = pack.until;
      if (lstatSync(path, { throwIfNoEntry: false })?.size === from) continue;
      try {
        const { notes, until } = await readPack(path, { incident: this.#incident, folder: this.#home, from });
        for (const note of notes) this.#place(note);
        pack.until = Math.max(pack.until, until);
      } catch (error) {
        if (error instanceof AuraError) log.warn(error.userMessage);
      }
    }
  }

  /** The note is wanted no more; its pack goes with the last one of it. */
  async remove(id: string): Promise<void> {
    const note = this.#notes.get(id);
    if (!note) return;
    this.#notes.delete(id);
    this.#count(note.path, -1);
    for (const [path, { notes }] of this.#packs) {
      if (notes > 0 || !this.#writer.isLeft(path)) continue;
      this.#packs.delete(path);
      await rm(path, { force: true });
    }
  }

  /** The same text may lie in several packs: the newest counts. */
  #place(note: NoteRef): void {
    const before = this.#notes.get(note.id);
    if (before && before.savedAt > note.savedAt) return;
    if (before) this.#count(before.path, -1);
    this.#count(note.path, 1);
    this.#notes.set(note.id, note);
  }

  #count(path: string, by: number): void {
    const pack = this.#packs.get(path);
    if (pack) pack.notes += by;
    else this.#packs.set(path, { until: 0, notes: Math.max(0, by) });
  }

  #forget(path: string): void {
    this.#packs.delete(path);
    for (const [id, note] of this.#notes) if (note.path === path) this.#notes.delete(id);
  }
}
