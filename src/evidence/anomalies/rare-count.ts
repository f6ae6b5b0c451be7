/**
 * Failures that are counted now and then: restarts, evictions, crashes.
 * Owns: their growth over the whole window against that of the baseline, as counts of chance are compared.
 * Refuses: counters that move all the time; metric-anomalies.ts sees their rate.
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import type { Signal } from '../model/signal-kind.ts';
import type { Alert, Series, Window } from '../model/telemetry.ts';

/** A count is abnormal when it leaves the range that chance gives it (a Poisson count's z-score). */
const abnormal = 3.5;
const maxStrength = 50;
const fewestEvents = 3;

/** What is counted now and then, restarts say, never stays high for two samples: its growth as a whole tells. */
export function rareCount(
  series: Series,
  { kind, bad, counter, unit }: Signal,
  { baseline, window }: Alert,
): AnomalyFacts | undefined {
  if (!counter || kind !== 'error') return undefined;
  const before = growth(series, baseline);
  const inside = growth(series, window);
  const ratio = (window.to - window.from) / Math.max(1, baseline.to - baseline.from);
  const expected = before.count * ratio;
  const score = (inside.count - expected) / Math.sqrt(expected + 1);
  if (inside.count < fewestEvents || score < abnormal - (before.count === 0 ? 1 : 0) || inside.count < 2 * expected)
    return undefined;
  const seconds = (one: Window) => Math.max(1, one.to - one.from) / 1000;
  return {
    component: series.service,
    signal: series.name,
    source: 'metric',
    kind: 'moved',
    of: kind,
    bad,
    onset: new Date(inside.first).toISOString(),
    before: before.count / seconds(baseline),
    after: inside.count / seconds(window),
    ...(unit === undefined ? {} : { unit }),
    chronic: false,
    strength: Math.min(maxStrength, (before.count === 0 ? abnormal : 0) + score),
  };
}

function growth({ times, values }: Series, { from, to }: Window): { count: number; first: number } {
  let count = 0;
  let first = Number.NaN;
  for (let i = 1; i < times.length; i++) {
    const time = times[i] ?? 0;
    if (time < from || time >= to) continue;
    const step = (values[i] ?? Number.NaN) - (values[i - 1] ?? Number.NaN);
    if (!(step > 0)) continue;
    count += step;
    if (Number.isNaN(first)) first = time;
  }
  return { count, first };
}
