import { describe, expect, it } from 'vitest';
import { showDays, timeTicks, valueAxis } from '../../../src/charts/axes.ts';
import { chartReading } from '../../../src/charts/chart-reading.ts';
import { linePoints } from '../../../src/charts/line-points.ts';
import { placeLabels } from '../../../src/charts/place-labels.ts';
import { showQuantity } from '../../../src/charts/show-quantity.ts';
import { minute, start } from './example-spec.ts';

describe('numbers on a chart', () => {
  it.each([
    [480, 'ms', '480 ms'],
    [1530, 'ms', '1.53 s'],
    [0.000012, 's', '12 µs'],
    [5400, 's', '90 min'],
    [1.03e9, 'bytes', '1.03 GB'],
    [1536, 'MiB', '1.5 GiB'],
    [0.936, 'ratio', '93.6 %'],
    [-2300, '/s', '-2.3k/s'],
    [42, 'orders', '42 orders'],
    [0, 'ms', '0 ms'],
    [3e300, undefined, '3.0e300'],
    [2e-9, undefined, '2.0e-9'],
    [Number.NaN, 'ms', 'no value'],
  ])('%s %s is %s', (value, unit, shown) => {
    expect(showQuantity(value, unit)).toBe(shown);
  });

  it('stand at round steps in the unit that is shown', () => {
    const labels = (low: number, high: number, unit?: string) => valueAxis(low, high, unit).ticks.map((t) => t.label);
    expect(labels(3, 474, 'ms')).toEqual(['0', '200 ms', '400 ms', '600 ms']);
    expect(labels(10, 7000, 's')).toEqual(['0', '50 min', '100 min', '150 min']);
    expect(labels(99.2, 99.9, '%')).toEqual(['99.2 %', '99.4 %', '99.6 %', '99.8 %', '100 %']);
    expect(labels(7, 7)).toEqual(['0', '2.5', '5', '7.5', '10']);
    expect(labels(-4, 4)).toEqual(['-4', '-2', '0', '2', '4']);
  });
});

describe('times on a chart', () => {
  it('stand at steps of the clock', () => {
    const labels = (length: number) => timeTicks(start, start + length, 6).map((tick) => tick.label);
    expect(labels(90 * minute)).toEqual(['10:00', '10:15', '10:30', '10:45', '11:00', '11:15', '11:30']);
    expect(labels(2000)).toEqual(['00:00.000', '00:00.500', '00:01.000', '00:01.500', '00:02.000']);
    expect(labels(4 * 24 * 60 * minute)).toEqual(['5 May', '6 May', '7 May', '8 May']);
    expect(showDays(start, start + 14 * 60 * minute)).toBe('4 May – 5 May 2026, UTC');
  });
});

describe('the reading of a chart', () => {
  const points = linePoints({ name: 'x', times: [start, start + minute], values: [10, 12] });
  it('says what changed, in which way', () => {
    const at = (before: number, after: number, kind?: 'slope' | 'variance') =>
      chartReading(points, 'ms', { time: start, before, after, kind });
    expect(at(12, 480)).toBe('Rose from 12 ms to 480 ms (×40) at 10:00:00 UTC');
    expect(at(480, 12)).toBe('Fell from 480 ms to 12 ms (÷40) at 10:00:00 UTC');
    expect(at(0, 12)).toBe('Rose from 0 ms to 12 ms at 10:00:00 UTC');
    expect(at(12, 48, 'slope')).toBe('Rising since 10:00:00 UTC; median 12 ms before, 48 ms after');
    expect(at(12, 12, 'variance')).toMatch(/^Its spread changed/);
    expect(chartReading(points, 'ms')).toBe('No change point; between 10 ms and 12 ms');
  });
});

describe('labels of changes', () => {
  it('never cover each other, and the first in the list is named first', () => {
    const marks = Array.from({ length: 20 }, (_, i) => ({ x: 150 + i * 45, label: `deploy component ${i}` }));
    const placed = placeLabels(marks, { left: 30, right: 1170 }, 29);
    expect(placed[0]?.lane).toBeDefined();
    const named = placed.filter(({ lane }) => lane !== undefined);
    expect(named.length).toBeGreaterThan(3);
    expect(named.length).toBeLessThan(20);
    for (const one of named) {
      for (const other of named) {
        if (one === other || one.lane !== other.lane) continue;
        // The width of these labels is about 330 pixels.
        expect(Math.abs(one.textLeft - other.textLeft)).toBeGreaterThan(300);
      }
    }
  });
});
