/**
 * Chance of one round: everything that a round draws comes from its seed.
 * Owns: the draws. Refuses: anything that must not be guessed.
 */
import { randomOf } from '../../bench/random.ts';

export class Chance {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomOf(Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995);
  }

  /** 0 to `most` - 1. */
  below(most: number): number {
    return Math.floor(this.#next() * most);
  }

  yes(share: number): boolean {
    return this.#next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  }

  /** Each with this share, in order. */
  some<T>(list: readonly T[], share: number): T[] {
    return list.filter(() => this.yes(share));
  }

  /** One of the entries, each as likely as its weight says. */
  weighed<T>(entries: readonly (readonly [number, T])[]): T {
    let left = this.#next() * entries.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(entries)[1];
  }

  times<T>(count: number, make: (index: number) => T): T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}
