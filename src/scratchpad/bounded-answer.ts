/**
 * An answer of a reading tool within a budget of tokens, with what to ask next when there is more.
 * Owns: the cut and the word about it. Refuses: choosing what to read.
 */
import { clipLine } from '../distill/lines/clip-line.ts';
import { Packer } from '../distill/packer.ts';

export interface BoundedAnswer {
  text: string;
  /** Lines or rows that fitted, of those that were offered. */
  shown: number;
}

/**
 * As many of `lines` as fit, in order, the first of them always when it can be shortened to fit. `more` says how to go
 * on, given how many were shown; it returns "" when nothing is left.
 */
export function boundAnswer(
  lines: Iterable<string>,
  budgetTokens: number,
  more: (shown: number, cut: boolean) => string,
): BoundedAnswer {
  const packer = new Packer(budgetTokens, 60);
  const longest = Math.max(80, Math.floor(budgetTokens * 1.6));
  let shown = 0;
  let cut = false;
  for (const line of lines) {
    if (!packer.add(clipLine(line, longest), shown)) {
      cut = true;
      break;
    }
    shown += 1;
  }
  return { text: packer.text(more(shown, cut)), shown };
}
