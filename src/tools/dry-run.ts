/**
 * Which arguments of a tool rehearse it, by its schema.
 * Owns: the names that a dry run and its stamp go by. Refuses: believing that a dry run changes nothing; whoever
 * rehearses says why it is believed.
 */
import type { JsonSchema } from './schema-at.ts';

const dryRunNames = ['dryRun', 'dry_run', 'dry-run'];
/** Takes what a dry run gave for this very call, so that another object than was shown is refused. */
const stampName = 'shown';

/** The argument that makes a call of it a dry run; null where it has none. */
export function dryRunArgument(schema: JsonSchema): string | null {
  return dryRunNames.find((name) => typeAt(schema, name) === 'boolean') ?? null;
}

/** The argument that takes the stamp of what was shown; null where it has none. */
export function stampArgument(schema: JsonSchema): string | null {
  return typeAt(schema, stampName) === 'string' ? stampName : null;
}

function typeAt({ properties }: JsonSchema, name: string): unknown {
  if (typeof properties !== 'object' || properties === null || !Object.hasOwn(properties, name)) return null;
  const property: unknown = Reflect.get(properties, name);
  return typeof property === 'object' && property !== null && 'type' in property ? property.type : null;
}
