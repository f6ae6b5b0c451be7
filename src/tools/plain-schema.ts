/**
 * Whether arguments plainly fit a schema, told on the event loop.
 * Owns: a yes for schemas of plain keywords only. Refuses: a no, and every keyword that can cost more than the arguments
 * are long (patterns, references, alternatives): a validator in a thread of its own answers then, with the faults.
 */
type Json = Record<string, unknown>;

/** Keywords that say nothing of what fits, beside those that are looked at. */
const silent = new Set([
  '$schema',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
]);
const looked = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
]);

/** True where it surely fits; false where it does not, or where nobody can tell here. Takes as long as the value is. */
export function plainlyFits(schema: unknown, value: unknown): boolean {
  if (schema === true) return true;
  if (!isObject(schema) || !Object.keys(schema).every((key) => looked.has(key) || silent.has(key))) return false;
  return (
    isOfType(schema['type'], value) &&
    isListed(schema['enum'], value) &&
    isInBounds(schema, value) &&
    holds(schema, value)
  );
}

function holds(schema: Json, value: unknown): boolean {
  if (Array.isArray(value))
    return schema['items'] === undefined || value.every((item) => plainlyFits(schema['items'], item));
  if (!isObject(value)) return true;
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = schema['required'] ?? [];
  const others = schema['additionalProperties'] ?? true;
  return (
    Array.isArray(required) &&
    required.every((name) => typeof name === 'string' && Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, inner]) =>
      plainlyFits(Object.hasOwn(properties, name) ? properties[name] : others, inner),
    )
  );
}

function isOfType(type: unknown, value: unknown): boolean {
  if (type === undefined) return true;
  return [type].flat().some((one) => {
    switch (one) {
      case 'object':
        return isObject(value);
      case 'array':
        return Array.isArray(value);
      case 'integer':
        return Number.isInteger(value);
      case 'null':
        return value === null;
      default:
        return typeof value === one && Number.isFinite(typeof value === 'number' ? value : 0);
    }
  });
}

function isListed(listed: unknown, value: unknown): boolean {
  return listed === undefined || (Array.isArray(listed) && typeof value !== 'object' && listed.includes(value));
}

function isInBounds(schema: Json, value: unknown): boolean {
  const size =
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? charactersOf(value, schema)
        : Array.isArray(value)
          ? value.length
          : null;
  if (size === null) return true;
  const [least, most] =
    typeof value === 'number'
      ? [schema['minimum'], schema['maximum']]
      : typeof value === 'string'
        ? [schema['minLength'], schema['maxLength']]
        : [schema['minItems'], schema['maxItems']];
  return (
    (least === undefined || (typeof least === 'number' && size >= least)) &&
    (most === undefined || (typeof most === 'number' && size <= most))
  );
}

/** Unicode's characters, as JSON Schema counts them; counted only where a bound is asked for. */
function charactersOf(text: string, schema: Json): number {
  if (schema['minLength'] === undefined && schema['maxLength'] === undefined) return text.length;
  let pairs = 0;
  for (let at = 0; at < text.length; at += 1) if ((text.codePointAt(at) ?? 0) > 0xffff) pairs += 1;
  return text.length - pairs;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
