/**
 * Texts that hold no secret, so that what comes again need not be searched again: a conversation is sent and kept whole
 * at each of its turns. Owns: how much is remembered. Refuses: texts with secrets; nothing secret is held here.
 */

/** Characters: shorter texts are searched as fast as they are looked up, and of longer ones few fit. */
const [shortest, longest] = [256, 262_144];
/** Characters of all of them together; the oldest go first. */
const mostHeld = 4_000_000;

export class CleanTexts {
  readonly #texts = new Set<string>();
  #held = 0;

  has(text: string): boolean {
    return text.length >= shortest && this.#texts.has(text);
  }

  add(text: string): void {
    if (text.length < shortest || text.length > longest || this.#texts.has(text)) return;
    this.#texts.add(text);
    this.#held += text.length;
    for (const oldest of this.#texts) {
      if (this.#held <= mostHeld) return;
      this.#texts.delete(oldest);
      this.#held -= oldest.length;
    }
  }

  /** Another secret became known. */
  clear(): void {
    this.#texts.clear();
    this.#held = 0;
  }
}
