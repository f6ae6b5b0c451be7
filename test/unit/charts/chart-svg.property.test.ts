import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../../src/charts/chart-spec.ts';
import { chartSvg } from '../../../src/charts/chart-svg.ts';
import { rasterise } from '../../../src/charts/raster.ts';
import { readPng } from './example-spec.ts';

const seed = Number(process.env.AURA_SEED ?? 20_260_504);
const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 5e-324, 1e-300, 1.7e308, -1.7e308, 8.64e15, -8.64e15, 1e16),
);
const time = fc.oneof(fc.integer({ min: 1.7e12, max: 1.8e12 }), number);
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 600 }));
const line = fc.record({
  name: text,
  times: fc.oneof(fc.array(time, { maxLength: 40 }), fc.array(fc.nat({ max: 1e6 }), { maxLength: 40 })),
  values: fc.oneof(fc.array(number, { maxLength: 40 }), fc.array(fc.double({ min: 0, max: 1 }), { maxLength: 40 })),
});
const spec: fc.Arbitrary<ChartSpec> = fc.record(
  {
    title: text,
    main: line,
    reading: text,
    unit: fc.oneof(fc.constantFrom('ms', 's', 'bytes', 'MiB', '%', 'ratio', '/s', 'constructor', '__proto__'), text),
    others: fc.array(line, { maxLength: 6 }),
    changePoint: fc.record({
      time,
      before: number,
      after: number,
      kind: fc.constantFrom('level' as const, 'slope' as const, 'variance' as const),
    }),
    incident: fc.record({ from: time, to: time }),
    baseline: fc.record({ low: number, high: number }),
    changes: fc.array(fc.record({ time, label: text }), { maxLength: 40 }),
  },
  { requiredKeys: ['title', 'main'] },
);

describe(`any chart at all (seed ${seed})`, () => {
  it('becomes SVG of finite numbers, and the same again', () => {
    fc.assert(
      fc.property(spec, (any) => {
        const svg = chartSvg(any);
        const drawing = svg.replace(/<text[^>]*>[^<]*<\/text>/g, '');
        expect(drawing).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(svg).not.toMatch(/<text[^>]*(?:NaN|Infinity|undefined)[^>]*>/);
        expect(chartSvg(any)).toBe(svg);
      }),
      { seed, numRuns: 150 },
    );
  });

  it('becomes a picture', async () => {
    await fc.assert(
      fc.asyncProperty(spec, async (any) => {
        expect(readPng(await rasterise(chartSvg(any))).height).toBe(675);
      }),
      { seed, numRuns: 8 },
    );
  });
});
