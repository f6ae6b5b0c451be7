/**
 * What the work of a run begins with.
 * Owns: the shape. Refuses: working.
 */
import type { Finding, Verdict } from '../run/evidence.ts';
import type { Seen } from '../run/step.ts';
import type { Workflow } from '../workflows.ts';
import type { RunClock } from './run-clock.ts';

export interface Work {
  workflow: Workflow | null;
  seen: Seen;
  /** The finding of the first look and its verdict. */
  base: Finding;
  verdict: Verdict;
  /** What a model is told of the incident. */
  brief: string;
  clock: RunClock;
}
