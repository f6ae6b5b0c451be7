/**
 * Images and files of a tool's answer, found again by the lines of the digest that name their notes (tools/keep-parts.ts).
 * Owns: reading them back so that keeping them once more makes the same notes. Refuses: parts that were not kept.
 */
import type { ResultPart } from '../tools/tool.ts';

const keptLine = /^\[([\w.-]{1,100}) is kept as note ([0-9a-f]{16,64})\]$/gm;
const dataUrl = /^data:([\w.+-]{1,100}\/[\w.+-]{1,100});base64,/;

/** `whole` gives a note's text, null where it is gone. */
export async function keptParts(
  digest: string,
  whole: (note: string, what: string) => Promise<string | null>,
): Promise<ResultPart[]> {
  const parts: ResultPart[] = [];
  for (const [, name = '', note = ''] of digest.matchAll(keptLine)) {
    const text = await whole(note, `the part ${name}`);
    if (text !== null) parts.push(partOf(name, text));
  }
  return parts;
}

function partOf(name: string, text: string): ResultPart {
  const found = dataUrl.exec(text);
  if (found) return { name, mediaType: found[1] ?? '', data: text.slice(found[0].length) };
  return { name, mediaType: 'text/plain', data: Buffer.from(text).toString('base64') };
}
