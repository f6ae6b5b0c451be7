/**
 * The functions that look into what a model or its provider says.
 * Owns: how each is called. Refuses: those behind another one; not-targets.ts names those.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type OpenAI from 'openai';
import { gatherEvents, gatherMessage } from '../../../src/model/anthropic-reply.ts';
import { gatherChunks, gatherWhole } from '../../../src/model/openai-reply.ts';
import { providerFault } from '../../../src/model/provider-fault.ts';
import { textTokens } from '../../../src/model/request-tokens.ts';
import { retryAfterOf } from '../../../src/model/retry-after.ts';
import { textCalls } from '../../../src/model/text-calls.ts';
import { withoutThoughts } from '../../../src/model/thinking.ts';
import { onLoop, type Targets } from './target.ts';

const tools = [{ name: 'look', description: '', inputSchema: { type: 'object' } }];
const nothing = () => undefined;

/** A stream whose only event is what somebody sent: its type is what was expected, not what it is. */
async function* only<T>(event: unknown): AsyncGenerator<T> {
  yield event as T;
  await Promise.resolve();
}

export const modelTargets: Targets = {
  'model/anthropic-reply.ts#gatherEvents': onLoop((text) =>
    gatherEvents(
      'm',
      only<Anthropic.RawMessageStreamEvent>({
        type: 'content_block_start',
        index: 0,
        content_block: { type: 'text', text },
      }),
      nothing,
    ),
  ),
  'model/anthropic-reply.ts#gatherMessage': onLoop((text) =>
    gatherMessage('m', { content: [{ type: 'text', text }], usage: {} } as Anthropic.Message),
  ),
  'model/openai-reply.ts#gatherChunks': onLoop((text) =>
    gatherChunks('m', only<OpenAI.ChatCompletionChunk>({ choices: [{ delta: { content: text } }] }), nothing),
  ),
  'model/openai-reply.ts#gatherWhole': onLoop((text) =>
    gatherWhole('m', { choices: [{ message: { content: text }, finish_reason: 'stop' }] } as OpenAI.ChatCompletion),
  ),
  'model/provider-fault.ts#providerFault': onLoop((text) =>
    providerFault('m', { status: 400, error: { message: text } }),
  ),
  'model/request-tokens.ts#textTokens': onLoop((text) => textTokens(text)),
  'model/retry-after.ts#retryAfterOf': onLoop((text) => retryAfterOf({ get: () => text }, 0)),
  'model/text-calls.ts#textCalls': onLoop((text) => textCalls(text, tools)),
  'model/text-calls.ts#textCalls python': onLoop((text) => textCalls(`[look(a="${text}")]`, tools)),
  'model/text-calls.ts#textCalls xml': onLoop((text) => textCalls(`<function=look><parameter=a>${text}`, tools)),
  'model/thinking.ts#withoutThoughts': onLoop((text) => withoutThoughts(text)),
};
