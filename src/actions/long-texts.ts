/**
 * What is printed of long texts of an object before and after, so that a look at a difference costs what is shown of it.
 * Owns: the piece of both that begins shortly before they part. Refuses: secrets; whoever calls has redacted both sides,
 * since half of one may not be known for one.
 */
import { isRecord } from '../sources/loose-json.ts';

/** Characters of one text or name that are printed. */
const longest = 10_000;
/** Of them, what is shown before the first character that differs. */
const lead = 1_000;

/** Both sides with their long texts and names cut alike; what is short stays as it is. */
export function longTextsCut(before: unknown, after: unknown): [unknown, unknown] {
  if (isRecord(before) && isRecord(after)) return recordsCut(before, after);
  if (Array.isArray(before) && Array.isArray(after)) return listsCut(before, after);
  const from = typeof before === 'string' && typeof after === 'string' ? partingOf(before, after) : 0;
  return [cut(before, from), cut(after, from)];
}

function listsCut(before: unknown[], after: unknown[]): [unknown, unknown] {
  const both = Array.from({ length: Math.max(before.length, after.length) }, (_, at) =>
    longTextsCut(before[at], after[at]),
  );
  return [both.slice(0, before.length).map(([one]) => one), both.slice(0, after.length).map(([, other]) => other)];
}

function recordsCut(before: Record<string, unknown>, after: Record<string, unknown>): [unknown, unknown] {
  const old: [string, unknown][] = [];
  const fresh: [string, unknown][] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [one, other] = longTextsCut(before[key], after[key]);
    if (Object.hasOwn(before, key)) old.push([piece(key, 0), one]);
    if (Object.hasOwn(after, key)) fresh.push([piece(key, 0), other]);
  }
  return [Object.fromEntries(old), Object.fromEntries(fresh)];
}

/** Where both are printed from: the beginning, if they part early enough to be seen from there. */
function partingOf(before: string, after: string): number {
  if (before === after) return 0;
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same += 1;
  return same <= longest - lead ? 0 : same - lead;
}

function cut(value: unknown, from: number): unknown {
  if (typeof value === 'string') return piece(value, from);
  // What the other side lacks is walked alone.
  if (Array.isArray(value)) return value.map((item) => cut(item, 0));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [piece(key, 0), cut(child, 0)]));
}

function piece(text: string, from: number): string {
  const left = text.length - from - longest;
  if (from === 0 && left <= 0) return text;
  const shown = text.slice(from, from + longest);
  return `${from > 0 ? `… ${from} characters as before …` : ''}${shown}${left > 0 ? `… ${left} more characters` : ''}`;
}
