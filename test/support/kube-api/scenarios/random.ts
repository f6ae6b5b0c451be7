/**
 * Chance that is the same every time: a scenario's name is its seed.
 * Owns: the generator. Refuses: Math.random.
 */

export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** `length` letters as Kubernetes makes names of. */
  suffix(length: number): string;
  /** True with this probability. */
  chance(share: number): boolean;
}

const letters = 'bcdfghjklmnpqrstvwxz2456789';

export function randomFrom(seed: string): Random {
  let state = 2_166_136_261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: (list) => {
      const found = list[between(0, list.length - 1)];
      if (found === undefined) throw new Error(`Nothing to pick from (seed ${seed})`);
      return found;
    },
    suffix: (length) => Array.from({ length }, () => letters[between(0, letters.length - 1)]).join(''),
    chance: (share) => next() < share,
  };
}
