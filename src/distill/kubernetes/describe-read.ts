/**
 * The layout of `kubectl describe`: indented "Key: value" blocks, tables under a header with dashes, events at the end.
 * Owns: reading one object's lines as paths with values, tables and events. Refuses: judging any of them.
 */

export interface DescribedTable {
  path: string;
  columns: string[];
  rows: string[][];
}

export interface Described {
  name: string;
  /** Each value under the keys that lead to it, outermost first. */
  values: { keys: string[]; value: string }[];
  tables: DescribedTable[];
  /** Cells of the events' table, the message last. */
  events: string[][];
}

const FIELD = /^(\s*)([A-Za-z][\w ./()-]{0,60}?):(?:\s+(.*))?$/;
const RULE = /^\s+-{2,}(?:\s+-{2,})*\s*$/;
const MOST_EVENT_COLUMNS = 5;

interface Cell {
  at: number;
  text: string;
}

function cellsOf(line: string): Cell[] {
  return Array.from(line.matchAll(/\S+(?: \S+)*/g), (match) => ({ at: match.index, text: match[0] }));
}

/** A row's cells under the columns that they stand below; more cells than columns belong to the last. */
function rowOf(line: string, columns: readonly Cell[]): string[] {
  const cells = cellsOf(line);
  const row = columns.map(() => '');
  const fewer = cells.length < columns.length && (cells[0]?.at ?? 0) > (columns[0]?.at ?? 0);
  for (const [nth, { at, text }] of cells.entries()) {
    const below = columns.findLastIndex((column) => column.at <= at);
    const place = Math.min(fewer ? Math.max(0, below) : nth, columns.length - 1);
    row[place] = row[place] === '' ? text : `${row[place]} ${text}`;
  }
  return row;
}

/** One object's lines. A value that is deeper than its key belongs to the key. */
export function readDescribed(lines: readonly string[]): Described {
  const described: Described = { name: '', values: [], tables: [], events: [] };
  const parents: { indent: number; key: string }[] = [];
  const keys = (): string[] => parents.map(({ key }) => key);
  /** The table that is being read, and how deep its rows stand. */
  let table: { columns: Cell[]; indent: number; into: string[][] } | undefined;
  let header = '';
  for (const line of lines) {
    const depth = line.search(/\S/);
    if (depth === -1) continue;
    if (RULE.test(line) && header !== '') {
      // What looked like a value was the header of a table.
      described.values.pop();
      const columns = cellsOf(header);
      const into: string[][] = [];
      if (parents[0]?.key === 'Events') described.events = into;
      else described.tables.push({ path: keys().join(' > '), columns: columns.map(({ text }) => text), rows: into });
      table = { columns, indent: depth, into };
      continue;
    }
    if (table !== undefined && depth >= table.indent) {
      table.into.push(rowOf(line, table.columns));
      continue;
    }
    table = undefined;
    const field = FIELD.exec(line);
    header = line;
    if (field === null) {
      if (parents.length > 0) described.values.push({ keys: keys(), value: oneLine(line) });
      continue;
    }
    const key = field[2] ?? '';
    const value = oneLine(field[3] ?? '');
    while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= depth) parents.pop();
    parents.push({ indent: depth, key });
    if (depth === 0 && key === 'Name' && described.name === '') described.name = value;
    else if (value !== '') described.values.push({ keys: keys(), value });
  }
  described.events = described.events.map((cells) =>
    cells.length > MOST_EVENT_COLUMNS ? [...cells.slice(0, 4), cells.slice(4).join(' ')] : cells,
  );
  return described;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s{2,}/g, ' ');
}
