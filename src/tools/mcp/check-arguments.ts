/**
 * Whether arguments fit a tool's own JSON Schema. Schema and patterns are the server's words, and a pattern or a
 * reference can be made to take for ever: this runs in a thread that can be ended (schema-thread.ts), nowhere else.
 * Owns: what crosses the thread border, and the answer there. Refuses: deadlines.
 */
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';

export interface SchemaCall {
  schema: Record<string, unknown>;
  args: Record<string, unknown>;
}

/** Faults, one sentence each; empty when the arguments fit. Throws when the schema cannot be used. */
export function checkArguments({ schema, args }: SchemaCall): string[] {
  // A validator of its own for each call: one schema's `$id` must not answer for another's.
  const result = new AjvJsonSchemaValidator().getValidator(schema)(args);
  return result.valid ? [] : [result.errorMessage ?? 'the arguments do not fit the schema'];
}
