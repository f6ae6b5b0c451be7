/**
 * The team's own patterns, on an engine whose time grows with the text and with nothing else.
 * Owns: compiling them, and the fault of one that cannot be. Refuses: what that engine does not know (look-around,
 * back references) and patterns that fit the empty text.
 */
import { RE2JS } from 're2js';
import type { Anchor, Found } from './scan.ts';

const kind = 'team pattern';
/** Characters that one find may span behind its literal start. */
const longest = 4_096;
/** Lines are searched in pieces of this size. */
const piece = 65_536;

export interface TeamPatterns {
  /** Patterns that begin with a literal are looks of the one pass. */
  anchors: Anchor[];
  /** The others cost a pass of their own. */
  search: ((text: string, from: number, to: number) => Found[]) | null;
}

/** Why a pattern cannot be used; null when it can. */
export function patternFault(pattern: string): string | null {
  try {
    return RE2JS.compile(pattern).matcher('').find() ? 'it fits the empty text, and so would redact everything' : null;
  } catch (error) {
    return `it cannot be searched for in linear time (${String(error).slice(0, 120)})`;
  }
}

export function teamPatterns(patterns: readonly string[]): TeamPatterns {
  const anchors: Anchor[] = [];
  const others: string[] = [];
  for (const pattern of patterns) {
    const literal = literalStart(pattern);
    if (literal === null) others.push(pattern);
    else anchors.push(anchorOf(literal, pattern));
  }
  if (others.length === 0) return { anchors, search: null };
  const all = RE2JS.compile(others.map((pattern) => `(?:${pattern})`).join('|'));
  return { anchors, search: (text, from, to) => searched(all, text, from, to) };
}

/** The text that each match begins with, when the pattern plainly says so. */
function literalStart(pattern: string): string | null {
  if (pattern.includes('|') || pattern.includes('(?')) return null;
  const start = /^[\w@#:/=-]{3,}/.exec(pattern)?.[0] ?? '';
  // A quantifier belongs to the last character.
  const literal = /^[*+?{]/.test(pattern.slice(start.length)) ? start.slice(0, -1) : start;
  return literal.length >= 3 ? literal : null;
}

function anchorOf(literal: string, pattern: string): Anchor {
  const compiled = RE2JS.compile(pattern);
  return {
    text: literal,
    look({ text }, end) {
      const start = end - literal.length;
      if (!text.startsWith(literal, start)) return null;
      const matcher = compiled.matcher(text.slice(start, start + longest));
      return matcher.lookingAt() ? { start, end: start + matcher.end(), kind } : null;
    },
  };
}

function searched(all: RE2JS, text: string, from: number, to: number): Found[] {
  const found: Found[] = [];
  const matcher = all.matcher(text.slice(from, to));
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (end > start) found.push({ start: from + start, end: from + end, kind });
  }
  return found;
}

/** Pieces of a text that end at a line's end where there is one in reach. */
export function* piecesOf(text: string): Generator<{ from: number; to: number }> {
  for (let from = 0; from < text.length; ) {
    const line = text.lastIndexOf('\n', from + piece);
    const to = from + piece >= text.length ? text.length : line > from ? line + 1 : from + piece;
    yield { from, to };
    from = to;
  }
}
