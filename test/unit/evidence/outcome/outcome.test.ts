/**
 * Fault, healthy, or not to be told: each on small systems of an hour of baseline and ten minutes of incident.
 */
import { describe, expect, it } from 'vitest';
import { findAnomalies } from '../../../../src/evidence/anomalies/anomalies.ts';
import type { Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { outcomeOf } from '../../../../src/evidence/outcome/outcome.ts';
import { readingOf } from '../../../../src/evidence/outcome/reading.ts';
import { metric, onset, requests, ripple, system } from '../telemetry-builder.ts';

const told = (telemetry: Telemetry, isUnwell = false) =>
  outcomeOf(telemetry, { anomalies: findAnomalies(telemetry), isUnwell });
const judge = (telemetry: Telemetry) => told(telemetry).outcome;

const calm = (noise = 1) => [
  metric('web', 'request_duration_p99_ms', (i) => 50 + noise * ripple(i)),
  metric('web', 'cpu_usage_ratio', (i) => 0.3 + (noise / 100) * ripple(i + 7)),
  metric('shop', 'error_ratio', (i) => (i % 9 === 0 ? 0.001 : 0)),
];
const alert = { service: 'web', labels: { metric: 'request_duration_p99_ms' } };

describe('with the alerted metric in sight', () => {
  it('is healthy in a healthy system, at any level of noise', () => {
    for (let noise = 1; noise <= 10; noise++) expect(judge(system({ series: calm(noise), alert }))).toBe('healthy');
  });

  it("reads the alert's own number: now, its usual range, and the alert's own words in its unit", () => {
    const of = (name: string, value: number, labels = {}) => ({ ...metric('web', name, () => value), labels });
    const series = [
      of('latency_p95_ms', 400, { route: 'GET /' }),
      of('latency_p50_ms', 90, { route: 'POST /buy' }),
      { ...metric('web', 'latency_p95_ms', (i) => (i % 2 === 0 ? 900 : 1_200)), labels: { route: 'POST /buy' } },
    ];
    const title = 'web: p95 latency of POST /buy is 1345 ms, above 1.1 s';
    const read = readingOf(system({ series, alert: { service: 'web', title, labels: { route: 'POST /buy' } } }));
    expect(read).toMatchObject({
      ...{ metric: 'latency_p95_ms', route: 'POST /buy', unit: 'ms' },
      ...{ usual: { low: 900, high: 1_200 }, atAlert: 1_345, line: { at: 1_100, above: true } },
    });
    expect([900, 1_200]).toContain(read?.now);
    expect(readingOf(system({ series: [], alert: { service: 'web', title } }))).toBeNull();
  });

  it('is a fault when the alerted metric itself is out of its baseline, however little', () => {
    const slower = metric('web', 'request_duration_p99_ms', (i, bad) => 50 + ripple(i) + (bad ? 15 : 0));
    expect(judge(system({ series: [...calm().slice(1), slower], alert }))).toBe('fault');
  });

  it('finds error lines where nothing else counts them: as ever, or more than ever', () => {
    const lines = (every: (minutes: number) => number) =>
      Array.from({ length: 70 }, (_, i) => i).flatMap((i) =>
        Array.from({ length: every(i) }, (_, n) => ({
          time: onset + (i - 60) * 60_000 + n * 100,
          service: 'trays',
          severity: 'error',
          body: 'push rejected, device is gone',
        })),
      );
    const counted = (every: (minutes: number) => number, title = 'trays: more than 30 error lines in 10 minutes') =>
      judge(system({ logs: lines(every), alert: { service: 'trays', title } }));
    expect(counted(() => 4)).toBe('healthy');
    expect(counted((i) => (i < 60 ? 4 : 40))).toBe('fault');
    expect(counted((i) => (i < 60 ? 0 : 4))).toBe('fault');
    // What began within the time before is no usual number.
    expect(counted((i) => (i < 30 ? 0 : 4))).not.toBe('healthy');
    expect(counted(() => 4, 'trays: most requests fail')).toBe('cannot-tell');
  });

  it('finds what waits by its words: as ever, or more than ever', () => {
    const waiting = (value: (minutes: number, bad: boolean) => number) =>
      judge(
        system({
          series: [metric('trays', 'queue_messages_ready', value)],
          alert: { service: 'trays', title: 'trays: more than 500 messages waiting' },
        }),
      );
    const cycle = (minutes: number) => (minutes % 20 < 5 ? 700 - 100 * (minutes % 20) : 10) + ripple(minutes);
    expect(waiting(cycle)).toBe('healthy');
    expect(waiting((minutes, bad) => (bad ? 4_000 : cycle(minutes)))).toBe('fault');
  });

  it('is a fault when another service fails', () => {
    const series = [...calm(), metric('pay', 'error_ratio', (_, bad) => (bad ? 0.3 : 0))];
    expect(judge(system({ series, alert }))).toBe('fault');
  });

  it('is healthy when what was wrong was over before the alert fired, and not while it lasts', () => {
    const fault = (until: number) => [
      ...calm(),
      metric('pay', 'error_ratio', (i, bad) => (bad && i < until ? 0.3 : 0)),
    ];
    const late = { ...alert, startedAt: onset + 8 * 60_000 };
    expect(judge(system({ series: fault(63), alert: late }))).toBe('healthy');
    expect(judge(system({ series: fault(70), alert: late }))).toBe('fault');
    expect(judge(system({ series: fault(63), alert: { ...alert, startedAt: onset } }))).toBe('fault');
  });

  it('cannot be told when a callee is slower but the alerted service feels nothing of it', () => {
    const series = [...calm(), metric('pay', 'request_duration_p99_ms', (i, bad) => (bad ? 300 : 20) + ripple(i))];
    expect(judge(system({ series, edges: [{ from: 'web', to: 'pay' }], alert }))).toBe('cannot-tell');
    expect(judge(system({ series, edges: [{ from: 'x', to: 'pay' }], alert }))).toBe('cannot-tell');
  });

  it('finds what is measured by the words of its name, and takes lines of a log for no fault beside it', () => {
    const lost = metric('web', 'parcels_returned_percent', (i) => 1.2 + 0.05 * ripple(i));
    const logs = Array.from({ length: 10 }, (_, i) => ({
      time: onset + i * 60_000,
      service: 'web',
      severity: 'error',
      body: 'health check failed: connection refused',
    }));
    const named = { ...alert, labels: {}, title: 'web: share of returned parcels above 2 percent' };
    expect(judge(system({ series: [lost], alert: named }))).toBe('healthy');
    expect(judge(system({ series: [lost], logs, alert: named }))).toBe('cannot-tell');
    const risen = metric('web', 'parcels_returned_percent', (i, bad) => (bad ? 9 : 1.2) + 0.05 * ripple(i));
    expect(judge(system({ series: [risen], logs, alert: named }))).toBe('fault');
  });

  it('is healthy where what goes wrong has nothing to do with the alerted service', () => {
    const series = [...calm(), metric('mail', 'cpu_ratio', (i, bad) => (bad ? 0.9 : 0.1) + 0.001 * ripple(i))];
    expect(judge(system({ series, edges: [{ from: 'web', to: 'pay' }], alert }))).toBe('healthy');
    expect(judge(system({ series, edges: [{ from: 'web', to: 'mail' }], alert }))).toBe('cannot-tell');
    expect(judge(system({ series, edges: [], alert }))).toBe('cannot-tell');
  });
});

describe('what it takes to be healthy', () => {
  const errors = metric('web', 'http_error_ratio', (i) => 0.01 + 0.001 * ripple(i));
  const words = { service: 'web', title: 'High error rate on web' };
  const cut = (series: typeof errors, keep: (time: number) => boolean) => {
    const at = [...series.times.keys()].filter((i) => keep(series.times[i] ?? 0));
    const pick = (values: Float64Array) => Float64Array.from(at, (i) => values[i] ?? 0);
    return { ...series, times: pick(series.times), values: pick(series.values) };
  };

  it('is what the words of the alert name, seen before and during', () => {
    expect(told(system({ series: [...calm(), errors], alert: words }))).toEqual({ outcome: 'healthy', missing: [] });
  });

  it.each([
    ['nothing that was read', []],
    ['of another service', [metric('shop', 'http_error_ratio', () => 0.01)]],
    ['of another kind', calm().slice(0, 2)],
  ])('cannot be told from series %s', (_, series) => {
    const { outcome, missing } = told(system({ series, alert: words }));
    expect(outcome).toBe('cannot-tell');
    expect(missing).toEqual([expect.stringMatching(/nothing that was read shows the errors of web; to settle: /)]);
  });

  it('cannot be told with no time before, or none since the alert', () => {
    const only = (keep: (time: number) => boolean) => told(system({ series: [cut(errors, keep)], alert: words }));
    expect(only((time) => time >= onset)).toMatchObject({
      outcome: 'cannot-tell',
      missing: [expect.stringContaining('nothing from before the window')],
    });
    expect(only((time) => time < onset - 10 * 60_000)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('cannot be told while something that was asked for did not come', () => {
    const telemetry = { ...system({ series: [errors], alert: words }), missing: ['the query for errors was refused'] };
    expect(told(telemetry)).toEqual({ outcome: 'cannot-tell', missing: ['the query for errors was refused'] });
  });

  it('cannot be told while what the words name moved, though too little for a fault; a trifle is nothing', () => {
    const slower = (by: number) =>
      metric('web', 'request_duration_p99_ms', (i, bad) => 50 + 12 * ripple(i) + (bad ? by : 0));
    const slow = { service: 'web', title: 'web is slow' };
    expect(told(system({ series: [slower(28)], alert: slow }))).toMatchObject({
      outcome: 'cannot-tell',
      missing: [expect.stringMatching(/request_duration_p99_ms .* too little to call a fault/)],
    });
    expect(judge(system({ series: [slower(3)], alert: slow }))).toBe('healthy');
  });

  it('is a fault where what the words name lasts at many times its usual, though the fault widened the usual range', () => {
    const early = metric('web', 'request_duration_p99_ms', (i) => (i >= 48 ? 240 : 50) + 8 * ripple(i));
    expect(judge(system({ series: [early], alert: { service: 'web', title: 'web is slow' } }))).toBe('fault');
  });

  it('is never said while an object that belongs to the alert is unwell', () => {
    expect(told(system({ series: [errors], alert: words }), true).outcome).toBe('fault');
  });

  it('is not said of what was down before and still is', () => {
    const series = [metric('web', 'up', () => 0)];
    expect(told(system({ series, alert: { service: 'web', title: 'web is down' } }))).toMatchObject({
      outcome: 'cannot-tell',
      missing: [expect.stringContaining('as bad before the window as it is now')],
    });
  });

  it('may rest on the metric that the expression or the source names, and on no other', () => {
    const queue = metric('web', 'jobs_stalled', (i) => 4 + ripple(i));
    const named = { service: 'web', title: 'JobsStalled', expression: 'max(jobs_stalled) > 3' };
    expect(judge(system({ series: [queue], alert: named }))).toBe('healthy');
    expect(judge(system({ series: [queue], alert: { ...named, expression: 'max(jobs_stalled_age) > 3' } }))).toBe(
      'cannot-tell',
    );
    const marked = { ...queue, measured: true };
    expect(judge(system({ series: [marked], alert: { service: 'web', title: 'JobsStalled' } }))).toBe('healthy');
  });

  it('may rest on requests where nothing is named: a bare question', () => {
    const question = { service: 'web', title: 'anything odd with web?' };
    expect(judge(system({ series: [errors, ...calm()], alert: question }))).toBe('healthy');
    expect(judge(system({ ...requests((i) => ({ service: 'web', own: 20 + ripple(i) })), alert: question }))).toBe(
      'healthy',
    );
    expect(judge(system({ series: calm().slice(1, 2), alert: question }))).toBe('cannot-tell');
    expect(judge(system({ alert: question }))).toBe('cannot-tell');
  });
});

describe('what an alert calls by its words', () => {
  const steady = (name: string, value: number) => metric('ferry', name, (i) => value + (value / 50) * ripple(i));
  const look = (title: string, name: string, value: number, more: Partial<Telemetry> = {}) =>
    judge({ ...system({ series: [steady(name, value)], alert: { service: 'ferry', title } }), ...more });

  it.each([
    ['ferry: more than 40 refused cards per minute', 'refused_cards_per_minute', 46],
    ['ferry: over 500 hull scans an hour', 'hull_scans_per_hour', 530],
    ['ferry: 90 boardings a minute, under 100', 'boardings_per_minute', 90],
    ['ferry: mean ramp speed below 5.5 Mbit/s', 'ramp_speed_mbps', 5.1],
    ['ferry: engine temperature above 70 degrees', 'engine_temperature_celsius', 73],
    ['ferry: stuttering of the display above 0.5 percent', 'stutter_percent', 0.6],
  ])('%s: is healthy as ever', (title, name, value) => {
    expect(look(title, name, value)).toBe('healthy');
  });

  it('is no fault where more or fewer ask than usual, and not healthy either', () => {
    const fewer = metric('ferry', 'boardings_per_minute', (i, bad) => (bad ? 40 : 90) + ripple(i));
    expect(look('ferry: boardings a minute under 50', 'x', 1, { series: [fewer] })).toBe('cannot-tell');
  });

  it('is dead where most failed before as well, in percent or as a share', () => {
    expect(look('ferry: failed landings above 40 percent', 'failed_landings_percent', 60)).toBe('cannot-tell');
    expect(look('ferry: failed landings above 0.4', 'failed_landings_ratio', 0.6)).toBe('cannot-tell');
  });
});
