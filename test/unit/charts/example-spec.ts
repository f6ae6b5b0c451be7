/**
 * A small chart for tests, and reading back what was drawn.
 * Owns: one spec with everything in it. Refuses: chance.
 */
import { inflateSync } from 'node:zlib';
import type { ChartSpec } from '../../../src/charts/chart-spec.ts';

export const minute = 60_000;
export const start = Date.parse('2026-05-04T10:00:00Z');
const onset = start + 30 * minute;

export function exampleSpec(changed: Partial<ChartSpec> = {}): ChartSpec {
  const times = Float64Array.from({ length: 60 }, (_, i) => start + i * minute);
  return {
    title: 'price: latency_ms',
    unit: 'ms',
    main: { name: 'price', times, values: times.map((time, i) => (time < onset ? 10 : 400) + (i % 3)) },
    changePoint: { time: onset, before: 11, after: 401 },
    incident: { from: onset - 5 * minute, to: onset + 20 * minute },
    baseline: { low: 10, high: 12 },
    changes: [{ time: onset - minute, label: 'deploy price v2' }],
    ...changed,
  };
}

/** Width, height and the RGB pixels of a PNG without row filters. Throws where it is anything else. */
export function readPng(png: Buffer): { width: number; height: number; pixels: Buffer } {
  if (png.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG signature');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png.toString('hex', 24, 29) !== '0802000000') throw new Error('not 8 bits of opaque RGB');
  const data: Buffer[] = [];
  let last = '';
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    last = png.toString('latin1', at + 4, at + 8);
    if (last === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  if (last !== 'IEND') throw new Error('no end');
  const rows = inflateSync(Buffer.concat(data));
  const stride = width * 3 + 1;
  if (rows.length !== stride * height) throw new Error('rows are missing');
  const lines = Array.from({ length: height }, (_, y) => {
    if (rows[y * stride] !== 0) throw new Error('a row is filtered');
    return rows.subarray(y * stride + 1, (y + 1) * stride);
  });
  return { width, height, pixels: Buffer.concat(lines) };
}

/** How many pixels of two pictures of one size differ inside a rectangle. */
export function differing(one: Buffer, other: Buffer, box = { left: 0, top: 0, right: 1200, bottom: 675 }): number {
  const [{ width, pixels }, { pixels: others }] = [readPng(one), readPng(other)];
  let count = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let at = (y * width + box.left) * 3; at < (y * width + box.right) * 3; at += 3) {
      if (pixels[at] !== others[at] || pixels[at + 1] !== others[at + 1] || pixels[at + 2] !== others[at + 2]) count++;
    }
  }
  return count;
}
