/**
 * Where labels go so that none covers another.
 * Owns: the lanes of change labels above the plot, and the free place for the change point's box. Refuses: drawing.
 */
import { clipText } from './chart-text.ts';
import { textWidth } from './font.ts';
import type { Box, Stroke } from './plot-area.ts';

export interface PlacedLabel {
  /** Where the mark is. */
  x: number;
  /** 0 is the lane next to the plot; undefined where there was no room for the text. */
  lane?: number;
  textLeft: number;
  text: string;
}

const laneCount = 2;
const widest = 470;
const space = 16;
/** Between a label and the stem of another. */
const stemSpace = 4;

/**
 * Gives each label a lane, in the order of the list: the first labels get a place first. A label covers its mark's x;
 * the stem from an upper lane goes down through the lower one, so nothing may stand there.
 */
export function placeLabels(
  marks: { x: number; label: string }[],
  bounds: { left: number; right: number },
  size: number,
): PlacedLabel[] {
  const taken: [from: number, to: number][][] = Array.from({ length: laneCount }, () => []);
  const isFree = (lane: number, from: number, to: number): boolean =>
    (taken[lane] ?? []).every(([left, right]) => {
      const apart = left === right || from === to ? stemSpace : space;
      return to + apart <= left || from - apart >= right;
    });
  return marks.map(({ x, label }) => {
    const text = clipText(label, Math.min(widest, bounds.right - bounds.left), size);
    const width = textWidth(text, size);
    let best: { lane: number; textLeft: number } | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const wanted of [x - 4, x - width + 4, x - width / 2]) {
      const textLeft = Math.max(bounds.left, Math.min(bounds.right - width, wanted));
      const covered = marks.filter((other) => other.x !== x && other.x > textLeft && other.x < textLeft + width).length;
      for (let lane = 0; lane < laneCount; lane++) {
        // In the lower lane a label is in the way of the stems of all marks that it covers.
        const cost = lane === 0 ? covered : 0.5;
        if (cost >= least || !isFree(lane, textLeft, textLeft + width) || (lane > 0 && !isFree(0, x, x))) continue;
        least = cost;
        best = { lane, textLeft };
      }
    }
    if (best === undefined) return { x, textLeft: x, text };
    taken[best.lane]?.push([best.textLeft, best.textLeft + width]);
    if (best.lane > 0) taken[0]?.push([x, x]);
    return { x, ...best, text };
  });
}

/** The place for a box of this size, beside `x`, that hides the least of `strokes`, then of `faint`. */
export function placeBox(
  size: { width: number; height: number },
  x: number,
  within: Box,
  strokes: Stroke[],
  faint: Stroke[],
): Box {
  const rows = 9;
  const away = 18;
  let best: Box | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const left of [x + away, x - away - size.width, x + 6 * away, x - 6 * away - size.width]) {
    const held = Math.max(within.left + 6, Math.min(within.right - size.width - 6, left));
    for (let row = 0; row < rows; row++) {
      const top = within.top + 8 + (row / (rows - 1)) * Math.max(0, within.bottom - within.top - 16 - size.height);
      const box = { left: held, right: held + size.width, top, bottom: top + size.height };
      const clear = grown(box, 10);
      const hidden = (all: Stroke[]): number => all.reduce((sum, stroke) => sum + hiddenLength(stroke, clear), 0);
      const cost = hidden(strokes) + hidden(faint) / 5 + Math.abs(held - left) / 4 + row / 10;
      if (cost < least) {
        least = cost;
        best = box;
      }
    }
  }
  return best ?? { left: x, right: x + size.width, top: within.top, bottom: within.top + size.height };
}

function grown(box: Box, by: number): Box {
  return { left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by };
}

/** Length of the part of a stroke inside a box, at least 1 when any is (Liang and Barsky, ACM TOG 3, 1984). */
function hiddenLength([x1, y1, x2, y2]: Stroke, box: Box): number {
  if (Math.max(x1, x2) < box.left || Math.min(x1, x2) > box.right) return 0;
  if (Math.max(y1, y2) < box.top || Math.min(y1, y2) > box.bottom) return 0;
  const [dx, dy] = [x2 - x1, y2 - y1];
  let enter = 0;
  let leave = 1;
  for (const [speed, room] of [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ] as const) {
    if (speed === 0 && room < 0) return 0;
    if (speed < 0) enter = Math.max(enter, room / speed);
    if (speed > 0) leave = Math.min(leave, room / speed);
  }
  return enter > leave ? 0 : Math.max(1, (leave - enter) * Math.hypot(dx, dy));
}
