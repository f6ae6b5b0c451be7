/**
 * What must be true of a room in the end: the store, Slack and the tool's own log say the same of each approval.
 * Owns: these rules. Refuses: waiting; whoever asks decides when the end has come.
 */
import type { Approval, ApprovalState } from '../../../src/run/actions/approval.ts';
import { isSettled } from '../../../src/run/actions/approval.ts';
import type { Stage } from './stage.ts';

/** How a card's head begins. */
const heads: Record<ApprovalState, RegExp> = {
  pending: /^(?:Decision needed|Cannot be approved)/,
  approved: /^Approved/,
  executing: /^Running/,
  done: /^Done/,
  failed: /^(?:Failed|Did not run)/,
  unknown: /^Outcome unknown/,
  denied: /^Denied/,
  expired: /^Expired/,
  cancelled: /^Cancelled/,
  superseded: /^(?:Replaced|Out of date|Not needed)/,
  'handed-over': /^(?:Handed over|Run by hand)/,
};

const pressable = new Set(['apr_approve', 'apr_deny', 'apr_hand', 'apr_edit', 'apr_ran']);

/** Times that the tool must have carried it out, by what the store says of it. */
function allowed({ state, ran }: Approval): readonly number[] {
  switch (state) {
    case 'done':
      return [1];
    case 'unknown':
      return [0, 1];
    case 'failed':
      // The tool refused it, or it never got there.
      return ran === false ? [0] : [0, 1];
    default:
      return [0];
  }
}

/** What does not hold, one sentence each. */
export async function faultsIn(stage: Stage, room: string): Promise<string[]> {
  const state = await stage.state(room);
  if (!state) return ['no incident'];
  const faults: string[] = [];
  const cards = await stage.cards(room);
  for (const approval of state.approvals.values()) {
    const { id, policy, votes } = approval;
    if (!isSettled(approval.state)) faults.push(`${id} is ${approval.state} in the end`);
    const count = stage.carriedOut(id);
    if (!allowed(approval).includes(count)) faults.push(`${id} is ${approval.state}, and the tool ran ${count} times`);
    const approvers = new Set(votes.filter(({ vote }) => vote === 'approve').map(({ by }) => by.user));
    if (count > 0 && approvers.size < policy.quorum)
      faults.push(`${id} ran with ${approvers.size} of ${policy.quorum} approvals`);
    const shown = state.shown.get(`approval:${id}`);
    const card = cards.find(({ ts }) => ts === shown?.ts);
    if (!card) faults.push(`${id} is ${approval.state}, and no card shows it`);
    else if (!heads[approval.state].test(card.text))
      faults.push(`${id} is ${approval.state}, and its card says "${card.text}"`);
    else if (card.actions.some(({ action_id }) => pressable.has(action_id)))
      faults.push(`${id} is ${approval.state}, and its card can still be pressed`);
  }
  for (const { id, state: standing } of state.runs.values())
    if (standing !== 'ended') faults.push(`${id} is ${standing} in the end`);
  const strange = stage.tools.rollbacks.filter(({ execution }) => execution === '');
  if (strange.length > 0) faults.push(`${strange.length} calls of nobody`);
  if (!(await isReadable(stage, room))) faults.push('no answer, no stop and no failure is shown');
  return faults;
}

/** True where a reader sees how it ended. */
async function isReadable(stage: Stage, room: string): Promise<boolean> {
  return (await stage.workspace.messages(room)).some(
    ({ metadata, text }) =>
      metadata?.['event_type'] === 'aura_answer' || /^(?:Stopped|Failed|Done|Answered)/.test(text),
  );
}

/** True when nothing will change any more: every run has ended, every card is decided, and Slack says so. */
export async function isOver(stage: Stage, room: string): Promise<boolean> {
  return (await faultsIn(stage, room)).length === 0;
}
