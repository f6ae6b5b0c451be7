/**
 * The two dialogs of an approval: all its arguments, and whether to deny it, and why.
 * Owns: what a dialog carries back (ids, never arguments). Refuses: deciding; what comes back is a click like any other.
 */
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Click } from '../approvals/click.ts';
import type { Approval } from '../run/actions/approval.ts';
import type { Person } from '../run/identity.ts';
import { isBlocking } from '../run/actions/rehearsal.ts';
import { section, sectionCap } from './blocks.ts';
import { escapedText, fitsOnCard } from './cards/approval-card.ts';
import { rehearsalDetails } from './cards/rehearsal-lines.ts';
import { code, escape, fence, markup, own } from './markup.ts';
import { shownCall } from './shown-call.ts';
import { parseJson } from '../run/servers/parse-json.ts';

/** How much one dialog shows, as it is sent; beyond it, arguments cannot be approved here. */
const mostSent = 120_000;

/** Characters of a denial's reason. */
const longestReason = 1_000;

const Ticket = z.object({
  incident: z.string(),
  approval: z.string(),
  hash: z.string(),
  nonce: z.string(),
  place: z.object({ team: z.string(), channel: z.string() }),
  ts: z.string(),
});

/** Everything that would run, escaped where it has to be. `scripts`: `slack.scripts`. */
export function argumentsDialog(approval: Approval, click: Click, scripts: readonly string[]): ModalView {
  const { text, escaped } = shownCall(approval.action, scripts);
  const parts = partsOf(text, sectionCap - 200);
  const blocks: KnownBlock[] = [];
  let sent = 0;
  for (const part of parts) {
    const block = section(fence(part));
    sent += JSON.stringify(block).length;
    if (sent > mostSent) break;
    blocks.push(block);
  }
  const whole = blocks.length === parts.length;
  const note = escapedText(escaped);
  if (note) blocks.push(section(note));
  blocks.push(section(markup`args ${code(`sha256:${approval.hash}`)}`));
  if (!whole) {
    const why = own('This is more than can be shown, so it cannot be approved here. Deny it, and do it by hand.');
    blocks.push(section(why));
  }
  for (const text of rehearsalDetails(approval.rehearsal, scripts)) blocks.push(section(text));
  const mayApprove =
    whole && approval.state === 'pending' && !fitsOnCard(approval, scripts) && !isBlocking(approval.rehearsal);
  return {
    type: 'modal',
    callback_id: 'apr_arguments',
    title: { type: 'plain_text', text: 'Full arguments' },
    close: { type: 'plain_text', text: 'Close' },
    ...(mayApprove ? { submit: { type: 'plain_text' as const, text: 'Approve' } } : {}),
    private_metadata: ticketOf(click),
    blocks,
  };
}

/** Nothing is denied before it is submitted. */
export function denialDialog(click: Click): ModalView {
  return {
    type: 'modal',
    callback_id: 'apr_denial',
    title: { type: 'plain_text', text: 'Deny this?' },
    submit: { type: 'plain_text', text: 'Deny' },
    close: { type: 'plain_text', text: 'Back' },
    private_metadata: ticketOf(click),
    blocks: [
      {
        type: 'input',
        block_id: 'reason',
        optional: true,
        label: { type: 'plain_text', text: 'Why not?' },
        hint: { type: 'plain_text', text: 'It stands on the card and in the thread.' },
        element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: longestReason },
      },
    ],
  };
}

/** The click that a dialog came from, now by the one who submitted it; null when it cannot be read. */
export function readTicket(metadata: string, by: Person): Click | null {
  try {
    const parsed = Ticket.safeParse(parseJson(metadata));
    return parsed.success ? { ...parsed.data, by, vote: 'approve' } : null;
  } catch {
    return null;
  }
}

export function readDenial(values: Record<string, Record<string, { value?: string | null }>>): string {
  return values['reason']?.['text']?.value?.trim().slice(0, longestReason) ?? '';
}

/** What a dialog carries, so that what comes back is a click like any other. */
export function ticketOf({ incident, approval, hash, nonce, place, ts }: Click): string {
  return JSON.stringify({ incident, approval, hash, nonce, place, ts });
}

/** Cut where a line ends if that is near, and so that each part fits once escaped. */
function partsOf(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > 0) {
    let length = Math.min(most, rest.length);
    while (escape(rest.slice(0, length)).length > most) length = Math.floor(length * 0.8);
    const line = rest.lastIndexOf('\n', length - 1);
    if (length < rest.length && line > length / 2) length = line + 1;
    const splits = rest.charCodeAt(length - 1) >= 0xd800 && rest.charCodeAt(length - 1) <= 0xdbff;
    if (splits && length > 1) length -= 1;
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return parts;
}
