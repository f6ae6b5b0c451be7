/**
 * A tool's schema as providers take it.
 * Owns: what both providers refuse, said in words instead. Refuses: changing what a tool accepts: optional arguments stay
 * optional, open maps stay open, and what cannot be said as a schema only widens it. The gate checks calls against the
 * tool's own schema.
 */
import type { ModelTool } from './model.ts';

type Json = Record<string, unknown>;

/** Providers take no alternatives at the top of a schema. */
const alternatives = ['anyOf', 'oneOf', 'allOf', 'not', 'enum', 'if', 'then', 'else'];
/** One provider takes no other name of an argument. */
const nameForm = /^[a-zA-Z0-9_.-]{1,64}$/;
/** Characters of words about one schema. */
const longestWords = 600;
const deepest = 24;

/** The tool with a schema that both providers take; what was lost stands in its description. */
export function fitTool(tool: ModelTool): ModelTool {
  const words: string[] = [];
  const top = fitTop(tool.inputSchema, words);
  if (words.length === 0) return { ...tool, inputSchema: top };
  const text = words.join(' ');
  const said = text.length > longestWords ? `${text.slice(0, longestWords)}…` : text;
  return { ...tool, description: `${tool.description}\n${said}`.trim(), inputSchema: top };
}

function fitTop(schema: Json, words: string[]): Json {
  const options = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => listOf(schema[key]));
  const merged: Json = { ...schema, type: 'object' };
  for (const key of alternatives) delete merged[key];
  const own = isObject(schema.properties) ? schema.properties : {};
  const lent = options.flatMap((it) => (isObject(it.properties) ? [it.properties] : []));
  merged.properties = Object.assign({}, ...lent, own);
  // A part of "all of" is required as a whole; a part of alternatives only where it is chosen.
  const required = [schema, ...listOf(schema.allOf)].flatMap((it) => namesOf(it.required));
  if (required.length > 0) merged.required = [...new Set(required)];
  else delete merged.required;
  for (const key of ['anyOf', 'oneOf']) {
    const ways = listOf(schema[key])
      .map((it) => namesOf(it.required).join(' and '))
      .filter((it) => it !== '');
    if (ways.length > 0) words.push(`${key === 'oneOf' ? 'Exactly one' : 'At least one'} of: ${ways.join('; or ')}.`);
  }
  if (options.some((it) => it.additionalProperties === false)) delete merged.additionalProperties;
  return { ...fit(merged, words, 'arguments', 0), type: 'object' };
}

function fit(schema: Json, words: string[], path: string, depth: number): Json {
  if (depth > deepest) return {};
  const fitted: Json = {};
  const inner = (value: unknown, name: string): unknown =>
    isObject(value) ? fit(value, words, `${path}.${name}`, depth + 1) : typeof value === 'boolean' ? value : {};
  for (const [key, value] of Object.entries(schema)) {
    switch (key) {
      case 'properties':
      case '$defs':
      case 'definitions':
        if (isObject(value))
          fitted[key] = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one, name)]));
        break;
      case 'anyOf':
      case 'oneOf':
      case 'allOf':
      case 'prefixItems':
        if (Array.isArray(value) && value.length > 0) fitted[key] = value.map((one) => inner(one, key));
        break;
      case 'items':
        // Draft 7 wrote a list of places so.
        if (Array.isArray(value)) fitted.prefixItems = value.map((one) => inner(one, key));
        else fitted.items = inner(value, key);
        break;
      case 'additionalProperties':
      case 'not':
        fitted[key] = inner(value, key);
        break;
      case 'type':
        if (isType(value)) fitted.type = value;
        break;
      case 'required':
        if (Array.isArray(value)) fitted.required = namesOf(value);
        break;
      case 'exclusiveMinimum':
      case 'exclusiveMaximum':
        // Draft 4 had a flag here.
        if (typeof value === 'number') fitted[key] = value;
        else if (value === true) words.push(`${path} is ${key === 'exclusiveMinimum' ? 'above' : 'below'} its limit.`);
        break;
      case 'nullable':
      case '$schema':
      case 'id':
      case '$id':
        break;
      default:
        fitted[key] = value;
    }
  }
  if (schema.nullable === true && typeof fitted.type === 'string') fitted.type = [fitted.type, 'null'];
  if (isArray(fitted.type) && fitted.items === undefined && fitted.prefixItems === undefined) fitted.items = {};
  return named(fitted, words, path);
}

/** Arguments whose names a provider does not take are left to the open rest, and named in words. */
function named(schema: Json, words: string[], path: string): Json {
  const { properties } = schema;
  if (!isObject(properties)) return schema;
  const odd = Object.keys(properties).filter((name) => !nameForm.test(name));
  if (odd.length === 0) return schema;
  const required = namesOf(schema.required);
  words.push(
    `${path} also take ${odd.map((name) => `${JSON.stringify(name)}${required.includes(name) ? ' (required)' : ''}`).join(', ')}.`,
  );
  const kept = Object.entries(properties).filter(([name]) => nameForm.test(name));
  const { additionalProperties, ...rest } = schema;
  return {
    ...rest,
    properties: Object.fromEntries(kept),
    ...(schema.required ? { required: required.filter((name) => !odd.includes(name)) } : {}),
    ...(additionalProperties === false || additionalProperties === undefined ? {} : { additionalProperties }),
  };
}

/** Whether a provider's strict form takes it unchanged: closed objects, all of whose members are required if `all`. */
export function isClosed(schema: Json, all: boolean): boolean {
  const parts = Object.values(schema).flatMap((value) =>
    Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [],
  );
  const members = isObject(schema.properties) ? schema.properties : {};
  const isObjectSchema = schema.type === 'object' || Object.hasOwn(schema, 'properties');
  if (isObjectSchema) {
    if (schema.additionalProperties !== false) return false;
    if (all && Object.keys(members).some((name) => !namesOf(schema.required).includes(name))) return false;
    return Object.values(members).every((one) => isObject(one) && isClosed(one, all));
  }
  return parts.every((part) => isClosed(part, all));
}

function isType(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    (Array.isArray(value) && value.length > 0 && value.every((it) => typeof it === 'string'))
  );
}

function isArray(type: unknown): boolean {
  return type === 'array' || (Array.isArray(type) && type.includes('array'));
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function namesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string') : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
