/**
 * Where an axis begins, ends and is labelled.
 * Owns: round steps for numbers, and steps of the clock for times, UTC. Refuses: pixels.
 */
import { scaleOf } from './show-quantity.ts';

export interface Tick {
  value: number;
  label: string;
}

export interface Axis {
  low: number;
  high: number;
  ticks: Tick[];
}

/** An axis that holds `low` to `high`, both finite and at most 1e300 in size, in about four round steps. */
export function valueAxis(low: number, high: number, unit?: string): Axis {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (!(high - low > size * 1e-9)) {
    const room = size === 0 ? 1 : size / 5;
    return valueAxis(low >= 0 ? 0 : low - room, low < 0 && high <= 0 ? 0 : high + room, unit);
  }
  if (low > 0 && low < 0.6 * high) return valueAxis(0, high, unit);
  if (high < 0 && high > 0.6 * low) return valueAxis(low, 0, unit);
  const { divide, suffix } = scaleOf(size, unit);
  const step = roundStep((high / divide - low / divide) / 4);
  const first = Math.floor(low / divide / step + 1e-9);
  const last = Math.ceil(high / divide / step - 1e-9);
  const ticks: Tick[] = [];
  for (let i = 0; i <= Math.min(8, last - first); i++) {
    const shown = (first + i) * step;
    ticks.push({ value: shown * divide, label: shown === 0 ? '0' : decimals(shown, step) + suffix });
  }
  return { low: first * step * divide, high: last * step * divide, ticks };
}

/** 1, 2, 2.5 or 5 times a power of ten, not below `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].find((each) => each * power >= rough * 0.999) ?? 10) * power;
}

function decimals(value: number, step: number): string {
  if (Math.abs(value) >= 1e6 || step < 1e-9) return value.toExponential(2).replace('e+', 'e');
  const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return String(Number(value.toFixed(Math.min(12, places + 1))));
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;
const clock = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((each) => each * second),
  ...[1, 2, 5, 10, 15, 30].map((each) => each * minute),
  ...[1, 2, 3, 6, 12].map((each) => each * hour),
  ...[1, 2, 7, 14, 30, 60, 120].map((each) => each * day),
];

/** Labels of the clock between two times, at most `most` of them. */
export function timeTicks(from: number, to: number, most: number): Tick[] {
  const rough = (to - from) / Math.max(1, most);
  const step = clock.find((each) => each >= rough) ?? roundStep(rough / year) * year;
  const ticks: Tick[] = [];
  for (let i = Math.ceil(from / step); i * step <= to && ticks.length < 20; i++) {
    ticks.push({ value: i * step, label: showTick(i * step, step) });
  }
  return ticks;
}

function showTick(time: number, step: number): string {
  const date = new Date(time);
  const iso = date.toISOString();
  const clockAt = iso.indexOf('T') + 1;
  if (step >= year) return String(date.getUTCFullYear());
  if (step >= 30 * day) return `${monthOf(date)} ${date.getUTCFullYear()}`;
  if (step >= day) return `${date.getUTCDate()} ${monthOf(date)}`;
  if (step < second) return iso.slice(clockAt + 3, -1);
  return iso.slice(clockAt, step < minute ? clockAt + 8 : clockAt + 5);
}

/** "4 May 2026, UTC", or the two days that an axis spans. */
export function showDays(from: number, to: number): string {
  const [first, last] = [new Date(from), new Date(to)];
  const full = (date: Date): string => `${date.getUTCDate()} ${monthOf(date)} ${date.getUTCFullYear()}`;
  if (full(first) === full(last)) return `${full(first)}, UTC`;
  const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
  return `${sameYear ? full(first).replace(/ -?\d+$/, '') : full(first)} – ${full(last)}, UTC`;
}

/** "10:21:07 UTC" */
export function showClock(time: number): string {
  const iso = new Date(time).toISOString();
  const clockAt = iso.indexOf('T') + 1;
  return `${iso.slice(clockAt, clockAt + 8)} UTC`;
}

function monthOf(date: Date): string {
  return 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[date.getUTCMonth()] ?? '';
}
