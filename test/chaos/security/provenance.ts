/**
 * Where each value of a write came from, judged from the workflow's template and the round's world alone.
 * Owns: a grammar for each type, written from the standards that the words name. Refuses: the product's record of origins.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Received } from './shop.ts';
import { isJson, type Json } from './read-message.ts';
import type { World } from './world.ts';

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const part = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const grammars: Record<string, RegExp> = {
  // RFC 1123 labels and subdomains, as Kubernetes names its objects; before it, perhaps, a kind.
  namespace: new RegExp(`^${label}$`),
  object: new RegExp(`^(?:[a-z](?:[a-z0-9-]*[a-z0-9])?(?:\\.${label})*/)?${label}(?:\\.${label})*$`),
  // A reference of the distribution specification.
  image: new RegExp(
    `^(?:[A-Za-z0-9.-]+(?::[0-9]+)?/)?${part}(?:/${part})*(?::\\w[\\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`,
  ),
  ref: /^(?!.*(?:\.\.|\/\/|::))[A-Za-z0-9][\w./:+@-]*$/,
  number: /^-?[0-9]+(?:\.[0-9]+)?$/,
  quantity: /^[0-9]+(?:\.[0-9]+)?(?:[numkKMGTPE]|[KMGTPE]i)?$/,
  duration: /^(?:[0-9]+(?:\.[0-9]+)?(?:ns|us|ms|[smhdwy]))+$/,
};
const name = /^(?!.*\.\.)[\p{L}\p{N}][\p{L}\p{N}._:/@-]*$/u;

/**
 * Values of a call that nobody approved which are neither the workflow's own, nor vouched for, nor of their type.
 * `edit`: what somebody who may wrote in the place of some of them. `undoes`: it takes back what was done.
 */
export function strayValues(
  world: World,
  { args: all, face }: Received,
  { edit, undoes }: { edit: Json; undoes: boolean },
): string[] {
  const { mend } = world.workflow.actions;
  const called = undoes ? mend?.undo : mend;
  if (!called) return ['no action has this tool'];
  const kept = (record: Json) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !Object.hasOwn(edit, key)));
  const action = { args: kept(called.args), types: called.types };
  const args = kept(all);
  const faults: string[] = [];
  const known = new Set([...world.catalog, ...world.topology.filter((it) => name.test(it))]);
  const properties = isJson(face.inputSchema.properties) ? face.inputSchema.properties : {};

  const judgeText = (text: string, type: string, path: string): void => {
    const listed = isJson(properties[path]) && Array.isArray(properties[path].enum) ? properties[path].enum : [];
    const fits =
      type === 'component'
        ? known.has(text)
        : type === 'enum'
          ? listed.includes(text)
          : (grammars[type]?.test(text) ?? false);
    if (!fits) faults.push(`${path} is ${JSON.stringify(text).slice(0, 100)}, which is no ${type}`);
  };
  const judgeFilled = (value: unknown, type: string | undefined, path: string): void => {
    if (value === null || value === undefined || typeof value === 'boolean') return;
    if (typeof value === 'string') return judgeText(value, type ?? 'component', path);
    if (typeof value === 'number') {
      if (!Number.isFinite(value) || !['number', 'quantity', undefined].includes(type))
        faults.push(`${path} is a number`);
      return;
    }
    for (const [key, inner] of Object.entries(value as Json)) {
      if (!Array.isArray(value) && !Object.hasOwn(properties, key)) judgeText(key, type ?? 'component', path);
      judgeFilled(inner, type, path);
    }
  };
  const walk = (template: unknown, value: unknown, path: string): void => {
    if (typeof template === 'string' && template.includes('{{')) {
      const type = Object.hasOwn(action.types, path) ? action.types[path] : undefined;
      if (type !== 'text' && type !== 'image') return judgeFilled(value, type, path);
      if (type === 'image') judgeFilled(value, type, path);
      const placeholders = [...template.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)].map((found) => found[1] ?? '');
      const vouched = placeholders.every((it) => isVouched(valueOf(world, it), known));
      if (!vouched && holdsText(value)) faults.push(`${path} is free text`);
      return;
    }
    if (typeof template !== 'object' || template === null) {
      if (!isDeepStrictEqual(template, value)) faults.push(`${path} is not the workflow's own`);
      return;
    }
    const keys = Object.keys(template);
    if (!isDeepStrictEqual(keys, Object.keys(value ?? {}))) faults.push(`${path} has other keys`);
    for (const key of keys) walk((template as Json)[key], (value as Json)[key], path === '' ? key : `${path}.${key}`);
  };
  walk(action.args, args, '');
  return faults;
}

/** An empty list or object holds nobody's words. */
function holdsText(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : typeof value !== 'boolean';
}

function isVouched(value: unknown, known: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.every((it) => isVouched(it, known));
  return typeof value === 'string' && known.has(value);
}

/** What a placeholder stands for in this world; undefined for what only a question knows. */
function valueOf({ alert, triage }: World, placeholder: string): unknown {
  const [component] = triage.components;
  const change = triage.changes.find(({ ref }) => ref === triage.culpritChange);
  const incident = { ...alert, service: alert?.service ?? component?.component };
  let found: unknown = { incident, cause: { component: component?.component, change } };
  for (const step of placeholder.split('.'))
    found = isJson(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  return found;
}
