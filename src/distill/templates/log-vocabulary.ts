/**
 * Owns the alphabet of log mining: one UTF-16 code unit a token, so that a line is a short string and a place an index.
 * Below 32: a kind of value. 32 to 126: a separator as it stands. From 256 on: a word.
 * Refuses to grow without bound: a log with more words than fit has no such words, and further ones count as values.
 */

/** Any value. */
export const VALUE = '\u0001';
/** A plain number, which may be the first half of a quantity or a part of a date. */
export const NUMBER = '\u0002';
export const BLANK = ' ';
/** How a value is written in a template. */
export const VALUE_TEXT = '<*>';

const FIRST_WORD = 256;
const MAX_WORDS = 60_000;

export const isValue = (code: string | undefined): boolean => code !== undefined && code < BLANK;
export const isWord = (code: string | undefined): boolean => code !== undefined && code >= '\u0080';

/** Words in a string of codes. */
export function countWords(codes: string): number {
  let words = 0;
  for (let i = 0; i < codes.length; i++) if (codes.charCodeAt(i) >= 128) words++;
  return words;
}

/** A copy that shares no memory with the text it was cut from; without it one kept word would keep a whole file. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

export class LogVocabulary {
  private readonly codes = new Map<string, string>();
  private readonly words: string[] = [];

  code(word: string): string {
    const known = this.codes.get(word);
    if (known !== undefined) return known;
    if (this.words.length >= MAX_WORDS) return VALUE;
    const code = String.fromCharCode(FIRST_WORD + this.words.length);
    const kept = ownCopy(word);
    this.words.push(kept);
    this.codes.set(kept, code);
    return code;
  }

  /** The text behind one code. */
  text(code: string): string {
    const n = code.charCodeAt(0);
    if (n < 32) return VALUE_TEXT;
    return n < FIRST_WORD ? code : (this.words[n - FIRST_WORD] ?? VALUE_TEXT);
  }

  /** The text behind a string of codes. */
  render(codes: string): string {
    let out = '';
    for (let i = 0; i < codes.length; i++) out += this.text(codes[i] as string);
    return out;
  }
}
