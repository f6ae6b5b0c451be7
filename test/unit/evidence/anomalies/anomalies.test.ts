import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidOf } from '../../../../src/evidence/anomalies/anomaly-text.ts';
import { findAnomalies } from '../../../../src/evidence/anomalies/anomalies.ts';
import { metricProfile } from '../../../../src/evidence/profiles/metric-profile.ts';
import { mad, median, quantile } from '../../../../src/distill/statistics.ts';
import { samplesOf } from '../../../../src/evidence/model/samples.ts';
import { signalOf } from '../../../../src/evidence/model/signal-kind.ts';
import { end, metric, minute, onset, requests, ripple, start, system } from '../telemetry-builder.ts';

const line = (time: number, body: string, severity?: string) => ({ time, service: 'web', body, severity });

describe('findAnomalies', () => {
  it('dates a step to its first sample and says before and after', () => {
    const series = [metric('web', 'request_duration_p99_ms', (i) => 50 + ripple(i) + (i >= 63 ? 400 : 0))];
    const [found] = findAnomalies(system({ series }));
    expect(found).toMatchObject({ component: 'web', source: 'metric', chronic: false, unit: 'ms' });
    expect(found?.onset).toBe(new Date(start + 63 * minute).toISOString());
    expect(found?.before).toBeCloseTo(50, -1);
    expect(found?.after).toBeCloseTo(450, -1);
  });

  it('counts a fall of an availability by a percent, and no rise', () => {
    const series = [
      metric('web', 'availability_percent', (_, bad) => (bad ? 99 : 100)),
      metric('shop', 'availability_percent', (i, bad) => (bad ? 100 : 99 + ripple(i) / 10)),
    ];
    expect(findAnomalies(system({ series })).map(({ component }) => component)).toEqual(['web']);
  });

  it('turns a counter into its rate, across a restart', () => {
    const series = metric('web', 'http_errors_total', (i) => (i < 30 ? i * 60 : (i - 30) * 60));
    expect(Math.max(...samplesOf(series).values)).toBeCloseTo(1, 5);
    expect(findAnomalies(system({ series: [series] })).filter(({ chronic }) => !chronic)).toEqual([]);
  });

  it('sets what was always like that apart as chronic', () => {
    const series = [metric('web', 'errors_per_second', (i) => (i % 5 === 0 ? 40 : 1))];
    const logs = Array.from({ length: 70 }, (_, i) => line(start + i * minute, 'cache is cold', 'ERROR'));
    const found = findAnomalies(system({ series, logs }));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ chronic }) => chronic)).toBe(true);
  });

  it('does not blame a service for a machine that it shares', () => {
    const series = ['web', 'shop'].map((service) =>
      metric(service, 'node_cpu_usage_percent', (i, bad) => (bad ? 95 : 10 + ripple(i))),
    );
    expect(findAnomalies(system({ series }))).toEqual([]);
  });

  it('reports new errors, and operations that got slow or fail', () => {
    const parts = requests((i, bad) => ({
      service: 'web',
      own: bad ? 200 : 20 + ripple(i),
      failed: bad && i % 2 === 0,
      logs: bad ? [{ body: 'upstream timed out after 200 ms', severity: 'error' }] : [],
    }));
    const texts = findAnomalies(system(parts)).map((one) => `${one.component}: ${saidOf(one)}`);
    expect(texts).toContainEqual(expect.stringMatching(/web: error new, 10 times: upstream timed out/));
    expect(texts).toContainEqual(expect.stringMatching(/GET \/web takes 200 ms in the median, before/));
    expect(texts).toContainEqual(expect.stringMatching(/50 % of 10 GET \/web fail, before 0 %/));
  });

  it('never throws and stays ordered, whatever the samples', () => {
    const values = fc.array(fc.double({ noDefaultInfinity: true }), { minLength: 0, maxLength: 30 });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom('cpu_usage_ratio', 'errors_total', 'latency_ms', 'success_rate', 'x'),
        (list, name) => {
          const times = Float64Array.from(list, (_, i) => start + i * 3 * minute);
          const series = [{ name, service: 'web', labels: {}, times, values: Float64Array.from(list) }];
          for (const { strength, onset: at } of findAnomalies(system({ series }))) {
            expect(strength).toBeLessThanOrEqual(50);
            expect(Number.isNaN(Date.parse(at))).toBe(false);
          }
        },
      ),
      { seed: 20260504, numRuns: 300 },
    );
  });
});

describe('metricProfile', () => {
  it('says recovered only once the newest samples are back', () => {
    const during = system({ series: [metric('web', 'latency_ms', (i, bad) => 50 + ripple(i) + (bad ? 300 : 0))] });
    const after = system({
      series: [metric('web', 'latency_ms', (i) => 50 + ripple(i) + (i >= 60 && i < 66 ? 300 : 0))],
    });
    expect(metricProfile(during, { service: 'web' })).toMatchObject({
      recovered: false,
      metrics: [{ abnormal: true }],
    });
    expect(metricProfile(after, { service: 'web' })).toMatchObject({ recovered: true });
    expect(metricProfile(after, { service: 'nobody' })).toMatchObject({ recovered: false, metrics: [], asOf: null });
    expect(end).toBeGreaterThan(onset);
  });

  const back = (name: string, now: number) =>
    metric('web', name, (i) => 50 + ripple(i) + (i >= 60 && i < 66 ? 300 : i >= 66 ? now : 0));
  const recovered = (...series: ReturnType<typeof back>[]) =>
    metricProfile(system({ series }), { service: 'web' }).recovered;

  it('takes as good as back for recovered, and half way for not', () => {
    expect(recovered(back('latency_ms', 25))).toBe(true);
    expect(recovered(back('latency_ms', 150))).toBe(false);
  });

  it('is not held back by volume, memory or a swing of what the incident left alone', () => {
    const calm = back('latency_ms', 0);
    const steps = (name: string, high: number) => metric('web', name, (i) => (i >= 66 ? high : 50) + ripple(i));
    expect(recovered(calm, steps('requests_per_second', 90), steps('process_memory_bytes', 90))).toBe(true);
    expect(recovered(calm, steps('other_latency_ms', 64))).toBe(true);
    expect(recovered(calm, steps('other_latency_ms', 120))).toBe(false);
  });

  it('sees failures that come in bursts', () => {
    const series = metric('web', 'error_ratio', (i, bad) => (bad && i % 3 === 0 ? 0.6 : 0));
    expect(metricProfile(system({ series: [series] }), { service: 'web' }).recovered).toBe(false);
  });
});

describe('signalOf', () => {
  it.each([
    ['http_server_duration_p99_ms', 'latency', 1, 'ms'],
    ['RequestLatencyP95(s)', 'latency', 1, 's'],
    ['checkout_errors_total', 'error', 1, '/s'],
    ['http_5xx_ratio', 'error', 1, undefined],
    ['availability.Average', 'availability', -1, undefined],
    ['container_cpu_usage_percent', 'saturation', 1, '%'],
    ['db_pool_wait_seconds_p99', 'latency', 1, 's'],
    ['cache_hit_ratio', 'efficiency', -1, undefined],
    ['requests_per_sec', 'traffic', 0, '/s'],
    ['db_pool_max_conns', 'limit', 0, undefined],
  ])('reads %s', (name, kind, bad, unit) => {
    expect(signalOf(name)).toMatchObject({ kind, bad, unit });
  });
});

describe('robust statistics', () => {
  it('are not moved by a minority of wild samples', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 90, max: 110 }), { minLength: 9, maxLength: 60 }),
        fc.integer(),
        (calm, wild) => {
          const few = Array.from({ length: Math.floor(calm.length / 3) }, () => wild * 1e6);
          expect(median([...calm, ...few])).toBeGreaterThanOrEqual(90);
          expect(median([...calm, ...few])).toBeLessThanOrEqual(110);
          expect(mad([...calm, ...few])).toBeLessThanOrEqual(1.4826 * 20);
        },
      ),
      { seed: 7 },
    );
    expect(median([Number.NaN, 3, 1])).toBe(2);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
