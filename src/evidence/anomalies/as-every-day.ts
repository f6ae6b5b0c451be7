/**
 * Whether a metric does now what it did at the same time of the days, or of the hours, before.
 * Owns: comparing the window with the same minutes of each earlier day or hour that was recorded. Refuses: weeks and other
 * periods, and too few of them, which may have been the first of a fault.
 */
import { median } from '../../distill/statistics.ts';
import { type Samples, within } from '../model/samples.ts';
import type { Window } from '../model/telemetry.ts';

const hour = 60 * 60_000;
/** How often each must have come before, and how far back is looked. */
const periods = [
  { every: 24 * hour, fewest: 2, most: 14 },
  { every: hour, fewest: 3, most: 12 },
] as const;
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

/** True where every earlier day that was recorded shows it as far out, and for as long, or every earlier hour does. */
export function isAsEveryDay(all: Samples, window: Window, departure: Departure): boolean {
  const first = all.times[0] ?? window.from;
  return periods.some(({ every, fewest, most }) => {
    const times = Math.min(most, Math.floor((window.from - first) / every));
    if (times < fewest) return false;
    return Array.from({ length: times }, (_, at) => (at + 1) * every).every((ago) =>
      wasSo(within(all, { from: window.from - ago, to: window.to - ago }).values, departure),
    );
  });
}

function wasSo(values: readonly number[], { usual, now, share, isOut }: Departure): boolean {
  const out = values.filter(isOut);
  if (out.length === 0 || out.length < (share / 2) * values.length) return false;
  return Math.abs(now - usual) <= tolerance * Math.abs(median(out) - usual);
}
