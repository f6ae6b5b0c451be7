/**
 * The Model port over Anthropic's Messages API.
 * Owns: one try, streamed. Refuses: retries (the SDK's are off; retry.ts has them).
 */
import type Anthropic from '@anthropic-ai/sdk';
import { gatherEvents, gatherMessage, type GatheredThinking } from './anthropic-reply.ts';
import { type AnthropicBody, type AnthropicReasoning, toAnthropicBody } from './anthropic-request.ts';
import { answerOf } from './answer-of.ts';
import { GivenUp } from './given-up.ts';
import type { Model, ModelRequest } from './model.ts';
import { pageOf, providerFault } from './provider-fault.ts';
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
  const connect = async () => {
    const [{ default: sdk }, { Stream }] = await Promise.all([
      import('@anthropic-ai/sdk'),
      import('@anthropic-ai/sdk/streaming'),
    ]);
    const client = new sdk({
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

  const send = async (body: AnthropicBody, { signal, alive }: Watch): Promise<GatheredThinking> => {
    connected ??= connect();
    const { client, Stream } = await connected;
    const response = await client.messages.create(body, { signal }).asResponse();
    alive();
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('application/json')) return gatherMessage(model, (await response.json()) as Anthropic.Message);
    if (type.includes('text/html')) throw pageOf(model);
    const events = Stream.fromSSEResponse<Anthropic.RawMessageStreamEvent>(response, new AbortController(), client);
    return gatherEvents(model, events, alive);
  };

  const attempt = async (request: ModelRequest, watch: Watch): Promise<GatheredThinking> => {
    for (;;) {
      const body = toAnthropicBody(request, ways);
      try {
        return await send(body, watch);
      } catch (error) {
        watch.signal.throwIfAborted();
        const fault = providerFault(model, error);
        if (!gone.learn(fault, Object.keys(body))) throw fault;
      }
    }
  };

  return {
    name: model,
    ask: async (request) => {
      const gathered = await watched(model, request.signal, patience, (watch) => attempt(request, watch));
      if (reasoning !== undefined) thoughts.keep(gathered.calls, gathered.thoughts);
      return answerOf(request, gathered, { model, isPlain: false });
    },
  };
}
