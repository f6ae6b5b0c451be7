import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { describe, expect, it } from 'vitest';
import type { Telemetry } from '../../../src/evidence/model/telemetry.ts';
import { chartOf } from '../../../src/sources/chart-tool.ts';
import { createTelemetryServer } from '../../../src/sources/mcp-server.ts';
import { end, metric, minute, onset, ripple, start, system } from '../evidence/telemetry-builder.ts';

const slow = (): Telemetry => {
  const telemetry = system({
    series: [
      metric('price', 'latency_ms', (i, bad) => (bad ? 400 : 10) + ripple(i)),
      metric('web', 'latency_ms', (i) => 20 + ripple(i)),
    ],
  });
  telemetry.changes = [
    { time: onset - 30 * minute, kind: 'config', service: 'web', ref: 'c7', summary: 'x' },
    { time: onset - 2 * minute, kind: 'deploy', service: 'price', ref: 'v2', summary: 'x' },
    { time: end + 90 * minute, kind: 'deploy', service: 'price', ref: 'v3', summary: 'x' },
  ];
  return telemetry;
};

async function chart(telemetry: Telemetry, chosen: Record<string, unknown>) {
  const server = createTelemetryServer({ name: 'system:test', read: () => Promise.resolve(telemetry) });
  const client = new Client({ name: 'test', version: '1' });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
  try {
    return await client.callTool({ name: 'chart', arguments: chosen });
  } finally {
    await client.close();
  }
}

describe('the chart tool', () => {
  it('gives a picture, and the same in figures', async () => {
    const { content, structuredContent } = await chart(slow(), { service: 'price', metric: 'latency_ms' });
    const [text, image] = content as { type: string; text?: string; data?: string; mimeType?: string }[];
    // The chart's data is for code that draws it again; a reader has the figures.
    const { chart: data, ...figures } = structuredContent as Record<string, unknown>;
    expect(JSON.parse(text?.text ?? '')).toEqual(figures);
    expect(data).toMatchObject({ title: 'price: latency' });
    expect(image).toMatchObject({ type: 'image', mimeType: 'image/png' });
    expect(Buffer.from(image?.data ?? '', 'base64').toString('latin1', 1, 4)).toBe('PNG');
    expect(structuredContent).toMatchObject({
      service: 'price',
      metric: 'latency_ms',
      unit: 'ms',
      changePoint: { time: new Date(onset).toISOString(), kind: 'level' },
      changes: [{ change: 'deploy price v2' }, { change: 'config web c7' }],
      looked: { source: 'system:test' },
    });
    const { before, after } = structuredContent as { before: number; after: number };
    expect([Math.round(before), Math.round(after)]).toEqual([10, 400]);
  });

  it('draws of several series of one name the one with the labels that are asked for', () => {
    const of = (route: string, top: number) => {
      const series = metric('price', 'latency_ms', (i, bad) => (bad ? top : 10) + ripple(i));
      return { ...series, labels: { service: 'price', route } };
    };
    const telemetry = system({ series: [of('/buy', 12), of('/browse', 400)] });
    const drawn = (labels?: Record<string, string>) =>
      chartOf(telemetry, { service: 'price', metric: 'latency_ms', labels }).summary.labels['route'];
    expect([drawn(), drawn({ route: '/buy' }), drawn({ route: '/none' })]).toEqual(['/browse', '/buy', '/browse']);
  });

  it('marks what was rolled out, by the short form of its hash, and no commit', () => {
    const telemetry = slow();
    const ref = '559e94ce37a7b4b6053149c40ba8a5bc9113ca6e';
    telemetry.changes.push(
      { time: onset - 9 * minute, kind: 'commit', ref, summary: 'x' },
      { time: onset - minute, kind: 'deploy', service: 'price', ref, summary: 'x' },
    );
    const { spec } = chartOf(telemetry, { service: 'price', metric: 'latency_ms' });
    expect(spec.changes?.map(({ label }) => label)).toEqual([
      'deploy price 559e94c',
      'deploy price v2',
      'config web c7',
    ]);
    telemetry.changes = telemetry.changes.filter(({ kind }) => kind === 'commit');
    expect(chartOf(telemetry, { service: 'price', metric: 'latency_ms' }).spec.changes).toEqual([
      { time: onset - 9 * minute, label: 'commit 559e94c' },
    ]);
  });

  it('marks what broke, not that it came back part of the way', () => {
    const partly = metric('price', 'latency_ms', (i) => (i < 57 ? 10 : i < 65 ? 4_000 : 500) + ripple(i));
    const { spec } = chartOf(system({ series: [partly] }), { service: 'price', metric: 'latency_ms' });
    const { before = 0, after = 0 } = spec.changePoint ?? {};
    expect(after).toBeGreaterThan(before);
  });

  it('marks where a metric left what is usual, when that was too short for a change, and no change of long ago', () => {
    const brief = metric('price', 'availability_percent', (i) => (i < 8 ? 99 : i === 63 || i === 64 ? 97 : 100));
    const { spec } = chartOf(system({ series: [brief] }), { service: 'price', metric: 'availability' });
    expect(spec.changePoint).toMatchObject({ time: start + 63 * minute, after: 97 });
    const calm = metric('price', 'availability_percent', (i) => (i < 8 ? 90 : 100));
    expect(chartOf(system({ series: [calm] }), { service: 'price', metric: 'availability' }).spec.changePoint).toBe(
      undefined,
    );
  });

  it('says what there is when the name is unknown', async () => {
    const wrongMetric = await chart(slow(), { service: 'price', metric: 'heap' });
    expect(wrongMetric.isError).toBe(true);
    expect(JSON.stringify(wrongMetric.content)).toContain('It has: latency_ms.');
    const wrongService = await chart(slow(), { service: 'prize', metric: 'latency_ms' });
    expect(JSON.stringify(wrongService.content)).toContain('There are some of: price, web.');
  });

  it('draws series of one name together, the most abnormal as the main line, and counts what has no room', () => {
    const labelled = (pod: number, step: number) => {
      const series = metric('price', 'queue_depth', (i, bad) => (bad ? 5 + step : 5) + ripple(i));
      return { ...series, labels: { service: 'price', pod: `pod-${pod}` } };
    };
    const telemetry = system({ series: [0, 0, 90, 0, 0, 0, 0].map((step, pod) => labelled(pod, step)) });
    const { spec, summary } = chartOf(telemetry, { service: 'price', metric: 'queue' });
    expect(spec.main.name).toBe('pod-2');
    expect(spec.others).toHaveLength(4);
    expect(summary).toMatchObject({ labels: { pod: 'pod-2' }, others: { shown: 4, leftOut: 2 } });
  });

  it('shows a counter as its rate, and other metrics with their gaps', () => {
    const counter = metric('price', 'requests_total', (i) => i * 120);
    const gauge = metric('price', 'heap_bytes', (i) => (i > 40 && i < 44 ? Number.NaN : 7e8 + ripple(i)));
    const telemetry = system({ series: [counter, gauge] });
    const rate = chartOf(telemetry, { service: 'price', metric: 'requests_total' });
    expect(rate.spec).toMatchObject({ unit: '/s', changePoint: undefined });
    expect(Array.from(rate.spec.main.values).every((value) => Math.abs(value - 2) < 1e-9)).toBe(true);
    const heap = chartOf(telemetry, { service: 'price', metric: 'heap_bytes' });
    expect(Array.from(heap.spec.main.values).filter((value) => Number.isNaN(value))).toHaveLength(3);
  });

  it('does not press the incident against the edge of a long baseline', () => {
    const times = Float64Array.from({ length: 3000 }, (_, i) => end - (3000 - i) * minute);
    const values = times.map((time, i) => (time >= onset ? 90 : 10) + ripple(i));
    const series = [{ name: 'cpu_percent', service: 'price', labels: {}, times, values }];
    const { spec } = chartOf(system({ series }), { service: 'price', metric: 'cpu_percent' });
    const shown = Array.from(spec.main.times);
    expect(shown[0]).toBeGreaterThanOrEqual(start);
    expect(shown.at(-1)).toBe(end - minute);
    expect(shown.length).toBeLessThan(60);
  });

  it('draws nothing but says so where the metric has no samples', async () => {
    const series = [
      { name: 'cpu_percent', service: 'price', labels: {}, times: new Float64Array(), values: new Float64Array() },
    ];
    const { structuredContent, isError } = await chart(system({ series }), { service: 'price', metric: 'cpu_percent' });
    expect(isError).toBeFalsy();
    expect(structuredContent).toMatchObject({ before: null, after: null, changePoint: null, samples: 0 });
  });
});
