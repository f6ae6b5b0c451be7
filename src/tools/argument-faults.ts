/**
 * Faults of arguments as sentences that let the caller repair them: where, what is wanted, what was given.
 * Owns: the words for each kind of fault of JSON Schema, and for a text that is no JSON. Refuses: finding faults; a
 * validator does.
 */
import type { ErrorObject } from 'ajv';
import { nearestNames } from './nearest-names.ts';
import { parseJson } from '../run/servers/parse-json.ts';

/** Sentences about one call; more would say no more. */
const mostFaults = 8;
const longestValue = 80;
const mostListed = 12;

type Json = Record<string, unknown>;

/** What a validator said with `verbose`, one sentence a fault, each once. */
export function argumentFaults(errors: readonly ErrorObject[]): string[] {
  const said = [...new Set(errors.map(sentenceOf))];
  const more = said.length - mostFaults;
  return more > 0 ? [...said.slice(0, mostFaults), `and ${more} more`] : said;
}

/** Why an argument text is no JSON object, and what to send instead. */
export function malformedFault(tool: string, text: string): string {
  const ask = 'send them again as one JSON object';
  try {
    const value: unknown = parseJson(text);
    return `the arguments of ${tool} must be one JSON object, not ${given(value)}; ${ask}`;
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 120) : 'it cannot be read';
    const end = text.length > longestValue ? `…${text.slice(-longestValue)}` : text;
    return `the arguments of ${tool} are no JSON (${why}); they end in ${JSON.stringify(end)}; ${ask}`;
  }
}

function sentenceOf(error: ErrorObject): string {
  const where = placeOf(error.instancePath);
  const params = error.params as Json;
  const schema = isObject(error.parentSchema) ? error.parentSchema : {};
  switch (error.keyword) {
    case 'required': {
      const name = String(params['missingProperty']);
      const wanted = isObject(schema['properties']) ? wantedAt(schema['properties'][name]) : '';
      return `${within(where, name)} is missing${wanted ? ` (${wanted})` : ''}`;
    }
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
      const names = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
      const [nearest] = nearestNames(name, names, 1);
      const taken = names.length > 0 ? `it takes ${listed(names)}` : 'it takes none';
      return `there is no ${within(where, name)}${nearest ? `, did you mean ${nearest}?` : ';'} ${taken}`;
    }
    case 'type':
      return `${where} must be ${[params['type']].flat().join(' or ')}, not ${given(error.data)}`;
    case 'enum':
      return `${where} must be one of ${listed(schema['enum'])}, not ${given(error.data)}`;
    case 'const':
      return `${where} must be ${given(schema['const'])}, not ${given(error.data)}`;
    case 'pattern':
      return `${where} must match ${given(schema['pattern'])}, not ${given(error.data)}`;
    case 'format':
      return `${where} must be a ${given(schema['format'])}, not ${given(error.data)}`;
    default:
      return `${where} ${String(error.message ?? error.keyword).slice(0, 200)}, and it is ${given(error.data)}`;
  }
}

/** What a schema wants, in a few words. */
function wantedAt(schema: unknown): string {
  if (!isObject(schema)) return '';
  if (Array.isArray(schema['enum'])) return `one of ${listed(schema['enum'])}`;
  return schema['type'] === undefined ? '' : [schema['type']].flat().map(String).join(' or ').slice(0, 60);
}

/** `/spec/containers/0/image` as `spec.containers.0.image`. */
function placeOf(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const place = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
  return place === '' ? 'the object of arguments' : place.slice(0, 200);
}

function within(where: string, name: string): string {
  return where === 'the object of arguments' ? name.slice(0, 100) : `${where}.${name.slice(0, 100)}`;
}

function listed(values: unknown): string {
  const all = Array.isArray(values)
    ? values.map((value) => (typeof value === 'string' ? value.slice(0, 60) : given(value)))
    : [];
  return all.slice(0, mostListed).join(', ') + (all.length > mostListed ? ` and ${all.length - mostListed} more` : '');
}

function given(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longestValue ? `${text.slice(0, longestValue)}… (${text.length} characters)` : text;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
