/**
 * Times as people of an incident read them: UTC, and relative to when the alert fired.
 * Owns: reading a time in any of the usual spellings, finding one at the start of a line, and showing times and spans.
 * Refuses: guessing local zones; a time without a zone is UTC.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 86_400_000;
/** 2000-01-01 and 2100-01-01: numbers outside are no epoch times. */
const EARLIEST = 946_684_800_000;
const LATEST = 4_102_444_800_000;

/** Days from 1970-01-01 to a proleptic Gregorian date (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** A number as a time when it can be one: epoch seconds, ms, µs or ns between 2000 and 2100; else undefined. */
export function timeFromNumber(value: number): number | undefined {
  for (const scale of [1000, 1, 1e-3, 1e-6]) {
    const ms = value * scale;
    if (ms >= EARLIEST && ms < LATEST) return Math.round(ms);
  }
  return undefined;
}

function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Where a time stands in a line: epoch ms, and the index just behind it. */
export interface LeadingTime {
  ms: number;
  end: number;
}

/** `YYYY-MM-DD[T ]HH:MM`. */
const MINUTE_LENGTH = 16;
/** The minute that was read last: most lines of a log are of the same minute as the one before. */
const latest = { text: '', ms: 0 };

/** The minute that stands at `at`, epoch ms. */
function minuteAt(text: string, at: number): number | undefined {
  if (latest.text !== '' && text.startsWith(latest.text, at)) return latest.ms;
  const year = digits(text, at, 4);
  const separator = text.charCodeAt(at + 4);
  if (year < 1970 || year > 2100 || (separator !== 45 && separator !== 47) || text.charCodeAt(at + 7) !== separator)
    return undefined;
  const month = digits(text, at + 5, 2);
  const day = digits(text, at + 8, 2);
  const hour = digits(text, at + 11, 2);
  const minute = digits(text, at + 14, 2);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 || minute < 0 || minute > 59)
    return undefined;
  // A copy: a slice would keep the whole piece of input that it was cut from in memory.
  latest.text = Buffer.from(text.slice(at, at + MINUTE_LENGTH), 'utf16le').toString('utf16le');
  latest.ms = daysFromCivil(year, month, day) * DAY_MS + hour * 3_600_000 + minute * 60_000;
  return latest.ms;
}

/** `YYYY-MM-DD[T ]HH:MM:SS[.,fraction][Z|±HH:MM]` or with slashes, at `at`. Read by hand: it runs once a log line. */
function isoAt(text: string, at: number): LeadingTime | undefined {
  const start = minuteAt(text, at);
  if (start === undefined) return;
  let end = at + MINUTE_LENGTH;
  let seconds = 0;
  if (text.charCodeAt(end) === 58) {
    seconds = digits(text, end + 1, 2);
    if (seconds < 0) return;
    end += 3;
  }
  let ms = start + seconds * 1000;
  const point = text.charCodeAt(end);
  if (point === 46 || point === 44) {
    let scale = 100;
    let i = end + 1;
    for (; digits(text, i, 1) >= 0; i += 1) {
      ms += digits(text, i, 1) * Math.floor(scale);
      scale /= 10;
    }
    if (i > end + 1) end = i;
  }
  const zone = text.charCodeAt(end);
  if (zone === 90) return { ms, end: end + 1 };
  if (zone === 43 || zone === 45) {
    const zoneHours = digits(text, end + 1, 2);
    const colon = text.charCodeAt(end + 3) === 58 ? 1 : 0;
    const zoneMinutes = digits(text, end + 3 + colon, 2);
    if (zoneHours >= 0 && zoneHours < 15 && zoneMinutes >= 0) {
      return { ms: ms - (zone === 43 ? 1 : -1) * (zoneHours * 60 + zoneMinutes) * 60_000, end: end + 5 + colon };
    }
  }
  return { ms, end };
}

const COMMON_LOG = /(\d{1,2})\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?: ([+-])(\d\d)(\d\d))?/y;
/**
 * Dates with the month as a word: RFC 1123 and its kin ("Sat, 28 Nov 2026 10:12:44 +0100"), asctime ("Sat Nov 28 09:12:44
 * 2026"), RFC 3164 ("Nov 28 09:12:44", without a year), Tomcat ("28-Nov-2026 09:12:44.120").
 */
const WORDED =
  /(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:(\d{1,2})[ -]([A-Z][a-z]{2})[ -](\d{4}) |([A-Z][a-z]{2}) [ ]?(\d{1,2}) (?:(\d{4}) )?)(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?: (\d{4})(?![\d:-]))?(?: ?(?:GMT|UTC|Z)\b| ?([+-])(\d\d):?(\d\d)(?!\d))?/y;

function zoneMs(sign: string | undefined, hours: string | undefined, minutes: string | undefined): number {
  return sign === undefined ? 0 : (sign === '-' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function commonLogAt(line: string, at: number): LeadingTime | undefined {
  COMMON_LOG.lastIndex = at;
  const match = COMMON_LOG.exec(line);
  const month = MONTHS.indexOf((match?.[2] ?? '').toLowerCase()) + 1;
  if (match === null || month === 0) return undefined;
  const days = daysFromCivil(Number(match[3]), month, Number(match[1]));
  const clock = (Number(match[4]) * 60 + Number(match[5])) * 60_000 + Number(match[6]) * 1000;
  return { ms: days * DAY_MS + clock + zoneMs(match[7], match[8], match[9]), end: COMMON_LOG.lastIndex };
}

/** `reference`, epoch ms, gives a date without a year the year that brings it nearest. */
function wordedAt(line: string, at: number, reference: number): LeadingTime | undefined {
  WORDED.lastIndex = at;
  const match = WORDED.exec(line);
  const month = MONTHS.indexOf((match?.[2] ?? match?.[4] ?? '').toLowerCase()) + 1;
  if (match === null || month === 0) return undefined;
  const day = Number(match[1] ?? match[5]);
  const clock = (Number(match[7]) * 60 + Number(match[8])) * 60_000 + Number(match[9]) * 1000;
  const offset = clock + Number(`0.${match[10] ?? 0}`) * 1000 + zoneMs(match[12], match[13], match[14]);
  const year = match[3] ?? match[6] ?? match[11];
  const inYear = (which: number): number => daysFromCivil(which, month, day) * DAY_MS + Math.floor(offset);
  if (year !== undefined) return { ms: inYear(Number(year)), end: WORDED.lastIndex };
  const middle = new Date(reference).getUTCFullYear();
  const years = [middle - 1, middle, middle + 1].map(inYear);
  return {
    ms: years.reduce((a, b) => (Math.abs(b - reference) < Math.abs(a - reference) ? b : a)),
    end: WORDED.lastIndex,
  };
}

/** Digits of an epoch time in seconds, ms, µs and ns, between 2001 and 2100. */
const EPOCH = /(\d{19}|\d{16}|\d{13}|\d{10})(\.\d{1,9})?(?=[\s\],;:|]|$)/y;

function epochAt(line: string, at: number): LeadingTime | undefined {
  EPOCH.lastIndex = at;
  const match = EPOCH.exec(line);
  const ms = match === null ? undefined : timeFromNumber(Number(match[0]));
  return ms === undefined ? undefined : { ms, end: EPOCH.lastIndex };
}

/** Characters of the shortest time that is read: an epoch number of seconds. */
const SHORTEST_TIME = 10;

/**
 * A time at the very start of the line, optionally in brackets: ISO 8601 and its kin, the common log format, dates with
 * the month as a word, epoch numbers. `reference` is a time near it, for spellings without a year.
 */
export function leadingTime(line: string, reference?: number): LeadingTime | undefined {
  if (line.length < SHORTEST_TIME) return undefined;
  let at = 0;
  while (at < 3 && (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 91)) at += 1;
  const code = line.charCodeAt(at);
  let found: LeadingTime | undefined;
  if (code >= 48 && code <= 57) {
    found = isoAt(line, at);
    if (found === undefined) {
      const third = line.charCodeAt(at + 2);
      const second = line.charCodeAt(at + 1);
      if (third === 47 || second === 47) found = commonLogAt(line, at);
      else if (third === 45 || third === 32 || second === 32) found = wordedAt(line, at, reference ?? Date.now());
      else if (third >= 48 && third <= 57) found = epochAt(line, at);
    }
  } else if (code >= 65 && code <= 87) {
    // "Nov 28", "Sat, 28", "Sat Nov": a blank or a comma behind three letters, or a long name of a day.
    const fourth = line.charCodeAt(at + 3);
    if (fourth === 32 || fourth === 44 || line.startsWith('day', at + 3))
      found = wordedAt(line, at, reference ?? Date.now());
  }
  if (found !== undefined && line.charCodeAt(found.end) === 93) found.end += 1;
  return found;
}

/** A value as epoch ms: a number in range, an ISO-like string, or digits; undefined when it is no time. */
export function parseTime(value: unknown): number | undefined {
  if (typeof value === 'number') return timeFromNumber(value);
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const text = value.trim();
  const found = leadingTime(text);
  if (found !== undefined && found.end >= text.length) return found.ms;
  if (/^\d{10,19}(\.\d+)?$/.test(text)) return timeFromNumber(Number(text));
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Date.parse(`${text}T00:00:00Z`);
  return undefined;
}

/** A span of time with units: "820ms", "45s", "2m10s", "3h05m", "4d2h". */
export function showSpan(ms: number): string {
  const size = Math.abs(ms);
  if (size < 1000) return `${Math.round(size)}ms`;
  const seconds = Math.round(size / 1000);
  if (seconds < 60) return `${seconds}s`;
  const two = (value: number): string => String(value).padStart(2, '0');
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m${two(seconds % 60)}s`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)}h${two(Math.floor((seconds % 3600) / 60))}m`;
  return `${Math.floor(seconds / 86_400)}d${Math.floor((seconds % 86_400) / 3600)}h`;
}

/** "18:41:07Z", with its date when `withDate`; and ", T+2m10s" behind it when the incident's start is known. */
export function showTime(ms: number, incidentStart?: number, withDate = false): string {
  const iso = new Date(ms).toISOString();
  const absolute = withDate ? `${iso.slice(0, 19)}Z` : `${iso.slice(11, 19)}Z`;
  if (incidentStart === undefined) return absolute;
  const seconds = Math.round((ms - incidentStart) / 1000) * 1000;
  return `${absolute}, T${seconds < 0 ? '-' : '+'}${showSpan(seconds === 0 ? 0 : seconds).replace(/^0ms$/, '0s')}`;
}
