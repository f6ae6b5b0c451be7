/**
 * Which rows are odd, by name, and what they have in common: "STATUS=Terminating ×6, nearly all with NODE=pool-b-7: ads, …".
 * Owns: comparing a few rows of one state with all others, column by column. Refuses: saying that it is the cause.
 */
import { scoreLeaf } from './leaves.ts';
import { type Column, isState, type Row, shown } from './rows-columns.ts';

/** Fewer rows share anything by chance. */
const FEWEST = 3;
/** Of those rows so many must share a value, and of all rows at most so many may have it. */
const NEARLY_ALL = 0.9;
const NOT_USUAL = 0.5;
/** How many times likelier the value is among them. */
const LIFT = 2;
const MOST_COLUMNS = 40;
/** Of all rows at most one in so many is odd. */
const MOST_ODD = 8;
const MOST_LINES = 3;
const MOST_NAMES = 12;

/** Lines for rows whose state few others have, the largest such group first; they are called by the column `identifier`. */
export function oddLines(
  rows: readonly Row[],
  columns: ReadonlyMap<string, Column>,
  identifier: string | undefined,
): string[] {
  // What stands in a list inside a row says the same as the row, or less.
  const looked = [...columns.values()]
    .filter(({ name, few, values }) => few && values.size > 1 && !name.includes('['))
    .slice(0, MOST_COLUMNS);
  const found: { count: number; line: string }[] = [];
  for (const column of looked) {
    for (const [value, count] of column.values) {
      if (count < FEWEST || count > rows.length / MOST_ODD) continue;
      if (!isState(column.name) && scoreLeaf(column.name, value) < 8) continue;
      const odd = rows.filter((row) => shown(row.get(column.name)) === value);
      const shared = looked
        .filter((other) => other !== column)
        .flatMap((other) => {
          const [most, times] = mostCommon(odd, other.name);
          const everywhere = other.values.get(most) ?? 0;
          const isRare =
            everywhere <= rows.length * NOT_USUAL && times / odd.length >= (LIFT * everywhere) / rows.length;
          return most !== '' && times >= odd.length * NEARLY_ALL && isRare
            ? [`${other.name}=${most} (×${everywhere} in all)`]
            : [];
        });
      const names = identifier === undefined ? [] : [...new Set(odd.map((row) => shown(row.get(identifier))))];
      const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
      const listed = names.length > 1 ? `: ${names.slice(0, MOST_NAMES).join(', ')}${more}` : '';
      const common = shared.length > 0 ? `, nearly all with ${shared.slice(0, 3).join(', ')}` : '';
      if (listed !== '' || common !== '')
        found.push({ count, line: `${column.name}=${value} ×${count}${common}${listed}` });
    }
  }
  return found
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_LINES)
    .map(({ line }) => line);
}

function mostCommon(rows: readonly Row[], name: string): [string, number] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = shown(row.get(name));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].reduce<[string, number]>((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
}
