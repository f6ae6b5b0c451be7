/**
 * A foreign tool's schema split into what a model calls it by and what is prose about it.
 * Owns: which keywords and which strings stay. Refuses: prose, and anything a word of which could be an order; that is
 * handed back apart, to be fenced with the description.
 */
type Json = Record<string, unknown>;

export interface SchemaOutline {
  /** Structure only, at most `longest` characters as JSON. */
  schema: Json;
  /** `path: what the server says of it`. */
  prose: string[];
}

const longest = 4_000;
const deepest = 6;
const mostValues = 50;

/** A name, a code, a unit: no blanks, not long. */
const plain = /^\S{1,64}$/;
const numbers = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
];
const lengths = numbers.filter((key) => /(?:Length|Items)$/.test(key));
/** What an argument would not go beyond in any case; the gate checks it all the same. */
const usualLength = 100;
const maps = ['properties', '$defs', 'definitions'];
const lists = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];

export function outlineOf(schema: Json): SchemaOutline {
  const prose: string[] = [];
  const whole = outline(schema, '', prose, 0);
  const sized = [whole, flat(whole), { type: 'object' }].find((it) => JSON.stringify(it).length <= longest);
  return { schema: { ...sized, type: 'object' }, prose };
}

function outline(schema: Json, path: string, prose: string[], depth: number): Json {
  if (depth > deepest) return {};
  const kept: Json = {};
  const inner = (value: unknown, name: string) =>
    isObject(value)
      ? outline(value, path ? `${path}.${name}` : name, prose, depth + 1)
      : value === true || value === false
        ? value
        : {};
  if (typeof schema.description === 'string' && saysMore(schema.description, path))
    prose.push(`${path || 'arguments'}: ${schema.description}`);
  for (const [key, value] of Object.entries(schema)) {
    if (maps.includes(key) && isObject(value)) {
      const named = Object.entries(value).filter(([name]) => plain.test(name));
      kept[key] = Object.fromEntries(named.map(([name, child]) => [name, inner(child, name)]));
    } else if (lists.includes(key) && Array.isArray(value)) {
      kept[key] = value.slice(0, mostValues).map((child) => inner(child, key));
    } else if (key === 'items' || key === 'additionalProperties') {
      kept[key] = inner(value, key);
    } else if (key === 'enum' && Array.isArray(value)) {
      if (value.length <= mostValues && value.every(isPlain)) kept.enum = value;
      else prose.push(`${path}: one of ${value.slice(0, mostValues).map(String).join(', ')}`);
    } else if (keepsAsIs(key, value)) kept[key] = value;
  }
  if (Array.isArray(schema.required) && isObject(kept.properties)) {
    const { properties } = kept;
    kept.required = schema.required.filter((name) => typeof name === 'string' && Object.hasOwn(properties, name));
  }
  return kept;
}

function keepsAsIs(key: string, value: unknown): boolean {
  if (key === 'type') return typeof value === 'string' || (Array.isArray(value) && value.every(isPlain));
  if (numbers.includes(key)) return typeof value === 'number' && !(lengths.includes(key) && saysNothing(key, value));
  if (key === 'format' || key === '$ref' || key === 'const' || key === 'default' || key === 'pattern')
    return isPlain(value);
  return key === 'uniqueItems' && typeof value === 'boolean';
}

function saysNothing(key: string, value: number): boolean {
  return key.startsWith('max') ? value >= usualLength : value <= 1;
}

/** Not where it is empty, or but the name once more. */
function saysMore(description: string, path: string): boolean {
  const said = description.trim().toLowerCase();
  return said !== '' && said !== (path.split('.').at(-1) ?? '').toLowerCase();
}

/** The names and types of the arguments alone. */
function flat(schema: Json): Json {
  const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  return {
    properties: Object.fromEntries(properties.map(([name, child]) => [name, typeOf(child)])),
    ...(schema.required ? { required: schema.required } : {}),
  };
}

function typeOf(schema: unknown): Json {
  return isObject(schema) && schema.type !== undefined ? { type: schema.type } : {};
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string'
    ? plain.test(value)
    : typeof value === 'number' || typeof value === 'boolean' || value === null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
