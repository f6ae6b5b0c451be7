/**
 * The font that ships with the charts, and how wide its text is.
 * Owns: finding the font files and reading their widths. Refuses: system fonts; a chart looks alike everywhere.
 * Source: the OpenType specification, tables cmap (format 4), head, hhea and hmtx.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

export const fontFamily = 'DejaVu Sans';
export const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
  resolve(`dejavu-fonts-ttf/ttf/${file}`),
);

/** A character's advance in ems, by its code. */
type Advance = (code: number) => number;

const known: (Advance | undefined)[] = [];

/** Width of `text` in pixels at `size` pixels an em; kerning is not counted. */
export function textWidth(text: string, size: number, bold = false): number {
  const index = bold ? 1 : 0;
  const advance = (known[index] ??= readAdvances(readFileSync(fontFiles[index] ?? '')));
  let ems = 0;
  for (const character of text) ems += advance(character.codePointAt(0) ?? 0);
  return ems * size;
}

function readAdvances(font: Buffer): Advance {
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + i * 16;
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  const table = (name: string): number => tables.get(name) ?? 0;
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const lastMetric = font.readUInt16BE(table('hhea') + 34) - 1;
  const glyphOf = readCharacterMap(font, table('cmap'));
  return (code) => font.readUInt16BE(table('hmtx') + Math.min(glyphOf(code), lastMetric) * 4) / unitsPerEm;
}

/** The glyph of a character; 0, an empty box, where the font has none. */
function readCharacterMap(font: Buffer, cmap: number): (code: number) => number {
  let at = 0;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const place = cmap + font.readUInt32BE(cmap + 8 + i * 8);
    if (font.readUInt16BE(place) === 4) at = place;
  }
  if (at === 0) return () => 0;
  const doubled = font.readUInt16BE(at + 6);
  return (code) => {
    for (let i = 0; i < doubled; i += 2) {
      if (font.readUInt16BE(at + 14 + i) < code) continue;
      const start = font.readUInt16BE(at + 16 + doubled + i);
      if (start > code) return 0;
      const delta = font.readUInt16BE(at + 16 + 2 * doubled + i);
      const offsetAt = at + 16 + 3 * doubled + i;
      const offset = font.readUInt16BE(offsetAt);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsetAt + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
