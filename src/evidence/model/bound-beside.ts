/**
 * How much of something bounded is in use, where the bound is a metric of its own: `fds_open` beside `fds_max`.
 * Owns: which two series belong together, by their names and labels, and whether the bound is the most that may be taken or
 * the least that should be left. Refuses: bounds that move, and use that exceeds its own.
 */
import { type Samples, samplesOf } from './samples.ts';
import { signalOfSeries } from './series-signal.ts';
import { nameWords } from './signal-kind.ts';
import type { Series } from './telemetry.ts';

/** Words that say that it is how much is taken, how much may be, and neither. */
const ofUse = new Set(
  (
    'used use using usage in inuse busy active open opened current currently occupied taken allocated held leased ' +
    'borrowed working set rss connected size length depth'
  ).split(' '),
);
const ofBound = new Set(
  'max maximum limit limits capacity size total hard ceiling bound allowed allocated configured'.split(' '),
);
const ofNeither = new Set('number num count spec config bytes cur the of after gc'.split(' '));
/** A bound stands still; what is used passes it by rounding at most. */
const fewest = 3;
const over = 1.1;

export interface Bounded {
  series: Series;
  /** Its share of the bound at each sample, 0 to 1 and a little more. */
  share: Samples;
  /** The bound's last value, and the name of its series. */
  bound: number;
  by: string;
}

/** Each series whose bound stands beside it. */
export function boundedOf(series: readonly Series[]): Bounded[] {
  const bounds = new Map<string, Series[]>();
  for (const one of series) {
    const key = keyOf(one, ofBound);
    if (key !== undefined && isStill(one)) bounds.set(key, [...(bounds.get(key) ?? []), one]);
  }
  if (bounds.size === 0) return [];
  return series.flatMap((one): Bounded[] => {
    const key = keyOf(one, ofUse);
    const [bound] = (key === undefined ? [] : (bounds.get(key) ?? [])).filter((it) => it !== one && isOf(it, one));
    const most = bound?.values.at(-1) ?? 0;
    if (!bound || !(most > 0)) return [];
    const isOver = one.values.some((value) => value > over * most);
    // Of what is left there was more once: then its bound is the least that there should be.
    if (isOver && signalOfSeries(one).bad !== -1) return [];
    const shareOf = (value: number) => (isOver ? Math.min(1, most / Math.max(0, value)) : value / most);
    const { times, values } = samplesOf(one);
    return [{ series: one, share: { times, values: values.map(shareOf) }, bound: most, by: bound.name }];
  });
}

/** What it is of: the component and the name without the words for use or bound; undefined where it says the other. */
function keyOf(series: Series, words: ReadonlySet<string>): string | undefined {
  const { kind } = signalOfSeries(series);
  if (kind === 'latency' || kind === 'error') return undefined;
  const parts = nameWords(series.name);
  const rest = parts.filter((word) => !ofUse.has(word) && !ofBound.has(word) && !ofNeither.has(word));
  const isSo = parts.some((word) => words.has(word));
  // What has the bound's name without that word is what is bounded: `entries` beside `entries_limit`.
  const isPlain = words === ofUse && !parts.some((word) => ofBound.has(word));
  return rest.length > 0 && (isSo || isPlain) ? `${series.service}\0${rest.join(' ')}` : undefined;
}

/** Neither says that it is of another part than the other. */
function isOf(bound: Series, used: Series): boolean {
  return Object.entries(bound.labels).every(([key, value]) => (used.labels[key] ?? value) === value);
}

function isStill({ values }: Series): boolean {
  const first = values[0];
  return values.length >= fewest && values.every((value) => value === first);
}
