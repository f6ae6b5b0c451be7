/**
 * What a run has found, or stands on.
 * Owns: which step's result counts. Refuses: judging it.
 */
import type { Finding } from '../evidence.ts';
import type { RunId } from '../identity.ts';
import type { IncidentState, RunState } from '../incident-state.ts';
import type { TriageResult } from './triage-result.ts';

/** What a run has found so far; null before the synthesis. */
export function findingOf(run: RunState): Finding | null {
  for (const { result } of run.steps.toReversed()) {
    if (result?.kind === 'evaluation' || result?.kind === 'synthesis') return result.finding;
  }
  return null;
}

/** The finding that a run stands on: its own, else that of the runs it follows up on. */
export function inheritedFinding(state: IncidentState, run: RunId | null): Finding | null {
  for (let id = run, steps = 0; id !== null && steps < 100; steps += 1) {
    const it = state.runs.get(id);
    if (!it) return null;
    const finding = findingOf(it);
    if (finding) return finding;
    id = it.parent;
  }
  return null;
}

/** True once the run's finding was checked. */
export function isEvaluated(run: RunState): boolean {
  return run.steps.some((step) => step.result?.kind === 'evaluation');
}

/** What each component of a run's finding rests on: the first look's own result, null before it. */
export function triageOf(run: RunState): TriageResult | null {
  for (const { result } of run.steps) if (result?.kind === 'triage') return result.seen.triage;
  return null;
}
