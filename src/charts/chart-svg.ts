/**
 * A chart as SVG.
 * Owns: what stands where, and the order of painting. Refuses: judging; it shows what the spec says.
 */
import { showDays } from './axes.ts';
import { type ChartScene, chartScene } from './chart-scene.ts';
import { chartHeight, chartWidth, type ChartSpec } from './chart-spec.ts';
import { drawText, fitText } from './chart-text.ts';
import { drawLine } from './draw-line.ts';
import { drawChangePoint, drawChanges, drawLevels, laneHeight } from './draw-marks.ts';
import { drawAxes, drawGround } from './draw-plot.ts';
import { textWidth } from './font.ts';
import { layLegend, legendRowHeight } from './lay-legend.ts';
import { legendEntries } from './legend-entries.ts';
import { colours, dashes, sizes } from './palette.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import { type PlotArea, type Stroke, xOf } from './plot-area.ts';

const margin = 30;
const headBottom = 126;
const tickRoom = 58;

/** The whole picture, `chartWidth` × `chartHeight`; all foreign text in it is escaped. */
export function chartSvg(spec: ChartSpec): string {
  const scene = chartScene(spec);
  const right = chartWidth - margin;
  const flat: PlotArea = { ...scene, left: leftOf(scene), right, top: 0, bottom: 1, axis: scene.axis ?? emptyAxis };
  const marks = scene.changes.map(({ time, label }) => ({ x: xOf(flat, time), label }));
  const labels = placeLabels(marks, { left: margin, right }, sizes.label);
  const unnamed = labels.filter(({ lane }) => lane === undefined).length;
  const isDated = scene.axis !== undefined || scene.incident !== undefined;
  const note = isDated ? showDays(scene.from, scene.to) : '';
  const legend = layLegend(legendEntries(scene, unnamed), note, margin, right);
  const legendTop = chartHeight - 22 - (legend.rows - 1) * legendRowHeight;
  const lanes = Math.max(0, ...labels.map(({ lane }) => (lane ?? -1) + 1));
  const area = {
    ...flat,
    top: headBottom + (lanes === 0 ? 26 : lanes * laneHeight + 6),
    bottom: legendTop - legendRowHeight - tickRoom + 16,
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${chartWidth}" height="${chartHeight}" viewBox="0 0 ${chartWidth} ${chartHeight}">`,
    `<rect width="${chartWidth}" height="${chartHeight}" fill="${colours.paper}"/>`,
    `<clipPath id="plot"><rect x="${area.left.toFixed(1)}" y="${area.top - 4}" width="${(right - area.left + 8).toFixed(1)}" height="${area.bottom - area.top + 8}"/></clipPath>`,
    drawHead(scene),
    scene.axis === undefined ? drawNothing(scene, area) : drawData(scene, area, labels),
    legend.draw(legendTop),
    '</svg>',
  ].join('');
}

const emptyAxis = { low: 0, high: 1, ticks: [] };

/** Room for the widest label of the value axis. */
function leftOf({ axis }: ChartScene): number {
  const widest = Math.max(0, ...(axis?.ticks ?? []).map(({ label }) => textWidth(label, sizes.tick)));
  return Math.round(Math.min(320, margin + widest + 16));
}

function drawHead({ title, reading }: ChartScene): string {
  const width = chartWidth - 2 * margin;
  const first = fitText(title, width, sizes.title, true);
  const second = fitText(reading, width, sizes.reading);
  return (
    drawText(margin, 58, first.text, { size: first.size, colour: colours.ink, bold: true }) +
    drawText(margin, 106, second.text, { size: second.size, colour: colours.quiet })
  );
}

function drawData(scene: ChartScene, area: PlotArea, labels: PlacedLabel[]): string {
  const main = drawLine(scene.main.points, area, { colour: colours.line, width: 5 });
  const others = scene.others.map(({ points }, i) =>
    drawLine(points, area, { colour: colours.other, width: 3, dash: dashes[i] }),
  );
  const stems = labels.map(({ x }): Stroke => [x, area.top, x, area.bottom]);
  const { changePoint } = scene;
  return [
    drawGround(scene, area),
    `<g clip-path="url(#plot)">${others.map(({ svg }) => svg).join('')}${changePoint ? drawLevels(changePoint, area) : ''}${main.svg}</g>`,
    drawAxes(scene, area),
    drawChanges(labels, area),
    changePoint
      ? drawChangePoint(
          changePoint,
          scene.unit,
          area,
          [...main.strokes, ...stems],
          others.flatMap(({ strokes }) => strokes),
        )
      : '',
  ].join('');
}

function drawNothing(scene: ChartScene, area: PlotArea): string {
  const [x, y] = [chartWidth / 2, (area.top + area.bottom) / 2];
  const style = { colour: colours.quiet, anchor: 'middle' } as const;
  const name = fitText(scene.main.name, chartWidth - 4 * margin, [sizes.tick]);
  return (
    `<rect x="${margin}" y="${area.top}" width="${chartWidth - 2 * margin}" height="${area.bottom - area.top}" rx="10" fill="none" stroke="${colours.frame}" stroke-width="3" stroke-dasharray="12 10"/>` +
    drawText(x, y, 'No data', { ...style, size: 56, bold: true }) +
    drawText(x, y + 52, name.text, { ...style, size: name.size })
  );
}
