/**
 * One turn of a conversation as a step: asked once, and after a crash asked again, with the same bytes
 * where its request was on record by then.
 * Owns: keeping the rendered request as a note, and what the turn cost. Refuses: rendering and tools.
 */
import { redact } from '../../redact/redact.ts';
import { redactOnce } from '../../redact/redact-value.ts';
import type { Model, ModelMessage } from '../../model/model.ts';
import type { ResultOf } from '../../run/step.ts';
import type { RenderedRequest } from './conversation.ts';
import type { RunContext } from '../run-context.ts';
import { keepWithin } from './within-budget.ts';

/** `share`: what of the run's tokens may be used up by it. */
export async function askTurn(
  context: RunContext,
  model: Model,
  key: string,
  render: () => RenderedRequest,
  signal: AbortSignal,
  share = 1,
): Promise<ResultOf<'turn'>> {
  const { notes } = context.parts;
  const { incident } = context;
  let made: { id: string; request: RenderedRequest } | null = null;
  const keep = async () => {
    const request = withoutSecrets(render());
    const { id } = await notes.put(incident, textOf(request), { kind: 'request', tool: model.name });
    made = { id, request };
    return { request: id };
  };
  const begunWith = async (id: string): Promise<RenderedRequest> => {
    if (made?.id === id) return made.request;
    const kept = await notes.text(incident, id).catch(() => null);
    return kept ? (JSON.parse(kept) as RenderedRequest) : render();
  };
  return context.step(
    'turn',
    key,
    async (begun) => {
      const request = begun === null ? render() : await begunWith(begun);
      await keepWithin((await context.lately()).run, model.name, request, share);
      const began = Date.now();
      const { text, calls, usage, answeredBy } = await model.ask({ ...request, signal });
      const detail = `${usage.input} tokens in, ${usage.output} out${answeredBy ? `, ${answeredBy} stood in` : ''}`;
      const turn = {
        kind: 'turn',
        model: answeredBy ?? model.name,
        reply: { text, calls },
        usage,
        ms: Date.now() - began,
      } as const;
      return { result: turn, detail };
    },
    keep,
  );
}

/** Most of a conversation is what it was a turn ago. */
function withoutSecrets(request: RenderedRequest): RenderedRequest {
  const { system, messages, tools } = request;
  return { ...request, system: redact(system), messages: messages.map(cleaned), tools: tools.map(redactOnce) };
}

/** What the gate has answered stays as it is (call-tool.ts vouches for it), result by result. */
function cleaned(message: ModelMessage): ModelMessage {
  if (message.role !== 'tool') return redactOnce(message);
  const results = message.results.map(redactOnce);
  return results.every((it, index) => it === message.results[index]) ? message : { ...message, results };
}

/** JSON of messages and tools, which nobody changes. */
const texts = new WeakMap<object, string>();

/** The request as JSON. */
function textOf({ system, messages, tools, ...rest }: RenderedRequest): string {
  const list = (all: readonly object[]) => `[${all.map(jsonOf).join(',')}]`;
  const said = `{"system":${JSON.stringify(system)},"messages":${list(messages)},"tools":${list(tools)}`;
  return `${said},${JSON.stringify(rest).slice(1)}`;
}

function jsonOf(it: object): string {
  const known = texts.get(it);
  if (known !== undefined) return known;
  const text = JSON.stringify(it);
  texts.set(it, text);
  return text;
}
