/**
 * The rows under a chart that say what is what.
 * Owns: wrapping the entries into rows. Refuses: leaving an entry out; there are at most eight.
 */
import { drawText } from './chart-text.ts';
import { textWidth } from './font.ts';
import { colours, sizes } from './palette.ts';

export interface LegendEntry {
  text: string;
  /** SVG of the sample, drawn in a box 44 wide around y = 0. */
  sample: string;
}

export const legendRowHeight = 40;
const sampleWidth = 44;
const apart = 30;

interface Placed extends LegendEntry {
  left: number;
  row: number;
}

/** `note` stands at the right of the first row. Returns the rows that are needed, and their SVG for a first baseline. */
export function layLegend(
  entries: LegendEntry[],
  note: string,
  left: number,
  right: number,
): { rows: number; draw: (top: number) => string } {
  const noteWidth = textWidth(note, sizes.legend);
  const placed: Placed[] = [];
  let row = 0;
  let at = left;
  for (const entry of entries) {
    const width = sampleWidth + 12 + textWidth(entry.text, sizes.legend);
    const end = row === 0 && noteWidth > 0 ? right - noteWidth - apart : right;
    if (at + width > end && (row > 0 || at > left || noteWidth > 0)) {
      row += 1;
      at = left;
    }
    placed.push({ ...entry, left: at, row });
    at += width + apart;
  }
  const draw = (top: number): string => {
    const style = { size: sizes.legend, colour: colours.quiet };
    const drawn = placed.map((each) => {
      const y = top + each.row * legendRowHeight;
      const sample = `<g transform="translate(${each.left.toFixed(1)} ${y - 10})">${each.sample}</g>`;
      return sample + drawText(each.left + sampleWidth + 12, y, each.text, style);
    });
    return drawn.join('') + (note === '' ? '' : drawText(right, top, note, { ...style, anchor: 'end' }));
  };
  return { rows: Math.max(1, ...placed.map((each) => each.row + 1)), draw };
}
