/**
 * Opens an approval: the action, its hash, its card, in one decision with the run's parking.
 * Owns: binding and superseding: at most one undecided write a component. Refuses: I/O.
 */
import { isUndecided, type Action, type Approval, type ApproverPolicy } from '../run/approval.ts';
import type { Fact } from '../run/fact.ts';
import { newId, type Person, type RunId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { OutboxRow } from '../run/saying.ts';
import { canonicalHash } from '../tools/canonical-hash.ts';
import { after, cardRow } from './card.ts';

export interface Opening {
  run: RunId;
  action: Action;
  policy: ApproverPolicy;
  requester: Person | null;
  /** Epoch ms by the store's clock. */
  now: number;
  /** ms that the card stays open. */
  expiresIn: number;
}

export function newApproval(opening: Opening): Approval {
  return {
    id: newId('apr'),
    run: opening.run,
    action: opening.action,
    hash: canonicalHash(opening.action),
    nonce: newId('n').slice(2, 14),
    requester: opening.requester,
    policy: opening.policy,
    openedAt: opening.now,
    expiresAt: opening.now + opening.expiresIn,
    state: 'pending',
    votes: [],
  };
}

/** The facts and cards that open `approval` on this state. */
export function openApproval(state: IncidentState, approval: Approval): { facts: Fact[]; outbox: OutboxRow[] } {
  const facts: Fact[] = [{ type: 'approval-opened', approval }];
  const outbox = cardRow(state, approval);
  for (const older of state.approvals.values()) {
    if (!isUndecided(older.state) || older.action.component !== approval.action.component) continue;
    const fact: Fact = {
      type: 'approval-moved',
      approval: older.id,
      from: older.state,
      to: 'superseded',
      supersededBy: approval.id,
    };
    facts.push(fact);
    outbox.push(...cardRow(state, after(older, [fact], approval.openedAt)));
  }
  return { facts, outbox };
}
