/**
 * What a call asks for, so that the same call is found again: its tool and its arguments as everybody may see them.
 * Owns: that one text. Refuses: telling calls apart that differ in a secret only; the record does not hold it.
 */
import canonicalize from 'canonicalize';
import { redactValue } from '../redact/redact-value.ts';

export function asksFor(tool: string, args: Record<string, unknown>): string {
  return `${tool} ${canonicalize(redactValue(args)) ?? ''}`;
}
