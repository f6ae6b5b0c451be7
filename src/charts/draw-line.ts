/**
 * One line of a chart.
 * Owns: thinning to what a picture can show, and its SVG path. Refuses: smoothing; every extreme stays visible.
 */
import type { LinePoints } from './line-points.ts';
import { type PlotArea, type Stroke, xOf, yOf } from './plot-area.ts';

export interface LineStyle {
  colour: string;
  width: number;
  dash?: string;
}

/** A run of vertices without a gap, in pixels. */
type Run = [x: number, y: number][];

/**
 * The line, and its strokes for whoever must not cover it. Of the points in one column of pixels only the first, the
 * lowest, the highest and the last are drawn; that looks the same, and no spike is lost.
 */
export function drawLine(points: LinePoints, area: PlotArea, style: LineStyle): { svg: string; strokes: Stroke[] } {
  const runs = thinnedRuns(points, area);
  const path = runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`)
    .join('');
  const dots = runs
    .filter((run) => run.length === 1)
    .map(([at]) => {
      const [x, y] = at ?? [0, 0];
      return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${style.width * 1.25}" fill="${style.colour}"/>`;
    });
  const dash = style.dash ? ` stroke-dasharray="${style.dash}"` : '';
  const line =
    path === ''
      ? ''
      : `<path d="${path}" fill="none" stroke="${style.colour}" stroke-width="${style.width}"${dash} stroke-linejoin="round" stroke-linecap="round"/>`;
  const strokes = runs.flatMap((run) =>
    run.map(([x, y], i): Stroke => {
      const [nextX, nextY] = run[i + 1] ?? [x, y];
      return [x, y, nextX, nextY];
    }),
  );
  return { svg: line + dots.join(''), strokes };
}

function thinnedRuns({ times, values }: LinePoints, area: PlotArea): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  let column: Run = [];
  const endColumn = (): void => {
    if (column.length > 4) {
      let low = 0;
      let high = 0;
      column.forEach(([, y], i) => {
        if (y > (column[low]?.[1] ?? 0)) low = i;
        if (y < (column[high]?.[1] ?? 0)) high = i;
      });
      const kept = new Set([0, low, high, column.length - 1]);
      column = column.filter((_, i) => kept.has(i));
    }
    run.push(...column);
    column = [];
  };
  const endRun = (): void => {
    endColumn();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let i = 0; i < times.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) {
      endRun();
      continue;
    }
    const x = xOf(area, times[i] ?? 0);
    if (column[0] !== undefined && Math.floor(column[0][0]) !== Math.floor(x)) endColumn();
    column.push([x, yOf(area, value)]);
  }
  endRun();
  return runs;
}
