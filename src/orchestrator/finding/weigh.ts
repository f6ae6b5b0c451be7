/**
 * Writes down the possible causes, of the first look, of plans and of what investigators handed in, so that people see
 * them while the work goes on. Owns: that each is written once, and that only claims that stand move anything.
 * Refuses: weighing the first look; hypotheses.ts does.
 */
import { type Hypothesis, hypothesisId } from '../../run/finding/hypothesis.ts';
import type { Plan } from '../../run/plan.ts';
import type { Seen } from '../../run/step.ts';
import type { Submission } from '../../run/submission.ts';
import { cite, name, quote, say } from '../../run/wording/words.ts';
import { hypothesesOf } from './hypotheses.ts';
import type { RunContext } from '../run-context.ts';

export async function weigh(context: RunContext, { triage, evidence }: Seen): Promise<void> {
  const rows = triage ? hypothesesOf(triage, evidence.triage) : [];
  if (rows.length === 0) return;
  await context.write((state) => {
    const run = state.runs.get(context.run);
    return run && run.hypotheses.length === 0 ? { facts: [{ type: 'hypotheses-weighed', run: run.id, rows }] } : null;
  });
}

/** What a plan suspects and nobody did before becomes a possible cause, where catalog or topology know such a component. */
export async function weighPlan(context: RunContext, { tasks }: Plan): Promise<void> {
  const about = new Set(tasks.flatMap((task) => task.about));
  if (about.size === 0) return;
  await context.write((state) => {
    const run = state.runs.get(context.run);
    const { catalog, topology } = context.parts.gate.known(state);
    const rows = [...about]
      .filter((id) => catalog.has(id) || topology.has(id))
      .filter((id) => !run?.hypotheses.some((row) => row.id === id || row.component === id))
      .map((component) => newRow(component));
    return run && rows.length > 0 ? { facts: [{ type: 'hypotheses-weighed', run: run.id, rows }] } : null;
  });
}

function newRow(component: string): Hypothesis {
  const what = say`${name(component)}`;
  return {
    id: hypothesisId(component, null),
    origin: 'model',
    component,
    change: null,
    standing: 'weaker',
    what,
    for: [],
    against: [],
  };
}

/** Lets the claims of a submission that stand speak for or against the possible causes. */
export async function weighSubmission(context: RunContext, { claims }: Submission): Promise<void> {
  const telling = claims.filter(
    ({ kind, faults }) => faults.length === 0 && (kind === 'cause' || kind === 'ruled-out'),
  );
  if (telling.length === 0) return;
  await context.write((state) => {
    const run = state.runs.get(context.run);
    if (!run) return null;
    const rows = telling.flatMap(({ kind, component, statement, evidence }): Hypothesis[] => {
      const line = say`${quote(statement)}${cite(...evidence)}`;
      const row = run.hypotheses.find((it) => it.component === component) ?? newRow(component);
      const isSaid = JSON.stringify([row.for, row.against]).includes(JSON.stringify(line));
      if (isSaid) return [];
      if (kind === 'cause') return [{ ...row, for: [...row.for, line] }];
      // What code holds as leading is not struck out by a model; what it says against it is shown.
      const standing = row.standing === 'leading' ? row.standing : ('ruled-out' as const);
      return [{ ...row, standing, against: [...row.against, line] }];
    });
    return rows.length > 0 ? { facts: [{ type: 'hypotheses-weighed', run: run.id, rows }] } : null;
  });
}
