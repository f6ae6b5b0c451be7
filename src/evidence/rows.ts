/**
 * The rows of an output: its lines, or in JSON what stands between two braces.
 * Owns: how much is looked at, and what a row names. Refuses: reading what a row means.
 */
import { showTimes } from '../distill/show-times.ts';

/** Characters of an output, of a row, and rows that are looked at. */
const mostOutput = 400_000;
const longestRow = 2_000;
const mostRows = 5_000;
const shownTime = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/g;

export function rowsIn(output: string): string[] {
  const text = output.slice(0, mostOutput);
  const rows = text.split(/^\s{0,100}[[{]/.test(text) ? /[{}]/ : '\n');
  return rows.slice(0, mostRows).map((row) => row.slice(0, longestRow));
}

/** The row that holds a text; the text itself where it stands in none as it is. */
export function rowWith(rows: readonly string[], quote: string): string {
  return rows.find((row) => row.includes(quote)) ?? quote.slice(0, longestRow);
}

/** Whether a row names a component: as a word, or in the name of what was made of it, such as a pod. */
export function namesComponent(row: string, component: string): boolean {
  if (component === '') return false;
  for (let at = row.indexOf(component); at >= 0; at = row.indexOf(component, at + 1)) {
    const [before, behind] = [row[at - 1] ?? ' ', row.slice(at + component.length, at + component.length + 6)];
    if (!/[\w-]/.test(before) && (!/^[\w-]/.test(behind) || /^-(?=[a-z]{0,4}\d)/.test(behind))) return true;
  }
  return false;
}

/** Times of a row, epoch ms. */
export function timesIn(row: string): number[] {
  return [...showTimes(row).matchAll(shownTime)]
    .map(([time]) => Date.parse(`${time.replace(' ', 'T')}Z`))
    .filter((time) => !Number.isNaN(time));
}
