/**
 * What a tool answered beside text (images, sound, files, links to resources), kept as notes.
 * Owns: how such a part reads as a note, how many and how large ones are kept, and the line of the digest that names
 * each. Refuses: showing them to a model, and fetching what a link points to.
 */
import { redactOutput } from '../redact/redact.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import type { ResultPart, ToolSpec } from './tool.ts';

/** Parts of one result; a page with more of them is better asked for in pieces. */
export const mostParts = 8;
/** Characters of Base64 of one part: 3 MB, more than a screenshot has. */
export const largestPart = 4_000_000;

/** A file of text is kept as text, so that the reading tools see what it says. */
const textual = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|yaml|x-yaml|x-ndjson|toml|sql)$)/;

/** Keeps the parts, without secrets; answers the lines that name them, each with its note or why there is none. */
export async function keepParts(
  notes: NoteStore,
  incident: string,
  parts: readonly ResultPart[],
  { name: tool, server }: Pick<ToolSpec, 'name' | 'server'>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const part of parts.slice(0, mostParts)) {
    const { name, data = '' } = part;
    if (data.length > largestPart) {
      lines.push(`[${name} is not kept: it is larger than ${inMB(largestPart)} MB]`);
      continue;
    }
    const { id } = await notes.put(incident, await redactOutput(noteOf(part), server), { tool, args: { part: name } });
    lines.push(`[${name} is kept as note ${id}]`);
  }
  const more = parts.length - mostParts;
  return more > 0 ? [...lines, `[${more} more are not kept: at most ${mostParts} of one result are]`] : lines;
}

/** Text as it is, anything else as a data URL (RFC 2397), a link as its address. */
function noteOf({ mediaType, data, uri = '' }: ResultPart): string {
  if (data === undefined) return uri;
  return textual.test(mediaType) ? Buffer.from(data, 'base64').toString('utf8') : `data:${mediaType};base64,${data}`;
}

/** MB of what so much Base64 holds. */
function inMB(characters: number): number {
  return Math.floor((characters * 3) / 4 / 1e6);
}
