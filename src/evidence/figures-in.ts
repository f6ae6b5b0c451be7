/**
 * The figures of a text, with what they measure: numbers with units, spans of time, dates and times of day.
 * Owns: reading them from outputs and sentences in one way. Refuses: comparing them (numbers-occur.ts), and numbers that
 * are part of a name, a version or an address: "node-3", "v2.7.1" and "10.2.3.4" measure nothing.
 */
import { parseTime } from '../distill/times.ts';

/** What a unit measures; its figures are kept in seconds, bytes and shares of 1. */
export type Measure = 'time' | 'bytes' | 'share';

export interface Figure {
  /** As it was written, without its unit. */
  text: string;
  /** As it was written, as a number. */
  value: number;
  /** Half of the last digit that was written: what rounding may have taken away. */
  slack: number;
  /** As it was written; empty where none is. */
  unit: string;
  /** Index just behind the digits. */
  end: number;
}

/** One of the places where a text says when something was. */
export interface Moment {
  text: string;
  /** `YYYY-MM-DD` and seconds of the day, each as written and as UTC; empty where the text does not say. */
  dates: string[];
  clocks: number[];
  /** Seconds that were not written: 60 behind "18:41". */
  room: number;
}

export interface FiguresIn {
  figures: Figure[];
  /** Seconds of spans in several units: "2m10s". */
  spans: { text: string; value: number; slack: number }[];
  moments: Moment[];
}

const letter = String.raw`A-Za-zµ\u00c0-\u024f`;
const two = String.raw`\d\d`;
const date = String.raw`(\d{4}[-/]${two}[-/]${two})(?:[T ](${two}:${two}(?::${two})?)([.,]\d{1,9})?(Z| ?[+-]${two}:?${two})?)?`;
const clock = String.raw`((?<![\w:.-])${two}:${two}(?::${two}(?:[.,]\d{1,9})?)?)Z?(?![\d:])`;
const span = ['d(?:ays?)?', 'h(?:ours?)?', 'm(?:in(?:utes?)?)?', 's(?:ec(?:onds?)?)?']
  .map((unit) => String.raw`(?:(\d{1,4}) ?${unit}(?![a-z]),? ?)?`)
  .join('');
const number = String.raw`(-?\d{1,19}(?:[,\u00a0\u202f']\d{3}){0,4}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?)(?: ?(%|[a-zA-Zµ]{1,12}))?`;
/** Behind a letter, or a letter and a dash, stands a part of a name; behind a point the rest of a version. */
const figure = new RegExp(
  String.raw`(?=[\d-])(?<![${letter}\d.]|[${letter}]-)(?:${date}|${clock}|(?=\d{1,4} ?[dhm])${span}(?![${letter}\d.])|${number}(?![${letter}\d]|\.\d))`,
  'g',
);
const spanSeconds = [86_400, 3_600, 60, 1];
/** Figures of one text; more is a table that nobody cites as a whole. */
const mostFigures = 60_000;

export function figuresIn(text: string): FiguresIn {
  const found: FiguresIn = { figures: [], spans: [], moments: [] };
  figure.lastIndex = 0;
  for (let left = mostFigures; left > 0; left -= 1) {
    const match = figure.exec(text);
    if (!match) break;
    const [all, day, at, part, zone, alone, days, hours, minutes, secs, digits, unit] = match;
    if (day !== undefined || alone !== undefined)
      found.moments.push(momentOf(all.trim(), { day, at, part, zone, alone }));
    else if (digits === undefined) addSpan(found, all, match.index, [days, hours, minutes, secs]);
    else addNumber(found, match.index, digits, unit ?? '');
  }
  return found;
}

function addSpan(found: FiguresIn, all: string, index: number, written: readonly (string | undefined)[]): void {
  const parts = spanSeconds.flatMap((seconds, at) => {
    const digits = written[at];
    return digits === undefined ? [] : [{ seconds, digits }];
  });
  const [first] = parts;
  if (parts.length === 1 && first) {
    const unit = all.slice(first.digits.length).trim().replace(/,$/, '');
    addNumber(found, index, first.digits, unit);
  } else if (first) {
    const value = parts.reduce((sum, { seconds, digits }) => sum + seconds * Number(digits), 0);
    found.spans.push({ text: all.trim(), value, slack: 0.5 * (parts.at(-1)?.seconds ?? 1) });
  }
}

function addNumber({ figures, moments }: FiguresIn, index: number, text: string, unit: string): void {
  const plain = text.replaceAll(/[,\u00a0\u202f']/g, '');
  const value = Number(plain);
  if (!Number.isFinite(value)) return;
  figures.push({ text, value, slack: slackOf(plain), unit, end: index + text.length });
  const time = plain.length >= 10 && /^\d{10,19}$/.test(plain) ? parseTime(plain) : undefined;
  if (time !== undefined) moments.push({ text, ...utc(time), room: 1 });
}

function slackOf(plain: string): number {
  const [mantissa = '', power = '0'] = plain.split('e');
  const point = mantissa.indexOf('.');
  return 0.5 * 10 ** (Number(power) - (point < 0 ? 0 : mantissa.length - point - 1));
}

function momentOf(
  text: string,
  { day, at, part, zone, alone }: Record<'day' | 'at' | 'part' | 'zone' | 'alone', string | undefined>,
): Moment {
  const written = at ?? alone?.slice(0, 8);
  const clocks = written === undefined ? [] : [secondsOf(written)];
  const room = written !== undefined && written.length > 5 ? 1 : 60;
  const iso = day?.replaceAll('/', '-');
  const dates = iso === undefined ? [] : [iso];
  if (iso === undefined || at === undefined) return { text, dates, clocks, room };
  const shown = Date.parse(
    `${iso}T${at.length > 5 ? at : `${at}:00`}${(part ?? '').replace(',', '.').slice(0, 4)}${zone?.trim() ?? 'Z'}`,
  );
  if (!Number.isFinite(shown)) return { text, dates, clocks, room };
  const inUtc = utc(shown);
  return { text, dates: [...dates, ...inUtc.dates], clocks: [...clocks, ...inUtc.clocks], room };
}

function utc(ms: number): { dates: string[]; clocks: number[] } {
  return { dates: [new Date(ms).toISOString().slice(0, 10)], clocks: [Math.floor((ms % 86_400_000) / 1_000)] };
}

function secondsOf(written: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = written.split(':').map(Number);
  return hours * 3_600 + minutes * 60 + seconds;
}

/** By what a unit measures, how much one of it is. Letters of one case mean two things: 250m, 512M. */
export function measureOf(unit: string): { measure: Measure; one: number } | null {
  if (unit === '%') return { measure: 'share', one: 0.01 };
  if (unit.length > 1 || 'smhd'.includes(unit)) {
    const inSeconds = seconds[unit.toLowerCase()];
    if (inSeconds !== undefined) return { measure: 'time', one: inSeconds };
  }
  const inBytes = bytes[unit.length > 1 ? unit.toLowerCase() : unit];
  return inBytes === undefined ? null : { measure: 'bytes', one: inBytes };
}

/** What a number is multiplied with by a word behind it: "1.2 million", "12k", and of CPUs "250m". */
export function magnitudeOf(unit: string): number | null {
  return magnitudes[unit.length > 1 ? unit.toLowerCase() : unit] ?? null;
}

const bytes: Record<string, number> = { B: 1, byte: 1, bytes: 1 };
for (const [index, prefix] of ['k', 'm', 'g', 't'].entries()) {
  const [decimal, binary] = [1_000 ** (index + 1), 1_024 ** (index + 1)];
  Object.assign(bytes, { [`${prefix}b`]: decimal, [prefix.toUpperCase()]: decimal });
  Object.assign(bytes, { [`${prefix}ib`]: binary, [`${prefix}i`]: binary });
}
/** Seconds. */
const seconds: Record<string, number> = {};
for (const [names, each] of [
  ['ns nanoseconds', 1e-9],
  ['us µs microseconds', 1e-6],
  ['ms millisecond milliseconds', 1e-3],
  ['s sec secs second seconds', 1],
  ['m min mins minute minutes', 60],
  ['h hour hours', 3_600],
  ['d day days', 86_400],
] as const)
  for (const name of names.split(' ')) seconds[name] = each;
const magnitudes: Record<string, number> = {
  m: 1e-3,
  k: 1e3,
  K: 1e3,
  thousand: 1e3,
  M: 1e6,
  mio: 1e6,
  million: 1e6,
  G: 1e9,
  bn: 1e9,
  billion: 1e9,
};
