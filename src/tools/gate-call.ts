/**
 * One call as the gate is asked for it.
 * Owns: the shape. Refuses: whether it may pass.
 */
import type { Caller } from '../run/caller.ts';
import type { EvidenceKind } from '../run/evidence.ts';
import type { IncidentId } from '../run/identity.ts';

export interface GateCall {
  incident: IncidentId;
  caller: Caller;
  fence: number;
  /** Names the call within its run: a resumed run that asks under the same key is given what is recorded. */
  key?: string;
  tool: string;
  args: Record<string, unknown>;
  /** The argument text as it came, where it was no JSON object: then nothing runs, and the caller is told. */
  malformed?: string;
  /** What the asker wants to know; the digest is turned to it. */
  question?: string;
  /** Tokens of its digest, where it wants fewer than the gate's own bound. */
  digestTokens?: number;
  kind?: EvidenceKind;
  /** Sent with a read beside its arguments, where no model can write it; it is not recorded. */
  beside?: Record<string, unknown>;
  /** It watches something change: it asks anew each time, and no number of times is a circle. */
  sample?: boolean;
  signal: AbortSignal;
}

/** Whoever looks whether something is still so, or is so by now. */
export function asksAnew({ kind }: Caller): boolean {
  return (
    kind === 'verification' || kind === 'rehearsal' || kind === 'trial' || kind === 'schedule' || kind === 'memory'
  );
}
