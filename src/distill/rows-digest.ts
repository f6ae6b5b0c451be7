/**
 * The digest of rows with fields, wherever they come from: a table, CSV, NDJSON, or a list of JSON objects.
 * Owns: which rows stand out (failing, rare, far off, asked for), counts by field, and layout.
 * Refuses: parsing; callers bring rows.
 */
import { clipLine } from './clip-line.ts';
import type { Distilled, DistilOptions } from './distiller.ts';
import { scoreLeaf } from './leaves.ts';
import type { Plain } from './leaves.ts';
import { Packer } from './packer.ts';
import { matchQuestion, readQuestion } from './question.ts';
import { shapeOf } from './line-shape.ts';
import { showBytes, showCount } from './show-lines.ts';

export type Row = ReadonlyMap<string, Plain>;

export interface RowsInput {
  rows: readonly Row[];
  /** What the rows are, for the header: "rows of a table", "items of .data". */
  what: string;
  inputBytes: number;
  /** Lines that belong to the whole, shown behind the header. */
  notes?: readonly string[];
}

interface Column {
  name: string;
  /** Rows that have it. */
  count: number;
  /** Values and how often, for columns with few different ones. */
  values: Map<string, number>;
  few: boolean;
  numbers: number[];
  /** The unit of its numbers; null when they differ, and cannot be compared. */
  unit: string | null | undefined;
  median: number;
  spread: number;
  /** How many rows have a sentence of each shape. */
  shapes: Map<number, number>;
}

const FEW = 24;
/** A text of this many characters is a sentence, whose shape tells more than its letters. */
const SENTENCE = 16;
/** Of rows with the same failing sentence so many are shown before others get their turn. */
const ALIKE = 2;
const NAME = /(?:^|[._ ])(?:name|id|title|key|host|pod|node|object|service|instance|container|path|url)$/i;

function shown(value: Plain | undefined): string {
  return value === undefined || value === null ? '' : String(value).replace(/\s+/g, ' ').trim();
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** "93Mi", "250m", "12%": the number in front of a unit, and the unit; undefined when it is neither. */
function measureOf(value: Plain | undefined): { size: number; unit: string } | undefined {
  if (typeof value === 'number') return { size: value, unit: '' };
  const match = typeof value === 'string' ? /^(-?\d+(?:\.\d+)?)(%|[a-zA-Zµ]{1,3})?$/.exec(value.trim()) : null;
  return match === null ? undefined : { size: Number(match[1]), unit: match[2] ?? '' };
}

function columnsOf(rows: readonly Row[]): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const row of rows) {
    for (const [name, value] of row) {
      let column = columns.get(name);
      if (column === undefined) {
        if (columns.size >= 400) continue;
        column = {
          name,
          count: 0,
          values: new Map(),
          few: true,
          numbers: [],
          unit: undefined,
          median: 0,
          spread: 0,
          shapes: new Map(),
        };
        columns.set(name, column);
      }
      column.count += 1;
      const text = shown(value);
      const known = column.values.get(text);
      if (known !== undefined) column.values.set(text, known + 1);
      else if (column.values.size < 4 * FEW) column.values.set(text, 1);
      else column.few = false;
      if (text.length >= SENTENCE && column.shapes.size < 20_000) {
        const shape = shapeOf(text);
        column.shapes.set(shape, (column.shapes.get(shape) ?? 0) + 1);
      }
      const measure = measureOf(value);
      if (measure !== undefined && Number.isFinite(measure.size)) {
        column.unit =
          column.unit === undefined || column.unit === measure.unit || measure.size === 0 ? measure.unit : null;
        column.numbers.push(measure.size);
      }
    }
  }
  for (const column of columns.values()) {
    if (column.unit === null) column.numbers = [];
    column.few &&= column.values.size <= FEW && column.values.size <= Math.max(2, column.count / 2);
    const sorted = column.numbers.toSorted((a, b) => a - b);
    column.median = quantile(sorted, 0.5);
    const deviations = sorted.map((size) => Math.abs(size - column.median)).sort((a, b) => a - b);
    // Median absolute deviation, scaled to a standard deviation; a constant column has its tenth as a floor.
    column.spread = Math.max(1.4826 * quantile(deviations, 0.5), Math.abs(column.median) / 10, 1e-9);
  }
  return columns;
}

/** How much one field makes its row stand out. */
function fieldValue(column: Column, value: Plain, total: number): number {
  const text = shown(value);
  let worth = scoreLeaf(column.name, value);
  const count = column.values.get(text) ?? 1;
  if (column.few && count < column.count / 10) worth += 6 * Math.log10(column.count / count);
  // Of sentences that tell of a failure the one that seldom comes is the news; a shape for each row is no sentence.
  if (worth >= 8 && text.length >= SENTENCE && column.shapes.size < column.count / 2) {
    const alike = column.shapes.get(shapeOf(text)) ?? 1;
    worth += 4 * Math.log10(column.count / alike) - 4 * Math.log10(alike);
  }
  // A failing value on nearly every row tells nothing about this one.
  if (column.few && count > column.count / 2 && total > 8) worth *= 0.4;
  const size = measureOf(value)?.size ?? Number.NaN;
  if (
    Number.isFinite(size) &&
    !column.few &&
    column.numbers.length >= 8 &&
    !/(?:id|port|time|date|timestamp|seq|age|version)$/i.test(column.name)
  ) {
    worth += Math.min(16, 1.5 * Math.max(0, (size - column.median) / column.spread - 3));
  }
  return worth;
}

function countLines(columns: ReadonlyMap<string, Column>, total: number): string[] {
  return [...columns.values()]
    .filter(
      (column) =>
        column.few && column.values.size > 1 && column.values.size <= 14 && column.count >= total / 2 && total >= 4,
    )
    .map((column) => {
      const counts = [...column.values].sort((a, b) => b[1] - a[1]);
      const telling = Math.max(...counts.map(([value]) => scoreLeaf(column.name, value)));
      return {
        telling: telling - column.values.size,
        line: `${column.name}: ${counts.map(([value, count]) => `${value === '' ? '(empty)' : clipLine(value, 48)} ×${count}`).join(', ')}`,
      };
    })
    .sort((a, b) => b.telling - a.telling)
    .map(({ line }) => line);
}

/** "median 12, largest 940 (row 17)": where a numeric column lies. */
function numberLines(columns: ReadonlyMap<string, Column>, total: number): string[] {
  return [...columns.values()]
    .filter(
      (column) =>
        !column.few &&
        column.numbers.length >= Math.max(8, total / 2) &&
        !/(?:id|port|seq|time|timestamp|date)$/i.test(column.name),
    )
    .slice(0, 6)
    .map(
      (column) =>
        `${column.name}: smallest ${column.numbers.reduce((a, b) => Math.min(a, b))}, median ${column.median}, largest ${column.numbers.reduce((a, b) => Math.max(a, b))} (computed)`,
    );
}

/** The digest of rows within the budget. */
export function digestRows(input: RowsInput, options: DistilOptions): Distilled {
  const { rows, what, inputBytes } = input;
  const question = readQuestion(options.question);
  const columns = columnsOf(rows);
  const constant = [...columns.values()].filter(
    (column) => rows.length > 2 && column.values.size === 1 && column.count === rows.length,
  );
  const same = new Set(constant.map((column) => column.name));
  const ranked = rows
    .map((row, index) => {
      const fields = [...row].map(([name, value]) => {
        const column = columns.get(name);
        return { name, text: shown(value), worth: column === undefined ? 0 : fieldValue(column, value, rows.length) };
      });
      const best = fields.map((field) => field.worth).sort((a, b) => b - a);
      const asked = matchQuestion(question, fields.map((field) => `${field.name} ${field.text}`).join(' '));
      const value = (best[0] ?? 0) + 0.4 * (best[1] ?? 0) + 0.2 * (best[2] ?? 0) + 18 * asked;
      return {
        index,
        fields,
        value,
        key: fields
          .map((field) =>
            field.worth < 8
              ? ''
              : field.text.length < SENTENCE
                ? `${field.name}=${field.text}`
                : `${field.name}~${shapeOf(field.text)}`,
          )
          .join('|'),
      };
    })
    .sort((a, b) => b.value - a.value || a.index - b.index);
  const packer = new Packer(options.budgetTokens, 22);
  const share = Math.max(160, Math.min(900, Math.floor((options.budgetTokens * 4) / 8)));
  packer.add(`${showCount(rows.length)} ${what}, ${columns.size} fields, ${showBytes(inputBytes)}`, 0);
  for (const note of input.notes ?? []) packer.add(clipLine(note, share, question.names), 1);
  const counts = countLines(columns, rows.length);
  for (const line of counts.slice(0, 2)) packer.add(clipLine(line, share), 2);
  const seen = new Map<string, number>();
  let shownRows = 0;
  let refused = 0;
  const later: (typeof ranked)[number][] = [];
  const showRow = (row: (typeof ranked)[number]): void => {
    const useful = row.fields.filter((field) => field.text !== '' && !same.has(field.name));
    const worthOf = (field: (typeof useful)[number]): number =>
      field.worth +
      (NAME.test(field.name) ? 60 : 0) +
      14 * matchQuestion(question, `${field.name} ${field.text}`) -
      field.text.length / 400;
    const parts = useful
      .toSorted((a, b) => worthOf(b) - worthOf(a))
      .map((field) => `${field.name}=${clipLine(field.text, 260, question.names)}`);
    let line = `${row.index + 1}:`;
    for (const part of parts) if (line.length + part.length < share) line += ` ${part}`;
    if (packer.add(line, 5)) shownRows += 1;
    else refused += 1;
  };
  for (const row of ranked) {
    if (refused > 5) break;
    const alike = seen.get(row.key) ?? 0;
    seen.set(row.key, alike + 1);
    if (alike >= (row.key.includes('~') ? ALIKE : 3) && question.names.length === 0) later.push(row);
    else showRow(row);
  }
  for (const line of counts.slice(2)) packer.add(clipLine(line, share), 3);
  for (const line of numberLines(columns, rows.length)) packer.add(clipLine(line, share), 3);
  if (constant.length > 0)
    packer.add(
      clipLine(
        `the same in every row: ${constant.map((column) => `${column.name}=${[...column.values.keys()][0] ?? ''}`).join(' ')}`,
        share,
      ),
      4,
    );
  for (const row of later) {
    if (refused > 8) break;
    showRow(row);
  }
  const left = rows.length - shownRows;
  const said =
    left > 0
      ? `[${showCount(left)} of ${showCount(rows.length)} rows left out; a number in front is the row]`
      : '[every row shown; fields may be left out]';
  return {
    text: packer.text(said),
    omitted: { inputBytes, inputLines: rows.length, said },
    remarks: [],
    structured: {
      rows: rows.length,
      columns: [...columns.keys()],
      standout: ranked.slice(0, 50).map((row) => ({
        row: row.index + 1,
        score: Math.round(row.value),
        fields: Object.fromEntries(row.fields.map((field) => [field.name, field.text])),
      })),
    },
  };
}
