/**
 * The dialog in which somebody answers what a server asks.
 * Owns: a field for each that may be filled in, and reading what was written. Refuses: fields that ask for a secret, and
 * whatever a submission holds beside the question's own fields.
 */
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { type AnswerField, answeredValue, longestAnswerText } from '../run/servers/answer-field.ts';
import type { AnswerContent, ServerQuestion } from '../run/servers/server-question.ts';
import { section } from './blocks.ts';
import { clip, code, fence, markup, oneLine, own } from './markup.ts';

const Ticket = z.object({
  incident: z.string(),
  run: z.string(),
  question: z.string(),
  place: z.object({ team: z.string(), channel: z.string() }),
});
export type AnswerTicket = z.infer<typeof Ticket>;

type Values = Record<
  string,
  Record<
    string,
    { value?: string | null; selected_option?: { value?: string } | null; selected_options?: { value?: string }[] }
  >
>;

const actionId = 'value';
const mostWords = 1_500;

export function answerDialog({ server, text, fields }: ServerQuestion, ticket: AnswerTicket): ModalView {
  return {
    type: 'modal',
    callback_id: 'srv_answer',
    title: { type: 'plain_text', text: 'Answer a server' },
    submit: { type: 'plain_text', text: 'Send' },
    close: { type: 'plain_text', text: 'Go back' },
    private_metadata: JSON.stringify(ticket),
    blocks: [
      section(markup`${code(server, 60)} asks:\n${fence(clip(text, mostWords))}`),
      section(own('What you write goes to that server and into the record. Write no secret.')),
      ...fields.flatMap((field, at) => (field.secret ? [] : [inputOf(field, at)])),
    ],
  };
}

/** Where a dialog came from; null when it cannot be read. */
export function readAnswerTicket(metadata: string): AnswerTicket | null {
  try {
    const parsed = Ticket.safeParse(JSON.parse(metadata));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export interface Written {
  content: AnswerContent;
  /** What does not fit, by block. */
  errors: Record<string, string>;
}

export function readAnswer({ fields }: ServerQuestion, values: Values): Written {
  const written: Written = { content: {}, errors: {} };
  for (const [at, field] of fields.entries()) {
    if (field.secret) continue;
    const input = values[blockOf(at)]?.[actionId];
    const several = input?.selected_options?.flatMap(({ value }) => value ?? []);
    const texts = field.kind === 'choices' ? (several ?? []) : [input?.selected_option?.value ?? input?.value ?? ''];
    const read = answeredValue(
      field,
      texts.map((text) => text.slice(0, 2 * longestAnswerText)),
    );
    if ('fault' in read) written.errors[blockOf(at)] = read.fault;
    else if (read.value !== undefined) put(written.content, field.name, read.value);
  }
  return written;
}

/** A field called `__proto__` is one like any other. */
function put(content: AnswerContent, name: string, value: AnswerContent[string]): void {
  Object.defineProperty(content, name, { value, enumerable: true, writable: true, configurable: true });
}

function blockOf(at: number): string {
  return `field-${at}`;
}

function inputOf(field: AnswerField, at: number): KnownBlock {
  const { title, description, required } = field;
  return {
    type: 'input',
    block_id: blockOf(at),
    optional: !required,
    label: plain(title, 150),
    ...(description === undefined ? {} : { hint: plain(description, 300) }),
    element: elementOf(field),
  };
}

type Element = Extract<KnownBlock, { type: 'input' }>['element'];

function elementOf({ kind, choices = [], least, most, initial }: AnswerField): Element {
  switch (kind) {
    case 'boolean':
      return select(
        [
          { value: 'yes', title: 'Yes' },
          { value: 'no', title: 'No' },
        ],
        yesOrNo(initial),
      );
    case 'choice':
      return select(choices, initial);
    case 'choices':
      return { type: 'checkboxes', action_id: actionId, options: choices.map(optionOf) };
    case 'number':
    case 'integer':
      return {
        type: 'number_input',
        action_id: actionId,
        is_decimal_allowed: kind === 'number',
        ...(initial === undefined ? {} : { initial_value: initial }),
        ...(least === undefined ? {} : { min_value: String(least) }),
        ...(most === undefined ? {} : { max_value: String(most) }),
      };
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: actionId,
        multiline: most === undefined || most > 200,
        max_length: Math.max(1, Math.min(most ?? longestAnswerText, longestAnswerText)),
        ...(initial === undefined ? {} : { initial_value: initial }),
      };
  }
}

function yesOrNo(initial: string | undefined): string | undefined {
  if (initial === undefined) return undefined;
  return initial === 'true' ? 'yes' : 'no';
}

function select(choices: NonNullable<AnswerField['choices']>, initial: string | undefined): Element {
  const options = choices.map(optionOf);
  const chosen = options[choices.findIndex(({ value }) => value === initial)];
  return { type: 'static_select', action_id: actionId, options, ...(chosen ? { initial_option: chosen } : {}) };
}

/** Slack bounds an option's value at 150 characters. */
function optionOf({ value, title }: { value: string; title: string }) {
  return { text: plain(title, 75), value };
}

function plain(text: string, most: number) {
  return { type: 'plain_text' as const, text: oneLine(text, most) || '…', emoji: false };
}
