/**
 * Times as cron writes them.
 * Owns: what is no time at which Aura looks, said with what to write; how often a schedule was due, and when next. Refuses: waking.
 */
import { CronExpressionParser } from 'cron-parser';
import { messageOf } from '../errors.ts';

/** Why nothing can be looked at then; null where it can. */
export function faultOfTime(cron: string): string | null {
  const fields = cron.trim().split(/\s+/).length;
  if (fields === 6)
    return 'names seconds; a schedule looks once a minute at most, so write five fields, such as "*/5 * * * *"';
  if (fields !== 5) return 'is no schedule; write five fields, such as "*/5 * * * *" for every five minutes';
  try {
    CronExpressionParser.parse(cron).next();
    return null;
  } catch (error) {
    return `is no schedule (${messageOf(error)}); write five fields, such as "*/5 * * * *"`;
  }
}

/** Characters of a foreign schedule that are read. */
const longestForeign = 100;

/** How many starts of somebody's schedule lie between two moments (epoch ms), counted up to `most`; 0 where it is none. */
export function startsBetween(cron: string, from: number, to: number, most: number): number {
  if (cron.length > longestForeign || !(from < to)) return 0;
  try {
    const starts = CronExpressionParser.parse(cron, { currentDate: new Date(from), tz: 'UTC' });
    let count = 0;
    while (count < most && starts.next().getTime() <= to) count++;
    return count;
  } catch {
    return 0;
  }
}

/** The first start of somebody's schedule after a moment (both epoch ms); undefined where it is none. */
export function startAfter(cron: string, from: number): number | undefined {
  if (cron.length > longestForeign) return undefined;
  try {
    return CronExpressionParser.parse(cron, { currentDate: new Date(from), tz: 'UTC' })
      .next()
      .getTime();
  } catch {
    return undefined;
  }
}
