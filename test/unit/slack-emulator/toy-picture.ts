/**
 * A small picture made on the spot.
 * Owns: a PNG of a rising line.
 * Refuses: text; it is only there to be shown.
 */
import { Resvg } from '@resvg/resvg-js';

/** The bytes of the picture, 640 by 240 pixels. */
export function risingLine(): Buffer {
  const line = '<path d="M20 200 L300 190 L330 60 L620 50" fill="none" stroke="#2f6db5" stroke-width="4"/>';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="240"><rect width="640" height="240" fill="#f6f6f8"/>${line}</svg>`;
  return Buffer.from(new Resvg(drawing).render().asPng());
}
