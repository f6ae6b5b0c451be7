/**
 * Text on a chart.
 * Owns: making foreign text harmless, cutting it to a width, and its SVG. Refuses: deciding where it stands.
 */
import { fontFamily, textWidth } from './font.ts';

export interface TextStyle {
  size: number;
  colour: string;
  bold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

/** Longer text is cut before anything else is done with it; no line of a chart holds half as much. */
const longest = 400;

/** One line without controls, direction marks and halves of characters; at most one mark on a letter. */
export function plainText(text: unknown): string {
  return String(text)
    .slice(0, longest)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Z}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/(\p{M})\p{M}+/gu, '$1')
    .trim();
}

/** `text` as it is, or cut and ended with "…" so that it is at most `width` pixels wide. */
export function clipText(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const characters = Array.from(text);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(`${characters.slice(0, middle).join('')}…`, size, bold) <= width) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}

/** The largest of `sizes` at which `text` fits into `width`, and the text, cut where even the smallest does not do. */
export function fitText(text: string, width: number, sizes: number[], bold = false): { text: string; size: number } {
  const size = sizes.find((each) => textWidth(text, each, bold) <= width) ?? sizes.at(-1) ?? 0;
  return { text: clipText(text, width, size, bold), size };
}

/** A `text` element with its baseline at `y`. */
export function drawText(x: number, y: number, text: string, style: TextStyle): string {
  const weight = style.bold ? ' font-weight="700"' : '';
  const anchor = style.anchor ?? 'start';
  return (
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="${fontFamily}" font-size="${style.size}"${weight} ` +
    `fill="${style.colour}" text-anchor="${anchor}">${escapeXml(text)}</text>`
  );
}

function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
