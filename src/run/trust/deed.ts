/**
 * What an incident adds to the record that autonomy rests on: each proposal with what became of it, and who allowed Aura
 * to go further.
 * Owns: the shapes. Refuses: reading them off an incident (trust-of.ts), and counting (standing.ts).
 */
import type { Action, ApprovalState, Risk } from '../actions/approval.ts';
import type { ApprovalId, IncidentId, Person, RunId } from '../identity.ts';

/** What a record is about: what one workflow's action does to one component. */
export interface TrustKey {
  /** Null where no workflow fitted the run. */
  workflow: string | null;
  action: string;
  component: string;
}

/** One proposal. Times are epoch ms by the store's clock. */
export interface Deed extends TrustKey {
  id: ApprovalId;
  risk: Risk;
  at: number;
  state: ApprovalState;
  /** The fingerprint of its tool when it was proposed; absent before that was kept. */
  tool?: string;
  /** Nobody was asked. */
  alone?: true;
  /** It surely never ran. */
  ran?: false;
  /** `not-held`, or `failed` where nobody could look. */
  verification?: 'waiting' | 'held' | 'not-held' | 'failed';
  /** When it was carried out or given up, or its verification was over. */
  endedAt?: number;
  /** Why it was denied, or ended otherwise. */
  why?: string;
  /** The deed that this one takes back. */
  undoes?: ApprovalId;
}

/** That Aura asked to go further with an action, and what people made of it. */
export interface AutonomyOffer extends TrustKey {
  /** The approval after which it was offered. */
  id: ApprovalId;
  upTo: Risk;
  /** How often in a row it was verified, the first time at `since`. */
  verified: number;
  since: number;
  /** Who allowed it. */
  raised?: { by: Person; at: number };
  /** Who took that back. */
  lowered?: { by: Person; at: number };
}

/** One run in shadow. */
export interface ShadowRun {
  run: RunId;
  workflow: string | null;
  title: string;
  at: number;
  /** Null while it has found nothing. */
  said: { component: string | null; verdict: string; causeKind: string } | null;
  /** What it would have proposed, or done without asking where `alone` says so. */
  would: { action: string; tool: string; args: string; component: string; alone: boolean } | null;
  /** What people did. */
  people: { resolvedBy?: string; resolvedAt?: number; was?: string; right?: boolean; lastSaid?: string };
}

/** A proposal that was not made. */
export interface Withheld {
  action: Pick<Action, 'name' | 'tool' | 'args' | 'component'>;
  alone: boolean;
}

/** One verdict with its outcome; `at` is when it was said, epoch ms. */
export interface Judged {
  run: RunId;
  /** Null where no workflow fitted the run. */
  workflow: string | null;
  /** How sure it was, 0..1 (judged.ts). */
  score: number;
  right: boolean;
  at: number;
}

/** What one incident adds. */
export interface IncidentTrust {
  deeds: Deed[];
  offers: AutonomyOffer[];
  /** Runs in shadow; absent where there were none. */
  shadows?: ShadowRun[];
  /** What people said of its cause; absent before. */
  judged?: Judged;
}

export interface KeptTrust extends IncidentTrust {
  incident: IncidentId;
}

export function isSameKey(one: TrustKey, other: TrustKey): boolean {
  return one.workflow === other.workflow && one.action === other.action && one.component === other.component;
}
