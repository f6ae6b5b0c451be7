/**
 * Times as sources write them, to epoch milliseconds.
 * Owns: ISO-8601 with or without zone, epoch seconds, milliseconds, microseconds and nanoseconds.
 * Refuses: guessing local time; a time without a zone is UTC.
 */
const zoned = /(?:[zZ]|[+-]\d{2}:?\d{2})$/;
const isoLike = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?/;

/** True for an ISO-like text that carries no zone. */
export function lacksZone(value: unknown): boolean {
  return typeof value === 'string' && !value.endsWith('Z') && isoLike.test(value) && !zoned.test(value);
}

/** Epoch ms, or NaN when the value is no time. Numbers are told apart by size: s, ms, µs, ns since 1970. */
export function parseTime(value: unknown): number {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return Number.NaN;
  if (value.endsWith('Z') && value[10] === 'T') return Date.parse(value);
  if (!isoLike.test(value)) return /^\d{9,}(?:\.\d+)?$/.test(value) ? fromEpoch(Number(value)) : Number.NaN;
  if (zoned.test(value)) return Date.parse(value.replace(' ', 'T').replace(',', '.'));
  const text = value.replace(' ', 'T').replace(',', '.');
  return Date.parse(text.length === 10 ? text : `${text}Z`);
}

function fromEpoch(value: number): number {
  if (!Number.isFinite(value) || value < 0) return Number.NaN;
  if (value < 1e11) return value * 1e3;
  if (value < 1e14) return value;
  return value < 1e17 ? value / 1e3 : value / 1e6;
}
