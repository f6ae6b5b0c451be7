/**
 * Owns the second step of template mining: unique shapes that differ in one place merge, bottom-up, until nothing changes.
 * Refuses lines: it sees each unique shape once, with its count, so its cost does not grow with the log.
 */
import { collapseRuns } from './log-shape.ts';
import { BLANK, countWords, isValue, isWord, type LogVocabulary, VALUE } from './log-vocabulary.ts';
import { ANNOUNCES, HINTS, SWITCHES } from './log-words.ts';

export interface Shape {
  codes: string;
  /** Lines of this shape. */
  count: number;
}

export const knobs = { many: 6, hinted: 3, announced: 2, named: 3, first: 20, wild: true };

/** A word that looks made up for one thing: dotted, with inner marks, or mixed. */
function looksLikeName(word: string): boolean {
  if (/^[A-Z][A-Z_]*$/.test(word)) return false;
  return /[A-Za-z][._@$/\\:-][A-Za-z]/.test(word);
}

/** For each shape the index of the merged shape it belongs to. */
export function mergeShapes(shapes: Shape[], vocabulary: LogVocabulary): { of: Int32Array; merged: string[] } {
  const of = new Int32Array(shapes.length);
  let current = new Map<string, { count: number; members: number[] }>();
  shapes.forEach((shape, index) => add(current, shape.codes, shape.count, [index]));
  current = mergeNames(current, vocabulary) ?? current;
  for (let round = 0; round < 30; round++) {
    const next = mergeOnce(current, vocabulary);
    if (next === undefined) break;
    current = next;
  }
  const merged: string[] = [];
  for (const [codes, group] of current) {
    for (const member of group.members) of[member] = merged.length;
    merged.push(codes);
  }
  return { of, merged };
}

type Groups = Map<string, { count: number; members: number[] }>;

function add(groups: Groups, codes: string, count: number, members: number[]): void {
  const group = groups.get(codes);
  if (group === undefined) groups.set(codes, { count, members: members.slice() });
  else {
    group.count += count;
    for (const member of members) group.members.push(member);
  }
}

/** Several places may hold made-up names at once; shapes that are equal but for these merge when there are enough. */
function mergeNames(groups: Groups, vocabulary: LogVocabulary): Groups | undefined {
  const named = new Map<string, boolean>();
  const isName = (code: string): boolean => {
    let answer = named.get(code);
    if (answer === undefined) {
      answer = isWord(code) && looksLikeName(vocabulary.text(code));
      named.set(code, answer);
    }
    return answer;
  };
  const families = new Map<string, string[]>();
  for (const codes of groups.keys()) {
    let key = '';
    for (const code of codes) key += isName(code) ? '\u0000' : code;
    if (!key.includes('\u0000')) continue;
    const family = families.get(key);
    if (family === undefined) families.set(key, [codes]);
    else family.push(codes);
  }
  const target = new Map<string, string>();
  for (const [key, family] of families) {
    if (family.length < knobs.named || countWords(key) < 2) continue;
    const open = [...key].map((code, i) =>
      code !== '\u0000' ? code : distinct(family, i) >= knobs.named ? VALUE : undefined,
    );
    for (const codes of family) {
      const merged = open.map((code, i) => code ?? (codes[i] as string));
      target.set(codes, collapseRuns(merged).join(''));
    }
  }
  return target.size === 0 ? undefined : retarget(groups, target);
}

function distinct(family: string[], place: number): number {
  return new Set(family.map((codes) => codes[place])).size;
}

function retarget(groups: Groups, target: Map<string, string>): Groups {
  const next: Groups = new Map();
  for (const [codes, group] of groups) add(next, target.get(codes) ?? codes, group.count, group.members);
  return next;
}

function mergeOnce(groups: Groups, vocabulary: LogVocabulary): Groups | undefined {
  // Places to open, by shape; each bucket holds the shapes that are equal but for one place.
  const buckets = new Map<string, string[]>();
  for (const codes of groups.keys()) {
    for (let i = 0; i < codes.length; i++) {
      if (codes.charCodeAt(i) < 128 && codes.charCodeAt(i) >= 32) continue;
      const key = `${codes.slice(0, i)}\u0000${codes.slice(i + 1)}`;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [codes]);
      else bucket.push(codes);
    }
  }
  const target = new Map<string, string>();
  const ranked = [...buckets].filter(([, b]) => b.length > 1).sort((a, b) => b[1].length - a[1].length);
  for (const [key, bucket] of ranked) {
    const place = key.indexOf('\u0000');
    const open = `${key.slice(0, place)}${VALUE}${key.slice(place + 1)}`;
    const free = bucket.filter((codes) => !target.has(codes));
    if (free.length < 2 || countWords(open) === 0) continue;
    if (
      !isVariable(
        key,
        place,
        free.map((codes) => codes[place] as string),
        vocabulary,
        groups,
        free,
      )
    )
      continue;
    const collapsed = collapseRuns(open.split('')).join('');
    for (const codes of free) if (codes !== collapsed) target.set(codes, collapsed);
  }
  if (target.size === 0) return undefined;
  return retarget(groups, target);
}

function wordBefore(codes: string, place: number, vocabulary: LogVocabulary): string {
  let i = place - 1;
  while (i >= 0 && !isWord(codes[i]) && !isValue(codes[i])) i--;
  return i >= 0 && isWord(codes[i]) ? vocabulary.text(codes[i] as string).toLowerCase() : '';
}

function isVariable(
  key: string,
  place: number,
  values: string[],
  vocabulary: LogVocabulary,
  _groups: Groups,
  _free: string[],
): boolean {
  const words = values.filter((code) => isWord(code)).map((code) => vocabulary.text(code));
  const open = words.length < values.length;
  const lower = words.map((word) => word.toLowerCase());
  const first = !/[\u0080-\uffff]/.test(key.slice(0, place));
  if (lower.every((word) => SWITCHES.has(word))) return true;
  const named = words.filter(looksLikeName).length;
  const constants = words.filter((word) => /^[A-Z][A-Z_]+$/.test(word)).length > words.length / 2;
  const enclosed = first && (key[place - 1] === '(' || key[place - 1] === '[');
  if (enclosed) return values.length >= (constants ? knobs.many : knobs.hinted);
  if (first) return values.length >= knobs.first && named > words.length / 2;
  if (open && knobs.wild && countWords(key) >= 2) return true;
  const before = wordBefore(key, place, vocabulary);
  if (ANNOUNCES.has(before) && values.length >= knobs.announced) return true;
  if (HINTS.has(before) && !constants && values.length >= knobs.hinted) return true;
  if (named === words.length && values.length >= knobs.named) return true;
  return values.length >= knobs.many;
}
