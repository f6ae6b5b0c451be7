/**
 * What follows an action whose verification is over: an offer to go further, or the way back.
 * Owns: that what did not help is offered to be taken back, as an approval of its own, and that what was done without
 * asking is taken back without asking where that is no riskier and nothing else. Refuses: an undo of an undo.
 */
import { newApproval, openApproval } from '../../approvals/open.ts';
import type { Approval } from '../../run/actions/approval.ts';
import type { Fact } from '../../run/fact.ts';
import type { ResultOf } from '../../run/step.ts';
import { offerAfter } from './autonomy-of.ts';
import type { RunContext } from '../run-context.ts';
import { isKnownWayBack, undoCall } from './undo-call.ts';

/** True where the way back was proposed, so that there is something to wait for again. */
export async function followUp(context: RunContext, approval: Approval): Promise<boolean> {
  const { verification, action, undoes, state } = approval;
  if (state !== 'done' || !verification || verification.state === 'waiting') return false;
  if (verification.state === 'held') {
    if (!action.verify?.heldBefore) await offerAfter(context, approval);
    return false;
  }
  return action.undo !== undefined && undoes === undefined && (await proposeUndo(context, approval));
}

/** True where the way back of what did not help is proposed now. */
export async function proposeUndo(context: RunContext, approval: Approval): Promise<boolean> {
  const { action } = approval;
  const { state } = await context.current();
  const { name, component, risk, touches, evidence } = action;
  const undo = undoCall(action);
  if (!undo || undoOf(state.approvals, approval.id)) return false;
  const { parts, run } = context;
  const alone = !approval.votes.some(({ vote }) => vote === 'approve') && isKnownWayBack(action);
  const surelyNot = approval.verification?.state === 'not-held';
  const look = await parts.gate.preview(state, undo, {
    by: 'workflow',
    approvable: true,
    ...(alone && surelyNot ? { autonomy: { level: 'autonomous', upTo: risk } as const } : {}),
  });
  if ('refused' in look) {
    const refused: Fact = { type: 'call-refused', run, tool: undo.tool, why: `no undo of ${name}: ${look.refused}` };
    await context.write(() => ({ facts: [refused] }));
    return false;
  }
  const back = newApproval({
    run,
    action: {
      ...undo,
      name: `undo-${name}`,
      component,
      why: surelyNot ? `${name} did not help` : `nobody could tell whether ${name} helped`,
      risk: look.risk,
      touches,
      evidence,
    },
    tool: look.tool,
    policy: approval.policy,
    requester: approval.requester,
    undoes: approval.id,
    now: await parts.journal.store.now(),
    expiresIn: parts.limits.approvalMinutes * 60_000,
  });
  const freely: Fact[] =
    look.outcome === 'allow'
      ? [{ type: 'approval-moved', approval: back.id, from: 'pending', to: 'approved', because: 'it did not help' }]
      : [];
  const result: ResultOf<'action'> = { kind: 'action', proposed: back.id };
  const proposed: Fact = { type: 'step-ended', run, key: `action:${back.id}`, result };
  await context.write((current) =>
    undoOf(current.approvals, approval.id) ? null : { facts: [...openApproval(current, back), proposed, ...freely] },
  );
  return true;
}

function undoOf(approvals: ReadonlyMap<string, Approval>, id: string): Approval | undefined {
  return [...approvals.values()].find(({ undoes }) => undoes === id);
}
