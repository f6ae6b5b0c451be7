/**
 * A stream of OpenAI's chat completions, gathered.
 * Owns: its chunks, in the variants of compatible servers, and whether it came to its end. Refuses: judging the reply.
 */
import type OpenAI from 'openai';
import type { Gathered } from './answer-of.ts';
import { ModelError } from './model-error.ts';
import type { ModelUsage } from './model.ts';

type Chunk = OpenAI.ChatCompletionChunk;

/** `alive` is told of each chunk. Throws ModelError `cut` where the end did not come. */
export async function gatherChunks(model: string, chunks: AsyncIterable<Chunk>, alive: () => void): Promise<Gathered> {
  const calls: Gathered['calls'] = [];
  let text = '';
  let refusal = '';
  let ended: string | null = null;
  let usage: ModelUsage | undefined;
  for await (const chunk of chunks) {
    alive();
    if (chunk.usage) usage = usageOf(chunk.usage);
    const [choice] = chunk.choices ?? [];
    if (!choice) continue;
    const { delta } = choice;
    text += delta?.content ?? '';
    refusal += delta?.refusal ?? '';
    for (const [place, piece] of (delta?.tool_calls ?? []).entries()) addPiece(calls, piece, place);
    ended = choice.finish_reason ?? ended;
  }
  if (ended === null) throw new ModelError({ kind: 'cut', model, why: 'broke off in the middle of its answer' });
  return judged(model, { text, calls: calls.filter(Boolean), ended, refusal, ...(usage ? { usage } : {}) });
}

/** A server that does not stream answers with the whole at once. */
export function gatherWhole(model: string, reply: OpenAI.ChatCompletion): Gathered {
  const [choice] = reply.choices ?? [];
  if (!choice?.message) throw new ModelError({ kind: 'invalid-reply', model, why: 'answered with no message in it' });
  const { content, tool_calls, refusal } = choice.message;
  const calls = (tool_calls ?? []).flatMap((call, place) =>
    call.type === 'custom'
      ? []
      : [{ id: call.id ?? `call_${place}`, name: call.function.name, args: argsOf(call.function.arguments) }],
  );
  return judged(model, {
    text: content ?? '',
    calls,
    ended: choice.finish_reason,
    refusal: refusal ?? '',
    ...(reply.usage ? { usage: usageOf(reply.usage) } : {}),
  });
}

interface Ended extends Omit<Gathered, 'isCut'> {
  ended: string;
  refusal: string;
}

function judged(model: string, { ended, refusal, ...gathered }: Ended): Gathered {
  if (ended === 'content_filter' || (refusal !== '' && gathered.text === ''))
    throw new ModelError({
      kind: 'refused',
      model,
      why: `refused to answer by the rules of its provider${refusal ? ` (${refusal.slice(0, 200)})` : ''}`,
    });
  return { ...gathered, isCut: ended === 'length' };
}

type Piece = NonNullable<Chunk['choices'][number]['delta']['tool_calls']>[number];

/** Pieces of a call share its index; a server that gives none sends each call whole, under an id of its own. */
function addPiece(calls: Gathered['calls'], piece: Piece, place: number): void {
  const args = argsOf(piece.function?.arguments);
  const index = piece.index ?? (piece.id === undefined ? place : calls.length);
  const known = calls[index];
  if (known && (!piece.id || piece.id === known.id)) {
    known.args += args;
    known.name ||= piece.function?.name ?? '';
    return;
  }
  const at = known ? calls.length : index;
  calls[at] = { id: piece.id || `call_${at}`, name: piece.function?.name ?? '', args };
}

/** One server sends an object where the protocol has its text. */
function argsOf(args: unknown): string {
  return typeof args === 'string' ? args : args === undefined || args === null ? '' : JSON.stringify(args);
}

function usageOf(usage: OpenAI.CompletionUsage): ModelUsage {
  const cachedInput = usage.prompt_tokens_details?.cached_tokens ?? 0;
  return {
    input: usage.prompt_tokens ?? 0,
    output: usage.completion_tokens ?? 0,
    ...(cachedInput > 0 ? { cachedInput } : {}),
  };
}
