/**
 * The dialog in which somebody changes the arguments of a proposal.
 * Owns: a field for each argument that may be changed, and reading what was written. Refuses: fields that the approval does
 * not offer, whatever a submission holds.
 */
import type { KnownBlock, ModalView } from '@slack/types';
import type { Approval } from '../run/actions/approval.ts';
import { type EditableField, editedValue } from '../run/actions/editable.ts';
import { section } from './blocks.ts';
import { own } from './markup.ts';

type Values = Record<string, Record<string, { value?: string | null; selected_option?: { value?: string } | null }>>;

const actionId = 'value';

/** `ticket`: what dialogs.ts carries back. */
export function editDialog(approval: Approval, ticket: string): ModalView {
  const { editable = [], action } = approval;
  return {
    type: 'modal',
    callback_id: 'apr_edit',
    title: { type: 'plain_text', text: 'Edit' },
    submit: { type: 'plain_text', text: 'Propose this' },
    close: { type: 'plain_text', text: 'Go back' },
    private_metadata: ticket,
    blocks: [
      section(own('A new card takes the place of this one and is rehearsed anew. It counts as asked for by you.')),
      ...editable.map((field) => inputOf(field, action.args[field.name])),
    ],
  };
}

function inputOf(field: EditableField, now: unknown): KnownBlock {
  const { name, kind, least, most, choices = [] } = field;
  const label = { type: 'plain_text' as const, text: name.slice(0, 100), emoji: false };
  if (kind === 'choice') {
    const options = choices.map((it) => ({
      text: { type: 'plain_text' as const, text: it, emoji: false },
      value: it,
    }));
    const chosen = options.find(({ value }) => value === now);
    return {
      type: 'input',
      block_id: name,
      label,
      element: { type: 'static_select', action_id: actionId, options, ...(chosen ? { initial_option: chosen } : {}) },
    };
  }
  return {
    type: 'input',
    block_id: name,
    label,
    element: {
      type: 'number_input',
      action_id: actionId,
      is_decimal_allowed: kind === 'number',
      initial_value: String(now),
      ...(least === undefined ? {} : { min_value: String(least) }),
      ...(most === undefined ? {} : { max_value: String(most) }),
    },
  };
}

export interface Edited {
  /** What is another value than on the card. */
  edit: Record<string, number | string>;
  /** What does not fit, by field. */
  errors: Record<string, string>;
}

export function readEdit({ editable = [], action }: Approval, values: Values): Edited {
  const edited: Edited = { edit: {}, errors: {} };
  for (const field of editable) {
    const input = values[field.name]?.[actionId];
    const written = input?.selected_option?.value ?? input?.value;
    if (typeof written !== 'string') continue;
    const read = editedValue(field, written.slice(0, 200));
    if ('fault' in read) edited.errors[field.name] = read.fault;
    else if (read.value !== action.args[field.name]) edited.edit[field.name] = read.value;
  }
  return edited;
}
