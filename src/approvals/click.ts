/**
 * A decision as it arrives from a card, and what became of it.
 * Owns: the two shapes. Refuses: arguments; what would run is read from the journal, never from a click.
 */
import type { ApprovalState } from '../run/actions/approval.ts';
import type { ApprovalId, IncidentId, Person, Place } from '../run/identity.ts';
import type { Notice } from '../run/saying.ts';

export interface Click {
  incident: IncidentId;
  approval: ApprovalId;
  /** The first 8 hex digits of the arguments' hash, as the button carried them. */
  hash: string;
  /** The nonce in the card's block id. */
  nonce: string;
  place: Place;
  /** Slack's ts of the card. */
  ts: string;
  by: Person;
  vote: 'approve' | 'deny';
  reason?: string;
}

/** A press that neither approves nor denies. */
export type Press = Omit<Click, 'vote' | 'reason'>;

export type ClickResult =
  | { accepted: true; state: ApprovalState; stillNeeded: number }
  | { accepted: false; notice: Notice };
