/**
 * Text tables as rows: columns aligned by blanks, separated by bars, tabs, commas or semicolons.
 * Owns: recognising the layout by its first lines, and splitting by it. Refuses: guessing types; cells stay text.
 */
import type { Row } from './rows-columns.ts';

export interface ParsedTable {
  rows: Row[];
  columns: string[];
  /** Lines that are no rows: captions, rulers, warnings. */
  others: string[];
}

/** Rows that are parsed at most; what follows is counted by the caller. */
const MOST_ROWS = 50_000;

/** RFC 4180: quoted fields may hold separators and doubled quotes. */
export function splitSeparated(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let blank = true;
  let quoted = false;
  let nextSeparator = -1;
  let nextQuote = -1;
  // Each is looked for once, however often it is asked for before it is reached.
  const found = (sign: string, known: number, at: number): number => {
    const next = known >= at ? known : line.indexOf(sign, at);
    return next === -1 ? line.length : next;
  };
  const add = (part: string): void => {
    cell += part;
    if (part.trim() !== '') blank = false;
  };
  for (let at = 0; at < line.length; ) {
    if (quoted || blank) nextQuote = found('"', nextQuote, at);
    if (quoted) {
      add(line.slice(at, nextQuote));
      const isDoubled = line.charCodeAt(nextQuote + 1) === 34;
      if (isDoubled) add('"');
      quoted = isDoubled;
      at = nextQuote + (isDoubled ? 2 : 1);
      continue;
    }
    nextSeparator = found(separator, nextSeparator, at);
    if (blank && nextQuote < nextSeparator && line.slice(at, nextQuote).trim() === '') {
      add(line.slice(at, nextQuote));
      quoted = true;
      at = nextQuote + 1;
      continue;
    }
    add(line.slice(at, nextSeparator));
    at = nextSeparator + 1;
    if (nextSeparator === line.length) break;
    cells.push(cell.trim());
    cell = '';
    blank = true;
  }
  cells.push(cell.trim());
  return cells;
}

/** Starts of the columns of a header such as "NAME      READY   STATUS". */
function starts(header: string): number[] {
  const found: number[] = [];
  for (const match of header.matchAll(/\S+(?: \S+)*/g)) found.push(match.index);
  return found;
}

function splitAligned(line: string, columnStarts: readonly number[]): string[] | undefined {
  const cells: string[] = [];
  for (const [at, start] of columnStarts.entries()) {
    const end = columnStarts[at + 1] ?? line.length;
    // A blank must stand before each column, or the header does not describe this line.
    if (at > 0 && start < line.length && line[start - 1] !== ' ' && line[start - 1] !== '\t') return undefined;
    cells.push(line.slice(start, end).trim());
  }
  return cells;
}

/** A line of a table aligned by blanks: cells are two blanks apart. Used where the columns have drifted from the header. */
function splitByGaps(line: string, columns: number): string[] | undefined {
  const cells = line.trim().split(/\s{2,}|\t+/);
  return cells.length === columns ? cells : undefined;
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  return new Map(columns.map((name, at) => [name, cells[at] ?? '']));
}

const RULER = /^[\s|+=:-]+$/;

type Split = (line: string) => string[] | undefined;

function layoutOf(lines: readonly string[]): { header: number; columns: string[]; split: Split } | undefined {
  for (const [at, header] of lines.slice(0, 5).entries()) {
    const sample = lines.slice(at + 1, at + 40).filter((line) => line.trim() !== '' && !RULER.test(line));
    if (sample.length === 0) return undefined;
    const agree = (split: Split, count: number): boolean =>
      count >= 2 && sample.filter((line) => split(line)?.length === count).length >= sample.length * 0.8;
    for (const separator of ['\t', '|', ',', ';']) {
      if (!header.includes(separator)) continue;
      const split: Split = (line) => {
        const inner = separator === '|' ? line.trim().replace(/^\||\|$/g, '') : line;
        return splitSeparated(inner, separator);
      };
      const columns = split(header) ?? [];
      if (
        agree(split, columns.length) &&
        columns.filter((name) => /^[\p{L}_"#@][^{}:]{0,60}$/u.test(name)).length >= columns.length * 0.7
      )
        return { header: at, columns, split };
    }
    const columnStarts = starts(header);
    const names = header.trim().split(/\s{2,}|\t+/);
    const capital = /^[A-Z][A-Z0-9 ()%/_.-]*$/.test(header.trim());
    if (columnStarts.length !== names.length || names.length < 2 || (!capital && names.length < 3)) continue;
    const split: Split = (line) => splitByGaps(line, names.length) ?? splitAligned(line, columnStarts);
    if (
      agree(split, names.length) &&
      (capital || sample.every((line) => line.trim().split(/\s{2,}/).length === names.length))
    )
      return { header: at, columns: names, split };
  }
  return undefined;
}

/** The table in the lines, or undefined when they are none. */
export function parseTable(lines: readonly string[]): ParsedTable | undefined {
  const layout = layoutOf(lines.slice(0, 60));
  if (layout === undefined) return undefined;
  const columns = layout.columns.map((name, at) => name || `column ${at + 1}`);
  const rows: Row[] = [];
  const others: string[] = lines.slice(0, layout.header).filter((line) => line.trim() !== '');
  const header = lines[layout.header];
  for (const line of lines.slice(layout.header + 1)) {
    if (line.trim() === '' || RULER.test(line) || line === header) continue;
    const cells = layout.split(line);
    if (cells === undefined || cells.length !== columns.length || rows.length >= MOST_ROWS) {
      if (others.length < 200) others.push(line);
    } else rows.push(rowOf(columns, cells));
  }
  return rows.length === 0 ? undefined : { rows, columns, others };
}
