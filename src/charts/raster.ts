/**
 * SVG → PNG.
 * Owns: the rasteriser's settings and the PNG file around its pixels. Refuses: fonts, files and links of its own choice.
 * Source: Portable Network Graphics, W3C recommendation. The rasteriser's own encoder holds the event loop for a
 * fifth of a second; here drawing and compression both run on other threads.
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import { AuraError } from '../errors.ts';
import { fontFamily, fontFiles } from './font.ts';

const compress = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** An opaque PNG of the SVG's own size. Throws AuraError `chart-not-drawn` for what is no SVG. */
export async function rasterise(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily },
    background: '#ffffff',
    logLevel: 'off',
  }).catch((cause: unknown) => {
    throw new AuraError({
      code: 'chart-not-drawn',
      userMessage: 'A chart could not be drawn; ask for the metric as text instead.',
      cause,
    });
  });
  return encodePng(image.pixels, image.width, image.height);
}

/** `rgba` holds four bytes a pixel, row by row; alpha is left out, for the background is opaque. */
async function encodePng(rgba: Buffer, width: number, height: number): Promise<Buffer> {
  const rows = Buffer.alloc(height * (1 + width * 3));
  let to = 0;
  let from = 0;
  for (let y = 0; y < height; y++) {
    to++; // Filter type 0: drawn charts are flat, and compress well as they are.
    for (let x = 0; x < width; x++) {
      rows[to++] = rgba[from] as number;
      rows[to++] = rgba[from + 1] as number;
      rows[to++] = rgba[from + 2] as number;
      from += 4;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits a colour, RGB, deflate, no interlace.
  const data = await compress(rows, { level: 6 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
