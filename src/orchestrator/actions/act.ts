/**
 * From the finding to the workflow's action: proposed, decided, executed once, verified.
 * Owns: which action fits, and the steps between two waits. Refuses: executing without the desk's approval.
 */
import { awaitByHand } from '../../approvals/by-hand.ts';
import { execute } from '../../approvals/execute.ts';
import { newApproval, openApproval } from '../../approvals/open.ts';
import { settleOnce } from '../../approvals/settle.ts';
import { verifyOnce } from '../../approvals/verify.ts';
import { verificationEvery } from '../../run/agenda.ts';
import { type Approval, isOutdated, isSettled } from '../../run/actions/approval.ts';
import { awaitedOf } from '../../run/actions/by-hand.ts';
import { usualAutonomous } from '../../run/settings/autonomy-settings.ts';
import type { Finding } from '../../run/evidence.ts';
import type { Fact, ParkedOn } from '../../run/fact.ts';
import { isBlocking } from '../../run/actions/rehearsal.ts';
import type { ResultOf } from '../../run/step.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import { findingOf } from '../../run/finding/run-finding.ts';
import { type Next, nextAfter } from '../../run/actions/stopgap.ts';
import { trustKeyOf, withheldOf } from '../../run/trust/trust-of.ts';
import type { Workflow } from '../../workflows.ts';
import { recordOf } from './autonomy-of.ts';
import { bestThatFits, type Chosen } from './best-that-fits.ts';
import { followUp } from './follow-up.ts';
import { reopenEdited } from './reopen-edited.ts';
import { pagingThatFits } from './page-people.ts';
import { rehearse } from './rehearse.ts';
import type { RunContext } from '../run-context.ts';

export type ActStep = 'parked' | 'over';

/** Which action it is about. */
export interface Acting {
  choose: () => Promise<Chosen | null>;
  /** Which follows one that is over; absent where people asked for exactly one. */
  chooseNext?: (next: Next) => Promise<Chosen | null>;
}

/** Takes the workflow's own action for a finding as far as it goes without waiting. */
export async function act(context: RunContext, workflow: Workflow | null, finding: Finding): Promise<ActStep> {
  const choose = async () => {
    const again = approvalOf((await context.current()).state, context.run) !== null;
    const fits = workflow && (await bestThatFits(context, workflow, finding, { again }));
    return fits ?? pagingThatFits(context, finding);
  };
  const chooseNext = async (next: Next) => workflow && bestThatFits(context, workflow, finding, { again: true, next });
  return actOn(context, { choose, chooseNext });
}

/** Takes an action as far as it goes without waiting. */
export async function actOn(context: RunContext, acting: Acting): Promise<ActStep> {
  const mine = approvalOf((await context.current()).state, context.run);
  if (!mine) return propose(context, acting);
  if (mine.state === 'approved') {
    const executing = execute(context.parts, context.incident, mine.id, context.fence);
    // Stop does not tear a write down: the run ends, and the write's late result still counts.
    await Promise.race([executing, aborted(context.signal)]);
    await context.current();
  }
  const now = approvalOf((await context.current()).state, context.run);
  if (!now) return 'over';
  if (now.state === 'superseded' && now.edit) {
    const edited = await reopenEdited(context, now);
    return edited ? park(context, { kind: 'approval', approval: edited.id }) : 'over';
  }
  // The tool is another one than the card showed: what it is now is proposed anew.
  if (isOutdated(now)) return propose(context, acting);
  if (now.state === 'pending') return park(context, { kind: 'approval', approval: now.id });
  if (awaitedOf(now)) {
    const until = await awaitByHand(context.parts, context.incident, now.id, context.fence, context.signal);
    return until === null ? actOn(context, acting) : park(context, { kind: 'by-hand', approval: now.id, until });
  }
  if (now.verification?.state === 'waiting') {
    const over = await verifyOnce(context.parts, context.incident, now.id, context.fence, context.signal);
    if (over) return actOn(context, acting);
    const until = (await context.parts.journal.store.now()) + verificationEvery;
    return park(context, { kind: 'verification', approval: now.id, until });
  }
  if (now.state === 'unknown') {
    const told = await settleOnce(context.parts, context.incident, now.id, context.fence, context.signal);
    if (told === 'settled') return actOn(context, acting);
    if (told !== null) return park(context, { kind: 'verification', approval: now.id, until: told });
  }
  if (await followUp(context, now)) return actOn(context, acting);
  if (!isSettled(now.state)) return 'parked';
  const next = nextAfter((await context.current()).state.approvals, now);
  const following = next
    ? await acting.chooseNext?.(next)
    : now.state === 'expired'
      ? await pagingThatFits(context, findingOf((await context.current()).run))
      : null;
  // Whatever is allowed without asking: a person looks once it did not go as it was meant to.
  return following ? open(context, following, { mayDoAlone: false }) : 'over';
}

/** The newest approval of a run's own action; what a model asked for in between is none. */
export function approvalOf(state: IncidentState, run: string): Approval | null {
  return (
    [...state.approvals.values()].findLast((approval) => approval.run === run && approval.call === undefined) ?? null
  );
}

async function propose(context: RunContext, acting: Acting): Promise<ActStep> {
  const chosen = await acting.choose();
  const nothing: ResultOf<'action'> = { kind: 'action', proposed: null };
  if (!chosen) {
    await context.write(() => ({ facts: [{ type: 'step-ended', run: context.run, key: 'action', result: nothing }] }));
    return 'over';
  }
  if ((await context.current()).run.shadow) {
    const withheld = withheldOf(chosen.action, chosen.decided.outcome === 'allow');
    await context.write(() => ({
      facts: [
        { type: 'action-withheld', run: context.run, withheld },
        { type: 'step-ended', run: context.run, key: 'action', result: nothing },
      ],
    }));
    return 'over';
  }
  const opened = await open(context, chosen, { mayDoAlone: true });
  return opened === 'over' ? actOn(context, acting) : opened;
}

/** Opens its card and waits, or `over` where it may be carried out at once. */
async function open(context: RunContext, chosen: Chosen, { mayDoAlone }: { mayDoAlone: boolean }): Promise<ActStep> {
  const { parts } = context;
  const rehearsed = await rehearse(context, chosen.action, chosen.from.rehearse, 'workflow');
  const { request, state: before, run } = await context.current();
  const record = await recordOf(context, trustKeyOf({ run: run.id, action: chosen.action }, before));
  const now = await parts.journal.store.now();
  const { users, groups, pagerduty, quorum, requester } = chosen.from.approvers;
  const { outcome, because } = chosen.decided;
  // What holds already cannot show whether it helped, so a person looks.
  const blind = rehearsed.action.verify?.heldBefore === true;
  const autonomous = parts.workflows.find(({ name }) => name === run.workflow)?.autonomous;
  const allowed = mayDoAlone && outcome === 'allow' && !isBlocking(rehearsed.rehearsal) && !blind;
  const approval = newApproval({
    run: context.run,
    ...(allowed ? { freely: { workflow: run.workflow ?? '', perDay: (autonomous ?? usualAutonomous).perDay } } : {}),
    ...rehearsed,
    tool: chosen.tool,
    policy: { users, groups, pagerduty, quorum, requester },
    requester: request.by,
    record,
    now,
    expiresIn: Math.min(chosen.from.approvers.expires ?? parts.limits.approvalMinutes * 60_000, 3_600_000),
  });
  await context.write((state) => {
    const freely: Fact[] = allowed
      ? [
          {
            type: 'approval-moved',
            approval: approval.id,
            from: 'pending',
            to: 'approved',
            because,
          },
        ]
      : [{ type: 'run-parked', run: context.run, on: { kind: 'approval', approval: approval.id } }];
    const result: ResultOf<'action'> = { kind: 'action', proposed: approval.id };
    const proposed: Fact = { type: 'step-ended', run: context.run, key: `action:${approval.id}`, result };
    const offered: Fact[] =
      allowed || !chosen.options ? [] : [{ type: 'options-offered', run: context.run, options: chosen.options }];
    return { facts: [...openApproval(state, approval), ...offered, proposed, ...freely] };
  });
  return allowed ? 'over' : 'parked';
}

async function park(context: RunContext, on: ParkedOn): Promise<ActStep> {
  await context.write(() => ({ facts: [{ type: 'run-parked', run: context.run, on }] }));
  return 'parked';
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
