/** What was there and is gone, what fails together, and errors that are worded anew each time. */
import { describe, expect, it } from 'vitest';
import { findAnomalies } from '../../../../src/evidence/anomalies/anomalies.ts';
import type { Series } from '../../../../src/evidence/model/telemetry.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, minute, onset, ripple, start, system } from '../telemetry-builder.ts';

const until = (series: Series, time: number): Series => {
  const length = series.times.filter((one) => one < time).length;
  return { ...series, times: series.times.slice(0, length), values: series.values.slice(0, length) };
};
const steady = (service: string, name = 'requests_per_second') => metric(service, name, (i) => 50 + ripple(i));

describe('series that end', () => {
  it('are one anomaly where all of a component ended while others went on', () => {
    const series = [until(steady('pay'), onset + minute), until(steady('pay', 'up'), onset + minute), steady('web')];
    const found = findAnomalies(system({ series }));
    expect(found).toMatchObject([{ component: 'pay', kind: 'vanished', signal: 'up', count: 2, chronic: false }]);
    const result = triage(system({ series, alert: { title: 'payments are gone' } }));
    expect(result.outcome).toBe('fault');
    expect(result.components[0]).toMatchObject({ component: 'pay' });
  });

  it('are none where the data of all end there, where one of several pods went, or where they came and went before', () => {
    const cut = [until(steady('pay'), onset + minute), until(steady('web'), onset + minute)];
    expect(findAnomalies(system({ series: cut }))).toEqual([]);
    const pod = (name: string): Series => ({ ...steady('pay', 'up'), labels: { pod: name } });
    expect(findAnomalies(system({ series: [until(pod('a'), onset + minute), pod('b'), steady('web')] }))).toEqual([]);
    const job = until(steady('nightly'), start + 20 * minute);
    expect(findAnomalies(system({ series: [job, steady('web')] }))).toEqual([]);
  });
});

it('tells several that fail together from a machine that they share', () => {
  const together = (name: string, before: number, after: number) =>
    ['a', 'b', 'c'].map((service) => metric(service, name, (_, bad) => (bad ? after : before)));
  const names = (series: Series[]) => findAnomalies(system({ series })).map(({ component }) => component);
  expect(names(together('up', 1, 0))).toEqual(['a', 'b', 'c']);
  expect(names(together('request_success_percent', 99, 40))).toEqual(['a', 'b', 'c']);
  expect(names(together('node_cpu_percent', 20, 95))).toEqual([]);
});

it('sees a count fall to nothing, whatever it was, and takes a smaller one for a hint', () => {
  const ready = (before: number, after: number) =>
    findAnomalies(
      system({ series: [metric('web', 'kube_deployment_status_replicas_ready', (_, bad) => (bad ? after : before))] }),
    )[0]?.strength ?? 0;
  for (const before of [1, 2, 3, 10, 150]) expect(ready(before, 0)).toBe(50);
  expect(ready(10, 9)).toBe(0);
  expect(ready(6, 4)).toBeLessThan(7);
  expect(ready(10, 2)).toBeGreaterThanOrEqual(7);
});

it('takes it for bad where hardly any work is left to the alerted component, and to no other', () => {
  const falls = (service: string) =>
    metric(service, 'sales_requests_per_minute', (i, bad) => (bad ? 2 : 120) + ripple(i));
  const look = (service: string) =>
    triage(system({ series: [falls(service)], alert: { title: 'sales', service: 'shop' } }));
  expect(look('shop')).toMatchObject({ outcome: 'fault', components: [{ component: 'shop' }] });
  expect(look('other').outcome).toBe('cannot-tell');
});

describe('errors worded anew each time', () => {
  const words = ['cannot reach the bank', 'bank: connection lost', 'transfer gave up', 'no answer from ledger host'];
  const line = (time: number, body: string) => ({ time, service: 'pay', severity: 'ERROR', body });

  it('are one rise', () => {
    const logs = words.map((body, i) => line(onset + i * minute, body));
    const [found, ...more] = findAnomalies(system({ logs }));
    expect(found).toMatchObject({ kind: 'appeared', count: 4, spellings: 4, severity: 'error' });
    expect(more).toEqual([]);
  });

  it('are nothing new where such came before as often', () => {
    const before = Array.from({ length: 24 }, (_, i) =>
      line(
        start + i * 2.5 * minute,
        `${'abcdefghijklmnopqrstuvwx'[i]}-job stumbled over ${'xyz'[i % 3]}${'pqrstuvw'[i % 8]}`,
      ),
    );
    const logs = [...before, ...words.map((body, i) => line(onset + i * minute, body))];
    expect(findAnomalies(system({ logs })).some(({ spellings }) => spellings !== undefined)).toBe(false);
  });
});
