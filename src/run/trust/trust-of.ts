/**
 * Reads off an incident's state what it adds to the record of trust.
 * Owns: what of an approval counts. Refuses: counting (standing.ts), and keeping anything that the journal does not say.
 */
import type { Action, Approval } from '../actions/approval.ts';
import type { IncidentState } from '../incident-state.ts';
import { shadowsOf } from './shadow.ts';
import { judgedOf } from './judged.ts';
import type { Deed, IncidentTrust, TrustKey, Withheld } from './deed.ts';

/** Characters of a reason that are kept. */
const longestReason = 200;

/** As the incident's journal has it now. */
export function trustOf(state: IncidentState): IncidentTrust {
  const shadows = shadowsOf(state);
  const judged = judgedOf(state);
  return {
    deeds: [...state.approvals.values()].map((it) => deedOf(it, state)),
    offers: [...state.offers.values()],
    ...(shadows.length > 0 ? { shadows } : {}),
    ...(judged ? { judged } : {}),
  };
}

/** Which record an approval belongs to. */
export function trustKeyOf({ run, action }: Pick<Approval, 'run' | 'action'>, { runs }: IncidentState): TrustKey {
  return { workflow: runs.get(run)?.workflow ?? null, action: action.name, component: action.component };
}

function deedOf(approval: Approval, state: IncidentState): Deed {
  const { id, action, openedAt, votes, verification, because, ran, undoes } = approval;
  const isOver = verification !== undefined && verification.state !== 'waiting';
  const endedAt = isOver ? verification.polledAt : approval.endedAt;
  const alone = hasRun(approval) && !votes.some(({ vote }) => vote === 'approve');
  return {
    ...trustKeyOf(approval, state),
    id,
    risk: action.risk,
    at: openedAt,
    state: approval.state,
    ...(approval.tool === undefined ? {} : { tool: approval.tool.fingerprint }),
    ...(alone ? { alone } : {}),
    ...(ran === false ? { ran } : {}),
    // Where it held before anything was done, nobody knows what the action did.
    ...(verification && !action.verify?.heldBefore ? { verification: verification.state } : {}),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(because === undefined ? {} : { why: because.slice(0, longestReason) }),
    ...(undoes === undefined ? {} : { undoes }),
  };
}

function hasRun({ state }: Approval): boolean {
  return state === 'approved' || state === 'executing' || state === 'done' || state === 'failed' || state === 'unknown';
}

/** What a run in shadow keeps of a proposal that it does not make. */
export function withheldOf({ name, tool, args, component }: Action, alone: boolean): Withheld {
  return { action: { name, tool, args, component }, alone };
}
