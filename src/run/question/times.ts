/**
 * The time that somebody's words name: "since 14:05", "last night", "an hour ago", "T+5m".
 * Owns: what the words before and between moments make of them. Refuses: clocks and zones (wall-clock.ts), and guessing
 * where no word names a time.
 *
 * Every expression of this folder is linear: no two open-ended parts stand side by side.
 */
import { momentsIn, type NamedMoment, type TimeFrame } from './moments.ts';
import { day, hour, minute } from './time-words.ts';

export interface FoundTime {
  /** Epoch ms; `to` is never later than the frame's `now`. */
  from: number;
  to: number;
  /** The moment that it lies around or begins with; null for a span. */
  moment: number | null;
  /** As it was said. */
  words: string;
  /** True where another zone would have made it another time. */
  zoned: boolean;
}

/** Around a moment that was named alone. */
const around = 15 * minute;
/** Before a moment that something lasted until. */
const leading = hour;
/** Characters of a text that are looked through, and of what stands before a moment. */
const longest = 4_000;
const longestBefore = 60;

const since =
  /\b(?:since|from|after|starting|began|started|broke|begins?)(?: at| on| from)? (?:about |around |the |roughly )?$/i;
const goesOn = /\b(?:since|started|starting|began|begins?|broke|been)\b[^.?!]*$/i;
const until = /\b(?:until|till|before|up to) (?:about |around )?$/i;
const joined = /^ ?(?:to|and|until|till|-|–|—|\.\.\.?) ?(?:about |around )?$/i;

/** The window that a text names; null where it names none, or only the future. */
export function timeIn(text: string, frame: TimeFrame): FoundTime | null {
  const plain = text
    .slice(0, longest)
    .replace(/[\s\u00a0]/g, ' ')
    // A sale is no day of the week: its words are kept in length, so that places stay.
    .replace(/\b(?:black friday|cyber monday)\b/gi, (it) => '-'.repeat(it.length));
  const moments = momentsIn(plain, frame).filter(({ from, open }) => open || from < frame.now);
  const before = ({ at }: NamedMoment) => plain.slice(Math.max(0, at - longestBefore), at);
  const first = moments.find((moment) => since.test(before(moment))) ?? moments[0];
  if (!first) return null;
  const next = momentsIn(plain, frame).find(({ at }) => at > first.at);
  const second = next && joined.test(plain.slice(first.at + first.length, next.at)) ? next : null;
  const window = second ? between(first, second) : alone(first, before(first), frame.now);
  const to = Math.min(window.to, frame.now);
  if (window.from >= to) return null;
  const end = second ? second.at + second.length : first.at + first.length;
  const moment = !second && !first.open && first.from === first.to ? first.from : null;
  return {
    from: window.from,
    to,
    moment,
    words: plain.slice(first.at, end),
    zoned: first.zoned || second?.zoned === true,
  };
}

/** A time of day without a date belongs to the date that stands beside it: the end comes within a day of the start. */
function between(first: NamedMoment, second: NamedMoment): { from: number; to: number } {
  if (second.bare) return { from: first.from, to: first.from + rest(second.to - first.from) };
  if (first.bare) return { from: second.to - rest(second.to - first.from), to: second.to };
  return { from: first.from, to: second.to };
}

function rest(ms: number): number {
  return ((ms % day) + day) % day || day;
}

function alone(moment: NamedMoment, before: string, now: number): { from: number; to: number } {
  const { from, to, open, ago, pad = around } = moment;
  if (open || since.test(before) || (ago && goesOn.test(before))) return { from, to: now };
  if (until.test(before)) return { from: from - leading, to: from };
  return to > from ? { from, to } : { from: from - pad, to: to + pad };
}
