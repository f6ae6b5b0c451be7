/**
 * Where the arguments of a model's own call came from: a name that somebody vouches for, or nowhere known.
 * Owns: what each argument is, where the team said nothing: a number, one of the values that the schema lists, a
 * component where its name says so, else free text, which is never written without asking. Refuses: judging values.
 */
import type { ArgumentType } from '../run/actions/argument-type.ts';
import { within } from '../run/actions/fill-template.ts';
import type { KnownNames, Origin, Provenance } from '../run/actions/provenance.ts';
import { subjectNames } from './evidence-of.ts';
import { type JsonSchema, listedAt } from './schema-at.ts';

const deepest = 32;
const mostOrigins = 1_000;

export function modelOrigins(
  args: Record<string, unknown>,
  types: Readonly<Record<string, ArgumentType>>,
  known: KnownNames,
  schema: JsonSchema,
): Origin[] {
  const origins: Origin[] = [];
  const walk = (value: unknown, steps: readonly string[], path: string): void => {
    if (value === null || typeof value === 'boolean' || steps.length > deepest || origins.length >= mostOrigins) return;
    if (typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...steps, key], within(path, key));
      return;
    }
    const type = Object.hasOwn(types, path) ? types[path] : typeOf(value, steps, schema, known);
    origins.push({ path, from: sourceOf(value, known), ...(type ? { type } : {}) });
  };
  walk(args, [], '');
  return origins;
}

function typeOf(value: unknown, steps: readonly string[], schema: JsonSchema, known: KnownNames): ArgumentType {
  if (listedAt(schema, steps).length > 0) return 'enum';
  if (typeof value === 'number') return 'number';
  const named = steps.findLast((step) => !/^\d+$/.test(step)) ?? '';
  return subjectNames.test(named) || sourceOf(value, known) !== 'foreign' ? 'component' : 'text';
}

function sourceOf(value: unknown, known: KnownNames): Provenance {
  if (typeof value !== 'string') return 'foreign';
  return known.catalog.has(value) ? 'catalog' : known.topology.has(value) ? 'topology' : 'foreign';
}
