/**
 * Careful reads of API fields beyond plain JSON: maps of text, quantities, times, nested records.
 * Owns: dropping what has not the API's type. Refuses: meaning.
 */
import { isRecord, type JsonRecord, listOf } from '../loose-json.ts';

const noFields: JsonRecord = {};

/** The record at a path of keys; an empty one where there is none. */
export function fieldsAt(value: unknown, ...path: string[]): JsonRecord {
  let at: unknown = value;
  for (const key of path) at = isRecord(at) ? at[key] : undefined;
  return isRecord(at) ? at : noFields;
}

export function recordsOf(value: unknown): JsonRecord[] {
  return listOf(value).filter(isRecord);
}

/** Text, number or truth value as text. */
export function wordOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

export function wholeOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A number, or the text that names a port. */
export function portOf(value: unknown): number | string | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value === '') return undefined;
  return /^\d+$/.test(value) ? Number(value) : value;
}

export function wordsOf(value: unknown): Record<string, string> | undefined {
  if (!isRecord(value)) return undefined;
  const words: Record<string, string> = {};
  for (const [key, item] of Object.entries(value)) {
    const word = wordOf(item);
    if (word !== undefined) words[key] = word;
  }
  return words;
}

export function flagOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Characters of the longest time that anybody writes. */
const longestTime = 64;

/** Epoch ms of an RFC 3339 time. */
export function momentOf(value: unknown): number | undefined {
  const time = typeof value === 'string' && value.length <= longestTime ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) ? time : undefined;
}

/** Leaves out what is undefined, so that two sights of an object can be laid over each other. */
export function defined<Item extends object>(item: Item): Item {
  for (const key of Object.keys(item) as (keyof Item)[]) if (item[key] === undefined) delete item[key];
  return item;
}
