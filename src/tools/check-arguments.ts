/**
 * Whether a write's arguments are what they should be, given where each came from.
 * Owns: the walk over the whole tree, keys included, and naming what is foreign free text.
 * Refuses: trusting what has no record (it is foreign), and repairing a value.
 */
import { type ArgumentType, hasForm } from '../run/actions/argument-type.ts';
import { within } from '../run/actions/fill-template.ts';
import type { KnownNames } from '../run/actions/provenance.ts';
import { type Origin, originAt } from '../run/actions/provenance.ts';
import { type JsonSchema, listedAt, propertiesAt } from './schema-at.ts';

export interface ArgumentCheck {
  /** Why the write may not be prepared at all, one sentence each. */
  faults: string[];
  /** Paths of foreign free text, of foreign images, and of amounts that an alert's labels fill: with one of these nothing is done without asking. */
  freeText: string[];
}

export interface CheckedCall {
  tool: string;
  args: Record<string, unknown>;
  /** Absent for what a model proposed: then everything is foreign. */
  origins?: readonly Origin[];
}

/** Arguments nest no deeper than this. */
const deepest = 32;
const shownCharacters = 80;

export function checkArguments(
  { tool, args, origins = [] }: CheckedCall,
  known: KnownNames,
  schema: JsonSchema,
): ArgumentCheck {
  const faults: string[] = [];
  const freeText: string[] = [];
  const take = (value: unknown, steps: readonly string[], path: string): void => {
    const origin = originAt(origins, path);
    const type = origin?.type ?? (origin?.from === 'workflow' ? undefined : byKind(value));
    if (type === undefined) return;
    if (type === 'text') {
      if (origin === null || origin.from === 'foreign') freeText.push(path);
      return;
    }
    // What an image holds is code: its form says nothing of whose it is.
    if (type === 'image' && (origin === null || origin.from === 'foreign')) freeText.push(path);
    if (isAmount(type) && isOfAlert(origin)) freeText.push(path);
    const why = misfit(type, value, { known, listed: listedAt(schema, steps) });
    if (why) faults.push(`${path} of ${tool} is ${shown(value)}${sourceOf(origin)}, which ${why}`);
  };
  const walk = (value: unknown, steps: readonly string[], path: string): void => {
    if (value === null || value === undefined) return;
    // Without a type it is one of two words, and whether the tool takes it is its schema's to say.
    if (typeof value === 'boolean' && originAt(origins, path)?.type === undefined) return;
    if (steps.length > deepest) {
      faults.push(`${path} of ${tool} nests deeper than ${deepest}`);
      return;
    }
    if (typeof value !== 'object') {
      take(value, steps, path);
      return;
    }
    // A workflow's own keys lead to records; any other key is as foreign as what it holds, unless the schema names it.
    const own = origins.some((origin) => path === '' || origin.path.startsWith(`${path}.`));
    const named = propertiesAt(schema, steps);
    const filled = originAt(origins, path);
    // What fits by its names and leaves is still another thing than a text, unless the tool says that it takes one.
    if (filled?.placeholders && filled.type !== 'text' && !Array.isArray(value) && named.size === 0)
      faults.push(`${path} of ${tool} is an object${sourceOf(filled)}, and the tool names no properties there`);
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value) && !own && !named.has(key)) take(key, steps, path === '' ? key : path);
      walk(inner, [...steps, key], within(path, key));
    }
  };
  walk(args, [], '');
  return { faults: [...new Set(faults)], freeText: [...new Set(freeText)] };
}

/** Right in form, it may still be none, or too much, of something. */
function isAmount(type: ArgumentType): boolean {
  return type === 'number' || type === 'quantity' || type === 'duration';
}

/** Whoever sends alerts writes their labels. */
function isOfAlert(origin: Origin | null): boolean {
  return origin?.from === 'foreign' && (origin.placeholders ?? []).some((it) => it.startsWith('incident.labels.'));
}

function byKind(value: unknown): ArgumentType {
  return typeof value === 'number' ? 'number' : 'component';
}

function misfit(
  type: Exclude<ArgumentType, 'text'>,
  value: unknown,
  { known, listed }: { known: KnownNames; listed: readonly unknown[] },
): string | null {
  if (type === 'enum')
    return listed.includes(value) ? null : "is none of the values that the tool's schema lists there";
  if (type !== 'component') return hasForm(type, value) ? null : `is no ${type}`;
  if (typeof value === 'string' && (known.catalog.has(value) || known.topology.has(value))) return null;
  return 'is neither in the catalog nor in the topology (add it to "catalog:" in aura.yaml, or say under the action\'s "types:" what the argument is)';
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}

function sourceOf(origin: Origin | null): string {
  const placeholders = origin?.placeholders ?? [];
  return placeholders.length > 0 ? ` (from ${placeholders.join(', ')})` : '';
}
