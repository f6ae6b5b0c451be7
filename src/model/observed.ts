/**
 * A model whose calls are spans.
 * Owns: their names and attributes, as OpenTelemetry's conventions for generative AI have them, with OpenInference's names
 * beside. Refuses: what was said, unless whoever runs it asks for that; secrets never stand in a span.
 */
import { inSpan } from '../telemetry/span.ts';
import type { Model } from './model.ts';

/** Characters of a conversation in one span: of what was sent, and of what was answered. */
const mostContent = 60_000;

/** `content`: what was sent and answered stands in the spans, too. */
export function observed(model: Model, provider: string, { content = false } = {}): Model {
  const { name } = model;
  const said = (attribute: string, what: unknown) =>
    content ? { [attribute]: JSON.stringify(what).slice(0, mostContent) } : {};
  return {
    name,
    ask: (request) =>
      inSpan(
        `chat ${name}`,
        {
          'gen_ai.operation.name': 'chat',
          'gen_ai.provider.name': provider,
          'gen_ai.request.model': name,
          'gen_ai.request.max_tokens': request.maxTokens,
          'openinference.span.kind': 'LLM',
          'llm.provider': provider,
          'llm.model_name': name,
          ...said('gen_ai.system_instructions', [{ type: 'text', content: request.system }]),
          ...said('gen_ai.input.messages', request.messages),
        },
        async (describe) => {
          const reply = await model.ask(request);
          const { input, output, cachedInput, cacheWrites } = reply.usage;
          describe({
            'gen_ai.usage.input_tokens': input,
            'gen_ai.usage.output_tokens': output,
            'llm.token_count.prompt': input,
            'llm.token_count.completion': output,
            'llm.token_count.total': input + output,
            ...said('gen_ai.output.messages', [{ role: 'assistant', text: reply.text, calls: reply.calls }]),
            ...(cachedInput === undefined ? {} : { 'gen_ai.usage.cache_read.input_tokens': cachedInput }),
            ...(cacheWrites === undefined ? {} : { 'gen_ai.usage.cache_creation.input_tokens': cacheWrites }),
            'gen_ai.response.finish_reasons': [reply.cut ? 'length' : reply.calls.length > 0 ? 'tool_call' : 'stop'],
          });
          return reply;
        },
        { kind: 'client' },
      ),
  };
}
