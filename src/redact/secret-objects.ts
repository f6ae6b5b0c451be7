/**
 * Kubernetes Secrets as text, YAML or JSON, also as JSON inside a text: every value of `data` and `stringData` is one,
 * whatever its key is called.
 * Owns: where such an object begins and ends, and its values. Refuses: other kinds, whose data is evidence.
 */
import type { Found } from './scan.ts';

const kind = 'secret';
/** Printers write `apiVersion` first; people may write `kind` before it. */
const start = 'apiVersion';
const before = 60;
const saidBefore = /\bkind\\{0,7}["']?[ \t]{0,4}:[ \t]{0,4}\\{0,7}["']?Secret(?:List)?[\s"',\\]{0,20}$/;
const isSecret = /\bkind\\{0,7}["']?[ \t]{0,4}:[ \t]{0,4}\\{0,7}["']?Secret(?:List)?\b/;
const dataKey = /(?:^|[\s{,"'])(?:data|stringData)\\{0,7}["']?[ \t]{0,4}:[ \t]{0,4}/g;
const jsonEntry = /(?:\s|\\n){0,200}\\{0,7}"[^"\\\n]{1,253}\\{0,7}"(?:\s|\\n){0,20}:(?:\s|\\n){0,20}(\\{0,7})"/y;
const yamlEntry = /^[ \t]*[\w."'-]{1,260}[ \t]{0,4}:[ \t]{0,4}/;
/** An API server keeps 1 MiB of an object; what is longer is read so far. */
const longest = 2_000_000;

/** True where a look is worth it. */
export function mayHoldSecretObject(text: string): boolean {
  return text.includes('Secret') && isSecret.test(text);
}

/** In rising order. */
export function secretObjects(text: string): Found[] {
  if (!mayHoldSecretObject(text)) return [];
  return objectsIn(text).flatMap(({ from, to }) => valuesIn(text, from, to));
}

function objectsIn(text: string): { from: number; to: number }[] {
  const starts: number[] = [];
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) starts.push(at);
  const bounds = [0, ...starts, text.length];
  return bounds.slice(0, -1).flatMap((from, index) => {
    const to = Math.min(bounds[index + 1] ?? text.length, from + longest);
    const said = isSecret.test(text.slice(from, to)) || saidBefore.test(text.slice(Math.max(0, from - before), from));
    return said ? [{ from, to }] : [];
  });
}

function valuesIn(text: string, from: number, to: number): Found[] {
  const found: Found[] = [];
  let done = 0;
  for (const key of text.slice(from, to).matchAll(dataKey)) {
    const at = from + key.index + key[0].length;
    if (at < done) continue;
    found.push(...(text[at] === '{' ? jsonValues(text, at + 1, to) : yamlValues(text, at, to)));
    done = found.at(-1)?.end ?? at;
  }
  return found;
}

function jsonValues(text: string, from: number, to: number): Found[] {
  const found: Found[] = [];
  for (let at = from; at < to; ) {
    jsonEntry.lastIndex = at;
    const entry = jsonEntry.exec(text);
    if (!entry) break;
    const slashes = entry[1]?.length ?? 0;
    const begins = jsonEntry.lastIndex;
    const ends = endOfText(text, begins, slashes, to);
    if (ends > begins) found.push({ start: begins, end: ends, kind });
    at = ends + slashes + 1;
    if (text[at] === ',') at += 1;
  }
  return found;
}

/** A quote closes where no more backslashes stand before it than before the opening one. */
function endOfText(text: string, from: number, slashes: number, to: number): number {
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) {
    let own = 0;
    while (own <= slashes && at - own > from && text[at - own - 1] === '\\') own += 1;
    if (own <= slashes) return at - own;
  }
  return to;
}

/** Lines that stand deeper than the key; text blocks are lines that stand deeper still. */
function yamlValues(text: string, at: number, to: number): Found[] {
  const rest = /^[ \t]{0,80}\r?\n/.exec(text.slice(at, at + 82));
  if (!rest) return [];
  const depth = indentOf(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
  const found: Found[] = [];
  for (let line = at + rest[0].length; line < to; line = lineEnd(text, line) + 1) {
    const row = text.slice(line, Math.min(lineEnd(text, line), to)).trimEnd();
    if (row === '') continue;
    const indent = indentOf(row);
    if (indent <= depth) break;
    const skip = yamlEntry.exec(row)?.[0].length ?? indent;
    const value = row.slice(skip);
    if (value === '' || /^[|>][+-]?\d?$/.test(value)) continue;
    found.push({ start: line + skip, end: line + row.length, kind });
  }
  return found;
}

/** A list's dash counts as indentation: what it holds stands behind it. */
function indentOf(row: string): number {
  return /^[ \t]*(?:- )?/.exec(row)?.[0].length ?? 0;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
