/**
 * A server's `elicitation/create` (MCP specification 2025-11-25, Elicitation): a question to people while it works on a call.
 * Owns: reading the request, which is foreign, the answer in the protocol's words, and what is said of it beside the
 * call's result. Refuses: reaching people, and opening web pages for a server.
 */
import { z } from 'zod';
import { answerFields } from '../../run/servers/answer-field.ts';
import type { AskedPeople, ServerAnswer } from '../../run/servers/server-question.ts';

/** Questions of one call; a server that asks more of them is not asked for. */
export const mostQuestions = 5;
const mostText = 2_000;

const request = z.looseObject({
  mode: z.string().default('form'),
  message: z.string().default(''),
  requestedSchema: z.unknown().optional(),
});

/** What people are asked; or why they are not. */
export function readElicitation(params: unknown): AskedPeople | { declined: string } {
  const parsed = request.safeParse(params);
  if (!parsed.success) return { declined: 'its question could not be read' };
  const { mode, message, requestedSchema } = parsed.data;
  if (mode === 'url') return { declined: 'it wanted a web page opened, which Aura does for no server' };
  if (mode !== 'form') return { declined: 'it asked in a way that Aura does not know' };
  const fields = answerFields(requestedSchema ?? { type: 'object', properties: {} });
  if ('unfit' in fields) return { declined: `its question cannot be put to people: ${fields.unfit}` };
  return { text: message.slice(0, mostText), fields };
}

/** The result of the request. */
export function elicited(answer: ServerAnswer | null): Record<string, unknown> {
  if (answer === null) return { action: 'decline' };
  return answer.how === 'accept' ? { action: 'accept', content: answer.content } : { action: answer.how };
}

/** What came of a question, for whoever reads the call's result. */
export function sayElicited(answer: ServerAnswer | null): string {
  if (answer === null) return 'it asked people something, and nobody could be asked';
  switch (answer.how) {
    case 'accept':
      return 'it asked people something, and somebody answered';
    case 'decline':
      return 'it asked people something, and somebody declined to answer';
    case 'cancel':
      return answer.why === 'late'
        ? 'it asked people something, and nobody answered in time'
        : 'it asked people something, and the call ended before anybody answered';
  }
}
