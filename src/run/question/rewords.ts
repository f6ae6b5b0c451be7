/**
 * Whether words ask for the draft before them once more, shorter, longer or in another tone.
 * Owns: those words. Refuses: rewording.
 */
import { tokensOf } from './tokens.ts';

const opens =
  '(?:(?:please|pls|and|but|ok|okay|now|can|could|would|you|we|make|it|this|that|keep|the|a|bit|much|even|too|needs?|to|be|should|rewrite|reword|write|say|draft|sounds?|is) ){0,8}';
const short = new RegExp(`^${opens}(?:shorter|briefer|shorten|cut|trim|tighter|less long|long)\\b`);
const long = new RegExp(
  `^${opens}(?:longer|(?:more|with more) details?|more detailed|expand|extend|elaborate|lengthen|flesh(?:ed)? out)\\b`,
);
const tone = new RegExp(
  `^${opens}(?:(?:more|less|not so) (?:formal|casual|friendly|polite|technical|detailed|serious|positive)|simpler|friendlier|nicer|softer|reword|rephrase|rewrite|formal|in (?:german|french|spanish|another tone))\\b`,
);
/** Characters of a message that are read. */
const most = 120;

/** Null where none of it is asked for. */
export function rewords(text: string): 'shorter' | 'longer' | 'tone' | null {
  if (text.length > most) return null;
  const said = tokensOf(text).join(' ');
  if (short.test(said)) return 'shorter';
  if (long.test(said)) return 'longer';
  return tone.test(said) ? 'tone' : null;
}
