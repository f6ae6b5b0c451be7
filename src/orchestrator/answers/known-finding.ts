/**
 * What a question can be answered from: the finding that it follows up on, also while the investigation is going on.
 * Owns: waiting for a first look that is under way, and the preliminary finding that it makes. Refuses: looking anew.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../../run/evidence.ts';
import { inheritedFinding } from '../../run/finding/run-finding.ts';
import type { RunContext } from '../run-context.ts';
import { synthesize } from '../synthesize.ts';

/** ms that a question waits for a first look. */
const mostPatience = 20_000;
const between = 250;

/** Null when nothing was found, and nothing will be soon. */
export async function knownFinding(context: RunContext): Promise<Finding | null> {
  const until = Date.now() + mostPatience;
  for (;;) {
    const { state, run } = await context.current();
    const known = inheritedFinding(state, run.parent);
    if (known) return known;
    const parent = state.runs.get(run.parent ?? '');
    const look = parent?.steps.find((step) => step.result?.kind === 'triage')?.result;
    if (look?.kind === 'triage') {
      return synthesize(look.seen, { narrative: null, model: null, gaps: ['the investigation is still going on'] })
        .result.finding;
    }
    if (parent?.state !== 'running' || Date.now() > until) return null;
    await pause(between);
  }
}
