/**
 * What a tool is, in one hash: a change of its name, description, schema or annotations changes it.
 * Owns: what is hashed, in the canonical form of RFC 8785, so that the order of keys does not matter.
 * Refuses: what a tool does; no hash knows that.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

export interface Fingerprinted {
  name: string;
  description: string;
  inputSchema: unknown;
  annotations: unknown;
}

/** `sha256:` and 64 hex digits. */
export function fingerprintOf({ name, description, inputSchema, annotations }: Fingerprinted): string {
  const described = [name, description, inputSchema, annotations ?? null];
  return `sha256:${createHash('sha256').update(textOf(described)).digest('hex')}`;
}

/** A server may send text that has no canonical form (lone surrogates); it is hashed as it came. */
function textOf(value: unknown): string {
  try {
    return canonicalize(value) ?? '';
  } catch {
    return JSON.stringify(value);
  }
}
