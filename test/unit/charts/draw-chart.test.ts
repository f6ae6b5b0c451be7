import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../../src/charts/chart-svg.ts';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { rasterise } from '../../../src/charts/raster.ts';
import { differing, exampleSpec, minute, readPng, start } from './example-spec.ts';

const noLine = { name: 'price', times: [], values: [] };

describe('a drawn chart', () => {
  it('is an opaque PNG of 1200 × 675 that other readers can read', async () => {
    const png = await drawChart(exampleSpec());
    const { width, height, pixels } = readPng(png);
    expect([width, height]).toEqual([1200, 675]);
    expect(pixels.readUIntBE(0, 3)).toBe(0xffffff);
    const href = `data:image/png;base64,${png.toString('base64')}`;
    const shown = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><image href="${href}" width="1200" height="675"/></svg>`,
      { font: { loadSystemFonts: false } },
    ).render().pixels;
    let farthest = 0;
    for (let i = 0; i < width * height; i++) {
      farthest = Math.max(farthest, Math.abs((shown[i * 4] ?? 0) - (pixels[i * 3] ?? 0)));
    }
    expect(farthest).toBeLessThan(3);
  });

  it('has its text, in the font that ships', async () => {
    const svg = chartSvg(exampleSpec());
    const bare = svg.replace(/<text[^]*?<\/text>/g, '');
    const [drawn, without] = [await rasterise(svg), await rasterise(bare)];
    const title = { left: 30, top: 10, right: 600, bottom: 70 };
    const reading = { left: 30, top: 75, right: 900, bottom: 120 };
    const legend = { left: 30, top: 620, right: 1170, bottom: 675 };
    for (const box of [title, reading, legend]) expect(differing(drawn, without, box)).toBeGreaterThan(1500);
    const other = await rasterise(svg.replaceAll('DejaVu Sans', 'No Such Family'));
    expect(differing(drawn, other)).toBe(0);
  });

  it('shows line, band, incident, change point and changes, each of its own', async () => {
    const whole = await drawChart(exampleSpec());
    for (const without of [
      exampleSpec({ main: noLine }),
      exampleSpec({ baseline: undefined }),
      exampleSpec({ incident: undefined }),
      exampleSpec({ changePoint: undefined, reading: 'Rose from 11 ms to 401 ms (×36) at 10:30:00 UTC' }),
      exampleSpec({ changes: [] }),
    ]) {
      expect(differing(whole, await drawChart(without))).toBeGreaterThan(500);
    }
  });

  it('is the same each time', async () => {
    expect((await drawChart(exampleSpec())).equals(await drawChart(exampleSpec()))).toBe(true);
  });

  it('says that there is no data', async () => {
    expect(chartSvg(exampleSpec({ main: noLine }))).toContain('>No data</text>');
    const onlyGaps = { name: 'price', times: [start, start + minute], values: [Number.NaN, Number.NaN] };
    expect(chartSvg(exampleSpec({ main: onlyGaps, changePoint: undefined }))).toContain('>No data</text>');
    expect(readPng(await drawChart(exampleSpec({ main: noLine }))).width).toBe(1200);
  });
});

describe('the picture of foreign data', () => {
  it('holds hostile text as text', async () => {
    const hostile = [
      '</text><image href="file:///etc/passwd"/><script>alert(1)</script>',
      '&lt;&amp; " \' ]]> <!-- <![CDATA[ &xxe;',
      '\u0000\u0008\u001b[31m\uFFFF\uD800 \u202Egnirts\u202C \u200F',
      `Z${'\u0301'.repeat(300)}algo`,
      '世界 👀 \u{10FFFF}',
      'x'.repeat(100_000),
    ];
    for (const text of hostile) {
      const svg = chartSvg(
        exampleSpec({
          title: text,
          reading: text,
          unit: text,
          main: { ...exampleSpec().main, name: text },
          others: [{ ...exampleSpec().main, name: text }],
          changes: [{ time: start + minute, label: text }],
        }),
      );
      expect(svg).not.toMatch(/<(?:image|script|!|\?)/);
      expect(svg).not.toMatch(/[\u0000-\u001f\u202a-\u202e\uFFFF]/);
      expect(svg).not.toMatch(/\u0301\u0301/);
      expect(svg.length).toBeLessThan(60_000);
      expect(readPng(await rasterise(svg)).width).toBe(1200);
    }
  });

  it('keeps a lone spike among 100,000 points, in a small picture', () => {
    const times = Float64Array.from({ length: 100_000 }, (_, i) => start + i * 1000);
    const values = times.map((_, i) => (i === 77_777 ? 900 : i % 10));
    const svg = chartSvg({ title: 'x', main: { name: 'x', times, values } });
    const [, path = ''] = /<path d="(M[^"]*)" fill="none" stroke="#0072b2"/.exec(svg) ?? [];
    const ys = Array.from(path.matchAll(/[ML]([\d.]+) ([\d.]+)/g), (match) => [Number(match[1]), Number(match[2])]);
    const [x] = ys.toSorted(([, one], [, other]) => (one ?? 0) - (other ?? 0))[0] ?? [];
    expect(x).toBeGreaterThan(800);
    expect(x).toBeLessThan(1000);
    expect(svg.length).toBeLessThan(150_000);
  });

  it('breaks the line where samples are missing, said or not', () => {
    const all = Array.from({ length: 60 }, (_, i) => i);
    const parts = (times: number[], values: number[]): number => {
      const svg = chartSvg({ title: 'x', main: { name: 'x', times, values } });
      return (/<path d="(M[^"]*)" fill="none" stroke="#0072b2"/.exec(svg)?.[1] ?? '').split('M').length - 1;
    };
    const time = (i: number): number => start + i * minute;
    expect(parts(all.map(time), all)).toBe(1);
    expect(
      parts(
        all.map(time),
        all.map((i) => (i > 20 && i < 40 ? Number.NaN : i)),
      ),
    ).toBe(2);
    const kept = all.filter((i) => i <= 20 || i >= 40);
    expect(parts(kept.map(time), kept)).toBe(2);
    expect(parts(all.map(time).toReversed(), all.toReversed())).toBe(1);
  });
});
