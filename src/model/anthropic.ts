/**
 * The Model port over Anthropic's Messages API.
 * Owns: translation both ways. Refuses: retries (the SDK's are off; retry.ts has them).
 */
import type Anthropic from '@anthropic-ai/sdk';
import { AuraError, messageOf } from '../errors.ts';
import type { Model, ModelMessage, ModelReply, ModelRequest, ToolChoice } from './model.ts';
import { isPassing } from './passing-status.ts';

export interface AnthropicOptions {
  model: string;
  apiKey: string;
  baseUrl?: string;
  /** ms to the last token. */
  timeout: number;
}

export function anthropicModel(options: AnthropicOptions): Model {
  // Loaded at the first question: without a model nobody pays for the SDK's start-up.
  let connected: Promise<{ client: Anthropic; sdk: typeof Anthropic }> | undefined;
  const connect = async () => {
    const { default: sdk } = await import('@anthropic-ai/sdk');
    return {
      client: new sdk({
        apiKey: options.apiKey,
        baseURL: options.baseUrl,
        maxRetries: 0,
        timeout: options.timeout,
      }),
      sdk,
    };
  };
  return {
    name: options.model,
    async ask(request: ModelRequest): Promise<ModelReply> {
      connected ??= connect();
      const { client, sdk } = await connected;
      try {
        const reply = await client.messages.create(
          {
            model: options.model,
            max_tokens: request.maxTokens,
            system: request.system,
            messages: request.messages.map(toAnthropic),
            ...(request.tools.length > 0
              ? {
                  tools: request.tools.map(({ name, description, inputSchema }) => ({
                    name,
                    description,
                    input_schema: { ...inputSchema, type: 'object' as const },
                  })),
                  tool_choice: choiceOf(request.toolChoice ?? 'auto'),
                }
              : {}),
          },
          { signal: request.signal },
        );
        return {
          text: reply.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n'),
          calls: reply.content.flatMap((part) =>
            part.type === 'tool_use'
              ? [{ id: part.id, name: part.name, args: (part.input ?? {}) as Record<string, unknown> }]
              : [],
          ),
          usage: { input: reply.usage.input_tokens, output: reply.usage.output_tokens },
        };
      } catch (error) {
        throw new AuraError({
          code: 'model-failed',
          userMessage: `${options.model} did not answer: ${messageOf(error)}. Aura goes on without it.`,
          retryable:
            error instanceof sdk.APIConnectionError || (error instanceof sdk.APIError && isPassing(error.status)),
          cause: error,
        });
      }
    },
  };
}

function choiceOf(choice: ToolChoice): Anthropic.ToolChoice {
  return typeof choice === 'string' ? { type: choice } : { type: 'tool', name: choice.tool };
}

function toAnthropic(message: ModelMessage): Anthropic.MessageParam {
  if (message.role === 'user') return { role: 'user', content: message.text };
  if (message.role === 'assistant') {
    return {
      role: 'assistant',
      content: [
        ...(message.text ? [{ type: 'text' as const, text: message.text }] : []),
        ...message.calls.map((call) => ({ type: 'tool_use' as const, id: call.id, name: call.name, input: call.args })),
      ],
    };
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
