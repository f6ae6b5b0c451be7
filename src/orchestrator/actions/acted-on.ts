/**
 * What a model's own write is done to, told from its arguments.
 * Owns: which argument says it: the one that the workflow types, else one that the tool requires, else one that it knows;
 * in the order of the tool's schema, so that a model can neither reorder nor add one. Refuses: names that nobody vouches
 * for; and names of places, where another argument says more.
 */
import type { ArgumentType } from '../../run/actions/argument-type.ts';
import { within } from '../../run/actions/fill-template.ts';
import type { KnownNames } from '../../run/actions/provenance.ts';
import { subjectNames } from '../../tools/evidence-of.ts';
import { type JsonSchema, propertiesAt, requiredAt } from '../../tools/schema-at.ts';

export interface ActedOn {
  /** Null where no argument names one. */
  component: string | null;
  /** What else the arguments name, so that nothing is left unsaid. */
  others: string[];
}

interface Call {
  args: Record<string, unknown>;
  types: Readonly<Record<string, ArgumentType>>;
  schema: JsonSchema;
  known: KnownNames;
}

const placeNames = /^(?:name_?space|cluster|region|env|environment|kind)s?$/i;
/** Levels and names that are looked at. */
const deepest = 16;
const mostNames = 20;

export function actedOn({ args, types, schema, known }: Call): ActedOn {
  const isKnown = (text: string) => known.catalog.has(text) || known.topology.has(text);
  const named = leavesOf(args, schema).filter(({ text }) => isKnown(text));
  const ranked = named
    .map((leaf) => ({ ...leaf, rank: rankOf(leaf, Object.hasOwn(types, leaf.path) ? types[leaf.path] : undefined) }))
    .toSorted((one, other) => one.rank - other.rank);
  const component = ranked.find(({ rank }) => rank < unknownToTool)?.text ?? null;
  const others = [...new Set(ranked.map(({ text }) => text))].filter((it) => it !== component);
  return { component, others: others.slice(0, mostNames) };
}

const unknownToTool = 8;

/** The lowest says most. */
function rankOf({ name, isDeclared, isRequired }: Leaf, type: ArgumentType | undefined): number {
  if (type === 'component') return 0;
  if (type === 'object') return 1;
  if (!isDeclared) return unknownToTool;
  if (placeNames.test(name)) return unknownToTool - 1;
  return (isRequired ? 2 : 4) + (subjectNames.test(name) ? 0 : 1);
}

interface Leaf {
  path: string;
  /** Of the property that it stands under. */
  name: string;
  text: string;
  isDeclared: boolean;
  isRequired: boolean;
}

function leavesOf(args: Record<string, unknown>, schema: JsonSchema): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, steps: readonly string[], at: Omit<Leaf, 'text'>): void => {
    if (typeof value === 'string') leaves.push({ ...at, text: value });
    if (typeof value !== 'object' || value === null || steps.length > deepest) return;
    const list = Array.isArray(value);
    const properties = [...propertiesAt(schema, steps)];
    const required = requiredAt(schema, steps);
    const place = (name: string) => (properties.includes(name) ? properties.indexOf(name) : properties.length);
    for (const [name, inner] of Object.entries(value).toSorted(([one], [other]) => place(one) - place(other)))
      walk(inner, [...steps, name], {
        path: within(at.path, name),
        name: list ? at.name : name,
        // A tool that says nothing of what lies here takes it as it comes.
        isDeclared: at.isDeclared && (list || properties.length === 0 || properties.includes(name)),
        isRequired: at.isRequired && (list || required.has(name)),
      });
  };
  walk(args, [], { path: '', name: '', isDeclared: true, isRequired: true });
  return leaves;
}
