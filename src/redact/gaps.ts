/**
 * A text with gaps where its secrets stood, written from start to end while they are found.
 * Owns: the words in a gap, `[redacted: kind]`, and that two finds which overlap are one. Refuses: finding.
 */
import type { Found } from './scan.ts';

/** Parts that are joined to one, so that the last joining is short. */
const mostParts = 4_096;

export class Gaps {
  readonly #text: string;
  /** What a pass of its own found, in rising order; the last is the next. */
  readonly #others: Found[];
  readonly #joined: string[] = [];
  #parts: string[] = [];
  #at = 0;

  constructor(text: string, others: readonly Found[]) {
    this.#text = text;
    this.#others = others.toSorted((a, b) => b.start - a.start || a.end - b.end);
  }

  /** In rising order. */
  add(found: Found): void {
    this.#addOthers(found.start);
    this.#cut(found);
  }

  /** The whole text with its gaps. */
  rest(): string {
    this.#addOthers(Number.POSITIVE_INFINITY);
    if (this.#at === 0) return this.#text;
    return [...this.#joined, ...this.#parts, this.#text.slice(this.#at)].join('');
  }

  #addOthers(before: number): void {
    for (let next = this.#others.at(-1); next && next.start <= before; next = this.#others.at(-1)) {
      this.#others.pop();
      this.#cut(next);
    }
  }

  #cut({ start, end, kind, quoted }: Found): void {
    if (end <= this.#at) return;
    if (start >= this.#at) {
      const words = `[redacted: ${kind}]`;
      this.#parts.push(this.#text.slice(this.#at, start), quoted ? `"${words}"` : words);
      if (this.#parts.length > mostParts) {
        this.#joined.push(this.#parts.join(''));
        this.#parts = [];
      }
    }
    this.#at = end;
  }
}
