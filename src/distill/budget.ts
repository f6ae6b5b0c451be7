/**
 * How much a digest may take: tokens counted with the o200k vocabulary, and never more than four bytes each.
 * Owns: counting, and the check against both limits.
 * Refuses: choosing what to leave out; packer.ts does that.
 */
import { countTokens as countO200k } from 'gpt-tokenizer/encoding/o200k_base';

/** Byte-pair merging is quadratic in the length of an unbroken run; longer runs are counted in pieces of this many characters. */
const LONGEST_RUN = 200;
const LONG_RUN = /\S{201,}/;
const NO_SPECIAL = { disallowedSpecial: new Set<string>() };

/**
 * o200k tokens of `text`. Text with unbroken runs above 200 characters is counted piece by piece, which can only
 * over-state, by about one token a piece. Words that look like control tokens are counted as plain text.
 */
export function countTokens(text: string): number {
  if (text === '') return 0;
  if (!LONG_RUN.test(text)) return countO200k(text, NO_SPECIAL);
  let tokens = 0;
  for (const part of text.split(/(\S{201,})/)) {
    for (
      let at = 0;
      at < part.length;
      at += part.length > LONGEST_RUN && /^\S/.test(part) ? LONGEST_RUN : part.length
    ) {
      const whole = part.length <= LONGEST_RUN || !/^\S/.test(part);
      tokens += countO200k(whole ? part : part.slice(at, at + LONGEST_RUN), NO_SPECIAL) + (whole ? 0 : 1);
    }
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

/** The cost of a line against both limits, in tokens: the larger of its tokens and a quarter of its bytes, its line end included. */
export function costOf(line: string): number {
  return Math.max(countTokens(`${line}\n`), (countBytes(line) + 1) / 4);
}
