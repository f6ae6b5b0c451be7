/**
 * A stream of Anthropic's Messages, gathered.
 * Owns: its events, and whether it came to its end. Refuses: judging the reply.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { Gathered } from './answer-of.ts';
import { ModelError } from './model-error.ts';
import type { ModelUsage } from './model.ts';
import { argumentText, Bounds, countOf, isObject, textOf } from './piece.ts';
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
  const bounds = new Bounds(model);
  const blocks = new Map<unknown, Block>();
  let usage: Counts = {};
  let stopped: unknown = null;
  let isEnded = false;
  for await (const event of events as AsyncIterable<unknown>) {
    alive();
    if (!isObject(event)) continue;
    const { message, delta, content_block: begun } = event;
    if (event.type === 'message_start') usage = given(isObject(message) ? message.usage : null);
    else if (event.type === 'content_block_start') {
      const block = isObject(begun) ? beginOf(begun) : null;
      if (!block) continue;
      bounds.piece();
      blocks.set(event.index, block);
    } else if (event.type === 'content_block_delta') {
      const block = blocks.get(event.index);
      if (block && isObject(delta)) addDelta(block, delta, bounds);
    } else if (event.type === 'message_delta') {
      stopped = isObject(delta) ? (delta.stop_reason ?? stopped) : stopped;
      usage = { ...usage, ...given(event.usage) };
    } else if (event.type === 'message_stop') isEnded = true;
  }
  if (!isEnded || stopped === null)
    throw new ModelError({ kind: 'cut', model, why: 'broke off in the middle of its answer' });
  return gathered(model, [...blocks.values()], stopped, usage);
}

/** A server that does not stream answers with the whole at once. */
export function gatherMessage(model: string, message: Anthropic.Message): GatheredThinking {
  const whole: unknown = message;
  if (!isObject(whole) || !Array.isArray(whole.content))
    throw new ModelError({ kind: 'invalid-reply', model, why: 'answered with no message in it' });
  const blocks = whole.content.flatMap((block: unknown): Block[] => {
    const begun = isObject(block) ? beginOf(block) : null;
    if (!begun || !isObject(block)) return [];
    return ['kind' in begun && begun.kind === 'call' ? { ...begun, args: argumentText(block.input) } : begun];
  });
  return gathered(model, blocks, whole.stop_reason ?? 'end_turn', given(whole.usage));
}

function gathered(model: string, blocks: Block[], stopped: unknown, counts: Counts): GatheredThinking {
  if (stopped === 'refusal')
    throw new ModelError({ kind: 'refused', model, why: 'refused to answer by the rules of its provider' });
  if (stopped === 'model_context_window_exceeded')
    throw new ModelError({ kind: 'overflow', model, why: 'was sent more than its context window holds' });
  const usage = usageOf(counts);
  return {
    text: blocks.flatMap((it) => ('kind' in it && it.kind === 'text' ? [it.text] : [])).join('\n'),
    calls: blocks.flatMap((it) =>
      'kind' in it && it.kind === 'call' ? [{ id: it.id, name: it.name, args: it.args }] : [],
    ),
    thoughts: blocks.flatMap((it) => ('type' in it ? [it] : [])),
    isCut: stopped === 'max_tokens',
    ...(usage ? { usage } : {}),
  };
}

function beginOf(block: Record<string, unknown>): Block | null {
  switch (block.type) {
    case 'text':
      return { kind: 'text', text: textOf(block.text) };
    case 'tool_use':
      return { kind: 'call', id: textOf(block.id), name: textOf(block.name), args: '' };
    case 'thinking':
      return { type: 'thinking', thinking: textOf(block.thinking), signature: textOf(block.signature) };
    case 'redacted_thinking':
      return { type: 'redacted_thinking', data: textOf(block.data) };
    default:
      return null;
  }
}

function addDelta(block: Block, delta: Record<string, unknown>, bounds: Bounds): void {
  const piece = (key: string) => bounds.text(textOf(delta[key]));
  if ('kind' in block) {
    if (block.kind === 'text') block.text += piece('text');
    else block.args += piece('partial_json');
  } else if (block.type === 'thinking') {
    block.thinking += piece('thinking');
    block.signature += piece('signature');
  }
}

type Counts = Record<string, number>;

/** The last event repeats what it knows, and leaves out the rest. */
function given(counts: unknown): Counts {
  if (!isObject(counts)) return {};
  const known = Object.entries(counts).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(known.map(([key, value]) => [key, countOf(value)]));
}

/** Nothing where the server did not say. */
function usageOf(counts: Counts): ModelUsage | undefined {
  const cachedInput = counts.cache_read_input_tokens ?? 0;
  const cacheWrites = counts.cache_creation_input_tokens ?? 0;
  const input = (counts.input_tokens ?? 0) + cachedInput + cacheWrites;
  if (input === 0) return undefined;
  return {
    input,
    output: counts.output_tokens ?? 0,
    ...(cachedInput > 0 ? { cachedInput } : {}),
    ...(cacheWrites > 0 ? { cacheWrites } : {}),
  };
}
