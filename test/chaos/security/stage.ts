/**
 * Where a round is played: what people can do in Slack, and what stands there.
 * Owns: the port, and how a click is tampered with. Refuses: rules; two stages implement it.
 */
import type { Aura } from './aura.ts';
import type { Chance } from './chance.ts';
import { isJson, type Json } from './read-message.ts';
import type { Handle, Town } from './town.ts';

export interface Button {
  action: string;
  value: string;
  block: string;
  ts: string;
}

/** A message as it stands in the channel now. */
export interface Standing {
  ts: string;
  /** The approval that it is the card of; null for any other message. */
  approval: string | null;
  blocks: unknown[];
  buttons: Button[];
}

export interface View {
  id: string;
  blocks: unknown[];
  /** Null where it cannot be submitted. */
  submit: string | null;
  ticket: string;
}

export interface Stage {
  readonly aura: Aura;
  readonly town: Town;
  readonly ids: Record<Handle, string>;
  /** True where people's standing can be changed beyond groups. */
  readonly kindsChange: boolean;
  say(who: Handle, text: string, thread?: string): Promise<void>;
  press(who: Handle, button: Button, tamper?: Tamper): Promise<void>;
  /** The dialog that "Full arguments" or "Edit" opens; null where none does. */
  open(who: Handle, button: Button): Promise<View | null>;
  /** `values`: what is written in its fields, by their names. */
  submit(who: Handle, view: View, values?: Record<string, string>): Promise<void>;
  setGroup(members: readonly Handle[]): Promise<void>;
  standing(): Promise<Standing[]>;
  /** Sends everything that waits. */
  settle(): Promise<void>;
  /** Everything that was sent to Slack in this round. */
  payloads(): Promise<Json[]>;
  /** What Slack would not take. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** What of a press is not as it stood on the card. */
export interface Tamper {
  value?: string;
  block?: string;
  ts?: string;
  channel?: string;
}

export function tamper(chance: Chance, button: Button, others: readonly Button[]): Tamper {
  const [incident = '', approval = '', hash = ''] = button.value.split('|');
  const valued = (...parts: string[]): Tamper => ({ value: parts.join('|') });
  const flipped = (hash.startsWith('0') ? '1' : '0') + hash.slice(1);
  const other = others.find(({ value }) => value !== button.value);
  return chance.pick<Tamper>([
    valued(incident, approval, flipped),
    valued(incident, approval, hash.slice(0, 4)),
    valued(incident, approval, `${hash}zz`),
    valued(incident, 'apr_00000000000000000000', hash),
    valued('inc_00000000000000000000', approval, hash),
    { block: 'apr:000000000000' },
    { block: 'apr:' },
    { ts: '1.000001' },
    { channel: 'C0ELSEWHERE' },
    other ? { value: button.value, block: other.block } : { ts: '' },
    other ? { value: other.value } : { channel: 'C0' },
  ]);
}

export function buttonsIn(blocks: readonly unknown[], ts: string): Button[] {
  return blocks.flatMap((block) =>
    isJson(block) && Array.isArray(block.elements)
      ? block.elements
          .filter((it): it is Json => isJson(it) && it.type === 'button')
          .map((it) => ({ action: String(it.action_id), value: String(it.value), block: String(block.block_id), ts }))
      : [],
  );
}

/** The approval whose card this is, by the metadata it was posted with. */
export function approvalOf(metadata: unknown): string | null {
  const payload = isJson(metadata) && isJson(metadata.event_payload) ? metadata.event_payload : {};
  const key = typeof payload.key === 'string' ? payload.key : '';
  return key.startsWith('approval:') ? key.slice('approval:'.length) : null;
}

export function viewOf(id: string, view: Json): View {
  const submit = isJson(view.submit) ? String(view.submit.text) : null;
  return { id, blocks: Array.isArray(view.blocks) ? view.blocks : [], submit, ticket: String(view.private_metadata) };
}
