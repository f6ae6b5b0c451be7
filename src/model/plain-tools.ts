/**
 * Tools for a server that knows none: described in words, called and answered in text.
 * Owns: the form (Hermes', which most open models were taught). Refuses: reading calls; text-calls.ts does.
 */
import type { ModelMessage, ModelRequest } from './model.ts';

/** The same request without tools, results or calls. */
export function inWords(request: ModelRequest): { system: string; messages: ModelMessage[] } {
  const { system, messages, tools, toolChoice = 'auto' } = request;
  return {
    system: tools.length > 0 ? `${system}\n\n${offer(request, toolChoice)}` : system,
    messages: messages.map(plain),
  };
}

function offer({ tools }: ModelRequest, choice: NonNullable<ModelRequest['toolChoice']>): string {
  const list = tools.map(({ name, description, inputSchema }) =>
    JSON.stringify({ name, description, parameters: inputSchema }),
  );
  const may =
    choice === 'none'
      ? 'You may not call any tool now; answer in words.'
      : choice === 'auto'
        ? 'To call a tool, write this, once for each call, and nothing behind it:'
        : `Now call ${choice.tool}. Write this, and nothing behind it:`;
  const form = '<tool_call>{"name": "…", "arguments": {…}}</tool_call>';
  return ['Your tools, one a line:', ...list, may, ...(choice === 'none' ? [] : [form])].join('\n');
}

function plain(message: ModelMessage): ModelMessage {
  if (message.role === 'tool') {
    const text = message.results
      .map((result) => `<tool_response>\n${result.failed ? 'This failed. ' : ''}${result.text}\n</tool_response>`)
      .join('\n');
    return { role: 'user', text };
  }
  if (message.role === 'user' || message.calls.length === 0) return message;
  const calls = message.calls.map(
    ({ name, args }) => `<tool_call>${JSON.stringify({ name, arguments: args })}</tool_call>`,
  );
  return { role: 'assistant', text: [message.text, ...calls].filter((it) => it !== '').join('\n'), calls: [] };
}
