/**
 * The Model port over OpenAI's chat completions, and so over any compatible endpoint.
 * Owns: one try, streamed. Refuses: retries (the SDK's are off; retry.ts has them).
 */
import type OpenAI from 'openai';
import { answerOf, type Gathered } from './answer-of.ts';
import { GivenUp } from './given-up.ts';
import type { Model, ModelRequest } from './model.ts';
import { gatherChunks, gatherWhole } from './openai-reply.ts';
import { type OpenAiBody, toOpenAiBody } from './openai-request.ts';
import { pageOf, providerFault } from './provider-fault.ts';
import { type Patience, type Watch, watched } from './watch.ts';

export interface OpenAiOptions extends Patience {
  model: string;
  /** Local endpoints often want none. */
  apiKey?: string;
  baseUrl?: string;
  effort?: 'low' | 'medium' | 'high';
}

export function openAiModel({ model, apiKey, baseUrl, effort, ...patience }: OpenAiOptions): Model {
  // Loaded at the first question: without a model nobody pays for the SDK's start-up.
  let connected: ReturnType<typeof connect> | undefined;
  const connect = async () => {
    const [{ default: sdk }, { Stream }] = await Promise.all([import('openai'), import('openai/streaming')]);
    const client = new sdk({
      apiKey: apiKey ?? 'none',
      baseURL: baseUrl,
      maxRetries: 0,
      timeout: patience.timeout,
      logLevel: 'off',
    });
    return { client, Stream };
  };
  const gone = new GivenUp();
  const isCompatible = baseUrl !== undefined && !/^https:\/\/api\.openai\.com\//.test(baseUrl);
  const ways = { model, isCompatible, gone, ...(effort ? { effort } : {}) };

  const send = async (body: OpenAiBody, { signal, alive }: Watch): Promise<Gathered> => {
    connected ??= connect();
    const { client, Stream } = await connected;
    const response = await client.chat.completions.create(body, { signal }).asResponse();
    alive();
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('application/json')) return gatherWhole(model, (await response.json()) as OpenAI.ChatCompletion);
    if (type.includes('text/html')) throw pageOf(model);
    const chunks = Stream.fromSSEResponse<OpenAI.ChatCompletionChunk>(response, new AbortController(), client);
    return gatherChunks(model, chunks, alive);
  };

  const attempt = async (request: ModelRequest, watch: Watch): Promise<Gathered> => {
    for (;;) {
      const body = toOpenAiBody(request, ways);
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
      return answerOf(request, gathered, { model, isPlain: true });
    },
  };
}
