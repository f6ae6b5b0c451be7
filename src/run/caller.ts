/**
 * Who tool calls are for, and calls that are under way.
 * Owns: the shapes. Refuses: limits; admission.ts has them.
 */
import type { ApprovalId, RunId } from './identity.ts';

/** Who a call is admitted for. `id` tells several of one kind apart, e.g. a task's key. */
export type Caller =
  | { kind: 'triage' | 'task' | 'question'; run: RunId; id: string }
  | { kind: 'verification' | 'execution'; run: RunId; id: ApprovalId };

/** A call that was admitted and has not ended. */
export interface OpenCall {
  id: string;
  evidence: string;
  caller: Caller;
  tool: string;
  /** Names the call within its run, e.g. `task:1/turn:9/call:2`: asked again after a crash, it is the same call. */
  key?: string;
}
