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

export class NoteShelf<Note extends Shelved> {
  /** Oldest first: who is put again goes to the end. */
  readonly #notes = new Map<string, Note>();
  #bytes = 0;

  /** Takes in what was found on disk, in any order, in place of what was known. */
  restock(found: Note[]): void {
    this.#notes.clear();
    this.#bytes = 0;
    for (const note of found.toSorted((a, b) => a.savedAt - b.savedAt)) this.put(note);
  }

  get(id: string): Note | undefined {
    return this.#notes.get(id);
  }

  put(note: Note): void {
    this.#bytes += note.bytes - (this.#notes.get(note.id)?.bytes ?? 0);
    this.#notes.delete(note.id);
    this.#notes.set(note.id, note);
  }

  /** Takes off, oldest first, what was saved before `before` or is beyond `most` bytes; the newest note stays. */
  takeOff(before: number, most: number): Note[] {
    const gone: Note[] = [];
    for (const note of this.#notes.values()) {
      if (gone.length === this.#notes.size - 1 || (note.savedAt > before && this.#bytes <= most)) break;
      gone.push(note);
      this.#bytes -= note.bytes;
    }
    for (const { id } of gone) this.#notes.delete(id);
    return gone;
  }
}
