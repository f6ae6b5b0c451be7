/**
 * Owns merging shapes that differ in more than one place at once: families that are equal once what may be a value is
 * masked, and that are large or varied enough for it to be one. Each function says what its shapes become.
 * Refuses single places; log-merge.ts opens those first.
 */
import { collapseRuns } from './log-shape.ts';
import { looksLikeName, NAMES } from './log-variable.ts';
import { BLANK, countWords, isWord, type LogVocabulary, NUMBER, VALUE } from './log-vocabulary.ts';

const HOLE = '\u0000';
/** Places where a word was proven to be a value, before it counts as one elsewhere. */
const TAKEN = 2;
const HOLDS_VALUE = new RegExp(`[${VALUE}${NUMBER}]`);

/** Shapes by what they have in common, and how many variants of the rest there are. */
class Families {
  readonly all = new Map<string, { shapes: string[]; variants: Set<string> }>();

  add(key: string, codes: string, variant = codes): void {
    const family = this.all.get(key);
    if (family === undefined) this.all.set(key, { shapes: [codes], variants: new Set([variant]) });
    else {
      family.shapes.push(codes);
      family.variants.add(variant);
    }
  }

  /** All shapes of a family become its key, where there are `least` variants. */
  merged(least: number): Map<string, string> {
    const target = new Map<string, string>();
    for (const [key, { shapes, variants }] of this.all)
      if (variants.size >= least) for (const codes of shapes) if (codes !== key) target.set(codes, key);
    return target;
  }
}

/** Several places may hold made-up names at once; shapes that are equal but for these merge when there are enough. */
export function mergeNames(shapes: Iterable<string>, vocabulary: LogVocabulary): Map<string, string> {
  const known = new Map<string, boolean>();
  const isName = (code: string): boolean => {
    if (!isWord(code)) return false;
    let answer = known.get(code);
    if (answer === undefined) {
      answer = looksLikeName(vocabulary.text(code));
      known.set(code, answer);
    }
    return answer;
  };
  const families = new Families();
  for (const codes of shapes) {
    const key = codes
      .split('')
      .map((code) => (isName(code) ? HOLE : code))
      .join('');
    if (key.includes(HOLE)) families.add(key, codes);
  }
  const target = new Map<string, string>();
  for (const [key, { shapes: family }] of families.all) {
    if (family.length < NAMES || countWords(key) < 2) continue;
    const many = key
      .split('')
      .map((code, i) => code === HOLE && new Set(family.map((codes) => codes[i])).size >= NAMES);
    for (const codes of family) {
      const merged = collapseRuns(codes.split('').map((code, i) => (many[i] ? VALUE : code))).join('');
      if (merged !== codes) target.set(codes, merged);
    }
  }
  return target;
}

function isKey(next: string | undefined): boolean {
  return next === '=' || next === ':';
}

/** Words that were found to be values elsewhere are values here too, also several at once, where that makes shapes equal. */
export function mergeTaken(
  shapes: Iterable<string>,
  taken: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const isTaken = (code: string): boolean => (taken.get(code)?.size ?? 0) >= TAKEN;
  const families = new Families();
  for (const codes of shapes) {
    // What stands before "=" or ":" is a key, and keys are not values.
    const all = codes.split('');
    const key = collapseRuns(all.map((code, i) => (isTaken(code) && !isKey(all[i + 1]) ? VALUE : code))).join('');
    if (countWords(key) >= 2) families.add(key, codes);
  }
  return families.merged(2);
}

/** `a=1 b=2` behind equal words: with so many different sets of keys it is a list, and its keys are data. */
const PAIR_LISTS = 4;
const PAIR = `[\\u0080-\\uffff]=[${VALUE}${NUMBER}]`;
const PAIRS = new RegExp(`${PAIR}(?:[ ,;]+${PAIR})*`, 'g');

export function mergePairs(shapes: Iterable<string>): Map<string, string> {
  const families = new Families();
  for (const codes of shapes) {
    if (!codes.includes('=')) continue;
    let keys = '';
    const pairless = codes.replace(PAIRS, (pairs) => {
      keys += pairs.replaceAll(NUMBER, VALUE);
      return VALUE;
    });
    const key = collapseRuns(pairless.split('')).join('');
    if (countWords(key) >= 2) families.add(key, codes, keys);
  }
  return families.merged(PAIR_LISTS);
}

/** So many different contents of one pair of parentheses, each with a value in it, are data. */
const CONTENTS = 3;

export function mergeEnclosed(shapes: Iterable<string>): Map<string, string> {
  const families = new Families();
  for (const codes of shapes)
    for (let open = codes.indexOf('('); open >= 0; open = codes.indexOf('(', open + 1)) {
      const close = codes.indexOf(')', open);
      const content = codes.slice(open + 1, close);
      if (close < 0 || content.includes('(') || !HOLDS_VALUE.test(content)) continue;
      const key = `${codes.slice(0, open + 1)}${VALUE}${codes.slice(close)}`;
      if (countWords(key) >= 2) families.add(key, codes, content);
    }
  return families.merged(CONTENTS);
}

/**
 * So many ways to go on behind a colon are free text when most of them are seen hardly more than once. What is seen
 * again and again is a kind of its own, however many kinds there are.
 */
const TAILS = 12;
const SELDOM = 2;
const MOSTLY = 2 / 3;
/** Words of what stands in front at least; a value counts as one. */
const PREFIX_WORDS = 3;

/** `countOf` says how many lines a shape stands for. */
export function mergeTails(shapes: Iterable<string>, countOf: (codes: string) => number): Map<string, string> {
  const families = new Families();
  for (const codes of shapes)
    for (let at = codes.indexOf(': '); at >= 0 && at + 2 < codes.length; at = codes.indexOf(': ', at + 1)) {
      const prefix = codes.slice(0, at + 2);
      const words = countWords(prefix);
      if (words >= 2 && words + (HOLDS_VALUE.test(prefix) ? 1 : 0) >= PREFIX_WORDS) families.add(prefix, codes);
    }
  const target = new Map<string, string>();
  for (const [prefix, { shapes: family }] of [...families.all].sort(([a], [b]) => a.length - b.length)) {
    const free = family.filter((codes) => !target.has(codes));
    const seldom = free.filter((codes) => countOf(codes) <= SELDOM);
    if (seldom.length < TAILS || seldom.length < MOSTLY * free.length) continue;
    for (const codes of free) target.set(codes, prefix + VALUE);
  }
  return target;
}

/**
 * A word that a value clings to without a blank ("store:80", "LOCAL(0)") is part of the value where nearly all other lines
 * have nothing but a value there.
 */
const DOMINATES = 8;
const CONSTANTS = 3;
/** What ends a token without being part of it; brackets too, where they were opened before it. */
const TRAILING = /[,;.:]*$/;
const TRAILING_CLOSED = /[,;.:)\]]*$/;

/** `countOf` says how many lines a shape stands for. */
export function mergeClinging(shapes: Iterable<string>, countOf: (codes: string) => number): Map<string, string> {
  const all = new Set(shapes);
  const target = new Map<string, string>();
  for (const codes of all) {
    if (!HOLDS_VALUE.test(codes)) continue;
    const tokens = codes.split(BLANK);
    const clung = tokens.map((token) => {
      const end = (/[([]/.test(token) ? TRAILING : TRAILING_CLOSED).exec(token)?.[0] ?? '';
      const body = token.slice(0, token.length - end.length);
      const clings = body.length > 1 && !body.includes('=') && HOLDS_VALUE.test(body);
      return clings ? VALUE + token.slice(body.length) : token;
    });
    const key = collapseRuns(clung.join(BLANK).split('')).join('');
    if (key === codes || !all.has(key) || countWords(key) < CONSTANTS) continue;
    if (countOf(key) >= DOMINATES * countOf(codes)) target.set(codes, key);
  }
  return target;
}
