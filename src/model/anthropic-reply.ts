/**
 * A stream of Anthropic's Messages, gathered.
 * Owns: its events, and whether it came to its end. Refuses: judging the reply.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { Gathered } from './answer-of.ts';
import { ModelError } from './model-error.ts';
import type { ModelUsage } from './model.ts';
import type { Thought } from './thoughts.ts';

export interface GatheredThinking extends Gathered {
  thoughts: Thought[];
}

type Block = { kind: 'text'; text: string } | { kind: 'call'; id: string; name: string; args: string } | Thought;

/** `alive` is told of each event. Throws ModelError `cut` where the end did not come. */
export async function gatherEvents(
  model: string,
  events: AsyncIterable<Anthropic.RawMessageStreamEvent>,
  alive: () => void,
): Promise<GatheredThinking> {
  const blocks: Block[] = [];
  let usage: Counts = {};
  let stopped: string | null = null;
  let isEnded = false;
  for await (const event of events) {
    alive();
    switch (event.type) {
      case 'message_start':
        usage = { ...event.message.usage };
        break;
      case 'content_block_start': {
        const begun = beginOf(event.content_block);
        if (begun) blocks[event.index] = begun;
        break;
      }
      case 'content_block_delta':
        addDelta(blocks[event.index], event.delta);
        break;
      case 'message_delta':
        stopped = event.delta.stop_reason;
        usage = { ...usage, ...given(event.usage) };
        break;
      case 'message_stop':
        isEnded = true;
        break;
      case 'content_block_stop':
        break;
    }
  }
  if (!isEnded || stopped === null)
    throw new ModelError({ kind: 'cut', model, why: 'broke off in the middle of its answer' });
  return gathered(model, blocks.filter(Boolean), stopped, usageOf(usage));
}

/** A server that does not stream answers with the whole at once. */
export function gatherMessage(model: string, message: Anthropic.Message): GatheredThinking {
  if (!Array.isArray(message.content))
    throw new ModelError({ kind: 'invalid-reply', model, why: 'answered with no message in it' });
  const blocks = message.content.flatMap((block): Block[] => {
    if (block.type === 'tool_use')
      return [{ kind: 'call', id: block.id, name: block.name, args: JSON.stringify(block.input ?? {}) }];
    const whole = beginOf(block);
    return whole ? [whole] : [];
  });
  return gathered(model, blocks, message.stop_reason ?? 'end_turn', usageOf({ ...message.usage }));
}

function gathered(model: string, blocks: Block[], stopped: string, usage: ModelUsage): GatheredThinking {
  if (stopped === 'refusal')
    throw new ModelError({ kind: 'refused', model, why: 'refused to answer by the rules of its provider' });
  if (stopped === 'model_context_window_exceeded')
    throw new ModelError({ kind: 'overflow', model, why: 'was sent more than its context window holds' });
  return {
    text: blocks.flatMap((it) => ('kind' in it && it.kind === 'text' ? [it.text] : [])).join('\n'),
    calls: blocks.flatMap((it) =>
      'kind' in it && it.kind === 'call' ? [{ id: it.id, name: it.name, args: it.args }] : [],
    ),
    thoughts: blocks.flatMap((it) => ('type' in it ? [it] : [])),
    usage,
    isCut: stopped === 'max_tokens',
  };
}

function beginOf(block: Anthropic.ContentBlock): Block | null {
  switch (block.type) {
    case 'text':
      return { kind: 'text', text: block.text };
    case 'tool_use':
      return { kind: 'call', id: block.id, name: block.name, args: '' };
    case 'thinking':
      return { type: 'thinking', thinking: block.thinking, signature: block.signature };
    case 'redacted_thinking':
      return { type: 'redacted_thinking', data: block.data };
    default:
      return null;
  }
}

function addDelta(block: Block | undefined, delta: Anthropic.RawContentBlockDelta): void {
  if (!block) return;
  if ('kind' in block) {
    if (block.kind === 'text' && delta.type === 'text_delta') block.text += delta.text;
    if (block.kind === 'call' && delta.type === 'input_json_delta') block.args += delta.partial_json;
  } else if (block.type === 'thinking') {
    if (delta.type === 'thinking_delta') block.thinking += delta.thinking;
    if (delta.type === 'signature_delta') block.signature += delta.signature;
  }
}

interface Counts {
  input_tokens?: number | null;
  output_tokens?: number | null;
  cache_creation_input_tokens?: number | null;
  cache_read_input_tokens?: number | null;
}

/** The last event repeats what it knows, and leaves out the rest. */
function given(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => typeof value === 'number'));
}

function usageOf(counts: Counts): ModelUsage {
  const cachedInput = counts.cache_read_input_tokens ?? 0;
  const cacheWrites = counts.cache_creation_input_tokens ?? 0;
  return {
    input: (counts.input_tokens ?? 0) + cachedInput + cacheWrites,
    output: counts.output_tokens ?? 0,
    ...(cachedInput > 0 ? { cachedInput } : {}),
    ...(cacheWrites > 0 ? { cacheWrites } : {}),
  };
}
