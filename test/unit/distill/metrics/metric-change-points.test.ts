/** Change points on series made here, with a seeded noise: found where they are, and not where nothing changed. */
import { describe, expect, it } from 'vitest';
import { changePoints } from '../../../../src/distill/metrics/metric-change-points.ts';

/** Standard normal numbers (Box and Muller) from a linear congruential generator. */
function noise(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 4_294_967_297;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

function series(n: number, seed: number, value: (i: number, e: () => number) => number): Float64Array {
  const e = noise(seed);
  return Float64Array.from({ length: n }, (_, i) => value(i, e));
}

const SEEDS = [1, 2, 3, 4, 5];

describe('a change', () => {
  it.each(SEEDS)('of level is found where it is (seed %i)', (seed) => {
    const found = changePoints(series(240, seed, (i, e) => (i < 150 ? 10 : 16) + e()));
    expect(found).toHaveLength(1);
    expect(Math.abs((found[0]?.index ?? 0) - 150)).toBeLessThanOrEqual(2);
    expect(found[0]).toMatchObject({ kind: 'level' });
    expect(found[0]?.before).toBeCloseTo(10, 0);
    expect(found[0]?.after).toBeCloseTo(16, 0);
    expect(found[0]?.score).toBeGreaterThan(3);
  });

  it.each(SEEDS)('of slope is found near where it is (seed %i)', (seed) => {
    const found = changePoints(series(200, seed, (i, e) => 50 + Math.max(0, i - 120) * 0.8 + e()));
    expect(found).toHaveLength(1);
    expect(Math.abs((found[0]?.index ?? 0) - 120)).toBeLessThanOrEqual(8);
    expect(found[0]?.kind).toBe('slope');
  });

  it('of spread is found when level and slope stay', () => {
    const found = changePoints(series(300, 7, (i, e) => 10 + (i < 180 ? 0.5 : 5) * e()));
    expect(found.map((point) => point.kind)).toEqual(['variance']);
    expect(Math.abs((found[0]?.index ?? 0) - 180)).toBeLessThanOrEqual(15);
  });

  it('is found at full resolution in a series that is thinned', () => {
    const found = changePoints(series(20_000, 8, (i, e) => (i < 13_333 ? 1 : 4) + 0.3 * e()));
    expect(found).toHaveLength(1);
    expect(Math.abs((found[0]?.index ?? 0) - 13_333)).toBeLessThanOrEqual(2);
  });

  it('is found under a season, which is not one', () => {
    const daily = (i: number): number => 8 * Math.sin((2 * Math.PI * i) / 24);
    expect(changePoints(series(480, 9, (i, e) => daily(i) + e()))).toEqual([]);
    const found = changePoints(series(480, 9, (i, e) => daily(i) + (i < 300 ? 0 : 12) + e()));
    expect(found).toHaveLength(1);
    expect(Math.abs((found[0]?.index ?? 0) - 300)).toBeLessThanOrEqual(4);
  });

  it('keeps its raw index when samples are missing, and says its time', () => {
    const values = series(240, 10, (i, e) => (i < 150 ? 10 : 16) + e());
    for (let i = 20; i < 60; i++) values[i] = Number.NaN;
    const times = Float64Array.from(values, (_, i) => 1000 + i * 60);
    const [point] = changePoints(values, times);
    expect(Math.abs((point?.index ?? 0) - 150)).toBeLessThanOrEqual(2);
    expect(point?.time).toBe(1000 + (point?.index ?? 0) * 60);
  });

  it('of a counter is one of its rate; starting again is none', () => {
    const counter = (rate: (i: number) => number): Float64Array => {
      let sum = 0;
      const e = noise(11);
      return Float64Array.from({ length: 240 }, (_, i) => {
        sum = i === 60 || i === 200 ? 0 : sum + rate(i) + Math.abs(e());
        return sum;
      });
    };
    expect(changePoints(counter(() => 20))).toEqual([]);
    const found = changePoints(counter((i) => (i < 120 ? 20 : 60)));
    expect(found).toHaveLength(1);
    expect(Math.abs((found[0]?.index ?? 0) - 120)).toBeLessThanOrEqual(2);
    expect(found[0]?.after).toBeGreaterThan(55);
  });
});

describe('no change', () => {
  it.each(SEEDS)('in noise, correlated noise, a trend, a curve, or one spike (seed %i)', (seed) => {
    let last = 0;
    const none = [
      series(200, seed, (_, e) => 5 + e()),
      series(200, seed, (_, e) => {
        last = 0.7 * last + e();
        return last;
      }),
      series(200, seed, (i, e) => 0.3 * i + e()),
      series(200, seed, (i, e) => (i / 20) ** 2 + e()),
      series(200, seed, (i, e) => (i === 90 ? 80 : 5) + e()),
    ];
    expect(none.map((values) => changePoints(values).length)).toEqual([0, 0, 0, 0, 0]);
  });

  it('in constants, gaps, nothing, infinities and a handful of points', () => {
    for (const values of [
      [],
      [1],
      [1, 2, 3],
      Array(100).fill(7),
      Array(100).fill(Number.NaN),
      [1, Number.POSITIVE_INFINITY, 1, 1, 1, 1, 1],
    ]) {
      expect(changePoints(Float64Array.from(values))).toEqual([]);
    }
  });
});
