/**
 * Whether a metric does now what it did at the same time of the days before.
 * Owns: comparing the window with the same hours of each earlier day that was recorded. Refuses: weeks and other periods,
 * and a single day, which may have been the first of a fault.
 */
import { median } from '../../distill/statistics.ts';
import { type Samples, within } from '../model/samples.ts';
import type { Window } from '../model/telemetry.ts';

const day = 24 * 60 * 60_000;
const fewestDays = 2;
const mostDays = 14;
/** How much further than on those days it may be from its usual. */
const tolerance = 1.25;

export interface Departure {
  /** Where the metric usually is, and where it is while it is out. */
  usual: number;
  now: number;
  /** Share of the window's samples that are out. */
  share: number;
  isOut: (value: number) => boolean;
}

/** True where every earlier day that was recorded shows it as far out, and for as long; at least two must. */
export function isAsEveryDay(all: Samples, window: Window, { usual, now, share, isOut }: Departure): boolean {
  const first = all.times[0] ?? window.from;
  const days = Math.min(mostDays, Math.floor((window.from - first) / day));
  if (days < fewestDays) return false;
  return Array.from({ length: days }, (_, at) => (at + 1) * day).every((ago) => {
    const { values } = within(all, { from: window.from - ago, to: window.to - ago });
    const out = values.filter(isOut);
    if (out.length === 0 || out.length < (share / 2) * values.length) return false;
    return Math.abs(now - usual) <= tolerance * Math.abs(median(out) - usual);
  });
}
