/**
 * What a run has found, or stands on.
 * Owns: which step's result counts. Refuses: judging it.
 */
import type { Finding } from './evidence.ts';
import type { RunId } from './identity.ts';
import type { IncidentState, RunState } from './incident-state.ts';

/** What a run has found so far; null before the synthesis. */
export function findingOf(run: RunState): Finding | null {
  const phase = run.phases.findLast((done) => done.phase === 'evaluate' || done.phase === 'synthesize');
  return (phase?.result as Finding | undefined) ?? null;
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
