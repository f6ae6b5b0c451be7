/**
 * A request in the words of OpenAI's chat completions.
 * Owns: that translation, also for servers that know less than all of it. Refuses: sending.
 */
import type OpenAI from 'openai';
import { fitTool, isClosed } from './fit-schema.ts';
import type { GivenUp } from './given-up.ts';
import type { ModelMessage, ModelRequest, ReplySchema, ToolChoice } from './model.ts';
import { inWords } from './plain-tools.ts';
import { schemaInWords } from './schema-in-words.ts';

export type OpenAiBody = OpenAI.ChatCompletionCreateParamsStreaming;

export interface OpenAiWays {
  model: string;
  /** A server of its own: older ones know only `max_tokens`, and OpenAI's newer models only the other name. */
  isCompatible: boolean;
  effort?: 'low' | 'medium' | 'high';
  gone: GivenUp;
}

export function toOpenAiBody(request: ModelRequest, { model, isCompatible, effort, gone }: OpenAiWays): OpenAiBody {
  const { tools, schema, toolChoice = 'auto' } = request;
  const hasTools = tools.length > 0 && !gone.has('tools');
  const { system, messages } = gone.has('tools') ? inWords(request) : request;
  const said = schema && gone.has('response_format') ? `${system}\n\n${schemaInWords(schema)}` : system;
  return {
    model,
    stream: true,
    messages: [{ role: 'system', content: said }, ...messages.flatMap(toMessages)],
    ...limitOf(request.maxTokens, isCompatible, gone),
    ...(gone.has('stream_options') ? {} : { stream_options: { include_usage: true } }),
    ...(hasTools ? { tools: tools.map(toTool) } : {}),
    ...(hasTools && !gone.has('tool_choice') ? { tool_choice: toChoice(toolChoice) } : {}),
    ...(schema && !gone.has('response_format') ? { response_format: formatOf(schema) } : {}),
    ...(effort && !gone.has('reasoning_effort') ? { reasoning_effort: effort } : {}),
  };
}

function limitOf(tokens: number, isCompatible: boolean, gone: GivenUp): Partial<OpenAiBody> {
  const names = ['max_completion_tokens', 'max_tokens'] as const;
  const name = (isCompatible ? names.toReversed() : names).find((it) => !gone.has(it));
  return name ? { [name]: tokens } : {};
}

/** The strict form only where it changes nothing: it knows neither optional members nor open maps. */
function formatOf({ name, schema }: ReplySchema): OpenAI.ResponseFormatJSONSchema {
  return { type: 'json_schema', json_schema: { name, schema, strict: isClosed(schema, true) } };
}

function toTool(tool: ModelRequest['tools'][number]): OpenAI.ChatCompletionTool {
  const { name, description, inputSchema } = fitTool(tool);
  return { type: 'function', function: { name, description, parameters: inputSchema } };
}

function toChoice(choice: ToolChoice): OpenAI.ChatCompletionToolChoiceOption {
  return typeof choice === 'string' ? choice : { type: 'function', function: { name: choice.tool } };
}

function toMessages(message: ModelMessage): OpenAI.ChatCompletionMessageParam[] {
  if (message.role === 'user') return [{ role: 'user', content: message.text }];
  if (message.role === 'tool') {
    return message.results.map((result) => ({ role: 'tool', tool_call_id: result.id, content: result.text }));
  }
  const calls = message.calls.map((call) => ({
    id: call.id,
    type: 'function' as const,
    function: { name: call.name, arguments: JSON.stringify(call.args) },
  }));
  // Some servers read no null where they look for text.
  return [
    {
      role: 'assistant',
      content: message.text || (calls.length > 0 ? null : ''),
      ...(calls.length > 0 ? { tool_calls: calls } : {}),
    },
  ];
}
