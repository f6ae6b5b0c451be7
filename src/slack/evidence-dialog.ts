/**
 * One piece of evidence as a dialog: what was asked, what the finding says by it, its chart, the few rows that carry it, the
 * whole as a file. Owns: what it shows and carries back (ids). Refuses: whole outputs; the file has them.
 */
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Evidence, Finding } from '../run/evidence.ts';
import { askedSentences, claimedBy } from '../run/finding/excerpt.ts';
import type { Place } from '../run/identity.ts';
import { actions, button, image, section } from './blocks.ts';
import type { Words } from '../run/wording/words.ts';
import { clip, fence, join, markup, own } from './markup.ts';
import { markupOf } from './words-markup.ts';
import { parseJson } from '../run/servers/parse-json.ts';

/** Of a result whose shape nobody knows: its first lines, as they came. */
const head = { lines: 5, characters: 160 };

/** What carries the claims, in words; `diff`: the lines of a change. */
export interface EvidenceRows {
  lines: Words[];
  diff?: string;
}

const Ticket = z.object({
  incident: z.string(),
  evidence: z.string(),
  place: z.object({ team: z.string(), channel: z.string() }),
  thread: z.string().optional(),
});
export type EvidenceTicket = z.infer<typeof Ticket>;

/** `picture`: its chart as a file of the workspace. */
export function evidenceDialog(
  evidence: Evidence,
  finding: Finding | null,
  ticket: EvidenceTicket,
  picture: { file: string; alt: string } | null = null,
  rows: EvidenceRows = { lines: [] },
): ModalView {
  const blocks: KnownBlock[] = [
    section(
      join(
        askedSentences(evidence).map((it) => markupOf(it)),
        ' ',
      ),
    ),
  ];
  const listed = (lines: readonly Words[]) => join(lines.map((line) => markup`• ${markupOf(line)}`));
  const claims = claimedBy(evidence, finding);
  if (claims.length > 0) blocks.push(section(markup`*What is said by it*\n${listed(claims)}`));
  if (picture) blocks.push(image(picture.file, picture.alt));
  if (rows.lines.length > 0) blocks.push(section(markup`*What it shows*\n${listed(rows.lines)}`));
  if (rows.diff !== undefined) blocks.push(section(fence(clip(rows.diff, 2_000))));
  const first = picture || rows.lines.length > 0 ? '' : headOf(evidence);
  if (first !== '') blocks.push(section(fence(first)));
  if (evidence.note)
    blocks.push(actions(`whole:${evidence.id}`, button('evidence_whole', own('All of it'), evidence.id)));
  return {
    type: 'modal',
    callback_id: 'evidence',
    title: { type: 'plain_text', text: `Evidence ${/^E\d{1,6}$/.test(evidence.id) ? evidence.id : ''}`.trim() },
    close: { type: 'plain_text', text: 'Close' },
    private_metadata: JSON.stringify(ticket),
    blocks,
  };
}

function headOf({ digest }: Evidence): string {
  const lines = digest
    .slice(0, 4_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .slice(0, head.lines)
    .map((line) => (line.length > head.characters ? `${line.slice(0, head.characters - 1)}…` : line))
    .join('\n');
}

/** Where a dialog came from; null when it cannot be read. */
export function readEvidenceTicket(metadata: string): EvidenceTicket | null {
  try {
    const parsed = Ticket.safeParse(parseJson(metadata));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Where the press was made, as the dialog carries it. */
export function evidenceTicket(value: string, place: Place, thread: string | undefined): EvidenceTicket | null {
  const [incident, evidence] = value.split('|');
  return incident && evidence ? { incident, evidence, place, ...(thread ? { thread } : {}) } : null;
}
