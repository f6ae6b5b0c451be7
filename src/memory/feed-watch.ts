/**
 * Tells of a feed of short texts which ones are worth somebody's attention: those that speak of what a team watches for,
 * are unlike what the feed always says, and were not told before.
 * Owns: that decision, and how much is told in an hour. Refuses: reading feeds, and saying anything.
 */
import { createHash } from 'node:crypto';
import { saysWord } from '../run/wording/says-word.ts';
import { Novelty } from './novelty.ts';

export interface FeedRules {
  /** Words that a text must speak of; one is enough. */
  words: readonly string[];
  /** Texts told in an hour. */
  most: number;
}

export interface Told {
  text: string;
  /** The words that it speaks of. */
  words: string[];
  /** 0..1, see Novelty. */
  novelty: number;
}

/** Below, it is said in other words of what was heard already. */
const leastNovelty = 0.45;
/** Texts, or ms, from which the feed's own habits are learned before any is told; those in between wait. */
const [learnedTexts, learnedTime] = [200, 10 * 60_000];
const hour = 3_600_000;
/** ms in which the same text is not told again. */
const remembered = 24 * hour;

export class FeedWatch {
  readonly #rules: FeedRules;
  readonly #novelty = new Novelty();
  /** Hashes of what was told, and when. */
  readonly #told: Map<string, number>;
  #early: Told[] | null = [];
  #since: number | null = null;
  #unsaid = 0;

  /** `told`: what an earlier watch has told, by hash, and when (epoch ms). */
  constructor(rules: FeedRules, told: ReadonlyMap<string, number> = new Map()) {
    this.#rules = rules;
    this.#told = new Map(told);
  }

  /** How many were worth it and not told, because the hour's measure was full. */
  get unsaid(): number {
    return this.#unsaid;
  }

  /** Which texts are to be told now that this one was heard; `at`: epoch ms. */
  take(text: string, at: number): Told[] {
    const words = this.#rules.words.filter((word) => saysWord(text.slice(0, 2_000), word));
    const novelty = words.length > 0 ? this.#novelty.of(text) : 0;
    this.#novelty.hear(text);
    const one = words.length > 0 && novelty >= leastNovelty ? [{ text, words, novelty }] : [];
    if (this.#early) {
      this.#early.push(...one);
      this.#since ??= at;
      return this.#novelty.count >= learnedTexts || at - this.#since >= learnedTime ? this.settle(at) : [];
    }
    return this.#within(one, at);
  }

  /** Tells what waited, once the feed was listened to for long enough; one that says little never has enough texts. */
  rest(at: number): Told[] {
    return this.#early && this.#since !== null && at - this.#since >= learnedTime ? this.settle(at) : [];
  }

  /** Tells what waited for the feed's habits to be known; at its end, or when enough was heard. */
  settle(at: number): Told[] {
    const early = this.#early ?? [];
    this.#early = null;
    // What came again meanwhile is a habit of this feed; the nearest text is this one itself.
    return this.#within(
      early.filter(({ text }) => this.#novelty.of(text, 2) >= leastNovelty),
      at,
    );
  }

  #within(found: readonly Told[], at: number): Told[] {
    for (const [hash, since] of this.#told) if (at - since > remembered) this.#told.delete(hash);
    return found.filter(({ text }) => {
      const hash = hashOf(text);
      if (this.#told.has(hash)) return false;
      const lately = [...this.#told.values()].filter((since) => at - since < hour).length;
      if (lately >= this.#rules.most) {
        this.#unsaid += 1;
        return false;
      }
      this.#told.set(hash, at);
      return true;
    });
  }
}

/** The name under which a text counts as told. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, 32);
}
