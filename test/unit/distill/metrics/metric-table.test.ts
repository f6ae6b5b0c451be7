/** Metrics from files: CSV with any header, Prometheus, OTLP; and their digest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuraError } from '../../../../src/errors.ts';
import { fits } from '../../../../src/distill/budget.ts';
import { metricDistiller } from '../../../../src/distill/metrics/metric-digest.ts';
import { looksLikeMetrics, readMetrics } from '../../../../src/distill/metrics/metric-table.ts';
import { inputFromText } from '../../../../src/distill/text-input.ts';

const START = Date.UTC(2026, 0, 1);
const read = (text: string) => readMetrics(inputFromText(text, 'm.csv'));

describe('readMetrics', () => {
  it('reads ISO times, several columns, gaps, and rows that are none', async () => {
    const table = await read(
      'when,cpu,"mem, used"\n2026-01-01 00:00:00,1,10\n2026-01-01T00:01:00Z,,20\nrubbish\n2026-01-01 00:03:00,4,NaN\n',
    );
    expect(table).toMatchObject({ timed: true, malformed: 1 });
    expect(table.series.map((each) => [each.name, [...each.values]])).toEqual([
      ['cpu', [1, Number.NaN, Number.NaN, 4]],
      ['mem, used', [10, 20, Number.NaN, Number.NaN]],
    ]);
    expect(table.series[0]?.times[1]).toBe(START + 60_000);
    expect([...(table.series[0]?.rows ?? [])]).toEqual([0, 1, 2, 3]);
  });

  it('reads plain integers as a sequence and says so; epochs as times', async () => {
    const sequence = await read('t,v\n0,5\n1,6\n2,7\n');
    expect(sequence.timed).toBe(false);
    expect(sequence.remarks.join()).toContain('sequence');
    expect((await read(`t;v\n${START / 1000};5\n${START / 1000 + 60};6\n`)).series[0]?.times[1]).toBe(START + 60_000);
  });

  it('reads a CSV without a header, and one with words as labels', async () => {
    expect((await read('0,5\n1,6\n')).series[0]).toMatchObject({ name: 'value' });
    const labelled = await read('time,host,load\n0,a,1\n0,b,5\n1,a,2\n1,b,6\n');
    expect(labelled.series.map((each) => [each.labels.host, [...each.values], [...(each.rows ?? [])]])).toEqual([
      ['a', [1, 2], [0, 2]],
      ['b', [5, 6], [1, 3]],
    ]);
  });

  it('reads Prometheus matrix and vector results, also one document a line', async () => {
    const document = (result: unknown) => JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } });
    const series = {
      metric: { __name__: 'up', job: 'x' },
      values: [
        [60, '1'],
        [120, 'NaN'],
        ['bad', '1'],
      ],
    };
    const table = await read(`${document([series, 7])}\n${document([{ metric: {}, value: [60, '3'] }])}`);
    expect(table.malformed).toBe(2);
    expect(table.series.map((each) => [each.name, each.labels, [...each.times], [...each.values]])).toEqual([
      ['up', { job: 'x' }, [60_000, 120_000], [1, Number.NaN]],
      ['value', {}, [60_000], [3]],
    ]);
  });

  it('reads OTLP gauges, counters and histograms', async () => {
    const at = (value: object) => ({
      timeUnixNano: `${START}000000`,
      attributes: [{ key: 'zone', value: { stringValue: 'a' } }],
      ...value,
    });
    const metrics = [
      { name: 'heat', gauge: { dataPoints: [at({ asDouble: 1.5 })] } },
      { name: 'calls', sum: { isMonotonic: true, aggregationTemporality: 2, dataPoints: [at({ asInt: '7' })] } },
      { name: 'wait', histogram: { aggregationTemporality: 2, dataPoints: [at({ count: '4', sum: 2.5 })] } },
    ];
    const resource = { attributes: [{ key: 'service.name', value: { stringValue: 'shop' } }] };
    const table = await read(JSON.stringify({ resourceMetrics: [{ resource, scopeMetrics: [{ metrics }] }] }));
    expect(table.series.map((each) => [each.name, each.values[0], each.counter ?? false])).toEqual([
      ['heat', 1.5, false],
      ['calls', 7, true],
      ['wait_count', 4, true],
      ['wait_sum', 2.5, true],
    ]);
    expect(table.series[0]).toMatchObject({ labels: { 'service.name': 'shop', zone: 'a' } });
    expect(table.series[0]?.times[0]).toBe(START);
  });

  it('says what it expects when there is nothing to read, and throws nothing else', async () => {
    await expect(read('{"status":"error"}')).rejects.toThrow(/m\.csv holds no series.*CSV/s);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.string().map((cell) => `a,b\n${cell},1\n2,${cell}`),
        ),
        async (text) => {
          const outcome = await read(text).catch((error: unknown) => error);
          expect(outcome instanceof AuraError || !(outcome instanceof Error)).toBe(true);
        },
      ),
      { seed: 20_260_813, numRuns: 100 },
    );
  });
});

describe('metricDistiller', () => {
  const csv = (name: string, value: (i: number) => number): string =>
    `time,${name}\n${Array.from({ length: 120 }, (_, i) => `${new Date(START + i * 60_000).toISOString()},${value(i)}`).join('\n')}`;
  const wobble = (i: number): number => ((i * 7919) % 13) / 13;

  it('recognises metrics, and no other table', () => {
    expect(looksLikeMetrics(csv('load', wobble))).toBe(true);
    expect(looksLikeMetrics('NAME,READY\na,1\nb,2\nc,3\nd,4')).toBe(false);
    expect(looksLikeMetrics('{"kind":"PodList"}')).toBe(false);
  });

  it('says what changed, when, from what to what with its unit, and how full it is', async () => {
    const input = inputFromText(csv('disk_used_percent', (i) => (i < 80 ? 40 : 98) + wobble(i)));
    const { text, structured } = await metricDistiller.distil(input, {
      budgetTokens: 300,
      incidentStart: START + 90 * 60_000,
    });
    expect(text).toMatch(/disk_used_percent: 40\.\d %.* → 98\.\d % .*at 01:20:00Z, T-10m00s; saturated/);
    expect(structured).toMatchObject({ changePoints: [{ index: 80, time: '2026-01-01T01:20:00.000Z' }] });
  });

  it('names the unaffected in one line, compares with a baseline, and keeps its budget', async () => {
    const quiet = inputFromText(csv('load', wobble));
    expect((await metricDistiller.distil(quiet, { budgetTokens: 300 })).text).toContain('unchanged (1): load');
    const shifted = inputFromText(csv('load', (i) => 9 + wobble(i)));
    const { text } = await metricDistiller.distil(shifted, { budgetTokens: 300, baseline: quiet });
    expect(text).toMatch(/baseline median 0\.\d+, now 9\.\d+/);
    const header = ['time', ...Array.from({ length: 60 }, (_, k) => `metric_number_${k}`)].join(',');
    const rows = Array.from({ length: 80 }, (_, i) =>
      [i, ...Array.from({ length: 60 }, (_, k) => (i < 40 ? 1 : k + 5) + wobble(i + k))].join(','),
    );
    const wide = await metricDistiller.distil(inputFromText([header, ...rows].join('\n')), { budgetTokens: 200 });
    expect(fits(wide.text, 200)).toBe(true);
    expect(wide.text).toMatch(/\[left out: \d+ more series with changes/);
  });
});
