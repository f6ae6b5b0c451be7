/**
 * What a call asks for, as one short hash: the same tool with the same arguments, however their keys are ordered.
 * Owns: that hash, for a call and for evidence. Refuses: telling calls apart whose arguments hold secrets; the ledger
 * does not know those, so that two of them would look alike.
 */
import type { Evidence } from '../run/evidence.ts';
import { redactValue } from '../redact/redact-value.ts';
import { canonicalHash } from './canonical-hash.ts';

export interface AskedCall {
  /** The arguments as everybody may see them. */
  shown: Record<string, unknown>;
  /** 16 hex digits; null where calls cannot be told apart. */
  asks: string | null;
}

const digits = 16;
/** Evidence is never changed, so each is hashed once. */
const known = new WeakMap<Evidence, string | null>();

export function askedCall(tool: string, args: Record<string, unknown>): AskedCall {
  const shown = redactValue(args);
  const asks = hashOf(tool, args);
  return { shown, asks: asks !== null && hashOf(tool, shown) === asks ? asks : null };
}

/** What a piece of evidence answers. */
export function asksOf(evidence: Evidence): string | null {
  const before = known.get(evidence);
  if (before !== undefined) return before;
  const asks = hashOf(evidence.tool, evidence.args);
  known.set(evidence, asks);
  return asks;
}

function hashOf(tool: string, args: Record<string, unknown>): string | null {
  try {
    return canonicalHash({ tool, args }).slice(0, digits);
  } catch {
    return null;
  }
}
