/**
 * The dialogs that ask what was wrong with an answer, and what it was instead.
 * Owns: their fields, and reading them back. Refuses: keeping anything; what comes back is a press like any other.
 */
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Place } from '../run/identity.ts';
import { type FaultOfAnswer, faultsOfAnswers } from '../run/outcomes/lesson.ts';
import { parseJson } from '../run/servers/parse-json.ts';

const Ticket = z.object({
  incident: z.string(),
  run: z.string(),
  place: z.object({ team: z.string(), channel: z.string() }),
});
export type OpinionTicket = z.infer<typeof Ticket>;

const Values = z.object({
  about: z
    .object({ about: z.object({ selected_option: z.object({ value: z.enum(faultsOfAnswers) }).nullish() }) })
    .optional(),
  was: z.object({ text: z.object({ value: z.string().nullish() }) }),
});

const words: Record<FaultOfAnswer, string> = {
  cause: 'The cause is another one',
  evidence: 'The evidence does not show it',
  noise: 'This was noise: no answer was needed',
  words: 'The words are hard to follow',
};

export function wrongDialog(ticket: OpinionTicket): ModalView {
  return {
    ...dialog('feedback_form', 'What was wrong?', ticket),
    blocks: [
      {
        type: 'input',
        block_id: 'about',
        label: { type: 'plain_text', text: 'Which of these?' },
        element: {
          type: 'radio_buttons',
          action_id: 'about',
          options: faultsOfAnswers.map((value) => ({ text: { type: 'plain_text', text: words[value] }, value })),
        },
      },
      textField('What was it instead?', true),
    ],
  };
}

export function outcomeDialog(ticket: OpinionTicket): ModalView {
  return {
    ...dialog('outcome_form', 'What was it?', ticket),
    blocks: [textField('What was the cause? The next incident like this one shows it.', false)],
  };
}

export function opinionTicket(incident: string, run: string, place: Place): OpinionTicket {
  return { incident, run, place };
}

/** Where a dialog came from; null when it cannot be read. */
export function readOpinionTicket(metadata: string): OpinionTicket | null {
  try {
    const parsed = Ticket.safeParse(parseJson(metadata));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function readOpinion(values: unknown): { about?: FaultOfAnswer; was?: string } {
  const parsed = Values.safeParse(values);
  if (!parsed.success) return {};
  const about = parsed.data.about?.about.selected_option?.value;
  const was = parsed.data.was.text.value?.trim();
  return { ...(about ? { about } : {}), ...(was ? { was } : {}) };
}

function dialog(callback: string, title: string, ticket: OpinionTicket) {
  return {
    type: 'modal' as const,
    callback_id: callback,
    title: { type: 'plain_text' as const, text: title },
    submit: { type: 'plain_text' as const, text: 'Keep it' },
    close: { type: 'plain_text' as const, text: 'Cancel' },
    private_metadata: JSON.stringify(ticket),
  };
}

function textField(label: string, optional: boolean): ModalView['blocks'][number] {
  return {
    type: 'input',
    block_id: 'was',
    optional,
    label: { type: 'plain_text', text: label },
    element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: 500 },
  };
}
