/**
 * The moments and spans that a text names, each by itself.
 * Owns: how the words for them are put together. Refuses: what stands between them (times.ts joins).
 */
import {
  type Clock,
  clock,
  clockOf,
  count,
  day,
  dayWords,
  hoursOf,
  lengthOf,
  longUnit,
  minute,
  months,
  monthWords,
  offsetOf,
  part,
  unit,
  unitOf,
  weekdays,
  zoneWords,
} from './time-words.ts';
import { momentOf, type Wall, wallAt, weekdayOf } from './wall-clock.ts';

/** Who reads, and when. */
export interface TimeFrame {
  /** When it was said, epoch ms. */
  now: number;
  /** The zone of who said it, by its IANA name. */
  zone: string;
  /** The zero of "T+", epoch ms, where there is one. */
  zero?: number;
}

/** `from` and `to` are equal for a point in time. */
export interface NamedMoment {
  /** Where its words stand. */
  at: number;
  length: number;
  from: number;
  to: number;
  /** Goes on until now by its own words: "for two hours", "the last 30 minutes". */
  open?: boolean;
  /** Said by its distance from now. */
  ago?: boolean;
  /** Around a point, ms. */
  pad?: number;
  /** A time of day without a date: which day it is of is told by what stands beside it. */
  bare?: boolean;
  /** True where another zone would have made it another time. */
  zoned: boolean;
}

type Made = Omit<NamedMoment, 'at' | 'length'> | null;

interface Rule {
  words: RegExp;
  make: (match: RegExpExecArray, frame: TimeFrame) => Made;
}

/** Neither inside a word nor inside a number, an address or a version. */
const start = '(?<![\\w.:/+@]|[a-z]-)';
const end = '(?![\\w:])';

/** Words that one rule took are not read again by a later one, so the most telling come first. */
const rules: readonly Rule[] = [
  {
    words: ruleOf(
      '(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?( ?(?:z|utc|gmt)|[+-]\\d{2}:?\\d{2})?)?(?!\\d)',
    ),
    make: ([, year, month, date, hours, minutes, zone], frame) =>
      onDate([year, month, date].map(Number), hours ? [Number(hours), Number(minutes)] : null, frame, zone),
  },
  {
    words: ruleOf(
      `(?:(\\d{1,2})(?:st|nd|rd|th|\\.)? ${monthWords}|${monthWords} (\\d{1,2})(?:st|nd|rd|th)?)(?:,? (\\d{4})(?!:))?(?:,? (?:at )?${clock}${zoneWords})?${end}`,
    ),
    make: (it, frame) => {
      const now = wallAt(frame.now, frame.zone);
      const month = months.indexOf((it[2] ?? it[3] ?? '').toLowerCase().slice(0, 3)) + 1;
      const date = Number(it[1] ?? it[4]);
      // Without a year: the newest such day that is not to come.
      const newest = month > now.month || (month === now.month && date > now.day) ? now.year - 1 : now.year;
      return onDate([Number(it[5] ?? newest), month, date], clockOf(it.slice(6)), frame, it[12]);
    },
  },
  {
    words: ruleOf('T ?([+−–-]) ?((?:\\d{1,5}(?:h|min|m|s))+)(?!\\w)'),
    make: (it, { zero }) => {
      if (zero === undefined) return null;
      let length = 0;
      for (const [, number, of] of (it[2] ?? '').matchAll(/(\d{1,5})(h|min|m|s)/gi))
        length += Number(number) * unitOf(of ?? '');
      const moment = zero + (it[1] === '+' ? length : -length);
      return { from: moment, to: moment, pad: 5 * minute, zoned: false };
    },
  },
  {
    words: ruleOf(
      `(?:last )?(?:${count} ?${unit}|(minute|hour|day)) (?:(before|prior to|leading up to|until)|(after|following)) (?:the |this |that )?(?:alert|alarm|incident|outage|page|it (?:started|began|broke))\\b`,
    ),
    make: ([, number, of, one, before], { zero }) => {
      const length = zero === undefined ? null : lengthOf(number ?? 'one', of ?? one ?? '');
      if (zero === undefined || length === null) return null;
      return before ? { from: zero - length, to: zero, zoned: false } : { from: zero, to: zero + length, zoned: false };
    },
  },
  {
    words: ruleOf(`${count} ?${unit} (?:ago|earlier|back)\\b`),
    make: ([, number = '', of = ''], frame) => {
      const length = lengthOf(number, of);
      if (length === null) return null;
      const moment = frame.now - length;
      if (unitOf(of) >= day) return { ...span(wallAt(moment, frame.zone), [0, 24], frame), ago: true };
      const pad = Math.max(5 * minute, Math.min(length / 2, 30 * minute));
      return { from: moment, to: moment, pad, ago: true, zoned: false };
    },
  },
  {
    words: ruleOf(`(?:last|past|previous) (?:${count} ?${unit}|(minute|hour|day|week))\\b`),
    make: ([, number, of, one], frame) => backFrom(frame, number ?? 'one', of ?? one ?? ''),
  },
  {
    words: ruleOf(
      `for (?:about |over |more than |nearly |almost |at least |the (?:last|past) )?${count} ?${longUnit}\\b`,
    ),
    make: ([, number = '', of = ''], frame) => backFrom(frame, number, of),
  },
  {
    words: ruleOf(`${clock}${zoneWords},? ${dayWords}${end}`),
    make: (it, frame) => {
      const time = clockOf(it.slice(1));
      return time && at(dayOf(it[8], it[9], frame), time, frame, it[7]);
    },
  },
  {
    words: ruleOf(
      `${dayWords}(?:,? (?:at |around |about |from |since |between )?${clock}${zoneWords}|,? (?:in the )?${part})?${end}`,
    ),
    make: (it, frame) => {
      const date = dayOf(it[1], it[2], frame);
      const time = clockOf(it.slice(3));
      return time ? at(date, time, frame, it[9]) : span(date, hoursOf(it[10]), frame);
    },
  },
  {
    words: ruleOf('(?:last night|overnight|during the night|tonight|this (?:morning|afternoon|evening))(?!\\w)'),
    make: (it, frame) => {
      const said = it[0].toLowerCase();
      const today = wallAt(frame.now, frame.zone);
      if (/^(last|overnight|during)/.test(said)) return span({ ...today, day: today.day - 1 }, hoursOf('night'), frame);
      return span(today, hoursOf(said === 'tonight' ? 'night' : said.slice('this '.length)), frame);
    },
  },
  {
    // "Between 2 and 3": by the clock on the wall, whichever half of the day is the newest that is over.
    words: ruleOf("between (\\d{1,2})(?: ?o['’]?clock)? and (\\d{1,2})(?: ?o['’]?clock)?(?=\\W{0,3}$|[?.!,;])"),
    make: ([, first, second], frame) => {
      const [from, to] = [Number(first), Number(second)];
      if (from > 23 || to > 23 || from === to) return null;
      const today = wallAt(frame.now, frame.zone);
      const spans = [0, -1].flatMap((days) =>
        (from > 12 || to > 12 ? [0] : [12, 0]).flatMap((half) => {
          const start = (from % 12) + half || from;
          const hours: [number, number] = from > 12 || to > 12 ? [from, to] : [start, start + ((to - from + 12) % 12)];
          return span({ ...today, day: today.day + days }, hours, frame);
        }),
      );
      return spans.filter((it) => it.from < frame.now).toSorted((one, other) => other.from - one.from)[0] ?? null;
    },
  },
  {
    words: ruleOf(`${clock}${zoneWords}${end}`),
    make: (it, frame) => {
      const time = clockOf(it.slice(1));
      if (!time) return null;
      const today = wallAt(frame.now, frame.zone);
      const found = at(today, time, frame, it[7]);
      // A time that is still to come is yesterday's.
      const past = found.from > frame.now + minute ? at({ ...today, day: today.day - 1 }, time, frame, it[7]) : found;
      return { ...past, bare: true };
    },
  },
];

/** Moments in the order of the text. */
export function momentsIn(text: string, frame: TimeFrame): NamedMoment[] {
  const found: NamedMoment[] = [];
  for (const { words, make } of rules) {
    for (const match of text.matchAll(words)) {
      const [at, length] = [match.index, match[0].trimEnd().length];
      if (found.some((it) => at < it.at + it.length && it.at < at + length)) continue;
      const made = make(match, frame);
      if (made) found.push({ at, length, ...made });
    }
  }
  return found.toSorted((one, other) => one.at - other.at);
}

function ruleOf(pattern: string): RegExp {
  return new RegExp(start + pattern, 'gi');
}

function backFrom({ now }: TimeFrame, number: string, of: string): Made {
  const length = lengthOf(number, of);
  return length === null ? null : { from: now - length, to: now, open: true, zoned: false };
}

function at(date: Wall, [hours, minutes]: Clock, { zone }: TimeFrame, said?: string): NonNullable<Made> {
  const wall = { ...date, hour: hours, minute: minutes };
  const offset = offsetOf(said);
  const moment = offset === null ? momentOf(wall, zone) : momentOf(wall, 'UTC') - offset * minute;
  return { from: moment, to: moment, zoned: offset === null };
}

function span(date: Wall, [from, to]: [number, number], { zone }: TimeFrame): NonNullable<Made> {
  const edge = (hours: number) => momentOf({ ...date, hour: hours, minute: 0 }, zone);
  return { from: edge(from), to: edge(to), zoned: true };
}

function dayOf(relative: string | undefined, named: string | undefined, { now, zone }: TimeFrame): Wall {
  const today = wallAt(now, zone);
  const said = relative?.toLowerCase();
  if (said) return { ...today, day: today.day - (said === 'today' ? 0 : said === 'yesterday' ? 1 : 2) };
  const wanted = weekdays.findIndex((name) => name.startsWith(named?.toLowerCase() ?? ''));
  return { ...today, day: today.day - ((weekdayOf(today) - wanted + 7) % 7 || 7) };
}

/** A time of day on a date, or the whole day. */
function onDate([year = 0, month = 0, date = 0]: number[], time: Clock | null, frame: TimeFrame, zone?: string): Made {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const wall = { year, month, day: date, hour: 0, minute: 0 };
  return time ? at(wall, time, frame, zone) : span(wall, [0, 24], frame);
}
