/**
 * The Model port over Anthropic's Messages API.
 * Owns: one try, streamed. Refuses: retries (the SDK's are off; retry.ts has them).
 */
import type Anthropic from '@anthropic-ai/sdk';
import { gatherEvents, gatherMessage, type GatheredThinking } from './anthropic-reply.ts';
import { type AnthropicReasoning, toAnthropicBody } from './anthropic-request.ts';
import { attempt } from './attempt.ts';
import { answerOf } from './answer-of.ts';
import { GivenUp } from './given-up.ts';
import type { Model, ModelRequest } from './model.ts';
import { Thoughts } from './thoughts.ts';
import { type Patience, type Watch, watched } from './watch.ts';

export interface AnthropicOptions extends Patience {
  model: string;
  apiKey: string;
  baseUrl?: string;
  reasoning?: AnthropicReasoning;
}

export function anthropicModel({ model, apiKey, baseUrl, reasoning, ...patience }: AnthropicOptions): Model {
  // Loaded at the first question: without a model nobody pays for the SDK's start-up.
  let connected: ReturnType<typeof connect> | undefined;
  const sdk = () => (connected ??= connect());
  const connect = async () => {
    const [{ default: Client }, { Stream }] = await Promise.all([
      import('@anthropic-ai/sdk'),
      import('@anthropic-ai/sdk/streaming'),
    ]);
    const client = new Client({
      apiKey,
      baseURL: baseUrl,
      maxRetries: 0,
      timeout: patience.timeout,
      logLevel: 'off',
      // Its span would stand beside our own; ours has the same names for both providers.
      openTelemetry: { traces: false },
    });
    return { client, Stream };
  };
  const gone = new GivenUp();
  const thoughts = new Thoughts();
  const ways = { model, gone, thoughts, ...(reasoning === undefined ? {} : { reasoning }) };

  const asked = (request: ModelRequest, watch: Watch): Promise<GatheredThinking> =>
    attempt(
      {
        model,
        gone,
        body: () => toAnthropicBody(request, ways),
        send: async (body, signal) => (await sdk()).client.messages.create(body, { signal }).asResponse(),
        whole: (answer) => gatherMessage(model, answer as Anthropic.Message),
        streamed: async (response, alive) => {
          const { client, Stream } = await sdk();
          return gatherEvents(
            model,
            Stream.fromSSEResponse<Anthropic.RawMessageStreamEvent>(response, new AbortController(), client),
            alive,
          );
        },
      },
      watch,
    );

  return {
    name: model,
    ask: async (request) => {
      // Before the clock starts: loading the SDK is no silence of the provider's.
      await sdk();
      const gathered = await watched(model, request.signal, patience, (watch) => asked(request, watch));
      if (reasoning !== undefined) thoughts.keep(gathered.calls, gathered.thoughts);
      return answerOf(request, gathered, { model, isPlain: false });
    },
  };
}
