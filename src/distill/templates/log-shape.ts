/**
 * Owns what a line's codes say across blanks: dates, quantities, `key=value`, quoted and braced values, runs of values.
 * Refuses knowledge of other lines; comparing lines is log-merge.ts.
 */
import { BLANK, isValue, isWord, type LogVocabulary, VALUE } from './log-vocabulary.ts';
import { CALENDAR, UNITS } from './log-words.ts';

const CLOSER: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>', '"': '"', "'": "'", '`': '`' };
const ENDS_VALUE = new Set([BLANK, ',', ';', ')', ']', '}', '>', '|']);

/** The position of the bracket that closes the one at `open`, or -1. */
function closing(codes: string[], open: number): number {
  const opener = codes[open] as string;
  const closer = CLOSER[opener];
  let depth = 0;
  for (let i = open; i < codes.length; i++) {
    if (codes[i] === closer && (i > open || opener !== closer)) {
      if (opener === closer) return i;
      depth--;
      if (depth === 0) return i;
    } else if (codes[i] === opener) depth++;
  }
  return -1;
}

/** `key=value`, `key = value`, `key="two words"`, `key=[a, b]`, `key=`: the value is one value, whatever it holds. */
function maskAssigned(codes: string[]): string[] {
  const out: string[] = [];
  let i = 0;
  while (i < codes.length) {
    const code = codes[i] as string;
    out.push(code);
    i++;
    if (code !== '=') continue;
    const before = out.length >= 2 && out[out.length - 2] === BLANK ? out[out.length - 3] : out[out.length - 2];
    if (!(isWord(before) || isValue(before)) || codes[i] === '>' || codes[i] === '=') continue;
    let at = codes[i] === BLANK ? i + 1 : i;
    if (at >= codes.length) continue;
    const spaced = at > i;
    const next = codes[at] as string;
    if (spaced && isWord(next) && codes[at + 1] === '=') {
      out.push(VALUE);
      continue;
    }
    if (ENDS_VALUE.has(next)) {
      out.push(VALUE);
      i = at;
      continue;
    }
    const start = at;
    for (; at < codes.length; at++) {
      const c = codes[at] as string;
      if (CLOSER[c] !== undefined) {
        const end = closing(codes, at);
        if (end > at) {
          at = end;
          continue;
        }
      }
      if (at > start && ENDS_VALUE.has(c)) break;
    }
    out.push(VALUE);
    i = at;
  }
  return out;
}

function maskDatesAndQuantities(codes: string[], vocabulary: LogVocabulary): string[] {
  const out = codes.slice();
  const beside = (i: number, step: number): string | undefined => {
    const at = out[i + step] === BLANK || out[i + step] === ',' ? i + 2 * step : i + step;
    return out[out[at] === BLANK ? at + step : at];
  };
  for (let i = 0; i < out.length; i++) {
    if (!isWord(out[i])) continue;
    const word = vocabulary.text(out[i] as string).toLowerCase();
    if (CALENDAR.has(word) && (isValue(beside(i, -1)) || isValue(beside(i, 1)) || isDate(beside(i, 1), vocabulary)))
      out[i] = VALUE;
    else if (UNITS.has(word) && isValue(out[i - 1] === BLANK ? out[i - 2] : out[i - 1])) out[i] = VALUE;
  }
  return out;
}

function isDate(code: string | undefined, vocabulary: LogVocabulary): boolean {
  return isWord(code) && CALENDAR.has(vocabulary.text(code as string).toLowerCase());
}

/** Codes inside quotes at most: what is longer is rather the text between two quotations. */
const LONGEST_QUOTE = 60;
const BEFORE_QUOTE = new Set([undefined, BLANK, '(', '[', '{', '<', '=', ':', ',', '|']);
const BEHIND_QUOTE = new Set([undefined, BLANK, ')', ']', '}', '>', ',', ';', ':', '.', '|']);

/** What stands in quotes is one value, whatever it holds. Single quotes count where they cannot be apostrophes. */
function maskQuoted(codes: string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < codes.length; i++) {
    const quote = codes[i] as string;
    out.push(quote);
    if (quote !== '"' && quote !== "'" && quote !== '`') continue;
    let end = codes.indexOf(quote, i + 1);
    // Quotes within quotes: the closing one has no word behind it.
    for (let next = end; next > 0 && next - i <= LONGEST_QUOTE; next = codes.indexOf(quote, next + 1))
      if (BEHIND_QUOTE.has(codes[next + 1])) {
        end = next;
        break;
      }
    if (end < 0 || end - i > LONGEST_QUOTE) continue;
    if (quote !== '"' && !(BEFORE_QUOTE.has(codes[i - 1]) && BEHIND_QUOTE.has(codes[end + 1]))) continue;
    out.push(VALUE, quote);
    i = end;
  }
  return out;
}

/** Items of a list at least. */
const LIST = 2;

/** A list in brackets that holds a value, its items parted by commas and each one token, is one value. */
function maskLists(codes: string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < codes.length; i++) {
    const open = codes[i] as string;
    out.push(open);
    if (open !== '(' && open !== '[' && open !== '<') continue;
    const end = closing(codes, i);
    if (end < i + 4) continue;
    const items = codes
      .slice(i + 1, end)
      .join('')
      .split(/, ?/);
    if (items.length < LIST || !items.every((item) => item.length === 1 || /^<.>$/.test(item))) continue;
    if (!items.some((item) => isValue(item[0]) || item.length > 1)) continue;
    out.push(VALUE, codes[end] as string);
    i = end;
  }
  return out;
}

/** A braced object that holds a value is one value: its inside is data, and as long as the data. */
function maskBraced(codes: string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < codes.length; i++) {
    const end = codes[i] === '{' ? closing(codes, i) : -1;
    if (end > i && codes.slice(i, end).some((c) => isValue(c))) {
      out.push('{', VALUE, '}');
      i = end;
    } else out.push(codes[i] as string);
  }
  return out;
}

/** Values with only separators between them become one; brackets opened on the way are closed on the way. */
export function collapseRuns(codes: string[]): string[] {
  const out: string[] = [];
  let i = 0;
  while (i < codes.length) {
    if (!isValue(codes[i])) {
      out.push(codes[i] as string);
      i++;
      continue;
    }
    let last = i;
    let depth = 0;
    for (let j = i + 1; j < codes.length && !isWord(codes[j]); j++) {
      const c = codes[j] as string;
      if (c === '"' || c === "'" || c === '`') break;
      if (c === '(' || c === '[' || c === '{' || c === '<') depth++;
      else if (c === ')' || c === ']' || c === '}' || c === '>') {
        depth--;
        if (depth < 0) break;
        if (depth === 0) last = j;
      } else if (isValue(c) && depth === 0) last = j;
    }
    out.push(VALUE);
    i = last + 1;
  }
  return out;
}

/** Codes of a shape at most; lines that are equal so far are of one kind. */
export const LONGEST_SHAPE = 256;

/** The shape of one line: the codes after all that can be said without looking at other lines. */
export function shapeOf(read: string, vocabulary: LogVocabulary): string {
  let codes = read.split('');
  codes = maskDatesAndQuantities(codes, vocabulary);
  if (read.includes('=')) codes = maskAssigned(codes);
  if (/["'`]/.test(read)) codes = maskQuoted(codes);
  if (read.includes('{')) codes = maskBraced(codes);
  if (read.includes(',')) codes = maskLists(codes);
  return collapseRuns(codes).slice(0, LONGEST_SHAPE).join('');
}
