/**
 * The fields of an answer that a server wants: flat ones, as the MCP specification (2025-11-25, Elicitation, form mode)
 * has them.
 * Owns: reading a server's schema, which is foreign, and whether what somebody wrote fits. Refuses: nested schemas, and
 * fields that ask for a secret; no answer carries one.
 */

export interface AnswerField {
  /** The server's own, sent back unchanged. */
  name: string;
  title: string;
  description?: string;
  kind: 'text' | 'number' | 'integer' | 'boolean' | 'choice' | 'choices';
  required: boolean;
  choices?: { value: string; title: string }[];
  /** Of a number its value, of a text its length, of choices how many. */
  least?: number;
  most?: number;
  format?: 'email' | 'uri' | 'date' | 'date-time';
  /** As it would be written. */
  initial?: string;
  /** It seems to want a secret: it is shown, and cannot be filled in. */
  secret?: true;
}

type Schema = Readonly<Record<string, unknown>>;

const mostFields = 10;
const mostChoices = 50;
/** Boxes to tick. */
const mostTicked = 10;
const longestName = 100;
const longestTitle = 70;
const longestText = 300;
/** As chat tools bound it. */
const longestChoice = 150;
export const longestAnswerText = 1_000;
const formats = ['email', 'uri', 'date', 'date-time'] as const;

/** Names of what nobody may be asked for in a chat. */
const secretWords =
  /(?:password|passphrase|passcode|secret|token|credential|private.?key|api.?key|access.?key|one.?time|\botp\b|\bpin\b)/i;

export function asksForSecret(text: string): boolean {
  return secretWords.test(text.slice(0, 2_000));
}

/** The fields, or why they cannot be asked for. */
export function answerFields(schema: unknown): AnswerField[] | { unfit: string } {
  if (!isSchema(schema)) return { unfit: 'its schema is no object' };
  const { properties = {}, required } = schema;
  if (!isSchema(properties)) return { unfit: 'its schema has no properties' };
  const names = Object.keys(properties);
  if (names.length > mostFields) return { unfit: `it has ${names.length} fields, and ${mostFields} are the most` };
  const needed = new Set(Array.isArray(required) ? required : []);
  const fields: AnswerField[] = [];
  for (const name of names) {
    const field = fieldOf(name, properties[name], needed.has(name));
    if (!field) return { unfit: 'one of its fields is no text, number, yes or no, or choice' };
    fields.push(field);
  }
  return fields;
}

function fieldOf(name: string, property: unknown, required: boolean): AnswerField | null {
  if (!isSchema(property) || name === '' || name.length > longestName) return null;
  const form = formOf(property);
  if (!form) return null;
  const title = textOf(property.title, longestTitle) ?? name.slice(0, longestTitle);
  const description = textOf(property.description, longestText);
  const isSecret = form.kind === 'text' && asksForSecret(`${name} ${title} ${description ?? ''}`);
  const { default: initial } = property;
  return {
    name,
    title,
    required,
    ...form,
    ...(description === undefined ? {} : { description }),
    ...(typeof initial === 'string' || typeof initial === 'number' || typeof initial === 'boolean'
      ? { initial: String(initial).slice(0, longestAnswerText) }
      : {}),
    ...(isSecret ? { secret: true as const } : {}),
  };
}

type Form = Pick<AnswerField, 'kind' | 'choices' | 'least' | 'most' | 'format'>;

function formOf(property: Schema): Form | null {
  const { type, enum: listed, oneOf, items } = property;
  if (type === 'boolean') return { kind: 'boolean' };
  if (type === 'number' || type === 'integer')
    return { kind: type, ...bounds(property.minimum, property.maximum, Number.MIN_SAFE_INTEGER) };
  if (type === 'array') {
    const choices = isSchema(items) ? choicesOf(items.enum ?? items.anyOf ?? items.oneOf, undefined) : null;
    if (!choices || choices.length > mostTicked) return null;
    return { kind: 'choices', choices, ...bounds(property.minItems, property.maxItems, 0) };
  }
  if (type !== 'string' && type !== undefined) return null;
  if (listed !== undefined || oneOf !== undefined) {
    const choices = choicesOf(listed ?? oneOf, property.enumNames);
    return choices && { kind: 'choice', choices };
  }
  if (type === undefined) return null;
  const format = formats.find((it) => it === property.format);
  const length = bounds(property.minLength, property.maxLength, 0);
  return { kind: 'text', ...length, ...(format ? { format } : {}) };
}

function choicesOf(listed: unknown, names: unknown): NonNullable<AnswerField['choices']> | null {
  if (!Array.isArray(listed) || listed.length === 0 || listed.length > mostChoices) return null;
  const titles: unknown[] = Array.isArray(names) ? names : [];
  const choices = listed.flatMap((it: unknown, at) => {
    const value = isSchema(it) ? it.const : it;
    const title = textOf(isSchema(it) ? it.title : titles[at], longestTitle);
    return typeof value === 'string' && value !== '' && value.length <= longestChoice
      ? [{ value, title: title ?? value.slice(0, longestTitle) }]
      : [];
  });
  return choices.length === listed.length ? choices : null;
}

function bounds(least: unknown, most: unknown, floor: number): { least?: number; most?: number } {
  return {
    ...(typeof least === 'number' && Number.isFinite(least) && least > floor ? { least } : {}),
    ...(typeof most === 'number' && Number.isFinite(most) && most >= floor ? { most } : {}),
  };
}

/** The value of what was written (several choices: several texts), or why it does not fit; undefined for nothing. */
export function answeredValue(
  field: AnswerField,
  written: string | readonly string[],
): { value: string | number | boolean | string[] | undefined } | { fault: string } {
  const { kind, required, least = 0, most = longestAnswerText } = field;
  const texts = typeof written === 'string' ? [written] : [...written];
  const text = (texts[0] ?? '').trim();
  if (texts.length === 0 || (texts.length === 1 && text === ''))
    return required ? { fault: 'This is needed.' } : { value: undefined };
  if (field.secret) return { fault: 'This seems to ask for a secret. Aura passes none on.' };
  switch (kind) {
    case 'choice':
      return isListed(field, text) ? { value: text } : { fault: 'Choose one of the list.' };
    case 'choices': {
      if (!texts.every((it) => isListed(field, it))) return { fault: 'Choose from the list.' };
      if (texts.length < least) return { fault: `Choose ${least} or more.` };
      return texts.length > most ? { fault: `Choose ${most} or fewer.` } : { value: texts };
    }
    case 'boolean':
      if (!/^(?:yes|y|true|no|n|false)$/i.test(text)) return { fault: 'Say yes or no.' };
      return { value: /^[yt]/i.test(text) };
    case 'number':
    case 'integer':
      return numberOf(field, text);
    case 'text':
      if (text.length < least) return { fault: `Write ${least} characters or more.` };
      if (text.length > Math.min(most, longestAnswerText))
        return { fault: `Write ${Math.min(most, longestAnswerText)} characters or fewer.` };
      return fitsFormat(field, text) ? { value: text } : { fault: formatFaults[field.format ?? 'uri'] };
  }
}

function numberOf({ kind, least, most }: AnswerField, text: string): { value: number } | { fault: string } {
  const value = /^-?\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) return { fault: 'Write a number.' };
  if (kind === 'integer' && !Number.isInteger(value)) return { fault: 'Write a whole number.' };
  if (least !== undefined && value < least) return { fault: `Write ${least} or more.` };
  return most !== undefined && value > most ? { fault: `Write ${most} or less.` } : { value };
}

function isListed({ choices = [] }: AnswerField, text: string): boolean {
  return choices.some(({ value }) => value === text);
}

const formatFaults = {
  email: 'Write an address such as ada@example.com.',
  uri: 'Write an address such as https://example.com.',
  date: 'Write a date such as 2026-01-31.',
  'date-time': 'Write a time such as 2026-01-31T09:00:00Z.',
};

function fitsFormat({ format }: AnswerField, text: string): boolean {
  switch (format) {
    case 'email':
      return /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(text);
    case 'uri':
      return URL.canParse(text);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
    case 'date-time':
      return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text));
    case undefined:
      return true;
  }
}

function textOf(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, most) : undefined;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
