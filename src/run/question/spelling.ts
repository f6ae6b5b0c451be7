/**
 * Typing errors in the words of a question, mended before anything is read: "rstart courier", "wich verison".
 * Owns: which words are known, and the one that a mistyped word stands for. Refuses: names, numbers, short words, and
 * words that may stand for two.
 */
import { isCommon, isOfVocabulary, vocabularyWords } from './concepts.ts';
import { isOrdinary } from './component-names.ts';
import { isSpoken, spokenWords } from './phrasings.ts';
import { isMistyped, tokensOf } from './tokens.ts';

/** Shorter words are mended only where two letters changed places. */
const shortest = 5;
/** Words of a question that are mended. */
const most = 60;

/** Of three letters, where many a name is. */
const shortOnes = new Set(['who', 'how', 'why', 'the', 'you', 'are', 'can']);

interface Meant {
  byFirst: ReadonlyMap<string, readonly string[]>;
  /** By their letters, sorted. */
  byLetters: ReadonlyMap<string, readonly string[]>;
}

let kept: Meant | null = null;

function makeMeant(): Meant {
  const byFirst = new Map<string, string[]>();
  const byLetters = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, word: string) => map.set(key, [...(map.get(key) ?? []), word]);
  for (const word of new Set([...spokenWords(), ...vocabularyWords()])) {
    if (!/^[a-z]{4,24}$/.test(word) && !shortOnes.has(word)) continue;
    put(byLetters, sorted(word), word);
    if (word.length >= shortest) put(byFirst, word.charAt(0), word);
  }
  return { byFirst, byLetters };
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join('');
}

/** `names`: what names something here, in lower case; it is spelt as it is, or read as a name with an error elsewhere. */
export function mended(text: string, names: ReadonlySet<string>): string {
  const known = [...names];
  let left = most;
  return text.replace(/[a-z]{3,24}/gi, (word, at: number) => {
    const lower = word.toLowerCase();
    const isPart = /[\w./@'’-]/.test(text.charAt(at - 1)) || /[\w/@'’-]/.test(text.charAt(at + word.length));
    if (isPart || left-- <= 0 || names.has(lower)) return word;
    const [spelt, more] = tokensOf(lower);
    if (spelt !== undefined && more === undefined && spelt !== lower) return spelt;
    if (isKnown(lower)) return word;
    return known.some((name) => isMistyped(lower, name)) ? word : (meantBy(lower) ?? word);
  });
}

/** Null where none is near, or two are. */
function meantBy(word: string): string | null {
  const { byFirst, byLetters } = (kept ??= makeMeant());
  const swapped = (byLetters.get(sorted(word)) ?? []).filter((one) => isSwapped(word, one));
  const near =
    word.length < shortest - 1 ? [] : (byFirst.get(word.charAt(0)) ?? []).filter((one) => isMistyped(word, one));
  const found = swapped.length > 0 ? swapped : near;
  const [only] = found;
  return only !== undefined && found.every((one) => one.startsWith(only) || only.startsWith(one)) ? only : null;
}

/** Two neighbours changed places, and nothing else. */
function isSwapped(word: string, meant: string): boolean {
  const at = Array.from(word).findIndex((letter, place) => letter !== meant[place]);
  return at >= 0 && word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2) === meant;
}

const endings = /(?:ings?|ed|es|s|ers?|ly|d|n)$/;

function isKnown(word: string): boolean {
  const stem = word.replace(endings, '');
  const isOne = (one: string) => isSpoken(one) || isCommon(one) || isOrdinary(one) || isOfVocabulary(one);
  if (isOne(word) || (stem !== word && stem.length > 2 && (isOne(stem) || isOne(`${stem}e`)))) return true;
  // A contraction is one word here and two below.
  return tokensOf(word).length > 1;
}
