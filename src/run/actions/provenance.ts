/**
 * Where each argument of a call came from.
 * Owns: the words, their order of trust, and the record that an action keeps for each argument's path.
 * Refuses: judging a value; tools/check-arguments.ts does, and what has no record counts as foreign there.
 */
import type { ArgumentType } from './argument-type.ts';
import type { Filled } from './fill-template.ts';

/** The most trusted first: the workflow's constant, a name that somebody vouches for, a person's own word, all else. */
export const provenances = ['workflow', 'catalog', 'topology', 'person', 'foreign'] as const;

export type Provenance = (typeof provenances)[number];

/** Names that somebody vouches for; known-names.ts finds them. */
export interface KnownNames {
  /** Components and aliases of aura.yaml's `catalog:`. */
  catalog: ReadonlySet<string>;
  /** Names that this incident's first looks found in a call graph or among objects, as far as they are well formed. */
  topology: ReadonlySet<string>;
  /** What the first looks say of objects besides their names: namespaces, kinds and reasons of root causes. */
  objects?: ReadonlySet<string>;
}

/** The record of one argument, or of everything beneath it where a placeholder was filled with a list or an object. */
export interface Origin {
  /** Names and indexes joined by dots, e.g. `spec.containers.0.image`. */
  path: string;
  from: Provenance;
  /** The placeholders that it was filled from, e.g. `cause.change.previous`; none for a constant. */
  placeholders?: string[];
  /** What the workflow says that it is; without it a filled text must be a component. */
  type?: ArgumentType;
}

/** The records of a filled template. `known` decides whether a filled name is vouched for; all else is foreign. */
export function originsOf(
  filled: readonly Filled[],
  types: Readonly<Record<string, ArgumentType>>,
  known: KnownNames,
): Origin[] {
  return filled.map(({ path, from }): Origin => {
    const type = Object.hasOwn(types, path) ? types[path] : undefined;
    if (from.length === 0) return { path, from: 'workflow', ...(type ? { type } : {}) };
    return {
      path,
      from: from.map(({ value }) => provenanceOf(value, known)).reduce(lessTrusted, 'workflow'),
      placeholders: [...new Set(from.map(({ placeholder }) => placeholder))],
      ...(type ? { type } : {}),
    };
  });
}

/** The record for a path: its own or that of what it lies in; of several the least trusted; null where there is none. */
export function originAt(origins: readonly Origin[], path: string): Origin | null {
  const covering = origins.filter((origin) => origin.path === path || path.startsWith(`${origin.path}.`));
  return covering.length === 0
    ? null
    : covering.reduce((one, other) => (lessTrusted(one.from, other.from) === one.from ? one : other));
}

function lessTrusted(one: Provenance, other: Provenance): Provenance {
  return provenances.indexOf(one) >= provenances.indexOf(other) ? one : other;
}

/** A finding's value keeps the provenance of where it was taken from: a name is vouched for by being known. */
function provenanceOf(value: unknown, known: KnownNames): Provenance {
  if (Array.isArray(value)) return value.map((it) => provenanceOf(it, known)).reduce(lessTrusted, 'workflow');
  if (typeof value !== 'string') return 'foreign';
  if (known.catalog.has(value)) return 'catalog';
  return known.topology.has(value) || known.objects?.has(value) ? 'topology' : 'foreign';
}
