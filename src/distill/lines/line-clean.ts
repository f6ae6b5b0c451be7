/**
 * One line of output without what the terminal, the runner or the log shipper put around it.
 * Owns: colours and control codes, the leading time, and the columns that only say where the line came from.
 * Refuses: changing what is left; it stays a literal part of the line whenever no code stood inside it.
 */
import { leadingTime, parseTime } from '../times.ts';

export interface CleanLine {
  body: string;
  /** Epoch ms, when the line says. */
  time?: number;
}

/** Control sequences, then the strings that a terminal does not show (ECMA-48: OSC, DCS, SOS, PM, APC), then short codes. */
const CODES = /\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b[\]P_^X][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[@-Z\\-_=>]/g;
/** The same in caret notation, as tools that make control characters visible leave them in a file. */
const CARET_CODES = /\^\[\[[0-9;:?]{0,20}[A-Za-z]/g;
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** `job<TAB>step<TAB>time`, as a runner's log download prints it. */
const TABBED_COLUMNS = /^[^\t]{1,80}\t[^\t]{1,80}\t(?=\ufeff?\d{4}-\d\d-\d\dT)/;
/** `[pod/name/container] `, `service-1  | `: which of several outputs a line came from. */
const SOURCE_COLUMN = /^(?:\[pod\/[^\]]+\] |[\w.-]{1,60}-\d+ +\| )/;
/** A time of day in brackets, the level's letter and the step, as build servers put them in front: `[02:00:07]W:\t [Step 2/3] `. */
const CLOCK_COLUMN = /^\[\d\d:\d\d:\d\d(?:[.,]\d+)?\](?: ?[A-Za-z]?:)?[ \t]+(?:\[[Ss]tep \d+\/\d+\] )?/;
/** A stream column between time and text, as container runtimes and some runners write it: `stdout F `, `01O `. */
const STREAM_COLUMN = /^ ?(?:std(?:out|err) [FP] |[0-9a-f]{2}[OE][ +])/;
const TIME_FIELD =
  /"(?:@?timestamp|time|ts|datetime|date|t|eventTime|(?:_SOURCE|_)_REALTIME_TIMESTAMP)" ?: ?(?:"([^"]{8,40})"|(\d{9,19}(?:\.\d+)?))/;

const FARTHEST_TIME = 20_000;

function withoutCodes(text: string): string {
  const plain = text.includes('\x1b') ? text.replace(CODES, '') : text;
  return plain.includes('^[[') ? plain.replace(CARET_CODES, '') : plain;
}

/** Removes colour, cursor and other control codes. */
export function stripCodes(text: string): string {
  const plain = withoutCodes(text);
  return CONTROLS.test(plain) ? plain.replace(CONTROLS, '') : plain;
}

/** The body and the time of one raw line; `reference` is a time near it, for spellings without a year. Other control characters stay: they are removed from what is shown. */
export function cleanLine(raw: string, reference?: number): CleanLine {
  let body = withoutCodes(raw);
  if (body.charCodeAt(0) === 0xfeff) body = body.slice(1);
  if (body.charCodeAt(0) === 123) {
    // journald's cursor and identifiers may stand far before its time.
    const far = body.length > 400 ? body.indexOf('_REALTIME_TIMESTAMP"') : -1;
    const from = far > 400 && far < FARTHEST_TIME ? far - 20 : 0;
    const field = TIME_FIELD.exec(body.length > 400 ? body.slice(from, from + 400) : body);
    const time = field === null ? undefined : parseTime(field[1] ?? Number(field[2]));
    return time === undefined ? { body } : { body, time };
  }
  if (body.includes('\t') && TABBED_COLUMNS.test(body)) body = body.replace(TABBED_COLUMNS, '');
  if (body.charCodeAt(0) === 0xfeff) body = body.slice(1);
  // One character is found much faster than three, of which the first stands between all words.
  const bar = body.indexOf('|');
  if ((body.charCodeAt(0) === 91 || (bar > 0 && bar < 100)) && SOURCE_COLUMN.test(body))
    body = body.replace(SOURCE_COLUMN, '');
  if (body.charCodeAt(0) === 91 && body.charCodeAt(3) === 58) body = body.replace(CLOCK_COLUMN, '');
  const first = leadingTime(body, reference);
  if (first === undefined) return { body };
  body = body.slice(first.end);
  if (body.charCodeAt(0) === 32) body = body.slice(1);
  const start = body.charCodeAt(body.charCodeAt(0) === 32 ? 1 : 0);
  if ((start < 58 || start > 96) && STREAM_COLUMN.test(body)) body = body.replace(STREAM_COLUMN, '');
  // A shipper's time may stand before the program's own; the program's is the better one.
  const second = leadingTime(body, reference);
  if (second === undefined) return { body, time: first.ms };
  return { body: body.slice(second.end).replace(/^ /, ''), time: second.ms };
}
