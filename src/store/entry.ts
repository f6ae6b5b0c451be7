/**
 * A journal entry as text: the one form that both engines store and that the hash chain runs over.
 * Owns: the stored line without secrets, its hash, the check of a chain. Refuses: reading the store.
 */
import { createHash } from 'node:crypto';
import { type Fact, factFormat } from '../run/fact.ts';
import type { Entry } from '../run/ports/store.ts';
import { redactRecord } from '../redact/redact-value.ts';

/** The stored line. `facts` is their JSON text and is spliced in as it is, so that the hash never depends on a re-encoding. */
export function entryLine(head: { version: number; time: number; fence: number; prev: string }, facts: string): string {
  return `{"format":${factFormat},"version":${head.version},"time":${head.time},"fence":${head.fence},"prev":"${head.prev}","facts":${facts}}`;
}

/** The entry that a stored line holds, with the line's SHA-256 in hex. */
export function parseEntry(line: string): Entry {
  const { format, version, time, fence, prev, facts } = JSON.parse(line) as Omit<Entry, 'hash' | 'size'>;
  const hash = createHash('sha256').update(line).digest('hex');
  return { ...(format === undefined ? {} : { format }), version, time, fence, prev, hash, size: line.length, facts };
}

/** The stored text of facts: no secret gets past here. Throws nothing but what JSON.stringify throws on a cycle. */
export function factsText(facts: Fact[]): string {
  return JSON.stringify(facts.map(redactRecord));
}

/** The version of the first entry that does not follow from the one before it, or null when the whole chain holds. */
export function firstBreak(entries: Entry[]): number | null {
  let before = { version: 0, hash: '' };
  for (const entry of entries) {
    if (entry.version !== before.version + 1 || entry.prev !== before.hash) return entry.version;
    before = entry;
  }
  return null;
}
