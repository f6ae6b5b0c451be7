/**
 * Asks a model to go on where its answer was cut off by its length.
 * Owns: how often, and the seam. Refuses: going on with a call or with JSON, whose halves do not join; they are marked as
 * cut, and so is a text that has no end after that.
 */
import type { Model, ModelReply, ModelRequest, ModelUsage } from './model.ts';

const mostParts = 3;
const goOn = 'Your answer was cut off. Go on exactly where it ended; repeat nothing and add no introduction.';

export function continued(model: Model): Model {
  return {
    name: model.name,
    async ask(request) {
      let whole = await model.ask(request);
      for (let part = 2; part <= mostParts && mayGoOn(request, whole); part += 1) {
        const next = await model.ask(asked(request, whole.text)).catch((error: unknown) => {
          request.signal.throwIfAborted();
          if (error instanceof Error) return null;
          throw error;
        });
        if (!next || next.text === '') break;
        whole = joined(whole, next);
      }
      return whole;
    },
  };
}

function mayGoOn({ schema }: ModelRequest, { cut, text, calls }: ModelReply): boolean {
  return cut === true && schema === undefined && calls.length === 0 && text.trim() !== '';
}

function asked(request: ModelRequest, text: string): ModelRequest {
  const messages: ModelRequest['messages'] = [
    ...request.messages,
    { role: 'assistant', text, calls: [] },
    { role: 'user', text: goOn },
  ];
  return { ...request, messages, toolChoice: 'none' };
}

function joined(first: ModelReply, next: ModelReply): ModelReply {
  const reply = { ...first, text: first.text + next.text, usage: sum(first.usage, next.usage) };
  if (!next.cut) delete reply.cut;
  return reply;
}

function sum(one: ModelUsage, other: ModelUsage): ModelUsage {
  const added = (key: 'cachedInput' | 'cacheWrites' | 'cost') =>
    one[key] === undefined && other[key] === undefined ? {} : { [key]: (one[key] ?? 0) + (other[key] ?? 0) };
  return {
    input: one.input + other.input,
    output: one.output + other.output,
    ...added('cachedInput'),
    ...added('cacheWrites'),
    ...added('cost'),
    ...(one.estimated || other.estimated ? { estimated: true } : {}),
  };
}
