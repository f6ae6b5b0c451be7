/**
 * How much a digest may take: tokens counted with the o200k vocabulary, and never more than four bytes each.
 * Owns: counting, and the check against both limits.
 * Refuses: choosing what to leave out; packer.ts does that.
 */
import { countTokens as countO200k } from 'gpt-tokenizer/encoding/o200k_base';

/**
 * Splitting and merging are quadratic in the length of a run without blanks, and of a run of nothing but blanks; longer
 * runs are counted in pieces of this many characters.
 */
const LONGEST_RUN = 200;
/** Tried at the start of a run only: within one it would be tried again at each character. */
const LONG_RUNS = /((?<!\S)\S{201,}|(?<!\s)\s{201,})/;
const NO_SPECIAL = { disallowedSpecial: new Set<string>() };

/**
 * o200k tokens of `text`. Runs above 200 characters are counted piece by piece, which can only over-state, by about one
 * token a piece. Words that look like control tokens are counted as plain text.
 */
export function countTokens(text: string): number {
  if (text === '') return 0;
  if (!LONG_RUNS.test(text)) return countO200k(text, NO_SPECIAL);
  let tokens = 0;
  // What the expression captures stands at each odd place.
  for (const [place, part] of text.split(LONG_RUNS).entries()) {
    if (place % 2 === 0) tokens += countO200k(part, NO_SPECIAL);
    else
      for (let at = 0; at < part.length; at += LONGEST_RUN)
        tokens += countO200k(part.slice(at, at + LONGEST_RUN), NO_SPECIAL) + 1;
  }
  return tokens;
}

/** UTF-8 bytes of `text`. */
export function countBytes(text: string): number {
  return Buffer.byteLength(text);
}

/** Whether `text` keeps both limits of a budget of `budgetTokens`. */
export function fits(text: string, budgetTokens: number): boolean {
  const bytes = countBytes(text);
  if (bytes > 4 * budgetTokens) return false;
  return bytes <= budgetTokens || countTokens(text) <= budgetTokens;
}

/** The least that a line can cost, without counting its tokens. */
export function leastCostOf(line: string): number {
  return (countBytes(line) + 1) / 4;
}

/** The cost of a line against both limits, in tokens: the larger of its tokens and a quarter of its bytes, its line end included. */
export function costOf(line: string): number {
  return Math.max(countTokens(`${line}\n`), leastCostOf(line));
}
