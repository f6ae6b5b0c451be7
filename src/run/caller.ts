/**
 * Who tool calls are for, and calls that are under way.
 * Owns: the shapes, and which of them write. Refuses: limits; admission.ts has them.
 */
import type { ApprovalId, RunId } from './identity.ts';

/** Who a call is admitted for. `id` tells several of one kind apart, e.g. a task's key. */
export type Caller =
  | { kind: 'triage' | 'task' | 'question'; run: RunId; id: string }
  /** A dry run of what is to be proposed, or of what was approved; `id`: its tool, or the approval. */
  | { kind: 'rehearsal'; run: RunId; id: string }
  /** A write on a lower environment's server, before its like is proposed; `id`: its tool there. */
  | { kind: 'trial'; run: RunId; id: string }
  /** A look that a clock asked for: `id` names its workflow, `run` this one look. */
  | { kind: 'schedule'; run: RunId; id: string }
  /** What is kept at a memory server, or looked for there: `id` names the server. */
  | { kind: 'memory'; run: RunId; id: string }
  | { kind: 'verification' | 'execution'; run: RunId; id: ApprovalId };

/** Whoever calls to change something. */
export function isWriter(caller: Caller | undefined): boolean {
  return caller?.kind === 'execution' || caller?.kind === 'trial';
}

/** A call that was admitted and has not ended. */
export interface OpenCall {
  id: string;
  evidence: string;
  caller: Caller;
  tool: string;
  /** Names the call within its run, e.g. `task:1/turn:9/call:2`: asked again after a crash, it is the same call. */
  key?: string;
}

/** A call that did not run: it was refused, or what it asks for is in the ledger already. */
export interface TurnedAway {
  tool: string;
  key?: string;
  caller?: Caller;
  /** Tool and arguments as one short hash, the same for the same call; absent where they cannot be told apart. */
  asks?: string;
  /** Evidence that the incident had then. */
  after: number;
  /** Why it was refused. */
  why?: string;
  limit?: true;
  /** The evidence that answers it. */
  evidence?: string;
}
