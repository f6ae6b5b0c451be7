/**
 * How unlike all that was heard lately a short text is: first story detection by the nearest earlier text, after Allan,
 * Lavrenko and Jin, "First Story Detection in TDT Is Hard" (2000), with idf weights and the cosine.
 * Owns: what is remembered, in bounds. Refuses: whether a text matters.
 */

/** Texts that are remembered; the oldest go first. */
const mostKept = 4_000;
/** Of the texts that share a word, how many of the newest are compared, for each of the rarest words. */
const mostUnderWord = 40;
const rarestWords = 6;
const longestText = 2_000;

interface Heard {
  words: Set<string>;
}

export class Novelty {
  readonly #heard = new Map<number, Heard>();
  /** Texts by word, the newest last. */
  readonly #under = new Map<string, number[]>();
  #next = 0;

  get count(): number {
    return this.#heard.size;
  }

  /**
   * 1: it shares nothing that tells; 0: it was heard before, but for its numbers. `nth`: by the nth nearest text, 2 where
   * the nearest is the text itself.
   */
  of(text: string, nth = 1): number {
    const words = wordsOf(text);
    if (words.size === 0) return 0;
    const rarest = [...words].toSorted((one, other) => this.#weight(other) - this.#weight(one)).slice(0, rarestWords);
    const near = new Set(rarest.flatMap((word) => this.#under.get(word)?.slice(-mostUnderWord) ?? []));
    const cosines = [...near].flatMap((id) => {
      const other = this.#heard.get(id);
      return other ? [this.#cosine(words, other.words)] : [];
    });
    return 1 - (cosines.toSorted((one, other) => other - one)[nth - 1] ?? 0);
  }

  /** A text without a word tells nothing, and takes nobody's place. */
  hear(text: string): void {
    const words = wordsOf(text);
    if (words.size === 0) return;
    const id = this.#next++;
    this.#heard.set(id, { words });
    for (const word of words) {
      const under = this.#under.get(word);
      if (under) under.push(id);
      else this.#under.set(word, [id]);
    }
    if (this.#heard.size <= mostKept) return;
    for (const [oldest, { words: gone }] of this.#heard) {
      if (this.#heard.size <= mostKept) return;
      this.#heard.delete(oldest);
      for (const word of gone) this.#drop(word);
    }
  }

  /** The oldest text goes first, so that it stands first under each of its words. */
  #drop(word: string): void {
    const under = this.#under.get(word);
    under?.shift();
    if (under?.length === 0) this.#under.delete(word);
  }

  #weight(word: string): number {
    return Math.log(1 + this.#heard.size / (1 + (this.#under.get(word)?.length ?? 0)));
  }

  #cosine(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
    const length = (words: ReadonlySet<string>) => {
      let sum = 0;
      for (const word of words) sum += this.#weight(word) ** 2;
      return Math.sqrt(sum);
    };
    let shared = 0;
    for (const word of one) if (other.has(word)) shared += this.#weight(word) ** 2;
    return shared === 0 ? 0 : shared / (length(one) * length(other));
  }
}

/** Numbers differ each time and tell nothing of what a text is about. */
function wordsOf(text: string): Set<string> {
  const found =
    text
      .slice(0, longestText)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}'’-]*|\p{N}+/gu) ?? [];
  return new Set(found.map((word) => (/^\p{N}/u.test(word) ? '#' : word)));
}
