/**
 * The Model port over OpenAI's chat completions, and so over any compatible endpoint.
 * Owns: one try, streamed. Refuses: retries (the SDK's are off; retry.ts has them).
 */
import type OpenAI from 'openai';
import { attempt } from './attempt.ts';
import { answerOf, type Gathered } from './answer-of.ts';
import { GivenUp } from './given-up.ts';
import type { Model, ModelRequest } from './model.ts';
import { gatherChunks, gatherWhole } from './openai-reply.ts';
import { toOpenAiBody } from './openai-request.ts';
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
  const sdk = () => (connected ??= connect());
  const connect = async () => {
    const [{ default: Client }, { Stream }] = await Promise.all([import('openai'), import('openai/streaming')]);
    const client = new Client({
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

  const asked = (request: ModelRequest, watch: Watch): Promise<Gathered> =>
    attempt(
      {
        model,
        gone,
        body: () => toOpenAiBody(request, ways),
        send: async (body, signal) => (await sdk()).client.chat.completions.create(body, { signal }).asResponse(),
        whole: (answer) => gatherWhole(model, answer as OpenAI.ChatCompletion),
        streamed: async (response, alive) => {
          const { client, Stream } = await sdk();
          return gatherChunks(
            model,
            Stream.fromSSEResponse<OpenAI.ChatCompletionChunk>(response, new AbortController(), client),
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
      return answerOf(request, gathered, { model, isPlain: true });
    },
  };
}
