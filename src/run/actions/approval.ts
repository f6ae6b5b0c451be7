/**
 * An action and the durable record of the decision on it.
 * Owns: the shapes and the legal moves between states. Refuses: I/O and policy look-ups (approvals folder).
 */
import type { EditableField } from './editable.ts';
import type { ApprovalId, Person, RunId } from '../identity.ts';
import type { Origin } from './provenance.ts';
import type { Rehearsal } from './rehearsal.ts';

export type Risk = 'low' | 'medium' | 'high';

/** Why an action has the risk that it has. */
export type RiskFrom = 'destructive' | 'write' | 'changed' | 'workflow';
const risksInOrder: readonly Risk[] = ['low', 'medium', 'high'];

export function isUpTo(risk: Risk, most: Risk): boolean {
  return risksInOrder.indexOf(risk) <= risksInOrder.indexOf(most);
}

/** One tool call by name and exact arguments. */
export interface Call {
  tool: string;
  args: Record<string, unknown>;
}

/** A call that was filled from a template, with the record of where each argument came from. */
export interface TracedCall extends Call {
  /** Absent: nobody knows, so everything in it is foreign. */
  origins?: Origin[];
}

export interface Verification extends TracedCall {
  /** JMESPath condition on the structured result. */
  until: string;
  /** How long it may take to hold, ms. */
  within: number;
  /** It held when the action was proposed, so that it cannot tell whether the action helps. */
  heldBefore?: true;
}

/** The read that tells whether a call ran whose answer never came. */
export interface OutcomeRead extends TracedCall {
  /** JMESPath conditions on the structured result: it ran, it did not. Neither: nobody knows. */
  ran: string;
  notRan: string;
}

/** What a verification measured, in the unit of its source. */
export interface Measured {
  service: string;
  metric: string;
  /** The way of users that it is of. */
  route?: string;
  unit?: string;
  /** Usual, during the incident, and when the verification ended. */
  before?: number;
  during: number;
  now: number;
  /** As the alert itself says, where it is the alert's own metric: the value when it fired, and the line it crossed. */
  atAlert?: number;
  line?: { at: number; above: boolean };
  /** The alert says what it measures, and that was not among what was measured. */
  otherThan?: 'alert';
}

/** A proposed change to production. */
export interface Action extends TracedCall {
  /** The action's name in its workflow, e.g. `rollback`. */
  name: string;
  component: string;
  why: string;
  risk: Risk;
  /** What the risk comes from: what the tool says of itself, that it is a write, or the workflow's own word. */
  riskFrom?: RiskFrom;
  undo?: TracedCall;
  verify?: Verification;
  outcome?: OutcomeRead;
  /** What it would touch: components downstream and upstream of the change. */
  touches: string[];
  /** Who calls its component, as the call graph had it when it was proposed; absent where nobody could tell. */
  callers?: string[];
  /** Ids of the evidence that it rests on. */
  evidence: string[];
  /** The change that it answers, where one is to blame. */
  change?: { ref: string; previous?: string };
  /** Its fault comes and goes by itself, so that a recovery before it was done makes it no less needed. */
  comesAgain?: true;
}

/** What a tool was when its approval was opened. */
export interface ToolStamp {
  /** Hash of name, description, schema and annotations, as tools/fingerprint.ts makes it. */
  fingerprint: string;
  /** As policy saw the tool, before the workflow raised it. */
  risk: Risk;
  /** Where its server works; absent where nobody said. */
  environment?: string;
}

/** Who may decide. An empty list means nobody. */
export interface ApproverPolicy {
  users: string[];
  groups: string[];
  pagerduty: ('escalation-policy' | 'assignees')[];
  /** Distinct people needed. */
  quorum: number;
  requester: 'allowed' | 'refused';
}

/** What was known of such an action before: how often each came of it. */
export interface RecordBrief {
  /** Carried out, whoever decided. */
  ran: number;
  verified: number;
  unverified: number;
  failed: number;
  undone: number;
  denied: number;
  /** The first success since the last that was none, epoch ms. */
  since?: number;
}

export type ApprovalState =
  | 'pending'
  | 'approved'
  | 'executing'
  | 'done'
  | 'failed'
  | 'unknown'
  | 'denied'
  | 'expired'
  | 'cancelled'
  | 'superseded'
  | 'handed-over';

export interface Vote {
  by: Person;
  vote: 'approve' | 'deny';
  at: number;
  reason?: string;
}

/** What was taken over by hand. */
export interface ByHand {
  /** When it was taken over, and until when somebody's word that they ran it is waited for: epoch ms. */
  since: number;
  until: number;
  /** Whoever took it was asked once more. */
  reminded?: true;
  /** Who said that they ran it. */
  ran?: { by: Person; at: number };
  /** What its check measures was well before anybody said so: nothing of that is credited to it. */
  recovered?: { at: number; measured?: Measured };
  /** Why nobody's word is waited for any more. */
  over?: HandOver;
}

export type HandOver = 'time' | 'stopped' | 'resolved' | 'ended';

export interface Approval {
  id: ApprovalId;
  run: RunId;
  action: Action;
  /** SHA-256 (hex) of tool and arguments, canonical by RFC 8785. */
  hash: string;
  /** Random text in the card's block id: binds a click to the card while the message's own id is not known yet. */
  nonce: string;
  /** Compared at the click and at execution; absent: it cannot be compared, so it does not run. */
  tool?: ToolStamp;
  requester: Person | null;
  /** The key of the model's call that it is; absent for an action of a workflow. */
  call?: string;
  /** What its tool said in a dry run, before anybody was asked; absent where it cannot be rehearsed. */
  rehearsal?: Rehearsal;
  /** The hash before the rehearsal's stamp was among the arguments: the same for the same wish. */
  asked?: string;
  policy: ApproverPolicy;
  openedAt: number;
  /** Epoch ms by the store's clock. */
  expiresAt: number;
  state: ApprovalState;
  votes: Vote[];
  /** Held by the one execution that may report done or failed. */
  lease?: { id: string; fence: number; at: number };
  /** Who or what ended it, or asks for it once more, in a few words for the card. */
  because?: string;
  by?: Person;
  /** What the tool said: its digest. */
  result?: string;
  /** It failed before it was dispatched: nothing changed, and it may be offered again. */
  ran?: false;
  endedAt?: number;
  /** No answer came; a read told what had become of it. */
  settled?: { ran: boolean; seen: string; evidence?: string };
  verification?: {
    state: 'waiting' | 'held' | 'not-held' | 'failed';
    polls: number;
    polledAt: number;
    since: number;
    measured?: Measured;
  };
  /** Once somebody took it over. */
  byHand?: ByHand;
  supersededBy?: ApprovalId;
  /** Who was asked by name when half of its time was over. */
  reminded?: string[];
  /** The arguments that people may change on its card. */
  editable?: EditableField[];
  /** Superseded by what somebody changed about it: the new values, by their arguments. `by` did. */
  edit?: Record<string, number | string>;
  /** The card that was edited into this one. */
  editOf?: ApprovalId;
  /** Superseded because nothing is left to do: it is not proposed anew. */
  moot?: true;
  /** What was known of such actions when it was opened; absent where nobody counted. */
  record?: RecordBrief;
  /** The approval whose action this one takes back. */
  undoes?: ApprovalId;
  /** Done without asking, as one of so many writes a day of its workflow. */
  freely?: { workflow: string; perDay: number };
}

const moves: Record<ApprovalState, readonly ApprovalState[]> = {
  pending: ['approved', 'denied', 'expired', 'cancelled', 'superseded', 'handed-over'],
  // Back to where it was asked: who approved could not be looked up when it was to be done.
  approved: ['executing', 'pending', 'expired', 'cancelled', 'superseded'],
  executing: ['done', 'failed', 'unknown'],
  unknown: ['done', 'failed'],
  done: [],
  failed: [],
  denied: [],
  expired: [],
  cancelled: [],
  superseded: [],
  'handed-over': [],
};

export function mayMove(from: ApprovalState, to: ApprovalState): boolean {
  return moves[from].includes(to);
}

/** Nobody has decided yet, or the decision was not carried out yet. */
export function isUndecided(state: ApprovalState): boolean {
  return state === 'pending' || state === 'approved';
}

/** Superseded by nothing yet: its tool changed, so that what was shown is not what would run. */
export function isOutdated({ state, supersededBy, moot, edit }: Approval): boolean {
  return state === 'superseded' && supersededBy === undefined && moot === undefined && edit === undefined;
}

/** The hash of what somebody wished for, whatever a rehearsal added to the call. */
export function wishOf({ asked, hash }: Approval): string {
  return asked ?? hash;
}

export function isSettled(state: ApprovalState): boolean {
  return !isUndecided(state) && state !== 'executing';
}
