/**
 * Columns of secrets: rows of CSV, of tables with bars and of tabs, below a heading that names them.
 * Owns: which line is such a heading, and how far its rows go. Refuses: columns that only blanks part, where a cell has no
 * end of its own.
 */
import { type Found, Scanner } from './scan.ts';
import { alwaysSecret, sensitiveKey } from './sensitive-key.ts';
import { isPlaceholder, isWordLike } from './word-like.ts';

/** What a heading's cell holds at least a part of; the names themselves are judged one by one. */
const hint = /passw|pwd|passphrase|secret|token|[_\- .]?key\b|apikey|credential|authorization|cookie/gi;
/** The same words, for one quick pass over texts that hold none of them. */
const hints = new Scanner(
  ['passw', 'pwd', 'passphrase', 'secret', 'token', 'key', 'credential', 'authorization', 'cookie'].map((text) => ({
    text,
    look: () => null,
  })),
);
const longestLine = 4_000;
const delimiters = ['|', '\t', ',', ';'] as const;
const rule = /^[\s|:+=-]*$/;
const shortest = 4;
const shortestToken = 8;

interface Cell {
  text: string;
  start: number;
}

/** In rising order. */
export function tableColumns(text: string): Found[] {
  const found: Found[] = [];
  if (!hints.stops(text)) return found;
  let done = 0;
  hint.lastIndex = 0;
  for (let it = hint.exec(text); it; it = hint.exec(text)) {
    const from = text.lastIndexOf('\n', it.index) + 1;
    const end = endOf(text, from);
    if (from >= done && end - from <= longestLine) done = rowsBelow(text, from, end, found);
    hint.lastIndex = Math.max(end, done, it.index + 1);
  }
  return found;
}

/** Where the rows end; the heading's own end where it is none. */
function rowsBelow(text: string, from: number, end: number, found: Found[]): number {
  const heading = text.slice(from, end);
  for (const delimiter of delimiters) {
    if (!heading.includes(delimiter)) continue;
    const heads = cellsOf(heading, from, delimiter);
    const kinds = heads.map(({ text: name }) => (/^[\w .-]{3,64}$/.test(name) ? sensitiveKey(name) : null));
    if (kinds.every((kind) => kind === null)) continue;
    let at = end + 1;
    while (at < text.length) {
      const stop = endOf(text, at);
      const line = text.slice(at, Math.min(stop, at + longestLine));
      if (!rule.test(line)) {
        const cells = stop - at > longestLine ? [] : cellsOf(line, at, delimiter);
        if (cells.length !== heads.length) break;
        for (const [column, cell] of cells.entries()) {
          const kind = kinds[column];
          if (kind && isSecret(cell.text, kind))
            found.push({ start: cell.start, end: cell.start + cell.text.length, kind });
        }
      }
      at = stop + 1;
    }
    return at;
  }
  return end;
}

function cellsOf(line: string, from: number, delimiter: string): Cell[] {
  let at = from;
  return line.split(delimiter).map((raw) => {
    const bare = raw.replace(/^[\s"']+/, '');
    const start = at + raw.length - bare.length;
    at += raw.length + delimiter.length;
    return { text: bare.replace(/[\s"']{1,200}$/, ''), start };
  });
}

/** A cell of several words is a sentence. */
function isSecret(value: string, kind: string): boolean {
  if (/\s/.test(value) || isPlaceholder(value) || value.includes('[redacted:')) return false;
  if (alwaysSecret(kind)) return value.length >= shortest;
  return value.length >= shortestToken && !isWordLike(value) && !/^[\d.,]+$/.test(value);
}

function endOf(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
