/**
 * The digest of rows with fields, wherever they come from: a table, CSV, NDJSON, or a list of JSON objects.
 * Owns: which rows stand out (failing, rare, far off, asked for), counts by field, and layout.
 * Refuses: parsing; callers bring rows.
 */
import { clipLine } from '../lines/clip-line.ts';
import type { Distilled, DistilOptions } from '../distiller.ts';
import { Packer } from '../packer.ts';
import { matchQuestion, readQuestion } from '../question.ts';
import { columnsOf, countLines, HASH, identifierOf, numberLines, SENTENCE, shown } from './rows-columns.ts';
import type { Column, Row } from './rows-columns.ts';
import { oddLines } from './rows-odd.ts';
import { type Field, TELLING, weigh, type Weighed, worths } from './rows-weigh.ts';
import { showBytes, showCount } from '../lines/show-lines.ts';

export interface RowsInput {
  rows: readonly Row[];
  /** What the rows are, for the header: "rows of a table", "items of .data". */
  what: string;
  inputBytes: number;
  /** Lines that belong to the whole, shown behind the header. */
  notes?: readonly string[];
}

/** The least room in which a cut text still says something. */
const LEAST = 60;
/** Names of a row that are shown before what is wrong with it. */
const NAMES = 3;
/** How many times the second row's value the first one's is when it stands out from all. */
const OUTSTANDING = 1.15;
const NAME =
  /(?:^|[._ ])(?:name|id|identifier|title|key|host|pod|node|object|service|instance|container|path|url|commit|target|endpoint|table|queue|topic|job|tenant)$/i;

/** What a field inside an element of a list inside the row counts less than one of the row's own. */
const INNER = 3;

function isInner(name: string): boolean {
  return name.includes('[');
}

/** Whether a field only says what its element is called, or a part of that: `waits[Lock:row].type=Lock`. */
function repeatsItsPath(name: string, text: string): boolean {
  const element = /\[([^[\]]{1,80})\]\.(?:name|type|key|id)$/.exec(name)?.[1];
  return element !== undefined && element.startsWith(text);
}

/** The column that is called a name, where nearly every row has one. */
function nameOf(columns: ReadonlyMap<string, Column>, total: number): string | undefined {
  return [...columns.values()].find(
    ({ name, count, few }) => NAME.test(name) && !isInner(name) && !few && count >= total * 0.9,
  )?.name;
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
  const identifier = identifierOf(columns, rows.length);
  const worthOf = worths(columns, rows.length);
  const ranked = weigh(rows, worthOf, question).sort((a, b) => b.value - a.value || a.index - b.index);
  const fieldsOf = (row: Row): Field[] =>
    [...row].map(([name, value]) => ({ name, text: shown(value), worth: worthOf(name, value) }));
  const packer = new Packer(options.budgetTokens, 22, options.incidentStart);
  const usual = Math.max(160, Math.min(900, Math.floor((options.budgetTokens * 4) / 6)));
  const share = usual;
  packer.add(`${showCount(rows.length)} ${what}, ${columns.size} fields, ${showBytes(inputBytes)}`, 0);
  for (const note of input.notes ?? []) packer.add(clipLine(note, share, question.names), 1);
  const counts = countLines(columns, rows.length);
  for (const line of counts.slice(0, 2)) packer.add(clipLine(line, share), 2);
  for (const line of oddLines(rows, columns, identifier ?? nameOf(columns, rows.length)))
    packer.add(clipLine(line, share), 2);
  const seen = new Map<string, number>();
  const keys = new Map<string, number>();
  for (const { key } of ranked) keys.set(key, (keys.get(key) ?? 0) + 1);
  let shownRows = 0;
  let refused = 0;
  const later: Weighed[] = [];
  const showRow = (row: Weighed, place: number): void => {
    // What stands out most is worth telling in full.
    const alone = row.value > OUTSTANDING * (ranked[1]?.value ?? 0);
    const share = place > 0 ? usual : alone ? 2 * usual : 1.4 * usual;
    const longest = Math.max(260, Math.floor(share / 2));
    const useful = fieldsOf(row.row)
      .filter((field) => field.text !== '' && !same.has(field.name) && !repeatsItsPath(field.name, field.text))
      .map((field) => ({
        ...field,
        isName: field.name === identifier || (NAME.test(field.name) && !isInner(field.name) && !HASH.test(field.text)),
        rank:
          field.worth +
          14 * matchQuestion(question, `${field.name} ${field.text}`) -
          Math.floor(field.text.length / 40) / 10 -
          (isInner(field.name) ? INNER : 0),
      }))
      .toSorted((a, b) => b.rank - a.rank);
    const names = useful
      .filter((field) => field.isName)
      .toSorted((a, b) => Number(b.name === identifier) - Number(a.name === identifier))
      .slice(0, NAMES);
    const worst = useful.find((field) => field.worth > 0 || !isInner(field.name));
    // What a row is about is often one sentence of its own: a statement, a message.
    const sentence = useful.find(
      (field) =>
        !isInner(field.name) && field.text.length >= SENTENCE && /\s/.test(field.text) && !names.includes(field),
    );
    // Who it is, then what is worst about it, which is cut rather than left out; the rest as far as it fits.
    const first = [...new Set([...names, ...(worst ? [worst] : []), ...(sentence ? [sentence] : [])])];
    const others = useful.filter((field) => !first.includes(field));
    let line = `${row.index + 1}:`;
    for (const field of [
      ...first,
      ...others.filter(({ text }) => !HASH.test(text)),
      ...others.filter(({ text }) => HASH.test(text)),
    ]) {
      const room = share - line.length - field.name.length - 2;
      // What tells of a failure is cut rather than left out.
      const telling =
        field === worst || (field === sentence && room >= LEAST) || (field.worth >= TELLING && room >= LEAST);
      const part = `${field.name}=${clipLine(field.text, telling ? Math.max(LEAST, Math.min(longest, room)) : 260, question.names)}`;
      // What says nothing fills a line only as long as that leaves room for other rows.
      const most = field.rank > 2 || names.includes(field) ? room : room - share / 2;
      if (telling || part.length < most) line += ` ${part}`;
    }
    const alike = row.key.includes('~') ? (keys.get(row.key) ?? 1) : 1;
    if (alike > 1 && (seen.get(row.key) ?? 0) <= 1) line += ` [${showCount(alike)} rows alike]`;
    if (packer.add(line, 5)) shownRows += 1;
    else refused += 1;
  };
  for (const row of ranked) {
    if (refused > 5) break;
    const alike = seen.get(row.key) ?? 0;
    seen.set(row.key, alike + 1);
    if (alike >= (row.key.includes('~') ? 1 : 3) && question.names.length === 0) later.push(row);
    else showRow(row, shownRows);
  }
  for (const line of counts.slice(2)) packer.add(clipLine(line, share), 3);
  for (const line of numberLines(columns, rows.length)) packer.add(clipLine(line, share), 3);
  const common = constant.filter(({ name, values }) => !repeatsItsPath(name, [...values.keys()][0] ?? ''));
  if (common.length > 0)
    packer.add(
      clipLine(
        `the same in every row: ${common.map((column) => `${column.name}=${[...column.values.keys()][0] ?? ''}`).join(' ')}`,
        share,
      ),
      4,
    );
  for (const row of later) {
    if (refused > 8) break;
    showRow(row, shownRows);
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
        fields: Object.fromEntries(fieldsOf(row.row).map((field) => [field.name, field.text])),
      })),
    },
  };
}
