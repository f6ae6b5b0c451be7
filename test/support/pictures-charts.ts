/**
 * Example charts, drawn from synthetic data.
 * Owns: one example for each thing that a chart can show. Refuses: chance without a seed; two runs give the same files.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChartLine, ChartSpec } from '../../src/charts/chart-spec.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';

const minute = 60_000;
const start = Date.parse('2026-05-04T10:00:00Z');
const onset = start + 60 * minute;
const incident = { from: onset - 5 * minute, to: onset + 30 * minute };

/** Writes a PNG for each example into `folder`, and returns their paths. */
export async function chartPictures(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [name, spec] of Object.entries(examples())) {
    const path = join(folder, `chart-${name}.png`);
    await writeFile(path, await drawChart(spec));
    paths.push(path);
  }
  return paths;
}

function examples(): Record<string, ChartSpec> {
  return {
    'level-shift': {
      title: 'listings: request_duration_p99_ms',
      unit: 'ms',
      main: line('listings', 90, (i, noise) => (i < 60 ? 12 + 3 * noise : 460 + 60 * noise)),
      changePoint: { time: onset, before: 12.4, after: 474 },
      incident,
      baseline: { low: 9, high: 16 },
      changes: [
        { time: onset - minute, label: 'deploy listings 4.13.0' },
        { time: onset - 38 * minute, label: 'config courier: retries 3' },
      ],
    },
    spike: {
      title: 'basket: http_errors_per_second',
      reading: 'A spike of four minutes that ended by itself',
      unit: '/s',
      main: line('basket', 90, (i, noise) => (i >= 60 && i < 64 ? 2300 : 30) + 20 * Math.abs(noise)),
      incident,
      baseline: { low: 25, high: 52 },
      changes: [],
    },
    leak: {
      title: 'storefront: process_resident_memory_bytes',
      unit: 'bytes',
      main: line('storefront', 240, (i, noise) => 410e6 + Math.max(0, i - 90) * 8.3e6 + 12e6 * noise),
      others: [
        line('stock', 240, (_, noise) => 390e6 + 9e6 * noise),
        line('purchase', 240, (i, noise) => 520e6 + 40e6 * Math.sin(i / 20) + 9e6 * noise),
      ],
      changePoint: { time: start + 90 * minute, before: 412e6, after: 1.03e9, kind: 'slope' },
      incident: { from: start + 200 * minute, to: start + 240 * minute },
      baseline: { low: 392e6, high: 431e6 },
      changes: [
        { time: start + 86 * minute, label: 'deploy storefront 7.4.1' },
        { time: start + 84 * minute, label: 'flag checkout-hints on' },
        { time: start + 95 * minute, label: 'scale purchase 3 → 4' },
      ],
    },
    gap: {
      title: 'billing: cpu_utilisation_percent',
      unit: '%',
      main: line('billing', 90, (i, noise) =>
        i > 34 && i < 52 ? Number.NaN : i < 60 ? 31 + 3 * noise : 88 + 4 * noise,
      ),
      changePoint: { time: onset, before: 31, after: 88 },
      incident,
      baseline: { low: 26, high: 37 },
    },
    many: {
      title: 'A long name of a component in a cluster far away: a_metric_with_many_words_in_its_name_total',
      reading: 'Many samples, many changes, other lines and long names: what has no room is counted under the picture',
      unit: '/s',
      main: line(
        'component-with-a-long-name-in-eu-west-1',
        20_000,
        (i, noise) => 4000 + 500 * Math.sin(i / 900) + 600 * noise,
        2000,
      ),
      others: [0, 1, 2, 3].map((k) =>
        line(`replica-${k}-of-the-same-component`, 600, (i, noise) => 3000 - 400 * k + 90 * noise + i, 60_000),
      ),
      changePoint: { time: start + 400 * minute, before: 3900, after: 4100 },
      incident: { from: start + 380 * minute, to: start + 600 * minute },
      changes: Array.from({ length: 14 }, (_, k) => ({
        time: start + (60 + k * 37) * minute,
        label: `deploy component-${k} 2026.5.${k}-build.${1000 + k}`,
      })),
    },
    'no-data': {
      title: 'courier: queue_depth',
      main: { name: 'courier queue_depth', times: [], values: [] },
      incident,
    },
  };
}

/** `value` gets the sample's number and a repeatable noise between -1 and 1. */
function line(name: string, count: number, value: (i: number, noise: number) => number, step = minute): ChartLine {
  const times = Float64Array.from({ length: count }, (_, i) => start + i * step);
  return { name, times, values: times.map((_, i) => value(i, (Math.sin(i * 12.9898) * 43758.5453) % 1)) };
}
