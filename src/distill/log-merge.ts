/**
 * Owns the second step of template mining: unique shapes that differ in one place merge, bottom-up, until nothing changes.
 * Refuses lines: it sees each unique shape once, so its cost grows with the kinds of lines and not with their number.
 */
import { collapseRuns, LONGEST_SHAPE } from './log-shape.ts';
import { isVariable, looksLikeName, NAMES } from './log-variable.ts';
import { countWords, isWord, type LogVocabulary, NUMBER, VALUE } from './log-vocabulary.ts';

const MOST_ROUNDS = 30;
/** Different words at one place that prove it to hold values. */
const PROVEN = 3;
/** Places where a word was proven to be a value, before it counts as one elsewhere. */
const TAKEN = 2;
const HOLE = '\u0000';

/** Members (indices of the shapes handed in) by merged shape. */
type Groups = Map<string, number[]>;

/** For each shape the index of the merged shape it belongs to, and the merged shapes. */
export function mergeShapes(
  shapes: readonly string[],
  vocabulary: LogVocabulary,
): { of: Int32Array; merged: string[] } {
  let groups: Groups = new Map();
  for (let index = 0; index < shapes.length; index++) add(groups, shapes[index] as string, [index]);
  groups = retarget(groups, mergePairs(groups));
  groups = retarget(groups, mergeNames(groups, vocabulary));
  const taken = new Map<string, Set<string>>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let target = mergePlaces(groups, vocabulary, taken, false);
    if (target.size === 0) target = mergeTaken(groups, taken);
    if (target.size === 0) target = mergeEnclosed(groups);
    if (target.size === 0) target = mergeTails(groups);
    if (target.size === 0) target = mergePlaces(groups, vocabulary, taken, true);
    if (target.size === 0) break;
    groups = retarget(groups, target);
  }
  const of = new Int32Array(shapes.length);
  const merged = [...groups.keys()];
  let at = 0;
  for (const members of groups.values()) {
    for (const member of members) of[member] = at;
    at++;
  }
  return { of, merged };
}

function add(groups: Groups, codes: string, members: number[]): void {
  const group = groups.get(codes);
  if (group === undefined) groups.set(codes, members);
  else for (const member of members) group.push(member);
}

function retarget(groups: Groups, target: ReadonlyMap<string, string>): Groups {
  if (target.size === 0) return groups;
  const next: Groups = new Map();
  for (const [codes, members] of groups) add(next, target.get(codes) ?? codes, members);
  return next;
}

/** Several places may hold made-up names at once; shapes that are equal but for these merge when there are enough. */
function mergeNames(groups: Groups, vocabulary: LogVocabulary): Map<string, string> {
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
  const families = new Map<string, string[]>();
  for (const codes of groups.keys()) {
    const key = codes
      .split('')
      .map((code) => (isName(code) ? HOLE : code))
      .join('');
    if (!key.includes(HOLE)) continue;
    const family = families.get(key);
    if (family === undefined) families.set(key, [codes]);
    else family.push(codes);
  }
  const target = new Map<string, string>();
  for (const [key, family] of families) {
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

function remember(taken: Map<string, Set<string>>, word: string, where: string): void {
  const places = taken.get(word);
  if (places === undefined) taken.set(word, new Set([where]));
  else places.add(where);
}

function isKey(next: string | undefined): boolean {
  return next === '=' || next === ':';
}

/** Words that were found to be values elsewhere are values here too, also several at once, where that makes shapes equal. */
function mergeTaken(groups: Groups, taken: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const isTaken = (code: string): boolean => (taken.get(code)?.size ?? 0) >= TAKEN;
  const families = new Map<string, string[]>();
  for (const codes of groups.keys()) {
    // What stands before "=" or ":" is a key, and keys are not values.
    const all = codes.split('');
    const key = collapseRuns(all.map((code, i) => (isTaken(code) && !isKey(all[i + 1]) ? VALUE : code))).join('');
    if (countWords(key) < 2) continue;
    const family = families.get(key);
    if (family === undefined) families.set(key, [codes]);
    else family.push(codes);
  }
  const target = new Map<string, string>();
  for (const [key, family] of families)
    if (family.length > 1) for (const codes of family) if (codes !== key) target.set(codes, key);
  return target;
}

/** `a=1 b=2` behind equal words: with so many different sets of keys it is a list, and its keys are data. */
const PAIR_LISTS = 4;
const PAIR = `[\\u0080-\\uffff]=[${VALUE}${NUMBER}]`;
const PAIRS = new RegExp(`${PAIR}(?:[ ,;]+${PAIR})*`, 'g');

function mergePairs(groups: Groups): Map<string, string> {
  const families = new Map<string, { shapes: string[]; keys: Set<string> }>();
  for (const codes of groups.keys()) {
    if (!codes.includes('=')) continue;
    let keys = '';
    const pairless = codes.replace(PAIRS, (pairs) => {
      keys += pairs.replaceAll(NUMBER, VALUE);
      return VALUE;
    });
    const shape = collapseRuns(pairless.split('')).join('');
    if (countWords(shape) < 2) continue;
    const family = families.get(shape);
    if (family === undefined) families.set(shape, { shapes: [codes], keys: new Set([keys]) });
    else {
      family.shapes.push(codes);
      family.keys.add(keys);
    }
  }
  const target = new Map<string, string>();
  for (const [shape, { shapes, keys }] of families)
    if (keys.size >= PAIR_LISTS) for (const codes of shapes) target.set(codes, shape);
  return target;
}

/** So many different contents of one pair of parentheses, each with a value in it, are data. */
const CONTENTS = 3;

function mergeEnclosed(groups: Groups): Map<string, string> {
  const families = new Map<string, { shapes: string[]; contents: Set<string> }>();
  for (const codes of groups.keys())
    for (let open = codes.indexOf('('); open >= 0; open = codes.indexOf('(', open + 1)) {
      const close = codes.indexOf(')', open);
      const content = codes.slice(open + 1, close);
      if (close < 0 || content.includes('(') || !/[\u0001\u0002]/.test(content)) continue;
      const key = `${codes.slice(0, open + 1)}${VALUE}${codes.slice(close)}`;
      if (countWords(key) < 2) continue;
      const family = families.get(key);
      if (family === undefined) families.set(key, { shapes: [codes], contents: new Set([content]) });
      else {
        family.shapes.push(codes);
        family.contents.add(content);
      }
    }
  const target = new Map<string, string>();
  for (const [key, { shapes, contents }] of families)
    if (contents.size >= CONTENTS) for (const codes of shapes) if (codes !== key) target.set(codes, key);
  return target;
}

/** So many ways to go on behind a colon, most of them seen once, are free text. */
const TAILS = 12;

function mergeTails(groups: Groups): Map<string, string> {
  const behind = new Map<string, string[]>();
  for (const codes of groups.keys())
    for (let at = codes.indexOf(': '); at >= 0 && at + 2 < codes.length; at = codes.indexOf(': ', at + 1)) {
      const prefix = codes.slice(0, at + 2);
      const words = countWords(prefix);
      if (words < 2 || words + (/[\u0001\u0002]/.test(prefix) ? 1 : 0) < 3) continue;
      const tails = behind.get(prefix);
      if (tails === undefined) behind.set(prefix, [codes]);
      else tails.push(codes);
    }
  const target = new Map<string, string>();
  for (const [prefix, shapes] of [...behind].sort(([a], [b]) => a.length - b.length)) {
    const free = shapes.filter((codes) => !target.has(codes));
    if (free.length < TAILS) continue;
    for (const codes of free) target.set(codes, prefix + VALUE);
  }
  return target;
}

/** Shapes that are equal but for what stands at `place`. */
interface Bucket {
  place: number;
  shapes: string[];
}

/** One round: what each shape becomes when the places that hold values are opened, the widest first. */
function mergePlaces(
  groups: Groups,
  vocabulary: LogVocabulary,
  taken: Map<string, Set<string>>,
  late: boolean,
): Map<string, string> {
  const target = new Map<string, string>();
  for (const { place, shapes } of alikeShapes(groups)) {
    const free = shapes.filter((codes) => !target.has(codes));
    const [first] = free;
    if (first === undefined || free.length < 2) continue;
    const open = `${first.slice(0, place)}${VALUE}${first.slice(place + 1)}`;
    if (countWords(open) === 0) continue;
    const found = free.map((codes) => codes[place] as string);
    if (!isVariable(first, place, found, vocabulary, late)) continue;
    const collapsed = collapseRuns(open.split('')).join('');
    if (found.length >= PROVEN) for (const code of found) if (isWord(code)) remember(taken, code, open);
    for (const codes of free) if (codes !== collapsed) target.set(codes, collapsed);
  }
  return target;
}

/** Buckets of two and more shapes, largest first. A bucket is found by a hash of what stands before and behind its place. */
function alikeShapes(groups: Groups): Bucket[] {
  const list = [...groups.keys()];
  // Most places are alone: what is found first is one number, and becomes a bucket when a second comes.
  const first = new Map<number, number>();
  const buckets = new Map<number, Bucket>();
  const behind = new Int32Array(LONGEST_SHAPE + 1);
  for (const [at, codes] of list.entries()) {
    const n = codes.length;
    behind[n] = n;
    for (let i = n - 1; i >= 0; i--)
      behind[i] = Math.imul((behind[i + 1] as number) ^ codes.charCodeAt(i), 0x01000193) + 7;
    let before = 0x2545f491;
    for (let i = 0; i < n; i++) {
      const code = codes.charCodeAt(i);
      if (code < 32 || code >= 128) {
        const rest = behind[i + 1] as number;
        const high = Math.imul(before ^ i, 0x85ebca6b) ^ rest;
        const low = Math.imul(rest ^ i, 0xc2b2ae35) ^ before;
        const key = (high >>> 0) * 0x200000 + ((low ^ (low >>> 11)) & 0x1fffff);
        const seen = first.get(key);
        if (seen === undefined) first.set(key, at * 1024 + i);
        else {
          const bucket = buckets.get(key) ?? { place: seen % 1024, shapes: [list[Math.floor(seen / 1024)] as string] };
          buckets.set(key, bucket);
          if (isAlike(bucket, codes, i)) bucket.shapes.push(codes);
        }
      }
      before = (Math.imul(before ^ code, 0x5bd1e995) + 11) | 0;
    }
  }
  return [...buckets.values()]
    .filter((bucket) => bucket.shapes.length > 1)
    .sort((a, b) => b.shapes.length - a.shapes.length);
}

/** Equal hashes are not yet equal shapes. */
function isAlike(bucket: Bucket, codes: string, place: number): boolean {
  const other = bucket.shapes[0] as string;
  return (
    bucket.place === place &&
    other.length === codes.length &&
    other.slice(0, place) === codes.slice(0, place) &&
    other.slice(place + 1) === codes.slice(place + 1)
  );
}
