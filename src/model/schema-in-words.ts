/**
 * The form of a reply, told to a model whose server cannot be made to keep it.
 * Owns: that sentence. Refuses: checking the reply.
 */
import type { ReplySchema } from './model.ts';

export function schemaInWords({ schema }: ReplySchema): string {
  return `Answer with one JSON object and nothing else, no fence and no words around it. It must fit this JSON Schema:\n${JSON.stringify(schema)}`;
}
