/**
 * What one output must still say after it was made short.
 * Owns: the shape of a case and the columns that kubectl prints. Refuses: judging.
 */

export interface DigestCase {
  name: string;
  question: string;
  output: string;
  /** What decides the question; the digest holds every one. */
  deciding: (string | RegExp)[];
}

/** Rows as kubectl prints a table: each column as wide as its longest value, three spaces between. */
export function columns(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd((widths[at] ?? 0) + 3))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** The part of `name` that a controller adds. */
export function suffix(random: () => number): string {
  const letters = 'bcdfghjklmnpqrstvwxz2456789';
  const some = (count: number): string =>
    Array.from({ length: count }, () => letters[Math.floor(random() * letters.length)]).join('');
  return `${some(9)}-${some(5)}`;
}

/** What a digest of a case misses. */
export function missing(digest: string, { deciding }: DigestCase): (string | RegExp)[] {
  return deciding.filter((one) => (typeof one === 'string' ? !digest.includes(one) : !one.test(digest)));
}
