/**
 * The samples of a series that belong to a window.
 * Owns: cutting by time, and turning a counter into a rate a second across its resets.
 * Refuses: filling gaps; a missing sample stays missing.
 */
import { signalOfSeries } from './series-signal.ts';
import type { Series, Window } from './telemetry.ts';

export interface Samples {
  times: number[];
  values: number[];
}

const held = new WeakMap<Series, Samples>();

/** Finite samples of a series, a counter as its rate a second (a fall is a reset, as Prometheus' `rate` has it). */
export function samplesOf(series: Series): Samples {
  const known = held.get(series);
  if (known) return known;
  const { counter } = signalOfSeries(series);
  const samples: Samples = { times: [], values: [] };
  let lastTime = Number.NaN;
  let lastValue = Number.NaN;
  for (let i = 0; i < series.times.length; i++) {
    const time = series.times[i] ?? Number.NaN;
    const value = series.values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (!counter) {
      samples.times.push(time);
      samples.values.push(value);
    } else if (time > lastTime) {
      samples.times.push(time);
      samples.values.push(((value < lastValue ? value : value - lastValue) / (time - lastTime)) * 1000);
    }
    lastTime = time;
    lastValue = value;
  }
  held.set(series, samples);
  return samples;
}

export function within({ times, values }: Samples, { from, to }: Window): Samples {
  let start = 0;
  while (start < times.length && (times[start] ?? 0) < from) start++;
  let end = start;
  while (end < times.length && (times[end] ?? 0) < to) end++;
  return { times: times.slice(start, end), values: values.slice(start, end) };
}
