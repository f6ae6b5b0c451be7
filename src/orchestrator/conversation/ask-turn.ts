/**
 * One turn of a conversation as a step: asked once, and after a crash asked again with the same bytes.
 * Owns: keeping the rendered request as a note, and what the turn cost. Refuses: rendering and tools.
 */
import { redact } from '../../redact/redact.ts';
import { redactOnce } from '../../redact/redact-value.ts';
import type { Model } from '../../model/model.ts';
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
    const { id } = await notes.put(incident, JSON.stringify(request), { kind: 'request', tool: model.name });
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
      const request = begun?.request ? await begunWith(begun.request) : render();
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
  return { ...request, system: redact(system), messages: messages.map(redactOnce), tools: tools.map(redactOnce) };
}
