/**
 * What a runner puts in front of every line of its output: `[build:12] `, `Step #2 - "test": `, `#9 16.41 `.
 * Owns: learning such a column from the first lines, and its length on a line.
 * Refuses: columns without a counter; a word that stands before many lines may be what they say.
 */

/** Lines that a column is learned from, and the share of them that must have it. */
const LEARNED_FROM = 400;
const SHARE = 0.5;
const FEWEST = 20;
/** A name with a counter: in brackets, or up to a colon with the step behind it. */
const COLUMN =
  /^(?=[^:\]|]{0,40}\d|\[[^\]]{0,60}\d)(?:\[[\w./ -]{1,60}:\d+\] |[A-Za-z]\w{0,12} #\d+(?: - "[^"]{1,60}"| \[[^\]]{1,60}\])?: )/;
/** BuildKit's plain progress: the step's number and the seconds since it began. */
const STEP_SECONDS = /^#\d+ \d+\.\d+ /;

/** The length of the column on a line: 0 where there is none. */
export type ColumnLength = (body: string) => number;

const NONE: ColumnLength = (body) => (body.charCodeAt(0) === 35 ? (STEP_SECONDS.exec(body)?.[0].length ?? 0) : 0);

function lengthOf(body: string): number {
  const column = COLUMN.exec(body)?.[0].length ?? 0;
  return column + NONE(column === 0 ? body : body.slice(column));
}

/** How to find the column of lines that begin like these. */
export function learnColumn(bodies: readonly string[]): ColumnLength {
  const looked = bodies.slice(0, LEARNED_FROM).filter((body) => body.trim() !== '');
  const having = looked.filter((body) => COLUMN.test(body)).length;
  return looked.length >= FEWEST && having >= SHARE * looked.length ? lengthOf : NONE;
}
