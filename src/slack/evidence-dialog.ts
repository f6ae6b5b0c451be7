/**
 * One piece of evidence as a dialog: what was asked, what the finding says by it, its chart, the lines that came back, the
 * whole as a file. Owns: what it shows and carries back (ids). Refuses: whole outputs; the file has them.
 */
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Evidence, Finding } from '../run/evidence.ts';
import { askedWords, carried, digestLines } from '../run/excerpt.ts';
import type { Place } from '../run/identity.ts';
import { actions, button, image, section } from './blocks.ts';
import { markup, own } from './markup.ts';
import { markupOf } from './words-markup.ts';
import { parseJson } from '../run/parse-json.ts';

const mostLines = 25;

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
): ModalView {
  const lines = digestLines(evidence, mostLines);
  const blocks: KnownBlock[] = [section(markupOf(askedWords(evidence)))];
  for (const line of carried(evidence, finding)) blocks.push(section(markup`• ${markupOf(line)}`));
  if (picture) blocks.push(image(picture.file, picture.alt));
  for (const line of lines) blocks.push(section(markupOf(line)));
  if (evidence.note)
    blocks.push(actions(`whole:${evidence.id}`, button('evidence_whole', own('Whole output'), evidence.id)));
  return {
    type: 'modal',
    callback_id: 'evidence',
    title: { type: 'plain_text', text: `Evidence ${/^E\d{1,6}$/.test(evidence.id) ? evidence.id : ''}`.trim() },
    close: { type: 'plain_text', text: 'Close' },
    private_metadata: JSON.stringify(ticket),
    blocks,
  };
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
