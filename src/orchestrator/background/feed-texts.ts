/**
 * What a tool's answer is as a feed: its texts, one after another.
 * Owns: which part of an answer is the list, in bounds. Refuses: whether a text matters (memory/feed-watch.ts).
 */
import { parseJson } from '../../run/servers/parse-json.ts';

/** Characters of an answer that are read, its texts, and characters of one. */
const [longestAnswer, mostTexts, longestText] = [4_000_000, 4_000, 2_000];
/** Levels of an answer that are looked through for its list, and values of one item. */
const [deepest, mostValues] = [4, 40];

/** The items of its longest list where it is JSON, else its lines; the last ones where there are many. */
export function feedTexts(answer: string): string[] {
  const text = answer.slice(0, longestAnswer);
  const rows = text.length === answer.length && /^\s*[[{]/.test(text) ? listIn(valueOf(text), deepest) : null;
  const texts = rows ? rows.slice(-mostTexts).map(saidIn) : text.split('\n').slice(-mostTexts);
  return texts.map((it) => it.trim().slice(0, longestText)).filter((it) => it !== '');
}

/** Null where it only begins like JSON. */
function valueOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

function listIn(value: unknown, depth: number): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (depth === 0 || typeof value !== 'object' || value === null) return null;
  const lists = Object.values(value).flatMap((it) => {
    const list = listIn(it, depth - 1);
    return list ? [list] : [];
  });
  return lists.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

/** All that an item says, without the names of its fields. */
function saidIn(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const values: string[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (values.length >= mostValues || depth > deepest) return;
    if (typeof value === 'string') values.push(value);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) walk(one, depth + 1);
  };
  walk(item, 0);
  return values.join(' · ');
}
