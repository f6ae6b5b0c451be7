/**
 * The hash that binds an approval to a call.
 * Owns: what is hashed: tool and arguments in the canonical form of RFC 8785. Refuses: anything that is not JSON.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Call } from '../run/actions/approval.ts';

/** SHA-256, hex. Throws a TypeError when the arguments hold what JSON cannot (NaN, Infinity, lone surrogates). */
export function canonicalHash(call: Call): string {
  const text = canonicalize({ tool: call.tool, args: call.args });
  if (text === undefined) throw new TypeError('arguments that JSON cannot hold cannot be approved');
  return createHash('sha256').update(text).digest('hex');
}
