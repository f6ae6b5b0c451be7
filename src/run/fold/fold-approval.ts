/**
 * What facts mean for an approval: votes, moves, the execution and its verification.
 * Owns: these facts, and that only legal moves count. Refuses: who may decide.
 */
import { type Approval, mayMove } from '../actions/approval.ts';
import { awaitedOf } from '../actions/by-hand.ts';
import type { FactOf } from '../fact.ts';
import { messageKey } from '../message-key.ts';
import type { Draft } from './draft.ts';

export type ApprovalFact = FactOf<
  | 'approval-opened'
  | 'approval-voted'
  | 'approval-refused'
  | 'approval-reminded'
  | 'approval-extended'
  | 'approval-moved'
  | 'by-hand-ran'
  | 'by-hand-recovered'
  | 'by-hand-over'
  | 'execution-started'
  | 'execution-ended'
  | 'outcome-settled'
  | 'verification-polled'
  | 'verification-ended'
>;

/** The one that was put aside for it: its run's last, which had waited for what is proposed now. */
function replacedBy(approvals: Iterable<Approval>, { run, call }: Approval): Approval | null {
  const last = [...approvals].findLast((it) => it.run === run && it.call === call);
  const waits = last?.state === 'superseded' && last.supersededBy === undefined && last.moot === undefined;
  return waits ? last : null;
}

/** Whether it helped is asked from now on, where its action says how. */
function measure(approval: Approval, at: number): void {
  if (approval.action.verify) approval.verification = { state: 'waiting', polls: 0, polledAt: at, since: at };
}

export function foldApproval(draft: Draft, fact: ApprovalFact, at: number): void {
  switch (fact.type) {
    case 'approval-opened': {
      const old = replacedBy(draft.state.approvals.values(), fact.approval);
      if (old)
        draft.alter('approvals', old.id, (approval) => {
          approval.supersededBy = fact.approval.id;
        });
      draft.map('approvals').set(fact.approval.id, fact.approval);
      return;
    }
    case 'approval-refused':
      return;
    case 'approval-reminded':
      draft.alter('approvals', fact.approval, (approval) => {
        if (approval.byHand) approval.byHand = { ...approval.byHand, reminded: true };
        else approval.reminded = fact.users;
      });
      return;
    case 'approval-extended':
      draft.alter('approvals', fact.approval, (approval) => {
        approval.expiresAt = fact.expiresAt;
      });
      return;
    case 'approval-voted':
      draft.alter('approvals', fact.approval, (approval) => {
        approval.votes = [...approval.votes, fact.vote];
      });
      return;
    case 'approval-moved':
      draft.alter('approvals', fact.approval, (approval) => {
        if (!mayMove(approval.state, fact.to)) return;
        approval.state = fact.to;
        // Why it was asked once more is over with the answer.
        approval.because = fact.because ?? (fact.to === 'approved' ? undefined : approval.because);
        // Whoever approved it did not replace it.
        approval.by = fact.by ?? (fact.to === 'superseded' ? undefined : approval.by);
        approval.supersededBy = fact.supersededBy;
        if (fact.moot) approval.moot = true;
        if (fact.edit) approval.edit = fact.edit;
        if (fact.to === 'handed-over') {
          if (fact.until !== undefined) approval.byHand = { since: at, until: fact.until };
          // Before anybody's word was waited for, it was measured at once.
          else measure(approval, at);
        }
        if (fact.to === 'pending') {
          // What could not be carried out was not decided: each is asked anew.
          approval.votes = [];
          delete approval.by;
        } else if (fact.to !== 'approved') approval.endedAt = at;
      });
      return;
    case 'by-hand-ran':
      draft.alter('approvals', fact.approval, (approval) => {
        const awaited = awaitedOf(approval);
        if (!awaited) return;
        approval.byHand = { ...awaited, ran: { by: fact.by, at } };
        // By hand or not, whether it helped is measured.
        measure(approval, at);
      });
      return;
    case 'by-hand-recovered':
      draft.alter('approvals', fact.approval, (approval) => {
        const awaited = awaitedOf(approval);
        const measured = fact.measured ? { measured: fact.measured } : {};
        if (awaited) approval.byHand = { ...awaited, recovered: { at, ...measured } };
      });
      return;
    case 'by-hand-over':
      draft.alter('approvals', fact.approval, (approval) => {
        const awaited = awaitedOf(approval);
        if (awaited) approval.byHand = { ...awaited, over: fact.why };
      });
      return;
    case 'execution-started':
      draft.alter('approvals', fact.approval, (approval) => {
        approval.state = 'executing';
        approval.lease = { id: fact.lease, fence: fact.fence, at };
      });
      return;
    case 'execution-ended':
      draft.alter('approvals', fact.approval, (approval) => {
        approval.state = fact.outcome;
        approval.result = fact.result;
        // The answer itself, though late, says more than what was read meanwhile.
        delete approval.settled;
        delete approval.ran;
        if (fact.ran === false) approval.ran = false;
        approval.endedAt = at;
        if (fact.outcome === 'done') measure(approval, at);
      });
      return;
    case 'outcome-settled':
      draft.alter('approvals', fact.approval, (approval) => {
        if (approval.state !== 'unknown') return;
        const { ran, seen, evidence } = fact;
        approval.settled = { ran, seen, ...(evidence === undefined ? {} : { evidence }) };
        approval.state = ran ? 'done' : 'failed';
        approval.endedAt = at;
        if (!ran) approval.ran = false;
        else measure(approval, at);
      });
      return;
    case 'verification-polled':
      draft.alter('approvals', fact.approval, (approval) => {
        if (!approval.verification) return;
        approval.verification = { ...approval.verification, polls: approval.verification.polls + 1, polledAt: at };
      });
      return;
    case 'verification-ended':
      draft.alter('approvals', fact.approval, (approval) => {
        if (!approval.verification) return;
        const measured = fact.measured ? { measured: fact.measured } : {};
        approval.verification = { ...approval.verification, state: fact.state, ...measured };
      });
      // No source will ever say of such an incident that it is over.
      if (fact.state === 'held' && draft.state.brief?.source === 'slack' && draft.state.outcome === null)
        draft.state.outcomeAsked = messageKey('notice', 'was-it-this');
      return;
  }
}
