/**
 * The columns of rows: which values are few, where numbers lie, how much one field makes its row stand out.
 * Owns: counting by column. Refuses: choosing rows and layout; rows-digest.ts does.
 */
import { clipLine } from '../lines/clip-line.ts';
import { scoreLeaf } from './leaves.ts';
import type { Plain } from './leaves.ts';
import { shapeOf } from '../lines/line-shape.ts';
import { parseTime } from '../times.ts';

/** One row: its fields by name. */
export type Row = ReadonlyMap<string, Plain>;

/** What is known of one field over all rows. */
export interface Column {
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
/** A column whose values are states: the odd one is news whatever it is called. */
const STATE = /(?:^|[._ ])(?:status|state|phase|health|condition|result|outcome|verdict|severity|level)$/i;
/** A text of this many characters is a sentence, whose shape tells more than its letters. */
export const SENTENCE = 16;
/** A value that only machines tell from another. */
export const HASH = /^(?=.*\d)[0-9a-f-]{12,}$/i;

/** A value as one line of text. */
export function shown(value: Plain | undefined): string {
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

/** Every column of the rows, the first 400. */
export function columnsOf(rows: readonly Row[]): Map<string, Column> {
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
export function fieldValue(column: Column, value: Plain, total: number): number {
  const text = shown(value);
  let worth = scoreLeaf(column.name, value);
  const count = column.values.get(text) ?? 1;
  if (column.few && count < column.count / 10)
    worth += (STATE.test(column.name) ? 12 : 0) + 6 * Math.log10(column.count / count);
  // Of sentences that tell of a failure the one that seldom comes is the news; a shape for each row is no sentence.
  if (worth >= 8 && text.length >= SENTENCE && column.shapes.size < column.count / 2) {
    const alike = column.shapes.get(shapeOf(text)) ?? 1;
    worth += 4 * Math.log10(column.count / alike) - 4 * Math.log10(alike);
  }
  // And so is a field that hardly any row has.
  if (worth >= 8 && column.count < total / 10) worth += 4 * Math.log10(total / column.count);
  // A failing value on nearly every row tells nothing about this one.
  if (column.few && count > total / 2 && total > 8) worth *= 0.4;
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

/** Whether a column's values are states. */
export function isState(name: string): boolean {
  return STATE.test(name);
}

/** "status: paid ×2563, open ×831": columns of few values, the telling ones first. */
export function countLines(columns: ReadonlyMap<string, Column>, total: number): string[] {
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
export function numberLines(columns: ReadonlyMap<string, Column>, total: number): string[] {
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

/** The column that tells every row from every other, whatever it is called; undefined when there is none. */
export function identifierOf(columns: ReadonlyMap<string, Column>, total: number): string | undefined {
  return [...columns.values()].find(
    ({ name, values, count, numbers }) =>
      total > 8 &&
      !/date|time/i.test(name) &&
      count === total &&
      values.size >= Math.min(count, 4 * FEW) &&
      numbers.length < count / 2 &&
      [...values.keys()].every((text) => text.length <= 64 && !HASH.test(text) && parseTime(text) === undefined),
  )?.name;
}
