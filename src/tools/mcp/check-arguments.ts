/**
 * Whether arguments fit a tool's own JSON Schema. Schema and patterns are the server's words, and a pattern or a
 * reference can be made to take for ever: this runs in a thread that can be ended (schema-thread.ts), nowhere else.
 * Owns: what crosses the thread border, and the answer there. Refuses: deadlines, and the words (argument-faults.ts).
 */
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { argumentFaults } from '../argument-faults.ts';

export interface SchemaCall {
  schema: Record<string, unknown>;
  args: Record<string, unknown>;
}

/** Schemas that are kept ready; making one ready costs more than a hundred checks. */
const mostReady = 500;
const ready = new Map<string, ValidateFunction>();

/** Faults, one sentence each; empty when the arguments fit. Throws when the schema cannot be used. */
export function checkArguments({ schema, args }: SchemaCall): string[] {
  const fits = validatorOf(schema);
  return fits(args) ? [] : argumentFaults(fits.errors ?? []);
}

function validatorOf(schema: Record<string, unknown>): ValidateFunction {
  const key = JSON.stringify(schema);
  const known = ready.get(key);
  if (known) return known;
  // One of its own for each schema: one's `$id` must not answer for another's.
  const ajv = new Ajv({ strict: false, validateFormats: true, validateSchema: false, allErrors: true, verbose: true });
  addFormats.default(ajv);
  const made = ajv.compile(schema);
  ready.set(key, made);
  const oldest = ready.keys().next().value;
  if (ready.size > mostReady && oldest !== undefined) ready.delete(oldest);
  return made;
}
