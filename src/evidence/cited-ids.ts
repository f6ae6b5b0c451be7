/**
 * The ids of evidence that a model's prose cites, in every form that a reader takes for one.
 * Owns: the forms. Refuses: knowing which ids there are, and names of machines and products: `E5-2670`, `E2E`.
 */

/** What an eye takes for the letter: Greek epsilon, Cyrillic ie. */
const lookalikes = /[ΕЕ]/g;
const lookalikesLower = /[εе](?=\p{Nd})/gu;
/** What stands between the letter and its number: nothing, one mark, or "No". */
const mark = '[ #_.-]?(?:No\\.? ?)?';

const forms: RegExp[] = [
  // Bare, in capitals; not an exponent, and no part of a longer name. A hyphen may lead to the end of a range only.
  new RegExp(`(?<![\\w-]|\\d )E${mark}(\\d{1,9})(?!\\w|-(?!E\\d))`, 'g'),
  /(?<=[\w-]-)E(\d{1,9})(?![\w-])/g,
  // In brackets, in any case, also behind a hyphen.
  /(?<=[[(,;]\s?)e[ #_.-]?(\d{1,9})(?=\s?[\]),;-])/gi,
  /(?<=[[(]\s?e\d{1,9}-)e?(\d{1,9})(?=\s?[\]),;])/gi,
  // Behind a word that announces one.
  /\bevidence (?:ids? |items? |numbers? |nos?\.? )?[#e]?[ #]?(\d{1,9})(?!\w|[.-]\d|%|\s(?:of|out)\b)/gi,
  /\b(?:see|per|by|from|in|and|as) e(\d{1,9})(?![\w-])/g,
  // A number alone in brackets, where a sentence or a part of it ends.
  /(?<=\s)\[(\d{1,3})\](?=[.,;:!?]|\s*$)/g,
];

/** Capital E and the number as it is written; each once. The text is expected to be bounded. */
export function citedIn(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(lookalikes, 'E')
    .replace(lookalikesLower, 'e')
    .replace(/\p{Nd}/gu, digitOf);
  return [...new Set(forms.flatMap((form) => [...plain.matchAll(form)].map(([, number]) => `E${number}`)))];
}

/** The decimal digits of each script stand in a row from its zero on. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
