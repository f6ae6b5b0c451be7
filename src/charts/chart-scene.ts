/**
 * What a chart shows, in numbers: the lines as points, the times and values that the axes must hold, what is left out.
 * Owns: taking a foreign spec apart. Refuses: pixels.
 */
import { type Axis, valueAxis } from './axes.ts';
import { chartReading } from './chart-reading.ts';
import type { ChartChangePoint, ChartSpec } from './chart-spec.ts';
import { plainText } from './chart-text.ts';
import { drawable, latestTime, type LinePoints, linePoints } from './line-points.ts';

export interface ChartScene {
  title: string;
  reading: string;
  main: { name: string; points: LinePoints };
  others: { name: string; points: LinePoints; beyond: boolean }[];
  from: number;
  to: number;
  /** Undefined when there is no sample to draw. */
  axis?: Axis;
  unit?: string;
  changePoint?: ChartChangePoint;
  incident?: { from: number; to: number };
  baseline?: { low: number; high: number };
  changes: { time: number; label: string }[];
  /** Changes that lie outside the times shown, or are too many. */
  changesLeftOut: number;
}

const mostOthers = 4;
const mostChanges = 24;
/** Other lines may widen the axis this much; beyond, they are cut rather than the main line flattened. */
const widening = 2.5;

export function chartScene(spec: ChartSpec): ChartScene {
  const points = linePoints(spec.main);
  const others = (spec.others ?? [])
    .slice(0, mostOthers)
    .map((line) => ({ name: plainText(line.name), points: linePoints(line) }));
  const unit = spec.unit === undefined ? undefined : plainText(spec.unit).slice(0, 12);
  const { from, to } = timesOf(points, spec);
  const isShown = (time: number): boolean => time >= from && time <= to;
  const changePoint = readChangePoint(spec.changePoint);
  const incident = cut(spec.incident, from, to);
  const baseline = readRange(spec.baseline);
  const axis = axisOf(points, others, unit, changePoint, baseline);
  const changes = (spec.changes ?? []).filter(({ time }) => isShown(Number(time)));
  return {
    title: plainText(spec.title),
    reading: plainText(spec.reading ?? chartReading(points, unit, changePoint)),
    main: { name: plainText(spec.main.name), points },
    others: others.map((other) => ({
      ...other,
      beyond: axis !== undefined && (other.points.low < axis.low || other.points.high > axis.high),
    })),
    from,
    to,
    axis,
    unit,
    changePoint: changePoint !== undefined && isShown(changePoint.time) ? changePoint : undefined,
    incident,
    baseline,
    changes: changes.slice(0, mostChanges).map(({ time, label }) => ({ time: Number(time), label: plainText(label) })),
    changesLeftOut: (spec.changes ?? []).length - Math.min(mostChanges, changes.length),
  };
}

/** The times of the main line; where it has none, those of the incident. Never empty. */
function timesOf({ times }: LinePoints, { incident }: ChartSpec): { from: number; to: number } {
  let [from, to] = [times[0] ?? Number(incident?.from), times.at(-1) ?? Number(incident?.to)];
  if (!(Math.abs(from) <= latestTime && Math.abs(to) <= latestTime && to >= from)) [from, to] = [0, 0];
  if (to - from < 1) [from, to] = [from - 60_000, to + 60_000];
  return { from: Math.max(-latestTime, from), to: Math.min(latestTime, to) };
}

function axisOf(
  { low, high }: LinePoints,
  others: { points: LinePoints }[],
  unit: string | undefined,
  changePoint: ChartChangePoint | undefined,
  baseline: { low: number; high: number } | undefined,
): Axis | undefined {
  if (Number.isNaN(low)) return undefined;
  const levels = [changePoint?.before, changePoint?.after, baseline?.low, baseline?.high];
  const held = [low, high, ...levels.filter((value) => value !== undefined && !Number.isNaN(value))] as number[];
  const [least, most] = [Math.min(...held), Math.max(...held)];
  const seen = others.map(({ points }) => points).filter((points) => !Number.isNaN(points.low));
  const [lower, upper] = [
    Math.min(least, ...seen.map((points) => points.low)),
    Math.max(most, ...seen.map((points) => points.high)),
  ];
  const isNear = upper - lower <= widening * (most - Math.min(least, Math.max(0, lower)));
  return isNear ? valueAxis(lower, upper, unit) : valueAxis(least, most, unit);
}

function readChangePoint(changePoint: ChartChangePoint | undefined): ChartChangePoint | undefined {
  if (changePoint === undefined || !(Math.abs(changePoint.time) <= latestTime)) return undefined;
  return {
    time: changePoint.time,
    before: drawable(Number(changePoint.before)),
    after: drawable(Number(changePoint.after)),
    kind: changePoint.kind,
  };
}

function readRange(range: { low: number; high: number } | undefined): { low: number; high: number } | undefined {
  if (range === undefined) return undefined;
  const [low, high] = [drawable(Number(range.low)), drawable(Number(range.high))];
  return low <= high ? { low, high } : undefined;
}

/** The part of a window that is shown. */
function cut(window: { from: number; to: number } | undefined, from: number, to: number) {
  if (window === undefined || !(window.from < window.to)) return undefined;
  const shown = { from: Math.max(from, window.from), to: Math.min(to, window.to) };
  return shown.from < shown.to ? shown : undefined;
}
