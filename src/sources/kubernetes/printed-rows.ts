/**
 * Any program's output as rows of named values: a table with its headings, or `key: value` and `key=value` lines.
 * Owns: recognising which of the two it is, and bounds. Refuses: knowing any program.
 */
import type { Row } from '../../distill/rows/rows-columns.ts';
import { parseTable } from '../../distill/rows/table-parse.ts';
import type { Printed, PrintedRow } from '../../evidence/model/cluster.ts';
import type { CommandLine } from './command-line.ts';

const mostLines = 400;
const longestLine = 600;

export function printedOf({ host, program, words }: CommandLine, lines: readonly string[]): Printed {
  const read = lines.slice(0, mostLines).map((line) => line.slice(0, longestLine).trimEnd());
  const table = read.filter((line) => line !== '' && !isFoot(line));
  const rows = narrowTable(table) ?? parseTable(table)?.rows.map(lowered) ?? pairsOf(read);
  return { command: [program, ...words].join(' '), ...(host ? { host } : {}), rows, lines: read };
}

/** `(4 rows)`, `4 rows in set (0.01 sec)`. */
function isFoot(line: string): boolean {
  return /^\(?\d{1,9} rows?\b/.test(line.trimStart());
}

function lowered(row: Row): PrintedRow {
  return new Map([...row].map(([heading, value]) => [heading.toLowerCase(), String(value ?? '')]));
}

const fewestColumns = 3;

/** Columns that stand one blank apart, as many words in each line; the last heading may have two words. */
function narrowTable([header = '', ...lines]: readonly string[]): PrintedRow[] | undefined {
  if (/[|\t]/.test(header)) return undefined;
  const headings = header.trim().toLowerCase().split(/\s+/);
  const rows = lines.map((line) => line.trim().split(/\s+/));
  const width = rows[0]?.length ?? 0;
  if (width < fewestColumns || rows.some(({ length }) => length !== width)) return undefined;
  if (headings.length !== width && headings.length !== width + 1) return undefined;
  if (headings.some((heading) => /^[\d.]+$/.test(heading))) return undefined;
  const names = [...headings.slice(0, width - 1), headings.slice(width - 1).join(' ')];
  return rows.map((cells) => new Map(names.map((name, at) => [name, cells[at] ?? ''])));
}

/** A new row begins after a blank line, and where a key comes again. */
function pairsOf(lines: readonly string[]): PrintedRow[] {
  const rows: Map<string, string>[] = [];
  let row = new Map<string, string>();
  const close = (): void => {
    if (row.size > 0) rows.push(row);
    row = new Map();
  };
  for (const line of lines) {
    const found = /^\s*([A-Za-z][\w ./%()-]{0,60})[:=]\s*(\S.*)$/.exec(line);
    const key = found?.[1]?.trim().toLowerCase();
    if (line.trim() === '' || (key !== undefined && row.has(key))) close();
    if (key !== undefined) row.set(key, found?.[2] ?? '');
  }
  close();
  return rows;
}
