/**
 * How far Aura may go alone, and when: `autonomous:` of a workflow.
 * Owns: the form. Refuses: the level itself (`autonomy:` says that, or a person who allowed it), and reading clocks.
 */
import { z } from 'zod';
import { wallAt, weekdayOf } from '../question/wall-clock.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const day = `(?:${days.join('|')})`;
const time = '([01][0-9]|2[0-3]):([0-5][0-9])';
const form = new RegExp(`^(?:(${day})(?:-(${day}))? )?${time}-${time}$`);

/** A part of the week by the team's clock. */
export interface Hours {
  /** As it is written. */
  text: string;
  /** 0 is Sunday; the day on which it begins. */
  days: number[];
  /** Minutes of the day; an end that is not after its beginning is on the next day. */
  from: number;
  to: number;
}

const hours = z
  .string()
  .regex(form, 'hours such as "Mon-Fri 09:00-17:00" or "22:00-06:00"')
  .transform((text): Hours => {
    const [, first, last = first, ...clock] = form.exec(text) ?? [];
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = clock.map(Number);
    return { text, days: daysFrom(first, last), from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
  });

function daysFrom(first: string | undefined, last: string | undefined): number[] {
  if (first === undefined) return [0, 1, 2, 3, 4, 5, 6];
  const from = indexOf(first);
  const count = ((indexOf(last ?? first) - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (from + index) % 7);
}

function indexOf(name: string): number {
  return days.findIndex((it) => it === name);
}

export const autonomousSetting = z.strictObject({
  /**
   * The highest risk that is done without asking. Where it is absent: low by `autonomy: autonomous` alone, and people may
   * allow medium, which is what destroys nothing.
   */
  upTo: z.enum(['low', 'medium', 'high']).optional(),
  /** The same for servers of an environment that is named and is not production; never less than `upTo`. */
  lower: z.enum(['low', 'medium', 'high']).optional(),
  hours: hours.optional(),
  /** Writes without asking in 24 hours. */
  perDay: z.number().int().min(1).max(1_000).default(5),
  /** So many of the workflow's last writes that failed or did not help stop it, whoever decided on them. */
  stopWhen: z
    .strictObject({ failed: z.number().int().min(1), of: z.number().int().min(1).max(100).default(10) })
    .refine(({ failed, of }) => failed <= of, { path: ['failed'], error: 'more than "of", so it would never stop' })
    .prefault({ failed: 1 }),
  /** Verified one after another before Aura asks to do it without asking; null for never. */
  offerAfter: z.number().int().min(5).max(1_000).nullable().default(10),
});

export type Autonomous = z.output<typeof autonomousSetting>;

export const usualAutonomous: Autonomous = autonomousSetting.parse({});

/** `at` is epoch ms, `zone` the team's. */
export function isWithin({ days: wanted, from, to }: Hours, at: number, zone: string): boolean {
  const wall = wallAt(at, zone);
  const weekday = weekdayOf(wall);
  const minutes = wall.hour * 60 + wall.minute;
  const yesterday = (weekday + 6) % 7;
  if (from < to) return wanted.includes(weekday) && minutes >= from && minutes < to;
  return (wanted.includes(weekday) && minutes >= from) || (wanted.includes(yesterday) && minutes < to);
}
