/**
 * What is usual at a time of day or of the week, from the looks that were taken while nothing was wrong.
 * Owns: how often, for how long and how steadily something must have been so; that troubled times do not count, and that
 * what grows, or was a cause, is not usual. Refuses: marking anything with it (anomalies/as-usual.ts).
 */
import { mad, median } from '../../distill/statistics.ts';
import { grouped } from '../model/grouped.ts';
import { mostUsual, type QuietLook, type QuietSign, type Trouble, type Usual } from '../../run/outcomes/usual.ts';

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;
/** Longer ago, nothing speaks of today. */
export const remembered = 4 * week;
/** So shortly before an incident its own beginning may have been taken for quiet. */
const lead = hour;
/** Around trouble: what comes before it is seen, and what it leaves behind. */
const around = { before: hour, after: 2 * hour };
/** How near in the day or in the week two times are the same. */
const near = 2 * hour;
/** On how many days (weeks) it must have been seen, in which share of the looks at this time. */
const periods = [
  { every: day, fewest: 3, share: 0.5 },
  { every: week, fewest: 3, share: 0.75 },
] as const;
/** Of its middle: how far a sign may be from it, at least and at most, and by how much it may have grown. */
const reach = { least: 0.25, most: 0.5 };
const steady = 0.25;
/** The customary bound of a robust z-score. */
const abnormal = 3.5;

interface Sample {
  at: number;
  sign: QuietSign;
}

/** At `time` (epoch ms). Looks of any order; most often seen first. */
export function usualAt(
  { looks, troubles }: { looks: readonly QuietLook[]; troubles: readonly Trouble[] },
  time: number,
): Usual[] {
  const quiet = looks.filter(
    ({ at, confirmed }) =>
      at >= time - remembered &&
      at < time - lead &&
      (confirmed === true || !troubles.some(({ from, to }) => at >= from - around.before && at < to + around.after)),
  );
  const found = new Map<string, Usual>();
  for (const { every, fewest, share } of periods) {
    const alike = quiet.filter(({ at }) => distance(at, time, every) <= near);
    const samples = alike.flatMap(({ at, signs }) => signs.map((sign): Sample => ({ at, sign })));
    for (const [key, own] of grouped(samples, ({ sign }) => `${sign.source} ${sign.component} ${sign.signal}`)) {
      const component = own[0]?.sign.component;
      // What was a cause is watched from then on as if nothing were known of it.
      const since = troubles.reduce((last, it) => (it.blamed === component ? Math.max(last, it.to) : last), 0);
      const kept = own.filter(({ at }) => at > since).toSorted((one, other) => one.at - other.at);
      const times = new Set(kept.map(({ at }) => Math.round((at - time) / every)));
      if (found.has(key) || times.size < fewest || kept.length < share * alike.length) continue;
      const one = usualOf(kept, alike.length);
      if (one) found.set(key, one);
    }
  }
  return [...found.values()].toSorted((one, other) => other.seen - one.seen).slice(0, mostUsual);
}

/** ms between two times of the day, or of the week. */
function distance(one: number, other: number, every: number): number {
  const apart = Math.abs(one - other) % every;
  return Math.min(apart, every - apart);
}

function usualOf(samples: readonly Sample[], of: number): Usual | null {
  const [first] = samples;
  const bad = samples.at(-1)?.sign.bad ?? 0;
  const values = samples.map(({ sign }) => sign.value);
  const half = Math.floor(values.length / 2);
  const [early, late] = [median(values.slice(0, half)), median(values.slice(-half))];
  if (!first || Math.abs(late - early) > steady * Math.max(Math.abs(early), Math.abs(late))) return null;
  const middle = median(values);
  const size = Math.abs(middle);
  const wide = Math.min(reach.most * size, Math.max(reach.least * size, abnormal * mad(values)));
  const { component, source, signal } = first.sign;
  return {
    ...{ component, source, signal },
    ...(bad >= 0 ? { high: middle + wide } : {}),
    ...(bad <= 0 ? { low: middle - wide } : {}),
    seen: samples.length,
    of,
    since: new Date(first.at).toISOString(),
  };
}
