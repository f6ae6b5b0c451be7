/**
 * OpenAI's chat completions as the provider speaks them.
 * Owns: reading a request as strictly as the provider does, and writing a reply as one body or as events. Refuses: HTTP.
 */
import { isRecord, pieces, recordsIn, type ScriptedReply, type SeenMessage, textIn, WireFault } from './script.ts';

type Json = Record<string, unknown>;

export interface Wire {
  read(body: Json): {
    model: string;
    system: string;
    messages: SeenMessage[];
    tools: { name: string; description: string; schema: Json }[];
    toolChoice: 'auto' | 'none' | { tool: string };
    maxTokens: number | null;
  };
  whole(reply: Numbered): Json;
  /** The text of each event of the stream. */
  events(reply: Numbered, body: Json): string[];
  refusal(status: number, type: string, message: string): Json;
  /** An error within the stream. */
  errorEvent(type: string, message: string): string;
}

/** A reply with what the server adds to it. */
export interface Numbered {
  id: string;
  model: string;
  text: string;
  thinking: string;
  calls: { id: string; name: string; args: string }[];
  isCut: boolean;
  usage: Exclude<ScriptedReply['usage'], undefined>;
}

export const openAiWire: Wire = {
  read(body) {
    const given = recordsIn(body.messages);
    if (given.length === 0) throw new WireFault(400, 'invalid_request_error', "'messages' must not be empty");
    const tools = recordsIn(body.tools).map((tool) => {
      const one = isRecord(tool.function) ? tool.function : {};
      const name = String(one.name);
      if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name))
        throw new WireFault(400, 'invalid_request_error', `Invalid 'tools.function.name': ${name}`);
      const schema = isRecord(one.parameters) ? one.parameters : {};
      if (schema.type !== 'object' || ['oneOf', 'anyOf', 'allOf', 'enum', 'not'].some((key) => key in schema))
        throw new WireFault(
          400,
          'invalid_request_error',
          `Invalid schema for function '${name}': schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'not' at the top level.`,
        );
      return { name, description: textIn(one.description), schema };
    });
    if (body.tool_choice !== undefined && tools.length === 0)
      throw new WireFault(400, 'invalid_request_error', "'tool_choice' is only allowed when 'tools' are specified.");
    const choice = body.tool_choice;
    const named = isRecord(choice) && isRecord(choice.function) ? String(choice.function.name) : null;
    const most = body.max_completion_tokens ?? body.max_tokens;
    return {
      model: String(body.model),
      system: given
        .filter(({ role }) => role === 'system')
        .map(({ content }) => textIn(content))
        .join('\n'),
      messages: messagesOf(given.filter(({ role }) => role !== 'system')),
      tools,
      toolChoice: named === null ? (choice === 'none' ? 'none' : 'auto') : { tool: named },
      maxTokens: typeof most === 'number' ? most : null,
    };
  },

  whole({ id, model, text, thinking, calls, isCut, usage }) {
    return {
      id,
      object: 'chat.completion',
      created: 0,
      model,
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: text || null,
            ...(thinking ? { reasoning_content: thinking } : {}),
            ...(calls.length > 0 ? { tool_calls: calls.map(toolCall) } : {}),
          },
          finish_reason: finishOf(isCut, calls.length),
        },
      ],
      ...(usage === 'none' ? {} : { usage: usageOf(usage) }),
    };
  },

  events(reply, body) {
    const { id, model, text, thinking, calls, isCut, usage } = reply;
    const chunk = (delta: Json, finish: string | null = null) =>
      JSON.stringify({
        id,
        object: 'chat.completion.chunk',
        created: 0,
        model,
        choices: [{ index: 0, delta, finish_reason: finish }],
      });
    const wantsUsage = isRecord(body.stream_options) && body.stream_options.include_usage === true;
    return [
      chunk({ role: 'assistant', content: '' }),
      ...pieces(thinking).map((piece) => chunk({ reasoning_content: piece })),
      ...pieces(text).map((piece) => chunk({ content: piece })),
      ...calls.flatMap(({ id: call, name, args }, index) => [
        chunk({ tool_calls: [{ index, id: call, type: 'function', function: { name, arguments: '' } }] }),
        ...pieces(args).map((piece) => chunk({ tool_calls: [{ index, function: { arguments: piece } }] })),
      ]),
      chunk({}, finishOf(isCut, calls.length)),
      ...(wantsUsage && usage !== 'none'
        ? [
            JSON.stringify({
              id,
              object: 'chat.completion.chunk',
              created: 0,
              model,
              choices: [],
              usage: usageOf(usage),
            }),
          ]
        : []),
      '[DONE]',
    ].map((data) => `data: ${data}\n\n`);
  },

  refusal: (_status, type, message) => ({ error: { message, type, param: null, code: type } }),
  errorEvent: (type, message) => `data: ${JSON.stringify({ error: { message, type, code: type } })}\n\n`,
};

/** Every result must answer a call of the turn before it, and every call must be answered. */
function messagesOf(given: readonly Json[]): SeenMessage[] {
  const messages: SeenMessage[] = [];
  const open = new Set<string>();
  for (const message of given) {
    if (message.role === 'tool') {
      const id = String(message.tool_call_id);
      if (!open.delete(id))
        throw new WireFault(
          400,
          'invalid_request_error',
          "messages with role 'tool' must be a response to a preceding message with 'tool_calls'.",
        );
      const result = { id, text: textIn(message.content), failed: false };
      const last = messages.at(-1);
      if (last?.role === 'tool') last.results.push(result);
      else messages.push({ role: 'tool', results: [result] });
      continue;
    }
    mustBeAnswered(open);
    if (message.role === 'user') messages.push({ role: 'user', text: textIn(message.content) });
    if (message.role === 'assistant') {
      const calls = recordsIn(message.tool_calls).map((call) => {
        const one = isRecord(call.function) ? call.function : {};
        const args: unknown = JSON.parse(String(one.arguments));
        return { id: String(call.id), name: String(one.name), args };
      });
      for (const { id } of calls) open.add(id);
      messages.push({ role: 'assistant', text: textIn(message.content), calls });
    }
  }
  mustBeAnswered(open);
  return messages;
}

function mustBeAnswered(open: ReadonlySet<string>): void {
  if (open.size > 0)
    throw new WireFault(
      400,
      'invalid_request_error',
      "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'.",
    );
}

function toolCall({ id, name, args }: Numbered['calls'][number]) {
  return { id, type: 'function', function: { name, arguments: args } };
}

function finishOf(isCut: boolean, calls: number): string {
  return isCut ? 'length' : calls > 0 ? 'tool_calls' : 'stop';
}

function usageOf({ input, output, cachedInput = 0 }: Exclude<Numbered['usage'], 'none'>) {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cachedInput },
  };
}
