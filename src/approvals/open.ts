/**
 * Opens an approval: the action and its hash, in one decision with the run's parking.
 * Owns: binding and superseding: at most one undecided write a component. Refuses: I/O.
 */
import {
  isUndecided,
  type Action,
  type Approval,
  type ApproverPolicy,
  type RecordBrief,
  type ToolStamp,
} from '../run/actions/approval.ts';
import type { Fact } from '../run/fact.ts';
import type { EditableField } from '../run/actions/editable.ts';
import { type ApprovalId, newId, type Person, type RunId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Rehearsal } from '../run/actions/rehearsal.ts';
import { canonicalHash } from '../tools/canonical-hash.ts';

export interface Opening {
  run: RunId;
  action: Action;
  /** The action's tool as policy sees it now. */
  tool: ToolStamp;
  policy: ApproverPolicy;
  requester: Person | null;
  /** The key of the model's call that it is. */
  call?: string;
  rehearsal?: Rehearsal;
  editable?: EditableField[];
  editOf?: ApprovalId;
  /** The hash of the call before its rehearsal added what it saw. */
  asked?: string;
  /** What is known of such actions by now. */
  record?: RecordBrief;
  /** The approval whose action it takes back. */
  undoes?: ApprovalId;
  freely?: Approval['freely'];
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
    tool: opening.tool,
    requester: opening.requester,
    ...(opening.call === undefined ? {} : { call: opening.call }),
    ...(opening.rehearsal === undefined ? {} : { rehearsal: opening.rehearsal }),
    ...(opening.editable && opening.editable.length > 0 ? { editable: opening.editable } : {}),
    ...(opening.editOf === undefined ? {} : { editOf: opening.editOf }),
    ...(opening.asked === undefined ? {} : { asked: opening.asked }),
    ...(opening.record === undefined ? {} : { record: opening.record }),
    ...(opening.undoes === undefined ? {} : { undoes: opening.undoes }),
    ...(opening.freely === undefined ? {} : { freely: opening.freely }),
    policy: opening.policy,
    openedAt: opening.now,
    expiresAt: opening.now + opening.expiresIn,
    state: 'pending',
    votes: [],
  };
}

/** The facts that open `approval` on this state. */
export function openApproval(state: IncidentState, approval: Approval): Fact[] {
  const superseded = [...state.approvals.values()].filter(
    (older) => isUndecided(older.state) && older.action.component === approval.action.component,
  );
  return [
    { type: 'approval-opened', approval },
    ...superseded.map(({ id, state: from }): Fact => {
      return { type: 'approval-moved', approval: id, from, to: 'superseded', supersededBy: approval.id };
    }),
  ];
}
