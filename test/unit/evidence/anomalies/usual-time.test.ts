/** What is usual where the past is longer than usual: days that are alike, and logs that begin long after the metrics. */
import { expect, it } from 'vitest';
import { findAnomalies } from '../../../../src/evidence/anomalies/anomalies.ts';
import { isAsEveryDay } from '../../../../src/evidence/anomalies/as-every-day.ts';
import { end, minute, onset, ripple, start, system } from '../telemetry-builder.ts';

const day = 24 * 60 * minute;
const step = 10 * minute;

/** Of some days up to the incident's end, every ten minutes; `value` gets the day before (0: today) and the minute of it. */
function daily(days: number, value: (before: number, minutes: number) => number) {
  const from = onset - days * day - step;
  const times = Float64Array.from({ length: Math.floor((end - from) / step) + 1 }, (_, at) => from + at * step);
  const values = times.map((time) => {
    const before = Math.ceil((onset - time) / day);
    return value(before, (time - (onset - before * day)) / minute);
  });
  return {
    series: [{ name: 'cpu_usage_percent', service: 'books', labels: { service: 'books' }, times, values }],
    alert: { service: 'books', baseline: { from, to: onset } },
  };
}

const chronic = (parts: Parameters<typeof system>[0]) => findAnomalies(system(parts)).map((one) => one.chronic);
const nightly = (minutes: number) => (minutes < 60 ? 92 + ripple(minutes) : 18 + ripple(minutes));

it('is what happens at this time every day', () => {
  expect(chronic(daily(3, (_, minutes) => nightly(minutes)))).toEqual([true]);
});

it.each([
  ['today alone', daily(3, (before, minutes) => (before === 0 ? nightly(minutes) : 18 + ripple(minutes)))],
  ['one day before', daily(1, (_, minutes) => nightly(minutes))],
  ['not on one of the days', daily(3, (before, minutes) => (before === 2 ? 18 + ripple(minutes) : nightly(minutes)))],
  ['much less on the days before', daily(3, (before, minutes) => (before > 0 && minutes < 60 ? 45 : nightly(minutes)))],
])('is not what happens %s', (_, parts) => {
  expect(chronic(parts)).toEqual([false]);
});

/** The same every hour of the last `hours`, each minute; `value` gets the hour before and the minute of it. */
function hourly(hours: number, value: (before: number, minutes: number) => number) {
  const from = onset - hours * 60 * minute;
  const times = Float64Array.from({ length: Math.floor((end - from) / minute) + 1 }, (_, at) => from + at * minute);
  const values = times.map((time) => {
    const before = Math.ceil((onset - time) / (60 * minute));
    return value(before, (time - (onset - before * 60 * minute)) / minute);
  });
  return {
    series: [{ name: 'cpu_usage_percent', service: 'books', labels: { service: 'books' }, times, values }],
    alert: { service: 'books', baseline: { from, to: onset } },
  };
}
const upkeep = (minutes: number) => (minutes < 15 ? 92 + ripple(minutes) : 18 + ripple(minutes));

it('is what happens at this minute of every hour, where three hours or more show it', () => {
  expect(chronic(hourly(4, (_, minutes) => upkeep(minutes)))).toEqual([true]);
  expect(chronic(hourly(2, (_, minutes) => upkeep(minutes)))).toEqual([false]);
  expect(chronic(hourly(4, (before, minutes) => (before === 2 ? 18 + ripple(minutes) : upkeep(minutes))))).toEqual([
    false,
  ]);
});

it('needs no more than was recorded', () => {
  const none = { times: [], values: [] };
  const out = { usual: 1, now: 9, share: 1, isOut: () => true };
  expect(isAsEveryDay(none, { from: onset, to: end }, out)).toBe(false);
});

it('counts lines by the time that the logs cover', () => {
  const body = 'partner unknown, skipped';
  const lines = (from: number) =>
    Array.from({ length: Math.floor((end - from) / minute) }, (_, at) => ({
      time: from + at * minute,
      service: 'web',
      severity: 'error',
      body,
    }));
  const alert = { baseline: { from: start - 7 * day, to: onset } };
  expect(chronic({ logs: lines(start), alert })).toEqual([true]);
  // The first of a rise just before the window is no usual rate.
  expect(chronic({ logs: lines(onset - 2 * minute), alert })).toEqual([false]);
});
