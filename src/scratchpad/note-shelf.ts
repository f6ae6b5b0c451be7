/**
 * What one incident's notes take, in memory: so that keeping the 5,000th note costs what keeping the first did.
 * Owns: their order by age and their size together. Refuses: files.
 */
export interface Shelved {
  id: string;
  bytes: number;
  /** Epoch ms. */
  savedAt: number;
  tool?: string;
}

export class NoteShelf {
  /** Oldest first: who is put again goes to the end. */
  readonly #notes = new Map<string, Shelved>();
  #bytes = 0;

  /** Takes in what was found on disk, in any order, in place of what was known. */
  restock(found: Shelved[]): void {
    this.#notes.clear();
    this.#bytes = 0;
    for (const note of found.toSorted((a, b) => a.savedAt - b.savedAt)) this.put(note);
  }

  get(id: string): Shelved | undefined {
    return this.#notes.get(id);
  }

  put(note: Shelved): void {
    this.#bytes += note.bytes - (this.#notes.get(note.id)?.bytes ?? 0);
    this.#notes.delete(note.id);
    this.#notes.set(note.id, note);
  }

  /** Takes off, oldest first, what was saved before `before` or is beyond `most` bytes; the newest note stays. */
  takeOff(before: number, most: number): string[] {
    const gone: string[] = [];
    for (const { id, bytes, savedAt } of this.#notes.values()) {
      if (gone.length === this.#notes.size - 1 || (savedAt > before && this.#bytes <= most)) break;
      gone.push(id);
      this.#bytes -= bytes;
    }
    for (const id of gone) this.#notes.delete(id);
    return gone;
  }
}
