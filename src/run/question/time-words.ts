/**
 * The words that times are made of, and what each means: numbers, units, times of day, parts of a day, zones' letters.
 * Owns: pieces of expressions and their values. Refuses: whole times; moments.ts puts the pieces together.
 */

const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
/** No more is read into a number of units. */
const farthest = 400 * day;

const units: readonly [RegExp, number][] = [
  [/^s(ec(ond)?s?)?$/i, second],
  [/^m(in(ute)?s?)?$/i, minute],
  [/^h((ou)?rs?)?$/i, hour],
  [/^d(ays?)?$/i, day],
  [/^w(eeks?)?$/i, 7 * day],
];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** One group. */
export const longUnit = '(m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)';
export const unit = `(s|secs?|seconds?|${longUnit.slice(1)}`;
/** One group: "5", "1.5", "half an", "a couple of". */
export const count = `(\\d{1,4}(?:[.,]\\d)?|half an?|a quarter of an|an?|(?:a )?couple(?: of)?|(?:a )?few|several|${numbers.join('|')})`;

export function unitOf(word: string): number {
  return units.find(([words]) => words.test(word))?.[1] ?? minute;
}

/** ms; null for nothing, and for more than somebody means. */
export function lengthOf(number: string, of: string): number | null {
  const length = timesOf(number.toLowerCase().replace(',', '.')) * unitOf(of);
  return length > 0 && length <= farthest ? length : null;
}

function timesOf(said: string): number {
  const at = numbers.indexOf(said);
  if (at >= 0) return at + 1;
  if (said.startsWith('half')) return 0.5;
  if (said.startsWith('a quarter')) return 0.25;
  if (said.includes('couple')) return 2;
  if (said.includes('few') || said === 'several') return 5;
  return said === 'a' || said === 'an' ? 1 : Number(said);
}

export type Clock = [hour: number, minute: number];

/** Six groups, as `clockOf` reads them. */
export const clock =
  '(?:(\\d{1,2}):(\\d{2})(?::\\d{2})?(?: ?([ap])\\.?m\\b\\.?)?|(\\d{1,2}) ?([ap])\\.?m\\b\\.?|(noon|midnight))';

/** Hour, minute, half; hour, half; a word. Null where there is no time, or none that clocks show. */
export function clockOf([hours, minutes, half, onlyHours, onlyHalf, word]: (string | undefined)[]): Clock | null {
  if (word) return [word.toLowerCase() === 'noon' ? 12 : 0, 0];
  const said = hours ?? onlyHours;
  if (said === undefined) return null;
  const [given, past, of] = [Number(said), Number(minutes ?? 0), (half ?? onlyHalf)?.toLowerCase()];
  if (given > (of ? 12 : 23) || past > 59 || (of && given === 0)) return null;
  return [of ? (given % 12) + (of === 'p' ? 12 : 0) : given, past];
}

/** Hours of the day by the clock on the wall. Night belongs to the day on which it begins. */
const parts = new Map<string, [number, number]>([
  ['morning', [5, 12]],
  ['lunchtime', [12, 14]],
  ['afternoon', [12, 18]],
  ['evening', [17, 24]],
  ['night', [18, 30]],
]);
/** One group. */
export const part = `(${[...parts.keys()].join('|')})`;

/** The whole day where no part is named. */
export function hoursOf(named: string | undefined): [number, number] {
  return parts.get(named?.toLowerCase() ?? '') ?? [0, 24];
}

/** Minutes that a zone's letters are ahead of UTC. Letters that mean several zones are read as the best known one. */
const ahead = new Map(
  Object.entries({
    ...{ z: 0, utc: 0, gmt: 0, bst: 60, cet: 60, cest: 120, eet: 120, eest: 180, jst: 540 },
    ...{ est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
  }),
);
/** One group, or nothing: " UTC", " UTC+2", "Z", " CET". */
export const zoneWords = `(?: ?((?:z|utc|gmt)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|${[...ahead.keys()].slice(3).join('|')})(?![\\w:]))?`;

/** Minutes ahead of UTC; null for words that name no zone. */
export function offsetOf(said: string | undefined): number | null {
  const [, letters, sign, hours, minutes] =
    /^([a-z]{0,4})(?:([+-])(\d{1,2}):?(\d{2})?)?$/i.exec(said?.trim() ?? '') ?? [];
  const base = letters === undefined ? undefined : letters === '' ? 0 : ahead.get(letters.toLowerCase());
  if (base === undefined || (letters === '' && sign === undefined)) return null;
  const shift = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return shift > 14 * 60 ? null : base + (sign === '-' ? -shift : shift);
}

export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** One group. */
export const monthWords =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Two groups: a day by its distance, or by its name without "day". */
export const dayWords =
  '(?:(the day before yesterday|yesterday|today)|(?:on |last |this )?(sun|mon|tues|wednes|thurs|fri|satur)day)';
