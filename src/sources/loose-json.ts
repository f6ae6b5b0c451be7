/**
 * Careful reads of foreign JSON values.
 * Owns: asking an unknown value for a record, text, number or list without trusting it.
 * Refuses: schemas with error messages; a row that does not fit is counted by its reader, not explained.
 */
import { parseJson as parseForeign } from '../run/servers/parse-json.ts';

export type JsonRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Non-empty text, or undefined. Numbers become text, since ids are often written as numbers. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** A finite number, also from its decimal text; NaN where there is none. */
export function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return Number.NaN;
  const parsed = Number(value);
  if (!Number.isNaN(parsed)) return parsed;
  if (value === '+Inf') return Number.POSITIVE_INFINITY;
  return value === '-Inf' ? Number.NEGATIVE_INFINITY : Number.NaN;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Only the texts of a list; anything else in it is dropped. */
export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => textOf(item) ?? []);
}

/** Parsed JSON, or undefined when the text is not JSON (`null` counts as not worth having). */
export function parseJson(text: string): unknown {
  try {
    return parseForeign(text) ?? undefined;
  } catch {
    return undefined;
  }
}
