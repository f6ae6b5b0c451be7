/**
 * A write that a model calls: shown to people with exactly these arguments, carried out once when they approve, and told
 * to the model as it came out.
 * Owns: the card's facts, the verification of the workflow's action with the same tool, the wait (the run parks; a step that is taken up again finds its approval by the call's key),
 * and the words of each end. Refuses: deciding; what was decided in this run is not asked again.
 */
import { awaitByHand } from '../../approvals/by-hand.ts';
import { execute } from '../../approvals/execute.ts';
import { newApproval, openApproval } from '../../approvals/open.ts';
import { settleOnce } from '../../approvals/settle.ts';
import { verifyOnce } from '../../approvals/verify.ts';
import { citedIn } from '../../evidence/cited-ids.ts';
import { verificationEvery } from '../../run/agenda.ts';
import { type Action, type Approval, isUndecided, wishOf } from '../../run/actions/approval.ts';
import { awaitedOf, handWordOf } from '../../run/actions/by-hand.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import type { KnownNames } from '../../run/actions/provenance.ts';
import { withheldOf } from '../../run/trust/trust-of.ts';
import { canonicalHash } from '../../tools/canonical-hash.ts';
import type { Proposal } from '../../tools/gate.ts';
import { modelOrigins } from '../../tools/model-origins.ts';
import type { Workflow } from '../../workflows.ts';
import { actedOn } from './acted-on.ts';
import { type ApprovalBy, approvalBy } from './approval-by.ts';
import { refused, type TaskCall, type TaskResult } from '../conversation/call-tool.ts';
import { proposeUndo } from './follow-up.ts';
import { fenced } from '../conversation/fenced.ts';
import { type RunContext, RunParked } from '../run-context.ts';
import { reopenEdited } from './reopen-edited.ts';
import { rehearse } from './rehearse.ts';
import { undoOf, verificationOf } from './verification-of.ts';

/** Cards that the models of one run may ask for; people have the incident to mind. */
const mostProposals = 3;
const longestResult = 6_000;
/** ms that a card may stay open. */
const longestWait = 3_600_000;

export interface WriteCall extends TaskCall {
  /** The run's workflow: whose people decide. */
  workflow: Workflow | null;
  /** The model's name, and what it said in the turn. */
  model: string;
  said: string;
}

/** Throws RunParked where people have to decide first, or time has to pass before its effect can be seen. */
export async function proposeCall(context: RunContext, it: WriteCall): Promise<TaskResult> {
  const { state } = await context.current();
  const found = approvalFor(state, context.run, it.key);
  const edited = found?.state === 'superseded' && found.edit ? await reopenEdited(context, found) : null;
  const approval = edited ?? found ?? (await open(context, it));
  if ('refused' in approval) return refused(context.run, it.offered, approval.tool, approval.refused);
  if (approval.state === 'approved') {
    const executing = execute(context.parts, context.incident, approval.id, context.fence);
    // Stop does not tear a write down: the run ends, and the write's late result still counts.
    await Promise.race([executing, aborted(context.signal)]);
  }
  const now = (await context.current()).state;
  const ended = now.approvals.get(approval.id) ?? approval;
  if (isUndecided(ended.state) || ended.state === 'executing')
    throw new RunParked({ kind: 'approval', approval: ended.id });
  const over = await verified(context, await settled(context, ended));
  const didNotHelp = over.state === 'done' && ['not-held', 'failed'].includes(over.verification?.state ?? '');
  // People decide on it beside the model's work; the run waits for them once that is over.
  if (didNotHelp) await proposeUndo(context, over);
  return told(context, over);
}

/** Once it is known, or nobody can know it. */
async function settled(context: RunContext, approval: Approval): Promise<Approval> {
  const { parts, incident, fence, signal } = context;
  if (approval.state !== 'unknown') return approval;
  const when = await settleOnce(parts, incident, approval.id, fence, signal);
  if (typeof when === 'number') throw new RunParked({ kind: 'verification', approval: approval.id, until: when });
  return (await context.current()).state.approvals.get(approval.id) ?? approval;
}

/** Once its verification is over. */
async function verified(context: RunContext, approval: Approval): Promise<Approval> {
  const { parts, incident, fence, signal } = context;
  if (awaitedOf(approval)) {
    const until = await awaitByHand(parts, incident, approval.id, fence, signal);
    if (until !== null) throw new RunParked({ kind: 'by-hand', approval: approval.id, until });
    return verified(context, (await context.current()).state.approvals.get(approval.id) ?? approval);
  }
  if (approval.verification?.state !== 'waiting') return approval;
  if (!(await verifyOnce(parts, incident, approval.id, fence, signal)))
    throw new RunParked({
      kind: 'verification',
      approval: approval.id,
      until: (await parts.journal.store.now()) + verificationEvery,
    });
  return (await context.current()).state.approvals.get(approval.id) ?? approval;
}

function approvalFor(state: IncidentState, run: string, key: string): Approval | null {
  return [...state.approvals.values()].findLast((it) => it.run === run && it.call === key) ?? null;
}

type Asked = { refused: string; tool: string };

async function open(context: RunContext, it: WriteCall): Promise<Approval | Asked> {
  const { key, call, offered, workflow, signal } = it;
  const { args, malformed } = call;
  const { parts, incident, run, fence } = context;
  const tool = offered.specs.get(call.name)?.name ?? call.name;
  const by = approvalBy(workflow, parts.approvers, tool);
  const caller = { kind: 'task', run, id: key.split('/')[0] ?? key } as const;
  const text = malformed === undefined ? {} : { malformed };
  const proposal = await parts.gate.propose(
    { incident, caller, fence, key, tool, args, ...text, signal },
    {
      by: {
        by: 'model',
        approvable: by !== null,
        ...(by ? { risk: by.risk } : {}),
        environment: workflow?.environment,
      },
      trace: (spec, known) => modelOrigins(args, by?.types ?? {}, known, spec.inputSchema),
      earlier: (state) => decidedBefore(state, run, canonicalHash({ tool, args })),
    },
  );
  if ('refused' in proposal) return { tool, refused: proposal.refused };
  if (!by) return { tool, refused: 'nobody may approve it' };
  const before = (await context.current()).state;
  const wanted = actionOf(before, parts.gate.known(before), it, by, { ...proposal, name: tool });
  if ((await context.current()).run.shadow) {
    const withheld = withheldOf(wanted, false);
    await context.write(() => ({ facts: [{ type: 'action-withheld', run, withheld }] }));
    return { tool, refused: 'this run is in shadow: it is noted what you would do, and nobody is asked' };
  }
  const rehearsed = await rehearse(context, wanted, by.from?.rehearse, 'model');
  const { request } = await context.current();
  const { users, groups, pagerduty, quorum, requester, expires } = by.approvers;
  const approval = newApproval({
    run,
    call: key,
    ...rehearsed,
    tool: proposal.tool,
    policy: { users, groups, pagerduty, quorum, requester },
    requester: request.by,
    now: await parts.journal.store.now(),
    expiresIn: Math.min(expires ?? parts.limits.approvalMinutes * 60_000, longestWait),
  });
  await context.write((current) => ({ facts: approvalFor(current, run, key) ? [] : openApproval(current, approval) }));
  return approval;
}

/** Why a card is not shown once more for what was decided in this run; null where it may be. */
function decidedBefore({ approvals }: IncidentState, run: string, hash: string): string | null {
  const mine = [...approvals.values()].filter((it) => it.run === run);
  const same = mine.findLast((it) => wishOf(it) === hash);
  switch (same?.state) {
    case 'denied':
      return 'people denied exactly this in this run; do not ask for it again';
    case 'done':
      return `exactly this was carried out in this run (approval ${same.id})`;
    case 'unknown':
      return 'it is not known whether exactly this ran; it is not tried again';
    case 'pending':
    case 'approved':
    case 'executing':
      return 'exactly this is proposed already';
    case 'superseded':
      // Back and forth would take the card away from whoever reads it.
      if (isUndecided(approvals.get(same.supersededBy ?? '')?.state ?? 'superseded'))
        return 'another proposal took its place and waits for a decision; leave that to people';
      break;
    case 'failed':
      if (same.ran !== false)
        return 'exactly this was carried out in this run and failed; change it, or leave it to people';
      break;
    default:
      break;
  }
  return mine.filter(({ call }) => call !== undefined).length < mostProposals
    ? null
    : `${mostProposals} proposals of this run are decided; leave the rest to people, and say in your answer what you would do`;
}

function actionOf(
  state: IncidentState,
  known: KnownNames,
  { call, said, model, offered }: WriteCall,
  { action, from, types }: ApprovalBy,
  { name, origins, risk, riskFrom }: Proposal & { name: string },
): Action {
  const [server = '', ...tool] = name.split('.');
  const { args } = call;
  const { brief } = state;
  const spec = offered.specs.get(call.name);
  const on = actedOn({ args, types, schema: spec?.inputSchema ?? {}, known });
  const component = on.component ?? brief?.service ?? server;
  const verify = from && verificationOf(from, { brief, known, component, args });
  const undo = from && undoOf(from, { brief, known, component, args });
  const ids = new Set(state.ledger.map(({ id }) => id));
  return {
    name: action ?? tool.join('.'),
    tool: name,
    args,
    origins,
    component,
    why: `the model ${model} asks for it while it investigates`,
    risk,
    ...(riskFrom ? { riskFrom } : {}),
    ...(verify ? { verify } : {}),
    ...(undo ? { undo } : {}),
    touches: on.others,
    evidence: citedIn(said).filter((id) => ids.has(id)),
  };
}

/** What became of it, as the model is told. */
function told({ run }: RunContext, approval: Approval): TaskResult {
  const { state, because, ran, result, action } = approval;
  const words = result ?? because ?? '';
  const quoted =
    words === '' ? '' : ` ${fenced({ run, source: sourceOf(approval), text: words, limit: longestResult })}`;
  const line = `${action.tool}, proposed: ${state}`;
  const end = (text: string, failed = true): TaskResult => ({ text: `${text}${quoted}`, failed, line, isOut: false });
  switch (state) {
    case 'done':
      return end(`Approved and carried out${changed(approval)}. ${afterwards(approval)}`, false);
    case 'failed':
      return ran === false
        ? end('Approved, but it did not run and changed nothing. It may be proposed again.')
        : end('Approved and carried out, and it failed.');
    case 'unknown':
      return end('Approved, and it is not known whether it ran. It is not tried again: read what is so now.');
    case 'denied':
      return end('Denied by a person. Do not propose it again.');
    case 'expired':
      return end('Nobody decided in time, so it did not run.');
    case 'handed-over':
      return handWordOf(approval) === 'not-said'
        ? end('A person took it over, and nobody said whether it was run. Read what is so now.')
        : end(`A person carried it out by hand. ${afterwards(approval)}`, false);
    default:
      return end(`It did not run: its card is ${state}.`);
  }
}

/** That somebody had other arguments in mind. */
function changed({ editOf, action }: Approval): string {
  return editOf === undefined ? '' : `, with arguments that a person changed: ${JSON.stringify(action.args)}`;
}

/** What its verification saw. */
function afterwards({ verification }: Approval): string {
  switch (verification?.state) {
    case 'held':
      return 'It helped: what the workflow measures afterwards holds. What was read before may be out of date.';
    case 'not-held':
      return 'It did not help in time: what the workflow measures afterwards does not hold.';
    case 'failed':
      return 'Whether it helped could not be measured.';
    case 'waiting':
    case undefined:
      return 'What was read before may be out of date.';
  }
}

function sourceOf({ state, action }: Approval): string {
  return state === 'denied' ? 'the person who denied it' : action.tool;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
