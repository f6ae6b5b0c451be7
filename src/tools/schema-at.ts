/**
 * Looks into a tool's JSON Schema at one argument's place.
 * Owns: properties, items, and alternatives. Refuses: references and validating; the toolbox checks arguments.
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The values that a schema lists at a place; empty where it lists none. */
export function listedAt(schema: JsonSchema, steps: readonly string[]): unknown[] {
  return schemasAt(schema, steps).flatMap((it) => [
    ...(Array.isArray(it.enum) ? (it.enum as unknown[]) : []),
    ...(Object.hasOwn(it, 'const') ? [it.const] : []),
  ]);
}

/** The names that a schema gives to the properties of an object at a place. */
export function propertiesAt(schema: JsonSchema, steps: readonly string[]): Set<string> {
  return new Set(schemasAt(schema, steps).flatMap((it) => (isSchema(it.properties) ? Object.keys(it.properties) : [])));
}

/** The names that a schema requires of an object at a place. */
export function requiredAt(schema: JsonSchema, steps: readonly string[]): Set<string> {
  const required = schemasAt(schema, steps).flatMap((it) =>
    Array.isArray(it.required) ? (it.required as unknown[]) : [],
  );
  return new Set(required.filter((it) => typeof it === 'string'));
}

function schemasAt(schema: JsonSchema, steps: readonly string[]): JsonSchema[] {
  const here = [schema, ...['anyOf', 'oneOf', 'allOf'].flatMap((how) => schemasIn(schema[how]))];
  const [step, ...further] = steps;
  if (step === undefined) return here;
  return here.flatMap((it) => {
    const property = isSchema(it.properties) && Object.hasOwn(it.properties, step) ? it.properties[step] : undefined;
    const next = property ?? (/^\d+$/.test(step) ? it.items : undefined);
    return isSchema(next) ? schemasAt(next, further) : [];
  });
}

function schemasIn(value: unknown): JsonSchema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
