/**
 * When a provider wants to be asked again (RFC 9110, 10.2.3, and the header in milliseconds that SDKs also know).
 * Owns: reading it. Refuses: waiting.
 */

/** Longer than this is no wait but an outage. */
const longest = 86_400_000;

/** ms from `now`, never negative; undefined where the answer does not say, or not readably. */
export function retryAfterOf(headers: { get(name: string): string | null }, now: number): number | undefined {
  const inMs = numberOf(headers.get('retry-after-ms'));
  if (inMs !== undefined) return bounded(inMs);
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  const seconds = numberOf(text);
  if (seconds !== undefined) return bounded(seconds * 1_000);
  // A date begins with a day of the week; Date.parse would take "-3" for one.
  const at = /^[A-Za-z]{3}/.test(text) ? Date.parse(text.slice(0, 64)) : Number.NaN;
  return Number.isNaN(at) ? undefined : bounded(at - now);
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\s?\d{1,9}(?:\.\d{1,9})?\s?$/.test(text) ? Number(text) : undefined;
}

function bounded(ms: number): number {
  return Math.min(longest, Math.max(0, ms));
}
