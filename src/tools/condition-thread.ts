/**
 * Where a condition that a model wrote is looked at without holding the event loop: such an expression may double its
 * result with every few letters. Owns: the process, which alone ends where it takes too much memory, and its deadline.
 * Refuses: evaluating; condition-worker.ts does.
 */
import { inProcess } from '../distill/thread/start-worker.ts';
import { WorkerCalls } from '../distill/thread/worker-calls.ts';
import type { WholeResult } from './whole-result.ts';

/** ms for one look; an honest condition takes a few. */
const TIMEOUT_MS = 2_000;
const HEAP_MB = 128;

export interface ConditionCall extends WholeResult {
  /** JMESPath on the result; a result that is no JSON is a text. */
  expression: string;
}

export interface ConditionAnswer {
  isTrue: boolean;
  /** Hash of what the expression brings, to see whether it changes. */
  hash: string;
}

const calls = new WorkerCalls(new URL('./condition-worker.ts', import.meta.url), HEAP_MB, inProcess);

/** What the expression brings, or why it cannot be looked at. Never throws. */
export async function lookAtCondition(
  call: ConditionCall,
  timeoutMs = TIMEOUT_MS,
): Promise<ConditionAnswer | { fault: string }> {
  const answer = await calls.call<ConditionAnswer>(call, { timeoutMs });
  return 'value' in answer ? answer.value : { fault: `the condition cannot be looked at (${answer.failure})` };
}
