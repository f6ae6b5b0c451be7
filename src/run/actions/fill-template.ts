/**
 * Placeholders of a workflow's arguments: `{{ a.b }}`, replaced after parsing.
 * Owns: the values, what is missing, which placeholders went into which argument, and the way back.
 * Refuses: expressions, defaults, and filling twice; what a value holds is never read as a placeholder.
 */

/** One leaf of the template: where it stands and what was filled in; `from` is empty for a constant. */
export interface Filled {
  path: string;
  from: { placeholder: string; value: unknown }[];
}

export interface FilledTemplate {
  value: unknown;
  /** Placeholders that nothing is known of. */
  missing: string[];
  /** Every leaf of the template, constants too. */
  filled: Filled[];
}

const whole = /^\{\{\s*([\w.]+)\s*\}\}$/;
const anywhere = /\{\{\s*([\w.]+)\s*\}\}/g;

type Plain = string | number | boolean | null | undefined;

/** A text that is one placeholder keeps the value's type; among other text it becomes text. */
export function fillTemplate(template: unknown, scope: Record<string, unknown>): FilledTemplate {
  const missing: string[] = [];
  const filled: Filled[] = [];
  const look = (placeholder: string, into: Filled): unknown => {
    const value = valueAt(scope, placeholder);
    if (value === undefined || value === null) missing.push(placeholder);
    into.from.push({ placeholder, value });
    return value;
  };
  const walk = (it: unknown, path: string): unknown => {
    if (Array.isArray(it)) return it.map((inner, index) => walk(inner, within(path, String(index))));
    if (typeof it === 'object' && it !== null)
      return Object.fromEntries(Object.entries(it).map(([key, inner]) => [key, walk(inner, within(path, key))]));
    const leaf: Filled = { path, from: [] };
    filled.push(leaf);
    if (typeof it !== 'string') return it;
    const only = whole.exec(it)?.[1];
    if (only) return look(only, leaf);
    return it.replace(anywhere, (_, placeholder: string) => {
      const found = look(placeholder, leaf);
      return typeof found === 'object' && found !== null ? JSON.stringify(found) : String((found as Plain) ?? '');
    });
  };
  return { value: walk(template, ''), missing, filled };
}

/**
 * What placeholders stand for where a template was filled to give `value`, as a scope: the way back. Only a text that is
 * one placeholder tells; the first to name it counts.
 */
export function boundBy(template: unknown, value: unknown): Record<string, unknown> {
  const scope: Record<string, unknown> = {};
  const walk = (it: unknown, given: unknown): void => {
    if (typeof it === 'object' && it !== null) {
      if (typeof given !== 'object' || given === null) return;
      for (const [key, inner] of Object.entries(it))
        if (Object.hasOwn(given, key)) walk(inner, (given as Record<string, unknown>)[key]);
      return;
    }
    const only = typeof it === 'string' ? whole.exec(it)?.[1] : undefined;
    if (only !== undefined && given !== undefined && given !== null) put(scope, only.split('.'), given);
  };
  walk(template, value);
  return scope;
}

/** Leaves what is there already, and goes into nothing but its own objects. */
function put(scope: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  if (name === '__proto__') return;
  const there = Object.hasOwn(scope, name) ? scope[name] : undefined;
  if (rest.length === 0) scope[name] = there ?? value;
  else {
    const inner = typeof there === 'object' && there !== null ? (there as Record<string, unknown>) : {};
    if (there === undefined) scope[name] = inner;
    put(inner, rest, value);
  }
}

/** The paths of a template's leaves, each with the placeholders that stand in it. */
export function leavesOf(template: unknown): { path: string; placeholders: string[] }[] {
  return fillTemplate(template, {}).filled.map(({ path, from }) => ({
    path,
    placeholders: from.map(({ placeholder }) => placeholder),
  }));
}

/** A path one name or index further down. */
export function within(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function valueAt(scope: Record<string, unknown>, path: string): unknown {
  let found: unknown = scope;
  for (const part of path.split('.')) {
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, part)
        ? (found as Record<string, unknown>)[part]
        : undefined;
  }
  return found;
}
