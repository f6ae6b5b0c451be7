/**
 * A model whose calls are spans.
 * Owns: their names and attributes, as OpenTelemetry's conventions for generative AI have them. Refuses: what was said;
 * the texts of a conversation never stand in a span.
 */
import { inSpan } from '../telemetry/span.ts';
import type { Model } from './model.ts';

export function observed(model: Model, provider: string): Model {
  const { name } = model;
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
        },
        async (describe) => {
          const reply = await model.ask(request);
          const { input, output, cachedInput, cacheWrites } = reply.usage;
          describe({
            'gen_ai.usage.input_tokens': input,
            'gen_ai.usage.output_tokens': output,
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
