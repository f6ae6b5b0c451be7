/**
 * Tables as command-line tools print them: a line of upper-case headings, columns padded with blanks.
 * Owns: cutting rows at the columns of the heading. Refuses: knowing what a column means.
 */

export type TextRow = Map<string, string>;

const maxLine = 20_000;

/** Where each heading starts, or undefined when the line is no heading. */
export function headingsOf(line: string): { name: string; at: number }[] | undefined {
  if (!/^[A-Z]/.test(line) || /[a-z]{3}/.test(line.replace(/\((?:cores|bytes|S)\)/gi, ''))) return undefined;
  const headings: { name: string; at: number }[] = [];
  let at = 0;
  while (at < line.length) {
    let end = at;
    while (end < line.length && !(line[end] === ' ' && (line[end + 1] === ' ' || end + 1 === line.length))) end++;
    headings.push({ name: line.slice(at, end), at });
    at = end;
    while (at < line.length && line[at] === ' ') at++;
  }
  return headings;
}

/** A row by its headings. A cell that is wider than its column pushes the rest on; the blanks then tell. */
export function rowOf(line: string, headings: readonly { name: string; at: number }[]): TextRow {
  const row: TextRow = new Map();
  const text = line.length > maxLine ? line.slice(0, maxLine) : line;
  for (const [i, { name, at }] of headings.entries()) {
    const next = headings[i + 1]?.at;
    row.set(name, text.slice(at, next).trim());
  }
  return row;
}

/** The cell, unless the tool says that there is nothing. */
export function cellOf(row: TextRow, ...names: string[]): string | undefined {
  for (const name of names) {
    const cell = row.get(name);
    if (cell !== undefined && cell !== '' && !/^<(?:none|unset|unknown|nil)>$/.test(cell)) return cell;
  }
  return undefined;
}

/** `a=b,c=d` as labels; `<none>` is no labels, an absent column is unknown. */
export function labelsOf(cell: string | undefined): Record<string, string> | undefined {
  if (cell === undefined) return undefined;
  const labels: Record<string, string> = {};
  if (/^<(?:none|unset)>$/.test(cell.trim())) return labels;
  for (const part of cell.split(/,\s*/)) {
    const equals = part.indexOf('=');
    if (equals > 0) labels[part.slice(0, equals).trim()] = part.slice(equals + 1).trim();
  }
  return labels;
}

const units: Record<string, number> = { y: 31_536_000, d: 86_400, h: 3600, m: 60, s: 1 };

/** Milliseconds of an age such as `5m33s`, `2d3h` or `119s`. */
export function ageOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  let seconds = 0;
  let matched = false;
  for (const [, count, unit] of text.slice(0, 40).matchAll(/(\d+)([ydhms])(?!s)/g)) {
    seconds += Number(count) * (units[unit ?? ''] ?? 0);
    matched = true;
  }
  return matched ? seconds * 1000 : undefined;
}

/** An age with its repetition, `94s (x5 over 5m1s)`: since the last, since the first, and how often. */
export function repeatedAgeOf(text: string | undefined): { last?: number; first?: number; count?: number } {
  if (text === undefined) return {};
  const repeated = /^(\S+) \(x(\d+) over (\S+)\)/.exec(text);
  if (!repeated) return { last: ageOf(text), first: ageOf(text), count: 1 };
  return { last: ageOf(repeated[1]), first: ageOf(repeated[3]), count: Number(repeated[2]) };
}
