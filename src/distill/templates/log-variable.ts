/**
 * Owns the decision whether a place where alike log lines differ holds a value: by how many different words stand there,
 * what they look like, and what word announces them. The limits are few and hardly matter between half and twice theirs.
 * Refuses knowledge of any one system's words.
 */
import { BLANK, countWords, isValue, isWord, type LogVocabulary } from './log-vocabulary.ts';
import { ANNOUNCES, HINTS, SWITCHES } from './log-words.ts';

/** Different words that make a place a value, whatever they are. */
const MANY = 6;
/** The same behind a preposition or a noun of things that have names, and for made-up names. */
const HINTED = 3;
/** The same behind a noun that is always followed by a name. */
const ANNOUNCED = 2;
/** The same at the start of a line, where the words say what kind of line it is. */
const FIRST = 20;

/** What something became or is doing: "Resolved", "starting". */
const STATE = /^[A-Za-z]+(?:ed|ing)$/;
const LEVEL = /^(?:trace|debug|info|notice|warn(?:ing)?|error|fatal|critical)$/i;
/** Prepositions behind which words in capitals are names too: "opened for SPP"; behind "to" they are states. */
const GIVERS = new Set(['for', 'from', 'by', 'of', 'via', 'with']);

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
  const before = wordBefore(codes, place, vocabulary);
  // "powered on" and "powered off" are two things that happened; "is on" and "is off" are one that was looked at.
  const happened = /[a-z]{2}ed$/.test(before) && codes[place - 1] === BLANK;
  if (!happened && words.every((word) => SWITCHES.has(word.toLowerCase()))) return true;
  const names = words.filter(looksLikeName).length;
  const capitals = words.filter((word) => /^[A-Z][A-Z_]+$/.test(word)).length > words.length / 2;
  const states = capitals || words.filter((word) => STATE.test(word)).length > words.length / 2;
  const opened = codes[place - 1] === '(' || codes[place - 1] === '[';
  const keyed = codes[place - 1] === ':' || codes.slice(place - 2, place) === ': ';
  const closed = codes[place + 1] === ')' || codes[place + 1] === ']';
  if ((opened || keyed) && closed && found.length >= (words.some((word) => LEVEL.test(word)) ? MANY : HINTED))
    return true;
  if (countWords(codes.slice(0, place)) === 0) {
    if (opened) return found.length >= (states ? MANY : HINTED);
    return found.length >= FIRST && names > words.length / 2;
  }
  // A value stands there in other lines; enough constant words around it make the lines the same.
  const around = countWords(codes) - (isWord(codes[place]) ? 1 : 0);
  if (words.length < found.length && around >= 2) return true;
  if ((ANNOUNCES.has(before.toLowerCase()) || IDENTIFIER.test(before)) && found.length >= ANNOUNCED) return true;
  const isHinted = HINTS.has(before.toLowerCase()) && (!states || (capitals && GIVERS.has(before.toLowerCase())));
  if ((isHinted || isIndexed(codes, place)) && found.length >= HINTED) return true;
  if (names === words.length && found.length >= (late && around >= 3 ? ANNOUNCED : NAMES)) return true;
  if (late && around >= 3 && names > 0) return true;
  return found.length >= MANY;
}

/** `reader[3/8]`, `reader[17]`: one of many of a kind. */
function isIndexed(codes: string, place: number): boolean {
  return (
    codes[place - 1] === BLANK && codes[place + 1] === '[' && isValue(codes[place + 2]) && codes[place + 3] === ']'
  );
}

/** The word before a place, over separators; empty behind a value. */
function wordBefore(codes: string, place: number, vocabulary: LogVocabulary): string {
  let i = place - 1;
  while (i >= 0 && !isWord(codes[i]) && !isValue(codes[i])) i--;
  return i >= 0 && isWord(codes[i]) ? vocabulary.text(codes[i] as string) : '';
}
