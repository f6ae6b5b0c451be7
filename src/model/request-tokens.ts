/**
 * How many tokens a request will be, counted before it is sent.
 * Owns: counting all of it, each text once. Refuses: exactness: it counts with one vocabulary (o200k) for all models;
 * whoever compares with a limit keeps a margin.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { ModelMessage, ModelRequest } from './model.ts';

type Counted = Pick<ModelRequest, 'system' | 'messages' | 'tools' | 'schema'>;

/** Characters counted before other work gets a turn. */
const slice = 32_768;
/** Merging is quadratic in the length of a run without blanks; longer ones are counted in pieces of so many characters. */
const longestRun = 200;
/** Texts whose count is remembered: those of a conversation come again at each turn. */
const mostRemembered = 2_000;
/** What a protocol puts around each message and each tool, about. */
const around = 6;

const remembered = new Map<string, number>();

/** Bytes of messages and tools, which nobody changes: those of a conversation come again at each turn. */
const measured = new WeakMap<object, number>();

/** UTF-8 bytes of all that is sent: no request has more tokens than that. Costs next to nothing. */
export function requestBytes({ system, messages, tools, schema }: Counted): number {
  const told = messages.reduce((sum, message) => sum + once(message, textsOf), 0);
  const offered = tools.reduce((sum, tool) => sum + once(tool, (it) => [JSON.stringify(it)]), 0);
  return told + offered + bytesOf([system, ...(schema ? [JSON.stringify(schema)] : [])]);
}

function once<T extends object>(it: T, texts: (it: T) => string[]): number {
  const known = measured.get(it);
  if (known !== undefined) return known;
  const bytes = bytesOf(texts(it));
  measured.set(it, bytes);
  return bytes;
}

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + around, 0);
}

/** Tokens of all that is sent. */
export async function requestTokens(request: Counted): Promise<number> {
  let sum = 0;
  for (const part of partsOf(request)) sum += (await textTokens(part)) + around;
  return sum;
}

/** Tokens of what the tools alone take of each request. */
export function toolTokens(tools: Counted['tools']): Promise<number> {
  return requestTokens({ system: '', messages: [], tools });
}

/** o200k tokens of one text. */
export async function textTokens(text: string): Promise<number> {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  let tokens = 0;
  for (let at = 0; at < text.length; at += slice) {
    if (at > 0) await turn();
    tokens += countPiece(text.slice(at, at + slice));
  }
  const oldest = remembered.keys().next();
  if (remembered.size >= mostRemembered && !oldest.done) remembered.delete(oldest.value);
  remembered.set(text, tokens);
  return tokens;
}

function countPiece(text: string): number {
  // What the expression captures stands at each odd place.
  return text.split(/((?<!\S)\S{201,}|(?<!\s)\s{201,})/).reduce((sum, part, place) => {
    if (place % 2 === 0) return sum + countTokens(part, plain);
    let tokens = 0;
    for (let at = 0; at < part.length; at += longestRun) tokens += countTokens(part.slice(at, at + longestRun), plain);
    return sum + tokens;
  }, 0);
}

/** Words that look like control tokens are text. */
const plain = { disallowedSpecial: new Set<string>() };

function partsOf({ system, messages, tools, schema }: Counted): string[] {
  return [
    system,
    ...tools.map((tool) => JSON.stringify(tool)),
    ...(schema ? [JSON.stringify(schema)] : []),
    ...messages.flatMap(textsOf),
  ];
}

function textsOf(message: ModelMessage): string[] {
  switch (message.role) {
    case 'user':
      return [message.text];
    case 'assistant':
      return [message.text, ...message.calls.map(({ name, args }) => `${name} ${JSON.stringify(args)}`)];
    case 'tool':
      return message.results.map(({ text }) => text);
  }
}
