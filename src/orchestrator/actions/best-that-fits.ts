/**
 * Which of a workflow's actions is proposed for a finding, and which others fit as well.
 * Owns: preparing those that are meant for the cause, and their order. Refuses: anything on an inconclusive finding, and
 * asking people for what they decided in this run already.
 */
import { type Approval, wishOf } from '../../run/actions/approval.ts';
import type { Finding } from '../../run/evidence.ts';
import type { Fact } from '../../run/fact.ts';
import { byPreference, mostOptions, optionOf, type RemedyOption } from '../../run/actions/remedy-option.ts';
import { leftInPlace, type Next, triedIn } from '../../run/actions/stopgap.ts';
import { canonicalHash } from '../../tools/canonical-hash.ts';
import type { Workflow, WorkflowAction } from '../../workflows.ts';
import { autonomyFor, recordOf } from './autonomy-of.ts';
import { meantFor } from './offered-actions.ts';
import { type Prepared, prepareAction } from './prepare-action.ts';
import { isOtherTool } from '../../run/trust/standing.ts';
import type { RunContext } from '../run-context.ts';

/** An action that is ready to be proposed. */
export type Chosen = Prepared & {
  from: WorkflowAction;
  /** All that fit, best first; absent where there is one, or people chose this one. */
  options?: RemedyOption[];
};

type Fitting = Prepared & { from: WorkflowAction; option: RemedyOption };

export interface Choice {
  /** Something was proposed in this run before. */
  again: boolean;
  /** One that was carried out is over; then none that was carried out is proposed anew. */
  next?: Next;
}

/** Null where nothing fits. */
export async function bestThatFits(
  context: RunContext,
  workflow: Workflow,
  finding: Finding,
  { again, next }: Choice,
): Promise<Chosen | null> {
  if (finding.verdict === 'inconclusive' || finding.outcome !== 'fault') return null;
  const { state, run } = await context.current();
  const refused: Fact[] = [];
  const refuse = (tool: string, why: string) => refused.push({ type: 'call-refused', run: context.run, tool, why });
  const tried = triedIn(state.approvals, context.run);
  const offers = Object.entries(workflow.actions)
    .map(([name, from]) => ({ name, from }))
    .filter(({ name }) => (next ? !tried.has(name) : run.chosen === undefined || run.chosen === name));
  const fitting: Fitting[] = [];
  for (const { name, from } of meantFor(offers, finding)) {
    const prepared = await prepareOption(context, workflow, { name, from, finding, again });
    if ('refused' in prepared) {
      if (fitting.length === 0) refuse(from.tool, prepared.refused);
      continue;
    }
    if (next === 'what-takes-it-back' && leftInPlace(prepared.action) !== null) continue;
    // A model may have asked for it already: people are not asked for the same twice, whatever they decided.
    const hash = canonicalHash(prepared.action);
    if ([...state.approvals.values()].some((it) => it.run === context.run && wishOf(it) === hash && isDecided(it))) {
      if (fitting.length === 0) refuse(from.tool, 'exactly this was decided in this run already');
      break;
    }
    fitting.push({ ...prepared, from });
    if (fitting.length === mostOptions) break;
  }
  const [best] = fitting.toSorted((one, other) => byPreference(one.option, other.option));
  if (best?.noUndo && best.from.undo) refuse(best.from.undo.tool, `no undo for ${best.action.name}: ${best.noUndo}`);
  if (refused.length > 0) await context.write(() => ({ facts: refused }));
  if (!best) return null;
  const { option: _, ...chosen } = best;
  if (fitting.length < 2 || run.options !== undefined || next) return chosen;
  return { ...chosen, options: fitting.map(({ option }) => option).toSorted(byPreference) };
}

async function prepareOption(
  context: RunContext,
  workflow: Workflow,
  it: { name: string; from: WorkflowAction; finding: Finding; again: boolean },
): Promise<(Prepared & { option: RemedyOption }) | { refused: string }> {
  const { name, from, finding, again } = it;
  const key = { workflow: workflow.name, action: name, component: finding.component ?? '' };
  const by = {
    by: 'workflow',
    approvable: true,
    autonomy: await autonomyFor(context, workflow, key),
    environment: workflow.environment,
  } as const;
  const first = await prepareAction(context, name, from, finding, { ...by, again });
  if ('refused' in first) return first;
  const isOther = !again && isOtherTool(key, await context.parts.journal.store.trust(), first.tool.fingerprint);
  const prepared = isOther ? await prepareAction(context, name, from, finding, { ...by, again: true }) : first;
  if ('refused' in prepared) return prepared;
  return { ...prepared, option: optionOf(prepared.action, await recordOf(context, key)) };
}

function isDecided({ call, state, ran }: Approval): boolean {
  return call !== undefined && ran !== false && ['done', 'failed', 'unknown', 'denied'].includes(state);
}
