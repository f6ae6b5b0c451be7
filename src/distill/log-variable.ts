/**
 * Owns the decision whether a place where alike log lines differ holds a value: by how many different words stand there,
 * what they look like, and what word announces them. The limits are few and hardly matter between half and twice theirs.
 * Refuses knowledge of any one system's words.
 */
import { countWords, isValue, isWord, type LogVocabulary } from './log-vocabulary.ts';
import { ANNOUNCES, HINTS, SWITCHES } from './log-words.ts';

/** Different words that make a place a value, whatever they are. */
const MANY = 6;
/** The same behind a preposition or a noun of things that have names, and for made-up names. */
const HINTED = 3;
/** The same behind a noun that is always followed by a name. */
const ANNOUNCED = 2;
/** The same at the start of a line, where the words say what kind of line it is. */
const FIRST = 20;

/** A key of something that has an identifier: `requestId`, `RequestID`, `request_id`. */
const IDENTIFIER = /[a-z]Id$|[A-Za-z]ID$|[_-]id$/;

/** A word that looks made up for one thing: with a mark inside. Words all in capitals are names of states. */
export function looksLikeName(word: string): boolean {
  return !/^[A-Z][A-Z_]*$/.test(word) && /[A-Za-z][._@$/\\:][A-Za-z]/.test(word);
}

/** How many different made-up names make a place a value. */
export const NAMES = HINTED;

/**
 * Whether the codes in `found` at `place` are values of one variable. `codes` is one of the shapes; the others differ
 * from it at `place` only.
 */
export function isVariable(
  codes: string,
  place: number,
  found: readonly string[],
  vocabulary: LogVocabulary,
  late: boolean,
): boolean {
  const words = found.filter((code) => isWord(code)).map((code) => vocabulary.text(code));
  if (words.every((word) => SWITCHES.has(word.toLowerCase()))) return true;
  const names = words.filter(looksLikeName).length;
  const states = words.filter((word) => /^[A-Z][A-Z_]+$/.test(word)).length > words.length / 2;
  const opened = codes[place - 1] === '(' || codes[place - 1] === '[';
  const closed = codes[place + 1] === ')' || codes[place + 1] === ']';
  if (opened && closed && found.length >= (states ? MANY : HINTED)) return true;
  if (countWords(codes.slice(0, place)) === 0) {
    if (opened) return found.length >= (states ? MANY : HINTED);
    return found.length >= FIRST && names > words.length / 2;
  }
  // A value stands there in other lines; enough constant words around it make the lines the same.
  const around = countWords(codes) - (isWord(codes[place]) ? 1 : 0);
  if (words.length < found.length && around >= 2) return true;
  const before = wordBefore(codes, place, vocabulary);
  if ((ANNOUNCES.has(before.toLowerCase()) || IDENTIFIER.test(before)) && found.length >= ANNOUNCED) return true;
  if (HINTS.has(before.toLowerCase()) && !states && found.length >= HINTED) return true;
  if (names === words.length && found.length >= (late && around >= 3 ? ANNOUNCED : NAMES)) return true;
  return found.length >= MANY;
}

/** The word before a place, over separators; empty behind a value. */
function wordBefore(codes: string, place: number, vocabulary: LogVocabulary): string {
  let i = place - 1;
  while (i >= 0 && !isWord(codes[i]) && !isValue(codes[i])) i--;
  return i >= 0 && isWord(codes[i]) ? vocabulary.text(codes[i] as string) : '';
}
