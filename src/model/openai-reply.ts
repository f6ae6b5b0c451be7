/**
 * A stream of OpenAI's chat completions, gathered.
 * Owns: its chunks, in the variants of compatible servers, and whether it came to its end. Refuses: judging the reply.
 */
import type OpenAI from 'openai';
import type { Gathered } from './answer-of.ts';
import { ModelError } from './model-error.ts';
import type { ModelUsage } from './model.ts';
import { argumentText, Bounds, countOf, isObject, textOf } from './piece.ts';

type Chunk = OpenAI.ChatCompletionChunk;
type Call = Gathered['calls'][number];

/** `alive` is told of each chunk. Throws ModelError `cut` where the end did not come. */
export async function gatherChunks(model: string, chunks: AsyncIterable<Chunk>, alive: () => void): Promise<Gathered> {
  const bounds = new Bounds(model);
  const calls = new Map<number, Call>();
  let [text, refusal] = ['', ''];
  let ended: unknown = null;
  let usage: ModelUsage | undefined;
  for await (const chunk of chunks as AsyncIterable<unknown>) {
    alive();
    if (!isObject(chunk)) continue;
    usage = usageOf(chunk.usage) ?? usage;
    const [choice] = listOf(chunk.choices);
    if (!choice) continue;
    const delta = isObject(choice.delta) ? choice.delta : {};
    text += bounds.text(textOf(delta.content));
    refusal += bounds.text(textOf(delta.refusal));
    for (const [place, piece] of listOf(delta.tool_calls).entries()) addPiece(calls, piece, place, bounds);
    ended = choice.finish_reason ?? ended;
  }
  if (ended === null) throw new ModelError({ kind: 'cut', model, why: 'broke off in the middle of its answer' });
  return judged(model, { text, calls: [...calls.values()], ended, refusal, ...(usage ? { usage } : {}) });
}

/** A server that does not stream answers with the whole at once. */
export function gatherWhole(model: string, reply: OpenAI.ChatCompletion): Gathered {
  const whole: unknown = reply;
  const [choice] = isObject(whole) ? listOf(whole.choices) : [];
  if (!isObject(choice?.message))
    throw new ModelError({ kind: 'invalid-reply', model, why: 'answered with no message in it' });
  const { content, tool_calls, refusal } = choice.message;
  const calls = new Map<number, Call>();
  const bounds = new Bounds(model);
  for (const [place, call] of listOf(tool_calls).entries()) addPiece(calls, { ...call, index: place }, place, bounds);
  const usage = usageOf(reply.usage);
  return judged(model, {
    text: textOf(content),
    calls: [...calls.values()],
    ended: choice.finish_reason,
    refusal: textOf(refusal),
    ...(usage ? { usage } : {}),
  });
}

interface Ended extends Omit<Gathered, 'isCut'> {
  ended: unknown;
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

/** Pieces of a call share its index; a server that gives none sends each call whole, under an id of its own. */
function addPiece(calls: Map<number, Call>, piece: Record<string, unknown>, place: number, bounds: Bounds): void {
  const called = isObject(piece.function) ? piece.function : {};
  const args = bounds.text(argumentText(called.arguments));
  const [id, name] = [textOf(piece.id), textOf(called.name)];
  const index = typeof piece.index === 'number' ? piece.index : id === '' ? place : calls.size;
  const known = calls.get(index);
  if (known && (id === '' || id === known.id)) {
    known.args += args;
    known.name ||= name;
    return;
  }
  bounds.piece();
  let at = index;
  while (calls.has(at)) at += 1;
  calls.set(at, { id: id || `call_${at}`, name, args });
}

/** Nothing where the server did not say, or said nothing that can be. */
function usageOf(usage: unknown): ModelUsage | undefined {
  if (!isObject(usage)) return undefined;
  const input = countOf(usage.prompt_tokens);
  if (input === 0) return undefined;
  const details = isObject(usage.prompt_tokens_details) ? usage.prompt_tokens_details : {};
  const cachedInput = Math.min(input, countOf(details.cached_tokens));
  return { input, output: countOf(usage.completion_tokens), ...(cachedInput > 0 ? { cachedInput } : {}) };
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
