/**
 * Builds blocks within Slack's size limits.
 * Owns: every limit on text, elements and ids. Refuses: strings; what comes in is Markup, also where plain text goes out.
 *
 * Limits: https://docs.slack.dev/reference/block-kit/blocks; where Slack allows 3,000 characters 2,900 are used.
 */
import type { Button, ConfirmationDialog, KnownBlock, Overflow } from '@slack/types';
import { cut, fallback, join, Markup, markup, oneLine, wordsOf } from './markup.ts';

export const sectionCap = 2_900;
const fieldCap = 1_900;
const contextCap = 1_900;
const blocksCap = 50;
const altCap = 500;

/** Everything that `chat.postMessage` and `chat.update` need to show one message. */
export interface Rendered {
  text: string;
  blocks: KnownBlock[];
}

/** Verbatim: Slack shall not make links or mentions of its own accord out of what stands there. */
function mrkdwn(text: Markup, most: number) {
  return { type: 'mrkdwn' as const, text: cut(text, most).text || ' ', verbatim: true };
}

function plain(text: Markup, most: number) {
  return { type: 'plain_text' as const, text: oneLine(wordsOf(text), most) || ' ', emoji: false };
}

export function section(text: Markup): KnownBlock {
  return { type: 'section', text: mrkdwn(text, sectionCap), expand: true };
}

/** The same behind "see more" where it is long: on the card, but not in the way. */
export function folded(text: Markup): KnownBlock {
  return { type: 'section', text: mrkdwn(text, sectionCap), expand: false };
}

export function fields(...texts: Markup[]): KnownBlock {
  return { type: 'section', fields: texts.slice(0, 10).map((text) => mrkdwn(text, fieldCap)) };
}

/** A file of the workspace as a picture. `alt` is foreign text. */
export function image(file: string, alt: string): KnownBlock {
  return { type: 'image', slack_file: { id: file }, alt_text: oneLine(alt, altCap) || 'chart' };
}

export function header(text: Markup): KnownBlock {
  return { type: 'header', text: plain(text, 150) };
}

export function context(...lines: Markup[]): KnownBlock {
  return { type: 'context', elements: [mrkdwn(join(lines, ' · '), contextCap)] };
}

/** Up to 25 elements in one row. The block id is cut at Slack's 255 characters by those who make it: it carries ids only. */
export function actions(blockId: string, ...elements: (Button | Overflow)[]): KnownBlock {
  return { type: 'actions', block_id: blockId, elements: elements.slice(0, 25) };
}

export interface ButtonLook {
  style?: 'primary' | 'danger';
  confirm?: ConfirmationDialog;
}

export function button(actionId: string, label: Markup, value: string, look: ButtonLook = {}): Button {
  return { type: 'button', action_id: actionId, text: plain(label, 75), value: value.slice(0, 2_000), ...look };
}

/** A menu of at most five choices behind three dots. */
export function overflow(actionId: string, choices: readonly { label: Markup; value: string }[]): Overflow {
  const options = choices
    .slice(0, 5)
    .map(({ label, value }) => ({ text: plain(label, 75), value: value.slice(0, 150) }));
  return { type: 'overflow', action_id: actionId, options };
}

export function confirmation(title: Markup, text: Markup, yes: Markup, no: Markup): ConfirmationDialog {
  return { title: plain(title, 100), text: plain(text, 300), confirm: plain(yes, 30), deny: plain(no, 30) };
}

/** A message of at most 50 blocks, always with a text for notifications and readers without blocks. */
export function message(text: Markup, blocks: KnownBlock[]): Rendered {
  const fitting =
    blocks.length <= blocksCap
      ? blocks
      : [...blocks.slice(0, blocksCap - 1), context(markup`+${blocks.length - blocksCap + 1} more`)];
  return { text: fallback(wordsOf(text), 2_900) || 'Aura', blocks: fitting };
}

/** The same message without its pictures: a file that was just uploaded may not be ready to be shown. */
export function withoutImages(rendered: Rendered): Rendered {
  return { text: rendered.text, blocks: rendered.blocks.filter(({ type }) => type !== 'image') };
}

/** The same message without blocks, for a workspace that refuses them; it says what to do in place of its buttons. */
export function withoutBlocks({ text, blocks }: Rendered): Rendered {
  const pressed = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  if (pressed.length === 0) return { text, blocks: [] };
  const decides = pressed.some((it) => 'action_id' in it && it.action_id?.startsWith('apr_'));
  const instead = decides
    ? 'Buttons cannot be shown here, so this cannot be approved here: do it by hand. Mention me with “stop” to end the run.'
    : 'Buttons cannot be shown here: mention me with “stop”, “status” or your question instead.';
  return { text: `${text} ${instead}`, blocks: [] };
}
