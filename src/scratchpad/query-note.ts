/**
 * Questions to rows: filter, time window, count by, top, statistics, fields.
 * Owns: the query's shape and its answers as plain lines. Refuses: text without rows; grep and patterns read that.
 * Conditions and projections are JMESPath (jmespath.org), evaluated on each row.
 */
import { type JSONValue, search } from '@jmespath-community/jmespath';
import { parseTime } from '../distill/times.ts';
import { AuraError, messageOf } from '../errors.ts';
import type { NoteIndex } from './note-index.ts';
import { nearestKeys, pathSteps, valueAt } from './note-paths.ts';

export interface NoteQuery {
  /** Where the rows are; the root list, or the largest list of the document, without it. */
  path?: string;
  /** JMESPath on each row, e.g. "status == 'Failed' && restarts > `3`". */
  filter?: string;
  /** Rows whose time lies from here ... */
  from?: string;
  /** ... up to, but without, here. */
  to?: string;
  /** Field that holds the time; otherwise the first field that is one. */
  timeField?: string;
  /** Counts rows by the value of this field. */
  countBy?: string;
  /** Orders rows by this field, largest first. */
  top?: string;
  /** Count, least, median, 95th percentile, largest and sum of this field. */
  statistics?: string;
  /** Only these fields of each row. */
  fields?: readonly string[];
}

/** A condition has this many characters at most; what is longer nests deeper than the evaluator goes. */
const LONGEST_FILTER = 4_000;
/** What makes a text of any length out of a few characters; no condition needs it. */
const LENGTHENS = /\bpad_(?:left|right)\b/;
/** `<` and `>` beside a text, which JMESPath answers with null: only numbers are ordered. */
const ORDERS_TEXT = /[<>]=?\s{0,4}['"]/;

const bad = (userMessage: string): AuraError => new AuraError({ code: 'note-query', userMessage });

function largestList(value: unknown, depth = 0): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object' || depth > 6) return undefined;
  let best: unknown[] | undefined;
  for (const inner of Object.values(value)) {
    const found = largestList(inner, depth + 1);
    if (found !== undefined && found.length > (best?.length ?? -1)) best = found;
  }
  return best;
}

function rowsAt(index: NoteIndex, path: string | undefined): unknown[] {
  if (index.data === undefined)
    throw bad(`Note ${index.ref.id} is plain text and has no rows. Use grep, read or patterns on it.`);
  if (path === undefined) return largestList(index.data) ?? [index.data];
  const steps = pathSteps(path);
  const found = valueAt(index.data, steps);
  if (found === undefined)
    throw bad(`Nothing lies at "${path}" in note ${index.ref.id}; ${nearestKeys(index.data, steps)}.`);
  return Array.isArray(found) ? found : [found];
}

function fieldOf(row: unknown, steps: readonly string[]): unknown {
  const [only] = steps;
  if (steps.length === 1 && only !== undefined && row !== null && typeof row === 'object' && !Array.isArray(row)) {
    return (row as Record<string, unknown>)[only];
  }
  return valueAt(row, steps);
}

function timeOf(row: unknown, field: string | undefined): number | undefined {
  if (field !== undefined) return parseTime(fieldOf(row, pathSteps(field)));
  if (row === null || typeof row !== 'object') return undefined;
  for (const [key, value] of Object.entries(row)) {
    if (!/time|date|^ts$|^t$|seen|created|started|_at$|At$/i.test(key)) continue;
    const time = parseTime(value);
    if (time !== undefined) return time;
  }
  return undefined;
}

function inWindow(rows: unknown[], query: NoteQuery): unknown[] {
  if (query.from === undefined && query.to === undefined) return rows;
  const bound = (text: string | undefined, otherwise: number): number => {
    if (text === undefined) return otherwise;
    const time = parseTime(/^\d+$/.test(text) ? Number(text) : text);
    if (time === undefined) throw bad(`"${text}" is no time. Write it like 2026-01-31T18:41:00Z.`);
    return time;
  };
  const from = bound(query.from, Number.NEGATIVE_INFINITY);
  const to = bound(query.to, Number.POSITIVE_INFINITY);
  return rows.filter((row) => {
    const time = timeOf(row, query.timeField);
    return time !== undefined && time >= from && time < to;
  });
}

function matching(rows: unknown[], filter: string | undefined): unknown[] {
  if (filter === undefined) return rows;
  if (filter.length > LONGEST_FILTER)
    throw bad(`A filter has at most ${LONGEST_FILTER} characters; this one has ${filter.length}.`);
  if (LENGTHENS.test(filter)) throw bad('A filter has no use for pad_left and pad_right. Compare what is there.');
  try {
    // One evaluation over all rows: the expression is parsed once.
    const found: unknown = search(rows as JSONValue, `[?${filter}]`);
    return Array.isArray(found) ? found : [];
  } catch (error) {
    throw bad(
      `The filter "${filter}" is no JMESPath condition: ${messageOf(error)}. Example: status == 'Failed' && restarts > \`3\`.`,
    );
  }
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');
}

function counts(rows: unknown[], field: string): string[] {
  const found = new Map<string, number>();
  const steps = pathSteps(field);
  for (const row of rows) {
    const value = fieldOf(row, steps);
    const key = value === undefined ? '(absent)' : show(value);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value, count]) => `${count} × ${value}`);
}

function statisticsOf(rows: unknown[], field: string): string[] {
  const steps = pathSteps(field);
  const numbers = rows
    .map((row) => Number(fieldOf(row, steps) ?? Number.NaN))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (numbers.length === 0) throw bad(`No row has a number in "${field}"; ${nearestKeys(rows[0], [])}.`);
  const at = (share: number): number =>
    numbers[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ?? Number.NaN;
  const sum = numbers.reduce((total, each) => total + each, 0);
  return [
    `computed over ${numbers.length} of ${rows.length} rows: least ${at(0)}, median ${at(0.5)}, 95th percentile ${at(0.95)}, largest ${at(1)}, mean ${sum / numbers.length}, sum ${sum}`,
  ];
}

/** An answer before any budget: how many rows there are, then its lines, made only when they are asked for. */
export interface NoteRows {
  head: string;
  count: number;
  lines: Iterable<string>;
}

/** Answers a query. Throws `note-query` with the fix. */
export function queryNote(index: NoteIndex, query: NoteQuery): NoteRows {
  const all = rowsAt(index, query.path);
  let rows = matching(inWindow(all, query), query.filter);
  const ordersText = rows.length === 0 && ORDERS_TEXT.test(query.filter ?? '');
  const head = `${rows.length} of ${all.length} rows match${ordersText ? ' (< and > compare numbers only; for times use from and to)' : ''}`;
  if (query.countBy !== undefined) {
    const lines = counts(rows, query.countBy);
    return { head, count: lines.length, lines };
  }
  if (query.statistics !== undefined) return { head, count: 1, lines: statisticsOf(rows, query.statistics) };
  if (query.top !== undefined) {
    const steps = pathSteps(query.top);
    rows = rows
      .map((row) => ({ row, size: Number(fieldOf(row, steps) ?? Number.NaN) }))
      .filter(({ size }) => Number.isFinite(size))
      .sort((a, b) => b.size - a.size)
      .map(({ row }) => row);
  }
  const fields = query.fields?.map((name) => ({ name, steps: pathSteps(name) }));
  function* lines(): Generator<string> {
    for (const row of rows) {
      yield fields === undefined
        ? show(row)
        : fields.map(({ name, steps }) => `${name}=${show(fieldOf(row, steps) ?? null)}`).join(' ');
    }
  }
  return { head, count: rows.length, lines: lines() };
}
