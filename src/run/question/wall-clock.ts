/**
 * Moments as the clock on somebody's wall shows them.
 * Owns: zones by their IANA names, and the way from a moment to a wall and back. Refuses: reading texts.
 */

/** A date and a time of day somewhere; `month` from 1. Fields out of their range carry over, as in `Date.UTC`. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** True for a name that this machine has a clock for, such as `Europe/Berlin` or `UTC`. */
export function isZone(name: string): boolean {
  return name.length <= 64 && clockOf(name) !== null;
}

/** What a wall in `zone` shows at a moment (epoch ms). */
export function wallAt(moment: number, zone: string): Wall {
  const part = Object.fromEntries(
    (clockOf(zone) ?? utc).formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return { year, month, day, hour, minute };
}

/**
 * The moment at which a wall in `zone` shows this. A time that a change of clocks leaves out is read as if the clocks
 * had not changed yet; one that comes twice is the first.
 */
export function momentOf(wall: Wall, zone: string): number {
  const plain = plainOf(wall);
  const fits = [plain - day, plain + day].map((near) => plain - offsetAt(near, zone));
  const right = fits.filter((moment) => moment + offsetAt(moment, zone) === plain);
  return Math.min(...(right.length > 0 ? right : fits.slice(0, 1)));
}

/** The day of the week there, 0 for Sunday. */
export function weekdayOf({ year, month, day: date }: Wall): number {
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay();
}

const day = 86_400_000;
const utc = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...fields() });
const clocks = new Map<string, Intl.DateTimeFormat | null>();

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  let clock: Intl.DateTimeFormat | null = null;
  try {
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...fields() });
  } catch {
    // No zone of that name.
  }
  if (clocks.size > 500) clocks.clear();
  clocks.set(zone, clock);
  return clock;
}

function fields(): Intl.DateTimeFormatOptions {
  const number = 'numeric';
  return { year: number, month: number, day: number, hour: number, minute: number, hourCycle: 'h23' };
}

function plainOf({ year, month, day: date, hour, minute }: Wall): number {
  return Date.UTC(year, month - 1, date, hour, minute);
}

/** How far a wall in `zone` is ahead of UTC at a moment, ms. */
function offsetAt(moment: number, zone: string): number {
  return plainOf(wallAt(moment, zone)) - Math.floor(moment / 60_000) * 60_000;
}
