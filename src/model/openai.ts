/**
 * The Model port over the OpenAI chat API, and so over any compatible endpoint.
 * Owns: translation both ways. Refuses: retries (the SDK's are off; retry.ts has them).
 */
import type OpenAI from 'openai';
import { AuraError, messageOf } from '../errors.ts';
import type { Model, ModelCall, ModelMessage, ModelReply, ModelRequest, ToolChoice } from './model.ts';
import { isPassing } from './passing-status.ts';

export interface OpenAiOptions {
  model: string;
  /** Local endpoints often want none. */
  apiKey?: string;
  baseUrl?: string;
  /** ms to the last token. */
  timeout: number;
}

export function openAiModel(options: OpenAiOptions): Model {
  // Loaded at the first question: without a model nobody pays for the SDK's start-up.
  let connected: Promise<{ client: OpenAI; sdk: typeof OpenAI }> | undefined;
  const connect = async () => {
    const { default: sdk } = await import('openai');
    return {
      client: new sdk({
        apiKey: options.apiKey ?? 'none',
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
        const reply = await client.chat.completions.create(
          {
            model: options.model,
            max_completion_tokens: request.maxTokens,
            messages: [{ role: 'system', content: request.system }, ...request.messages.flatMap(toOpenAi)],
            ...(request.tools.length > 0
              ? {
                  tools: request.tools.map(({ name, description, inputSchema }) => ({
                    type: 'function' as const,
                    function: { name, description, parameters: inputSchema },
                  })),
                  tool_choice: choiceOf(request.toolChoice ?? 'auto'),
                }
              : {}),
          },
          { signal: request.signal },
        );
        const message = reply.choices[0]?.message;
        return {
          text: message?.content ?? '',
          calls: (message?.tool_calls ?? []).flatMap((call): ModelCall[] =>
            call.type === 'function'
              ? [{ id: call.id, name: call.function.name, ...argumentsOf(call.function.arguments) }]
              : [],
          ),
          usage: { input: reply.usage?.prompt_tokens ?? 0, output: reply.usage?.completion_tokens ?? 0 },
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

/** Arguments are model output: what is no object of JSON is handed on as it came, so that the model can be told. */
function argumentsOf(text: string): Pick<ModelCall, 'args' | 'malformed'> {
  try {
    const value: unknown = JSON.parse(text || '{}');
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { args: value as Record<string, unknown> };
  } catch {
    // Said below.
  }
  return { args: {}, malformed: text };
}

function choiceOf(choice: ToolChoice): OpenAI.ChatCompletionToolChoiceOption {
  return typeof choice === 'string' ? choice : { type: 'function', function: { name: choice.tool } };
}

function toOpenAi(message: ModelMessage): OpenAI.ChatCompletionMessageParam[] {
  if (message.role === 'user') return [{ role: 'user', content: message.text }];
  if (message.role === 'tool') {
    return message.results.map((result) => ({ role: 'tool', tool_call_id: result.id, content: result.text }));
  }
  return [
    {
      role: 'assistant',
      content: message.text || null,
      ...(message.calls.length > 0
        ? {
            tool_calls: message.calls.map((call) => ({
              id: call.id,
              type: 'function' as const,
              function: { name: call.name, arguments: JSON.stringify(call.args) },
            })),
          }
        : {}),
    },
  ];
}
