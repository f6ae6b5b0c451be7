/**
 * Until when somebody wants something, as the clock on their wall will show it: "til 8", "until monday morning", "until
 * 6:30 pm", "over the weekend".
 * Owns: those words, and the next moment that they fit. Refuses: lengths ("for an hour") and times that are past.
 */
import { momentOf, wallAt, weekdayOf } from './wall-clock.ts';

export interface UntilTime {
  /** 0 for Sunday. */
  weekday?: number;
  /** The next day, whatever the time is now. */
  tomorrow?: true;
  hour: number;
  minute: number;
  /** "8" may be in the morning or in the evening: whichever comes first. */
  twelve?: true;
  /** Of today: behind that hour until midnight. */
  rest?: true;
}

const days = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];
const morning = 9;
const evening = 18;
const dayWords = '(?:(tomorrow|tmrw|tmr)|(?:next |this |on )?(sun|mon|tues|wednes|thurs|fri|satur)day)';
const clockWords = "(?:at )?(\\d{1,2})(?:[:.h](\\d{2}))? ?(am|pm|a\\.m\\.?|p\\.m\\.?|o['’]?clock|h|hrs?|hours)?";
const partWords = '(?:in the |this |the )?(morning|noon|midday|lunch(?:time)?|afternoon|evening|midnight|night)';
const until = new RegExp(
  `\\b(?:until+|till?|'till?|up to|before)(?: about| around)? (?:${dayWords} ?)?(?:${clockWords}(?![\\w%]) ?)?(?:${partWords})?\\b`,
  'i',
);
const whole =
  /\b(?:for|over|during|until after|till after|the rest of|for the rest of) (?:the |this )?(weekend|night|day|evening)\b|\b(?:for )?(tonight|overnight)\b/i;
const clockParts: Record<string, number> = {
  morning,
  noon: 12,
  midday: 12,
  lunch: 12,
  lunchtime: 12,
  afternoon: 14,
  evening,
  midnight: 0,
  night: 22,
};

/** With the words that say it; null where none does. */
export function untilIn(text: string): { until: UntilTime; words: string } | null {
  const said = whole.exec(text);
  if (said) {
    const word = (said[1] ?? said[2] ?? '').toLowerCase();
    const until: UntilTime =
      word === 'weekend'
        ? { weekday: 1, hour: morning, minute: 0 }
        : word === 'day'
          ? { hour: evening, minute: 0, rest: true as const }
          : word === 'evening'
            ? { hour: 0, minute: 0 }
            : { hour: morning, minute: 0 };
    return { until, words: said[0] };
  }
  const match = until.exec(text);
  if (!match) return null;
  const [words, tomorrow, day, hours, minutes, half, part] = match;
  const dated = {
    ...(tomorrow ? { tomorrow: true as const } : {}),
    ...(day ? { weekday: days.indexOf(day.toLowerCase()) } : {}),
  };
  const named = part?.toLowerCase();
  if (hours === undefined) {
    if (!tomorrow && !day && named === undefined) return null;
    return {
      until: { ...dated, hour: named === undefined ? morning : (clockParts[named] ?? morning), minute: 0 },
      words,
    };
  }
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (hour > 24 || minute > 59) return null;
  const isLate = /^p/i.test(half ?? '') || named === 'afternoon' || named === 'evening' || named === 'night';
  const isEarly = /^a/i.test(half ?? '') || named === 'morning';
  const isOpen = !isLate && !isEarly && hour > 0 && hour < 12 && minutes === undefined && !tomorrow && !day;
  const clock = isLate && hour < 12 ? hour + 12 : isEarly && hour === 12 ? 0 : hour % 24;
  return { until: { ...dated, hour: clock, minute, ...(isOpen ? { twelve: true as const } : {}) }, words };
}

/** The next such moment, epoch ms. */
export function momentUntil(
  { weekday, tomorrow, hour, minute, twelve, rest }: UntilTime,
  now: number,
  zone: string,
): number {
  const today = wallAt(now, zone);
  const on = (days: number, at: number) => momentOf({ ...today, day: today.day + days, hour: at, minute }, zone);
  if (tomorrow) return on(1, hour);
  if (weekday !== undefined) {
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    const moment = on(ahead, hour);
    return moment > now ? moment : on(ahead + 7, hour);
  }
  // A day's rest that has begun goes until its end.
  if (rest && on(0, hour) <= now) return on(1, 0);
  const hours = twelve ? [hour, hour + 12] : [hour];
  const [next = now] = [0, 1]
    .flatMap((days) => hours.map((it) => on(days, it)))
    .filter((it) => it > now)
    .toSorted((one, other) => one - other);
  return next;
}
