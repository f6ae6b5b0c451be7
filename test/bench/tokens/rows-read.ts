/**
 * Rows as a reader takes them from what stands in its context: a whole document, one object a line, fields with their
 * values, counted values, or plain lines of a log.
 * Owns: reading these forms. Refuses: anything that does not stand there.
 */
import type { Look, Row } from './needs.ts';

/** Rows that count, of one text; null where it holds none that can be read. */
export function rowsIn(text: string, look: Look): Row[] | null {
  const rows =
    look.pattern === undefined
      ? (wholeRows(text, look) ?? lineRows(text, look) ?? besideRows(text, look))
      : logRows(text, look);
  if (rows === null) return null;
  const kept = rows.filter((row) => 'count' in row || (look.filter?.keeps(row) ?? true));
  return look.counts && !kept.some((row) => 'count' in row) ? counted(kept, look) : kept;
}

function wholeRows(text: string, { path = '', fields }: Look): Row[] | null {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return null;
  }
  const at = path === '' ? whole : valueAt(whole, path);
  return (Array.isArray(at) ? at : [at]).map((row) =>
    Object.fromEntries(fields.map((field) => [field, shown(valueAt(row, field))])),
  );
}

function lineRows(text: string, { fields }: Look): Row[] | null {
  const rows = text.split('\n').flatMap((line): Row[] => {
    const counted = /^(\d{1,9}) × (.{1,400})$/.exec(line);
    if (counted) return [{ count: counted[1] ?? '', value: counted[2] ?? '' }];
    const json = line.indexOf('{');
    if (json >= 0 && line.includes('"_index"')) return objectRow(line.slice(json), fields);
    const row = Object.fromEntries(fields.flatMap((field) => fieldIn(line, field)));
    return fields.every((field) => row[field] !== undefined) ? [row] : [];
  });
  return rows.length > 0 || /\b0 of \d+ rows match/.test(text) ? rows : null;
}

/** `field=value` up to the next field, or the end. */
function fieldIn(line: string, field: string): [string, string][] {
  const at = ` ${line}`.indexOf(` ${field}=`);
  if (at < 0) return [];
  const value = line.slice(at + field.length + 1).split(/ (?=[\w.[\]*]{1,100}=)/, 1)[0] ?? '';
  return [[field, value]];
}

/** Keys and values that stand on lines of their own around what was looked for. */
function besideRows(text: string, { fields, literal }: Look): Row[] | null {
  if (literal === undefined) return null;
  const blocks = text.split('\n--\n').map((block) => Object.fromEntries(pairsIn(block)) as Row);
  const rows = blocks.filter((row) => fields.every((field) => row[field] !== undefined));
  return rows.length > 0 ? rows : null;
}

function pairsIn(block: string): [string, string][] {
  return block.split('\n').flatMap((line): [string, string][] => {
    const pair = /"([\w.]{1,60})": (?:"([^"]{0,300})"|([\w.-]{1,60}))/.exec(line);
    return pair ? [[pair[1] ?? '', pair[2] ?? pair[3] ?? '']] : [];
  });
}

function objectRow(text: string, fields: readonly string[]): Row[] {
  try {
    const row = JSON.parse(text) as Record<string, unknown>;
    return [Object.fromEntries(fields.map((field) => [field, shown(row[field])]))];
  } catch {
    return [];
  }
}

function logRows(text: string, { pattern = '', fields }: Look): Row[] | null {
  const rows = text
    .split('\n')
    .filter((line) => line.includes(pattern))
    .map((line) =>
      Object.fromEntries(
        fields.map((field) => [field, new RegExp(`\\b${field}=([^\\s"]{1,100})`).exec(line)?.[1] ?? '']),
      ),
    );
  return rows.length > 0 ? rows : null;
}

function counted(rows: readonly Row[], { fields: [field = ''] }: Look): Row[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[field] ?? '', (counts.get(row[field] ?? '') ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count: String(count) }));
}

export function valueAt(value: unknown, path: string): unknown {
  const [step, ...rest] = path.split(/[.[\]]{1,2}/).filter(Boolean);
  if (step === undefined) return value;
  if (Array.isArray(value) && step === '*') return value.map((one) => valueAt(one, rest.join('.')));
  const inner = Array.isArray(value) ? value[Number(step)] : (value as Record<string, unknown> | null)?.[step];
  return inner === undefined || inner === null ? undefined : valueAt(inner, rest.join('.'));
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '(absent)';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
