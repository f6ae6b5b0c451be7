/**
 * The ground of a chart: grid, axes, the shaded incident, the baseline's band, and where samples are missing.
 * Owns: the layers below the lines. Refuses: the lines and what happened on them.
 */
import { timeTicks } from './axes.ts';
import type { ChartScene } from './chart-scene.ts';
import { drawText } from './chart-text.ts';
import { textWidth } from './font.ts';
import { colours, sizes } from './palette.ts';
import { type PlotArea, xOf, yOf } from './plot-area.ts';

/** Wider gaps are named. */
const namedGap = 150;

export function drawGround(scene: ChartScene, area: PlotArea): string {
  const { left, right, top, bottom, axis } = area;
  const parts: string[] = [];
  if (scene.incident !== undefined) {
    const [from, to] = [xOf(area, scene.incident.from), xOf(area, scene.incident.to)];
    parts.push(
      rectangle(from, top, to, bottom, `fill="${colours.incident}" fill-opacity="0.2"`),
      `<path d="M${from.toFixed(1)} ${top}V${bottom}" stroke="${colours.incident}" stroke-width="3"/>`,
    );
  }
  if (scene.baseline !== undefined && scene.axis !== undefined) {
    const [low, high] = [yOf(area, scene.baseline.low), yOf(area, scene.baseline.high)];
    const [upper, lower] = low - high < 6 ? [high - 3, low + 3] : [high, low];
    parts.push(rectangle(left, upper, right, lower, `fill="${colours.band}" fill-opacity="0.16"`));
  }
  for (const { value } of axis.ticks) {
    parts.push(
      `<path d="M${left} ${yOf(area, value).toFixed(1)}H${right}" stroke="${colours.grid}" stroke-width="2"/>`,
    );
  }
  return parts.join('');
}

export function drawAxes(scene: ChartScene, area: PlotArea): string {
  const { left, right, top, bottom, axis, from, to } = area;
  const style = { size: sizes.tick, colour: colours.quiet };
  const parts = [
    `<path d="M${left} ${top}V${bottom}H${right}" stroke="${colours.frame}" stroke-width="3" fill="none"/>`,
  ];
  for (const { value, label } of axis.ticks) {
    parts.push(drawText(left - 14, yOf(area, value) + 10, label, { ...style, anchor: 'end' }));
  }
  for (const { value, label } of timeTicks(from, to, 6)) {
    const x = xOf(area, value);
    const half = textWidth(label, sizes.tick) / 2;
    const held = Math.max(left - 40 + half, Math.min(right + 20 - half, x));
    parts.push(
      `<path d="M${x.toFixed(1)} ${bottom}v10" stroke="${colours.frame}" stroke-width="3"/>`,
      drawText(held, bottom + 42, label, { ...style, anchor: 'middle' }),
    );
  }
  for (const gap of scene.main.points.gaps) {
    const [start, end] = [xOf(area, gap.from), xOf(area, gap.to)];
    if (end - start < namedGap) continue;
    parts.push(drawText((start + end) / 2, bottom - 24, 'no data', { ...style, anchor: 'middle' }));
  }
  return parts.join('');
}

function rectangle(left: number, top: number, right: number, bottom: number, look: string): string {
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  return `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" ${look}/>`;
}
