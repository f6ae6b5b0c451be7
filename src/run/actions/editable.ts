/**
 * The arguments of a proposal that people may change on its card.
 * Owns: which they are by the tool's schema (numbers and choices among the arguments that the call has), and whether a new
 * value fits. Refuses: texts, which only workflows and records may fill, and arguments that the call does not have.
 */

export interface EditableField {
  name: string;
  /** `choice` takes one of `choices`. */
  kind: 'number' | 'integer' | 'choice';
  least?: number;
  most?: number;
  choices?: string[];
}

type Schema = Readonly<Record<string, unknown>>;

const mostFields = 8;
const mostChoices = 50;

/** `apart`: arguments that are none of a person's business, such as the stamp of a rehearsal. */
export function editableFields(
  schema: Schema,
  args: Record<string, unknown>,
  apart: readonly string[],
): EditableField[] {
  const properties = isSchema(schema.properties) ? schema.properties : {};
  return Object.keys(args)
    .filter((name) => !apart.includes(name) && Object.hasOwn(properties, name))
    .flatMap((name) => fieldOf(name, properties[name], args[name]) ?? [])
    .slice(0, mostFields);
}

function fieldOf(name: string, property: unknown, value: unknown): EditableField | null {
  if (!isSchema(property)) return null;
  const forms = [property, ...(Array.isArray(property.anyOf) ? property.anyOf.filter(isSchema) : [])];
  for (const { type, enum: listed, minimum, maximum } of forms) {
    if (typeof value === 'number' && (type === 'number' || type === 'integer'))
      return {
        name,
        kind: type,
        // What stands at none or more is a count or an amount: nobody means less than none, unless the tool says so.
        ...(typeof minimum === 'number' ? { least: minimum } : value >= 0 ? { least: 0 } : {}),
        ...(typeof maximum === 'number' ? { most: maximum } : {}),
      };
    if (typeof value === 'string' && Array.isArray(listed)) {
      const choices = listed.filter((it): it is string => typeof it === 'string' && it.length > 0 && it.length <= 75);
      if (choices.length > 1 && choices.length <= mostChoices) return { name, kind: 'choice', choices };
    }
  }
  return null;
}

/** The value that somebody wrote, or why it does not fit. */
export function editedValue(field: EditableField, written: string): { value: number | string } | { fault: string } {
  const text = written.trim();
  if (field.kind === 'choice')
    return field.choices?.includes(text) ? { value: text } : { fault: 'Choose one of the list.' };
  const value = /^-?\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) return { fault: 'Write a number.' };
  if (field.kind === 'integer' && !Number.isInteger(value)) return { fault: 'Write a whole number.' };
  if (field.least !== undefined && value < field.least) return { fault: `Write ${field.least} or more.` };
  if (field.most !== undefined && value > field.most) return { fault: `Write ${field.most} or less.` };
  return { value };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
