/**
 * The word that an answer opens with, held against the form of its question: why, who, what and how much are answered by
 * neither yes nor no.
 * Owns: taking off such a word where none was asked for. Refuses: choosing one; each topic's file knows it.
 */
import { formOf } from '../../run/question/form.ts';
import { plainText, type Words } from '../../run/wording/words.ts';

/** Characters of a question that are read. */
const most = 300;
const opens = /^(?:Yes|No|Not for sure)(?:, (?:most likely|confirmed|as far as was seen))?(?:: |, )/;
const asksFor =
  /^\W*(?:(?:and|so|but|ok|okay|hey|hi|hm+|well|wait|sorry|please|pls|aura|oncall|also|or)\b[,:]? ?){0,4}(?:what|which|where|how|whats|who|whom|whose|why|when)\b/i;
const clauses = /(?<=\?)\s{0,9}|[!.;,]{1,9}\s{0,9}(?:and |but |or |so )?| and | or /i;

/** Whether neither yes nor no was asked for, in any part of it. */
export function wantsNoYes(text: string): boolean {
  const read = text.slice(0, most).trim();
  const parts = read.split(clauses).filter((it) => /\p{L}/u.test(it));
  return parts.some((it) => asksFor.test(it)) && !parts.some((it) => formOf(it) === 'whether');
}

/** The lines without a yes or no that nobody asked for. */
export function fitOpenings(text: string, lines: readonly Words[]): Words[] {
  return wantsNoYes(text) ? lines.map(withoutYes) : [...lines];
}

function withoutYes(line: Words): Words {
  const from = line.findIndex((it) => typeof it !== 'string');
  const end = from < 0 ? line.length : from;
  // A template's word and what stands behind it are pieces of their own.
  const own = plainText(line.slice(0, end));
  const rest = own.replace(opens, '');
  return rest === own ? line : [rest.charAt(0).toUpperCase() + rest.slice(1), ...line.slice(end)];
}
