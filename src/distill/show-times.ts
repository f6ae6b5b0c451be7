/**
 * Every time in a text, whatever its spelling, as UTC and relative to the incident.
 * Owns: finding times: dates anywhere, epoch numbers where a line begins, behind a key or in a column that is a time's.
 * Refuses: numbers that nothing calls a time; texts longer than what is shown to somebody.
 */
import { leadingTime, parseTime, showTime } from './times.ts';

/** Dates; each alternative has a fixed length but for fractions. Behind a time that was shown already nothing is changed. */
const DATES =
  /(?<![\w.:/-])(?:\d{4}([-/])\d\d\1\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d(?!\d)| UTC\b)?|\d{1,2}\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d(?: [+-]\d{4})?|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:\d{1,2}[ -][A-Z][a-z]{2}[ -]\d{4} |[A-Z][a-z]{2} [ ]?\d{1,2} (?:\d{4} )?)\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: \d{4}(?![\d:-]))?(?: (?:GMT|UTC|[+-]\d{4}))?)(?![\w:]|, T[+-])/g;
/** A word that names a time. */
const TIME_WORD =
  /(?:time|timestamp|date|(?:_|\b)(?:ts|at)|At)(?:_?(?:utc|s|ms|us|ns|nano|micros|millis|unix_?nano))?$/i;
/** A key and an epoch number behind it, in JSON, logfmt or YAML. */
const KEYED = /(?<![\w@.-])([\w@.-]{1,60})(["']? ?[=:] ?["']?)(\d{10}(?:\.\d{1,9})?|\d{13}|\d{16}|\d{19})(?![\w.])/g;
const LINE_START = /^(\[?)(\d{10}(?:\.\d{1,9})?|\d{13}|\d{16}|\d{19})(?=[\s\]:]|$)/gm;
const LONGEST = 64_000;

/** Whether what is called that holds a time. */
export function isTimeName(name: string): boolean {
  return TIME_WORD.test(name) || /^(?:ts|t|since|until|seen)$/i.test(name);
}

function shownOr(text: string, time: number | undefined, incidentStart: number | undefined): string {
  return time === undefined ? text : showTime(time, incidentStart, true);
}

/** The text with each of its times as "2026-11-28T09:12:44Z", and ", T+2m10s" behind it when the incident's start is known. */
export function showTimes(text: string, incidentStart?: number): string {
  if (text.length > LONGEST || !/\d\d:\d\d|\d{10}/.test(text)) return text;
  return text
    .replace(DATES, (date) => {
      // What is UTC already and has nothing to be relative to stays as it was written.
      if (incidentStart === undefined && date.endsWith('Z')) return date;
      const found = leadingTime(date.replace(/ (?=[+-]\d\d:?\d\d$)/, isIso(date) ? '' : ' '), incidentStart);
      return shownOr(date, found?.ms, incidentStart);
    })
    .replace(KEYED, (all, key: string, between: string, digits: string) =>
      isTimeName(key) ? `${key}${between}${shownOr(digits, parseTime(digits), incidentStart)}` : all,
    )
    .replace(
      LINE_START,
      (_, bracket: string, digits: string) => `${bracket}${shownOr(digits, parseTime(digits), incidentStart)}`,
    );
}

function isIso(date: string): boolean {
  return date.charCodeAt(4) === 45 || date.charCodeAt(4) === 47;
}

const EPOCH_CELL = /^\d{10,19}(?:\.\d+)?$/;
const SEPARATORS = ['\t', '|', ',', ';'];

/** The lines of a table: epoch numbers in the columns that its header calls times as UTC. Other texts as they are. */
export function showTimeColumns(text: string, incidentStart?: number): string {
  const lines = text.split('\n');
  const header = lines[0] ?? '';
  const separator = SEPARATORS.find((each) => header.includes(each)) ?? /(\s{2,})/;
  const names = header.split(separator).map((name) => name.trim().replace(/^"|"$/g, ''));
  // Without a header a first column of nothing but epoch numbers is a time.
  const hasHeader = !EPOCH_CELL.test(names[0] ?? '');
  const columns = new Set(names.flatMap((name, at) => (isTimeName(name) || (at === 0 && !hasHeader) ? [at] : [])));
  if (names.length < 2 || columns.size === 0 || lines.length < 2) return text;
  return lines
    .map((line, row) => {
      if (row === 0 && hasHeader) return line;
      const cells = line.split(separator);
      if (cells.length !== names.length) return line;
      for (const at of columns) {
        const cell = cells[at] ?? '';
        const digits = cell.trim();
        if (EPOCH_CELL.test(digits))
          cells[at] = cell.replace(digits, shownOr(digits, parseTime(digits), incidentStart));
      }
      return cells.join(typeof separator === 'string' ? separator : '');
    })
    .join('\n');
}
