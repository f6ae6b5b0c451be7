/**
 * A request in the words of Anthropic's Messages.
 * Owns: that translation, and the marks behind which the provider keeps a prefix. Refuses: sending.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { fitTool, isClosed } from './fit-schema.ts';
import type { GivenUp } from './given-up.ts';
import type { ModelMessage, ModelRequest, ToolChoice } from './model.ts';
import { schemaInWords } from './schema-in-words.ts';
import type { Thoughts } from './thoughts.ts';

export type AnthropicBody = Anthropic.MessageCreateParamsStreaming;

/** How hard it thinks: an effort, or tokens for models that know no effort. */
export type AnthropicReasoning = 'low' | 'medium' | 'high' | number;

export interface AnthropicWays {
  model: string;
  reasoning?: AnthropicReasoning;
  gone: GivenUp;
  thoughts: Thoughts;
}

const kept = { type: 'ephemeral' } as const;

export function toAnthropicBody(
  request: ModelRequest,
  { model, reasoning, gone, thoughts }: AnthropicWays,
): AnthropicBody {
  const { tools, schema, toolChoice = 'auto' } = request;
  const mark = gone.has('cache_control') ? {} : { cache_control: kept };
  const thinks = reasoning !== undefined && mayThink(request, thoughts) && !gone.has('thinking');
  const closes = schema && isClosed(schema.schema, false) && !gone.has('output_config');
  const said = schema && !closes ? `${request.system}\n\n${schemaInWords(schema)}` : request.system;
  const budget = thinks && typeof reasoning === 'number' ? reasoning : 0;
  const effort = thinks && typeof reasoning === 'string' && !gone.has('output_config') ? { effort: reasoning } : {};
  const format = closes ? { format: { type: 'json_schema' as const, schema: schema.schema } } : {};
  return {
    model,
    stream: true,
    max_tokens: request.maxTokens + budget,
    ...(said ? { system: [{ type: 'text', text: said, ...mark }] } : {}),
    messages: marked(
      request.messages.map((message) => toMessage(message, thinks ? thoughts : null)),
      mark,
    ),
    ...(tools.length > 0
      ? {
          tools: tools.map((tool, place) => ({ ...toTool(tool), ...(place === tools.length - 1 ? mark : {}) })),
          tool_choice: toChoice(toolChoice),
        }
      : {}),
    ...(thinks
      ? {
          // Thoughts that are sent along are signs of life.
          thinking: budget ? { type: 'enabled', budget_tokens: budget } : { type: 'adaptive', display: 'summarized' },
        }
      : {}),
    ...('effort' in effort || 'format' in format ? { output_config: { ...effort, ...format } } : {}),
  };
}

/**
 * A forced call excludes thinking, and so does a conversation whose last turn was thought about by another process: its
 * thoughts would have to be sent back.
 */
function mayThink({ messages, toolChoice }: ModelRequest, thoughts: Thoughts): boolean {
  if (typeof toolChoice === 'object') return false;
  const last = messages.findLast(({ role }) => role === 'assistant');
  return last?.role !== 'assistant' || last.calls.length === 0 || thoughts.before(last.calls) !== null;
}

function toTool(tool: ModelRequest['tools'][number]): Anthropic.Tool {
  const { name, description, inputSchema } = fitTool(tool);
  return { name, description, input_schema: { ...inputSchema, type: 'object' } };
}

function toChoice(choice: ToolChoice): Anthropic.ToolChoice {
  return typeof choice === 'string' ? { type: choice } : { type: 'tool', name: choice.tool };
}

function toMessage(message: ModelMessage, thoughts: Thoughts | null): Anthropic.MessageParam {
  // Always as blocks: a mark turns a text into one, and the prefix must not change with it.
  if (message.role === 'user') return { role: 'user', content: [{ type: 'text', text: message.text || '(nothing)' }] };
  if (message.role === 'assistant') {
    const content: Anthropic.ContentBlockParam[] = [
      ...(thoughts?.before(message.calls) ?? []),
      ...(message.text.trim() ? [{ type: 'text' as const, text: message.text.trimEnd() }] : []),
      ...message.calls.map((call) => ({ type: 'tool_use' as const, id: call.id, name: call.name, input: call.args })),
    ];
    // No turn may be empty.
    return { role: 'assistant', content: content.length > 0 ? content : '(no answer)' };
  }
  return {
    role: 'user',
    content: message.results.map((result) => ({
      type: 'tool_result' as const,
      tool_use_id: result.id,
      content: result.text,
      is_error: result.failed,
    })),
  };
}

/** The end of the conversation is kept too: the next turn begins with the same. */
function marked(messages: Anthropic.MessageParam[], mark: { cache_control?: typeof kept }): Anthropic.MessageParam[] {
  const last = messages.at(-1);
  if (!last || !mark.cache_control || last.role !== 'user') return messages;
  const blocks = typeof last.content === 'string' ? [] : last.content;
  const end = blocks.at(-1);
  if (!end || (end.type !== 'text' && end.type !== 'tool_result')) return messages;
  return [...messages.slice(0, -1), { ...last, content: [...blocks.slice(0, -1), { ...end, ...mark }] }];
}
