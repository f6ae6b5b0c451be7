/**
 * Owns the second step of template mining: unique shapes that differ in one place merge, bottom-up, until nothing changes.
 * Refuses lines: it sees each unique shape once, so its cost grows with the kinds of lines and not with their number.
 */
import { mergeClinging, mergeEnclosed, mergeNames, mergePairs, mergeTails, mergeTaken } from './log-families.ts';
import { collapseRuns, LONGEST_SHAPE } from './log-shape.ts';
import { isVariable } from './log-variable.ts';
import { countWords, isWord, type LogVocabulary, VALUE } from './log-vocabulary.ts';

const MOST_ROUNDS = 30;
/** Different words at one place that prove it to hold values. */
const PROVEN = 3;

/** Members (indices of the shapes handed in) by merged shape. */
type Groups = Map<string, number[]>;

/**
 * For each shape the index of the merged shape it belongs to, and the merged shapes. `counts` are the lines that each
 * shape stands for.
 */
export function mergeShapes(
  shapes: readonly string[],
  counts: readonly number[],
  vocabulary: LogVocabulary,
): { of: Int32Array; merged: string[] } {
  let groups: Groups = new Map();
  for (let index = 0; index < shapes.length; index++) add(groups, shapes[index] as string, [index]);
  groups = retarget(groups, mergePairs(groups.keys()));
  groups = retarget(groups, mergeNames(groups.keys(), vocabulary));
  const taken = new Map<string, Set<string>>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let target = mergePlaces(groups, vocabulary, taken, false);
    if (target.size === 0) target = mergeTaken(groups.keys(), taken);
    if (target.size === 0) target = mergeEnclosed(groups.keys());
    if (target.size === 0) target = mergeTails(groups.keys(), (codes) => sumOf(groups.get(codes) ?? [], counts));
    if (target.size === 0) target = mergeClinging(groups.keys(), (codes) => sumOf(groups.get(codes) ?? [], counts));
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

function sumOf(members: readonly number[], counts: readonly number[]): number {
  return members.reduce((sum, member) => sum + (counts[member] ?? 0), 0);
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

function remember(taken: Map<string, Set<string>>, word: string, where: string): void {
  const places = taken.get(word);
  if (places === undefined) taken.set(word, new Set([where]));
  else places.add(where);
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
