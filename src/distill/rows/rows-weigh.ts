/**
 * How much each of many rows stands out, and which rows say the same.
 * Owns: the worth of a row from that of its fields, looking at a value that comes again only once, and the key of alike
 * rows. Refuses: the worth of one field (rows-columns.ts), order and layout (rows-digest.ts).
 */
import { shapeOf } from '../lines/line-shape.ts';
import { asksForSomething, matchQuestion, type Question } from '../question.ts';
import type { Plain } from './leaves.ts';
import { type Column, fieldValue, type Row, SENTENCE, shown } from './rows-columns.ts';

/** From this worth on a field tells of something. */
export const TELLING = 8;

/** A field of a row as text, and how much it makes the row stand out. */
export interface Field {
  name: string;
  text: string;
  worth: number;
}

const NONE = Number.NEGATIVE_INFINITY;

function orNothing(worth: number): number {
  return worth === NONE ? 0 : worth;
}

/** A row with how much it stands out. */
export interface Weighed {
  index: number;
  row: Row;
  value: number;
  /** Rows that say the same, whatever the numbers in it, have the same. */
  key: string;
}

/**
 * How much each row stands out: by its three most telling fields and by what was asked for. Runs once a row and keeps no
 * fields: those of the few that are shown are read again.
 */
export function weigh(
  rows: readonly Row[],
  worthOf: (name: string, value: Plain) => number,
  question: Question,
): Weighed[] {
  const asks = asksForSomething(question);
  return rows.map((row, index) => {
    let [first, second, third] = [NONE, NONE, NONE];
    let words = '';
    const telling: Field[] = [];
    for (const [name, value] of row) {
      const worth = worthOf(name, value);
      if (worth > first) [first, second, third] = [worth, first, second];
      else if (worth > second) [second, third] = [worth, second];
      else if (worth > third) third = worth;
      if (worth >= TELLING) telling.push({ name, text: shown(value), worth });
      if (asks) words += `${words === '' ? '' : ' '}${name} ${shown(value)}`;
    }
    const asked = asks ? matchQuestion(question, words) : 0;
    return {
      index,
      row,
      value: orNothing(first) + 0.4 * orNothing(second) + 0.2 * orNothing(third) + 18 * asked,
      key: keyOf(telling),
    };
  });
}

/** Rows that say the same, whatever the numbers in it: by their most telling sentence, else by all that is telling. */
function keyOf(fields: readonly Field[]): string {
  if (fields.length === 0) return '';
  const telling = fields.toSorted((a, b) => b.worth - a.worth);
  const sentence = telling.find((field) => field.text.length >= SENTENCE && /\s/.test(field.text));
  if (sentence !== undefined) return `${sentence.name}~${shapeOf(sentence.text)}`;
  return telling.map((field) => `${field.name}=${field.text}`).join('|');
}

/** Values of one field that are remembered, and characters of one: what comes again is short and of a few kinds. */
const mostRemembered = 1_000;
const longestRemembered = 200;

/** What a value of a field is worth among so many rows; one that comes again is not looked at again. */
export function worths(columns: ReadonlyMap<string, Column>, total: number): (name: string, value: Plain) => number {
  const known = new Map<Column, Map<Plain, number>>();
  return (name, value) => {
    const column = columns.get(name);
    if (column === undefined) return 0;
    if (typeof value === 'string' && value.length > longestRemembered) return fieldValue(column, value, total);
    const ofColumn = known.get(column) ?? new Map<Plain, number>();
    if (ofColumn.size === 0) known.set(column, ofColumn);
    const before = ofColumn.get(value);
    if (before !== undefined) return before;
    const worth = fieldValue(column, value, total);
    if (ofColumn.size < mostRemembered) ofColumn.set(value, worth);
    return worth;
  };
}
