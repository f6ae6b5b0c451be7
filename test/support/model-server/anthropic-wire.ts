/**
 * Anthropic's Messages as the provider speaks them.
 * Owns: reading a request as strictly as the provider does, and writing a reply as one body or as events. Refuses: HTTP.
 */
import type { Numbered, Wire } from './openai-wire.ts';
import { isRecord, pieces, recordsIn, type SeenMessage, textIn, WireFault } from './script.ts';

type Json = Record<string, unknown>;

export const anthropicWire: Wire = {
  read(body) {
    if (typeof body.max_tokens !== 'number') throw wrong('max_tokens: Field required');
    const given = recordsIn(body.messages);
    if (given[0]?.role !== 'user') throw wrong('messages: first message must use the "user" role');
    const tools = recordsIn(body.tools).map((tool, place) => {
      const name = String(tool.name);
      const schema = isRecord(tool.input_schema) ? tool.input_schema : {};
      if (!/^[a-zA-Z0-9_-]{1,128}$/.test(name)) throw wrong(`tools.${place}.custom.name: String should match pattern`);
      if (schema.type !== 'object' || ['oneOf', 'anyOf', 'allOf'].some((key) => key in schema))
        throw wrong(
          `tools.${place}.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level`,
        );
      for (const key of Object.keys(isRecord(schema.properties) ? schema.properties : {}))
        if (!/^[a-zA-Z0-9_.-]{1,64}$/.test(key))
          throw wrong(
            `tools.${place}.custom.input_schema.properties: Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'`,
          );
      return { name, description: textIn(tool.description), schema };
    });
    const blocks = given.flatMap(({ content }) => recordsIn(content));
    const marks = [...recordsIn(body.system), ...recordsIn(body.tools), ...blocks].filter((it) => it.cache_control);
    if (marks.length > 4)
      throw wrong(`A maximum of 4 blocks with cache_control may be provided. Found ${marks.length}.`);
    const used = blocks.some(({ type }) => type === 'tool_use' || type === 'tool_result');
    if (used && tools.length === 0)
      throw wrong('Requests which include `tool_use` or `tool_result` blocks must define tools');
    const choice = isRecord(body.tool_choice) ? body.tool_choice : null;
    if (choice && tools.length === 0) throw wrong('tool_choice may only be specified while providing tools');
    const thinks = isRecord(body.thinking) && body.thinking.type !== 'disabled';
    if (thinks && (choice?.type === 'tool' || choice?.type === 'any'))
      throw wrong('Thinking may not be enabled when tool_choice forces tool use.');
    if (thinks) mustBeginWithThought(given);
    return {
      model: String(body.model),
      system: textIn(body.system),
      messages: messagesOf(given),
      tools,
      toolChoice: choice?.type === 'tool' ? { tool: String(choice.name) } : choice?.type === 'none' ? 'none' : 'auto',
      maxTokens: body.max_tokens,
    };
  },

  whole({ id, model, text, thinking, calls, isCut, usage }) {
    return {
      id,
      type: 'message',
      role: 'assistant',
      model,
      content: [
        ...(thinking ? [{ type: 'thinking', thinking, signature: `sealed ${thinking.length}` }] : []),
        ...(text ? [{ type: 'text', text, citations: null }] : []),
        ...calls.map((call) => ({ type: 'tool_use', id: call.id, name: call.name, input: parsed(call.args) })),
      ],
      stop_reason: stopOf(isCut, calls.length),
      stop_sequence: null,
      usage: usageOf(usage),
    };
  },

  events(reply) {
    const { id, model, text, thinking, calls, isCut, usage } = reply;
    const event = (type: string, more: Json) => `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`;
    const block = (index: number, begin: Json, deltas: Json[]) => [
      event('content_block_start', { index, content_block: begin }),
      ...deltas.map((delta) => event('content_block_delta', { index, delta })),
      event('content_block_stop', { index }),
    ];
    const blocks: [Json, Json[]][] = [
      ...(thinking
        ? [
            [
              { type: 'thinking', thinking: '', signature: '' },
              [
                ...pieces(thinking).map((piece) => ({ type: 'thinking_delta', thinking: piece })),
                { type: 'signature_delta', signature: `sealed ${thinking.length}` },
              ],
            ] satisfies [Json, Json[]],
          ]
        : []),
      ...(text
        ? [
            [
              { type: 'text', text: '', citations: null },
              pieces(text).map((piece) => ({ type: 'text_delta', text: piece })),
            ] satisfies [Json, Json[]],
          ]
        : []),
      ...calls.map(({ id: call, name, args }): [Json, Json[]] => [
        { type: 'tool_use', id: call, name, input: {} },
        pieces(args).map((piece) => ({ type: 'input_json_delta', partial_json: piece })),
      ]),
    ];
    const counts = usageOf(usage);
    const start = { ...anthropicWire.whole({ ...reply, text: '', thinking: '', calls: [] }), stop_reason: null };
    return [
      event('message_start', { message: { ...start, id, model, usage: { ...counts, output_tokens: 1 } } }),
      event('ping', {}),
      ...blocks.flatMap(([begin, deltas], index) => block(index, begin, deltas)),
      event('message_delta', {
        delta: { stop_reason: stopOf(isCut, calls.length), stop_sequence: null },
        usage: { output_tokens: counts.output_tokens },
      }),
      event('message_stop', {}),
    ];
  },

  refusal: (_status, type, message) => ({ type: 'error', error: { type, message } }),
  errorEvent: (type, message) =>
    `event: error\ndata: ${JSON.stringify({ type: 'error', error: { type, message } })}\n\n`,
};

function messagesOf(given: readonly Json[]): SeenMessage[] {
  let open = new Set<string>();
  return given.map((message, place): SeenMessage => {
    const blocks = recordsIn(message.content);
    const results = blocks.filter(({ type }) => type === 'tool_result');
    const answered = results.map(({ tool_use_id }) => String(tool_use_id));
    if (answered.some((id) => !open.has(id)) || open.size !== answered.length)
      throw wrong(`messages.${place}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after`);
    if (typeof message.content === 'string' ? message.content.trim() === '' : blocks.length === 0)
      throw wrong(`messages.${place}: all messages must have non-empty content`);
    for (const block of blocks)
      if (block.type === 'text' && String(block.text).trim() === '')
        throw wrong('messages: text content blocks must contain non-whitespace text');
    const calls = blocks
      .filter(({ type }) => type === 'tool_use')
      .map(({ id, name, input }) => ({ id: String(id), name: String(name), args: input }));
    open = new Set(calls.map(({ id }) => id));
    if (results.length > 0)
      return {
        role: 'tool',
        results: results.map((result) => ({
          id: String(result.tool_use_id),
          text: textIn(result.content),
          failed: result.is_error === true,
        })),
      };
    const text = textIn(
      typeof message.content === 'string' ? message.content : blocks.filter(({ type }) => type === 'text'),
    );
    return message.role === 'assistant' ? { role: 'assistant', text, calls } : { role: 'user', text };
  });
}

/** The turn whose calls are being answered must bring its own thoughts, as they were. */
function mustBeginWithThought(given: readonly Json[]): void {
  const last = given.findLast(({ role }) => role === 'assistant');
  const blocks = recordsIn(last?.content);
  if (!blocks.some(({ type }) => type === 'tool_use')) return;
  const [first] = blocks;
  if (first?.type !== 'thinking')
    throw wrong(`Expected \`thinking\` or \`redacted_thinking\`, but found \`${String(first?.type)}\``);
  if (first.signature !== `sealed ${String(first.thinking).length}`)
    throw wrong('Invalid `signature` in `thinking` block');
}

function wrong(message: string): WireFault {
  return new WireFault(400, 'invalid_request_error', message);
}

function parsed(args: string): unknown {
  try {
    return JSON.parse(args);
  } catch {
    return {};
  }
}

function stopOf(isCut: boolean, calls: number): string {
  return isCut ? 'max_tokens' : calls > 0 ? 'tool_use' : 'end_turn';
}

/** `input_tokens` are those that no cache had a part in. */
function usageOf(usage: Numbered['usage']) {
  const { input, output, cachedInput = 0, cacheWrites = 0 } = usage === 'none' ? { input: 0, output: 0 } : usage;
  return {
    input_tokens: input - cachedInput - cacheWrites,
    output_tokens: output,
    cache_read_input_tokens: cachedInput,
    cache_creation_input_tokens: cacheWrites,
  };
}
