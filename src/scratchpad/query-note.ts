/**
 * Questions to rows: filter, time window, count by, top, statistics, fields.
 * Owns: the query's shape and its answers as plain lines. Refuses: text without rows; grep and patterns read that.
 * Conditions and projections are JMESPath (jmespath.org), evaluated on each row.
 */
import { search } from 'jmespath';
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

const fieldOf = (row: unknown, field: string): unknown => valueAt(row, pathSteps(field));

function timeOf(row: unknown, field: string | undefined): number | undefined {
  if (field !== undefined) return parseTime(fieldOf(row, field));
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
  try {
    return rows.filter((row) => {
      const found: unknown = search(row as never, filter);
      return found !== null && found !== false && found !== '' && !(Array.isArray(found) && found.length === 0);
    });
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
  for (const row of rows) {
    const value = fieldOf(row, field);
    const key = value === undefined ? '(absent)' : show(value);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value, count]) => `${count} × ${value}`);
}

function statisticsOf(rows: unknown[], field: string): string[] {
  const numbers = rows
    .map((row) => Number(fieldOf(row, field) ?? Number.NaN))
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

/** The answer as lines, before any budget. The first line says how many rows there are. Throws `note-query` with the fix. */
export function queryNote(index: NoteIndex, query: NoteQuery): string[] {
  const all = rowsAt(index, query.path);
  let rows = matching(inWindow(all, query), query.filter);
  const head = `${rows.length} of ${all.length} rows match`;
  if (query.countBy !== undefined) return [head, ...counts(rows, query.countBy)];
  if (query.statistics !== undefined) return [head, ...statisticsOf(rows, query.statistics)];
  if (query.top !== undefined) {
    const field = query.top;
    const size = (row: unknown): number => Number(fieldOf(row, field) ?? Number.NEGATIVE_INFINITY);
    rows = rows.toSorted(
      (a, b) => (Number.isNaN(size(a)) ? 1 : 0) - (Number.isNaN(size(b)) ? 1 : 0) || size(b) - size(a),
    );
  }
  const fields = query.fields;
  return [
    head,
    ...rows.map((row) =>
      fields === undefined
        ? show(row)
        : fields.map((field) => `${field}=${show(fieldOf(row, field) ?? null)}`).join(' '),
    ),
  ];
}
