/**
 * The line under a chart's title, where whoever asked for the chart wrote none.
 * Owns: saying what the picture shows. Refuses: saying why; a change next to a change point is no cause.
 */
import { showClock } from './axes.ts';
import type { ChartChangePoint } from './chart-spec.ts';
import type { LinePoints } from './line-points.ts';
import { showQuantity } from './show-quantity.ts';

/** "Rose from 12 ms to 480 ms (×40) at 10:21:00 UTC", or the range where nothing changed. */
export function chartReading(points: LinePoints, unit?: string, changePoint?: ChartChangePoint): string {
  if (Number.isNaN(points.low)) return 'No data for this metric in this time.';
  const show = (value: number): string => showQuantity(value, unit);
  if (changePoint !== undefined) {
    const { before, after, time, kind } = changePoint;
    const medians = `median ${show(before)} before, ${show(after)} after`;
    if (kind === 'variance') return `Its spread changed at ${showClock(time)}; ${medians}`;
    if (kind === 'slope') {
      return `${after > before ? 'Rising' : after < before ? 'Falling' : 'Heading elsewhere'} since ${showClock(time)}; ${medians}`;
    }
    const how = after > before ? 'Rose' : after < before ? 'Fell' : 'Changed';
    return `${how} from ${show(before)} to ${show(after)}${showFactor(before, after)} at ${showClock(time)}`;
  }
  if (points.times.length === 1) return `One sample: ${show(points.low)}`;
  if (points.low === points.high) return `Constant at ${show(points.low)}`;
  return `No change point; between ${show(points.low)} and ${show(points.high)}`;
}

/** " (×40)" from one and a half times on, either way; nothing where a factor makes no sense. */
function showFactor(before: number, after: number): string {
  const factor = after / before;
  if (!(before > 0 && after > 0) || !Number.isFinite(factor) || factor === 0) return '';
  const large = factor >= 1 ? factor : 1 / factor;
  if (large < 1.5 || large >= 10_000) return '';
  return ` (${factor >= 1 ? '×' : '÷'}${Number(large.toPrecision(2))})`;
}
