/**
 * What happened, on top of a chart's lines: changes as labelled marks, the change point with its levels.
 * Owns: their form. Refuses: choosing which to show.
 */
import { fromTo } from '../run/wording/from-to.ts';
import { showClock } from './axes.ts';
import type { ChartChangePoint } from './chart-spec.ts';
import { drawText } from './chart-text.ts';
import { textWidth } from './font.ts';
import { colours, sizes } from './palette.ts';
import { type PlacedLabel, placeBox } from './place-labels.ts';
import { type PlotArea, type Stroke, xOf, yOf } from './plot-area.ts';
import { showQuantity } from './show-quantity.ts';

/** Height of one lane of labels above the plot. */
export const laneHeight = 40;

/** Dashed lines from the label, or from the top of the plot where there is none, down to the time axis. */
export function drawChanges(labels: PlacedLabel[], { top, bottom }: PlotArea): string {
  const lines = labels.map(({ x, lane }) => {
    const from = lane === undefined ? top : top - 8 - lane * laneHeight;
    return (
      `<path d="M${x.toFixed(1)} ${from}V${bottom}" stroke="${colours.change}" stroke-width="3" stroke-dasharray="9 7" fill="none"/>` +
      `<path d="M${(x - 10).toFixed(1)} ${top}h20l-10 17z" fill="${colours.change}"/>`
    );
  });
  const texts = labels.flatMap(({ lane, textLeft, text }) =>
    lane === undefined
      ? []
      : [drawText(textLeft, top - 16 - lane * laneHeight, text, { size: sizes.label, colour: colours.change })],
  );
  return [...lines, ...texts].join('');
}

/** The two levels, as broad pale strokes that go under the main line; a slope has none. */
export function drawLevels({ time, before, after, kind }: ChartChangePoint, area: PlotArea): string {
  if (kind === 'slope') return '';
  const at = xOf(area, time);
  const level = (value: number, from: number, to: number): string =>
    Number.isNaN(value)
      ? ''
      : `<path d="M${from.toFixed(1)} ${yOf(area, value).toFixed(1)}H${to.toFixed(1)}" stroke="${colours.changePoint}" stroke-width="12" stroke-opacity="0.35" fill="none"/>`;
  return level(before, Math.max(area.left, at - 190), at) + level(after, at, Math.min(area.right, at + 190));
}

/** A solid line at the time of the change, and a box with before → after where it hides least of `strokes`, and of `faint` ones if it must. */
export function drawChangePoint(
  changePoint: ChartChangePoint,
  unit: string | undefined,
  area: PlotArea,
  strokes: Stroke[],
  faint: Stroke[],
): string {
  const { time, before, after, kind } = changePoint;
  const x = xOf(area, time);
  const levels = fromTo(showQuantity(before, unit), showQuantity(after, unit));
  const when = `${kind === 'level' || kind === undefined ? 'at' : 'medians, at'} ${showClock(time)}`;
  const width = Math.max(textWidth(levels, sizes.box, true), textWidth(when, sizes.tick)) + 32;
  const height = 100;
  const levelled = kind === 'slope' ? [] : [before, after];
  const own: Stroke[] = levelled.flatMap((value, i) =>
    Number.isNaN(value) ? [] : [[x, yOf(area, value), x + (i === 0 ? -190 : 190), yOf(area, value)] as const],
  );
  const box = placeBox({ width, height }, x, area, [...strokes, ...own, [x, area.top, x, area.bottom]], faint);
  const colour = colours.changePoint;
  const dots = levelled
    .filter((value) => !Number.isNaN(value))
    .map((value) => `<circle cx="${x.toFixed(1)}" cy="${yOf(area, value).toFixed(1)}" r="9" fill="${colour}"/>`);
  return (
    `<path d="M${x.toFixed(1)} ${area.top}V${area.bottom}" stroke="${colour}" stroke-width="5" fill="none"/>${dots.join('')}` +
    `<rect x="${box.left.toFixed(1)}" y="${box.top.toFixed(1)}" width="${width.toFixed(1)}" height="${height}" rx="10" fill="${colours.paper}" stroke="${colour}" stroke-width="3"/>` +
    drawText(box.left + 16, box.top + 44, levels, { size: sizes.box, colour, bold: true }) +
    drawText(box.left + 16, box.top + 84, when, { size: sizes.tick, colour: colours.ink })
  );
}
