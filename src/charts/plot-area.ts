/**
 * Where times and values lie on the picture.
 * Owns: the rectangle of the plot and its two axes. Refuses: drawing.
 */
import type { Axis } from './axes.ts';

export interface PlotArea {
  left: number;
  right: number;
  top: number;
  bottom: number;
  from: number;
  to: number;
  axis: Axis;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A stroke of the picture from one point to another. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

export function xOf({ left, right, from, to }: PlotArea, time: number): number {
  return left + ((time - from) / (to - from)) * (right - left);
}

/** Values beyond the axis lie outside the rectangle, but never further than its own height. */
export function yOf({ top, bottom, axis }: PlotArea, value: number): number {
  const share = (value - axis.low) / (axis.high - axis.low);
  return bottom - Math.max(-1, Math.min(2, share)) * (bottom - top);
}
