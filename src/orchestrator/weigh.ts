/**
 * Writes down the possible causes of a first look, so that people see them while the work goes on.
 * Owns: that this is done once a run. Refuses: weighing; hypotheses.ts does.
 */
import type { Seen } from '../run/step.ts';
import { hypothesesOf } from './hypotheses.ts';
import type { RunContext } from './run-context.ts';

export async function weigh(context: RunContext, { triage, evidence }: Seen): Promise<void> {
  const rows = triage ? hypothesesOf(triage, evidence.triage) : [];
  if (rows.length === 0) return;
  await context.write((state) => {
    const run = state.runs.get(context.run);
    return run && run.hypotheses.length === 0 ? { facts: [{ type: 'hypotheses-weighed', run: run.id, rows }] } : null;
  });
}
