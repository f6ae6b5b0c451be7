/**
 * The store's port. It has one write, `commit`, and everything that must be atomic is one commit.
 * Owns: the contract of both engines; test/contracts/store.contract.ts is its proof. Refuses: any second way to write.
 */
import type { Fact } from '../fact.ts';
import type { IncidentId } from '../identity.ts';
import type { OutboxRow } from '../saying.ts';
import type { IncidentTrust, KeptTrust } from '../trust/deed.ts';

/** Where a journal ends: its number of entries and the hash of the last. `{ version: 0, hash: '' }` is an empty one. */
export interface Head {
  version: number;
  hash: string;
}

export const emptyHead: Head = { version: 0, hash: '' };

/** A head under the installation's signature. */
export interface SignedHead extends Head {
  incident: IncidentId;
  /** The id of the key. */
  by: string;
  /** Base64url. */
  signature: string;
}

/** One commit as it stands in the journal. `hash` is the SHA-256 of the stored line, `prev` that of the line before. */
export interface Entry {
  version: number;
  /** The store's clock, epoch ms. */
  time: number;
  /** The fencing number of its writer, 0 for those that hold none (intake, clicks). */
  fence: number;
  prev: string;
  hash: string;
  /** The form of the facts, see run/upgrade.ts; absent in what the first form wrote. */
  format?: number;
  /** Length of the stored line, in UTF-16 units: what keeping the entry costs. */
  size?: number;
  facts: Fact[];
}

export interface Commit {
  incident: IncidentId;
  /** The head that the writer folded. Any newer entry refuses the commit with `version`. */
  expect: Head;
  /** Refused with `fence` when a higher fencing number of this incident was given out. */
  fence?: number;
  /** Refused with `duplicate` when one of them is there already; else kept for `ttl` ms. Checked before `expect`. */
  unique?: { key: string; ttl: number }[];
  /** Other names of this incident (linkTo), overwritten when they point elsewhere. */
  links?: string[];
  /** At least one. */
  facts: Fact[];
  outbox?: OutboxRow[];
  /** What the incident adds to the record of trust with these facts, in place of what it added before. */
  trust?: IncidentTrust;
  /** When somebody must look at this incident again, epoch ms; 0 for at once, null for never. */
  due: number | null;
  /**
   * Ends the outbox row that the sender holds; an empty `ts` says that no message came of it. Refused with `lane` when
   * another took the row or its lane meanwhile. Sender, row and revision name a hold.
   */
  settle?: { incident: IncidentId; key: string; sender: string; revision: number; ts: string };
}

export type CommitResult =
  | { ok: true; entry: Entry }
  | { ok: false; reason: 'version' | 'fence' | 'lane' }
  | { ok: false; reason: 'duplicate'; key: string };

/** An outbox row in a sender's hands. Its lane (team and channel) is closed to other senders until `heldUntil`. */
export interface HeldRow {
  incident: IncidentId;
  row: OutboxRow;
  /** Grows with each replacement of the row's content. */
  revision: number;
  /** Slack's ts when the message was posted before: then it is edited. */
  ts?: string;
  /** Slack's ts of the message named by `row.thread.key`, when that one was posted. */
  threadTs?: string;
  /** True when an earlier attempt began and its end is not known: look before posting again. */
  ambiguous: boolean;
  /** Times it was held since its content was last sent, this one included. */
  attempts: number;
  /** When the row was first committed, epoch ms. */
  since: number;
}

export interface Store {
  /**
   * Rejects with a retryable AuraError within about 2 s: `store-unreachable` when nothing was written, `store-unsure`
   * when it may have been. Then the journal, or a unique key, tells a later attempt which it was.
   */
  commit(commit: Commit): Promise<CommitResult>;
  /** Entries after version `after`, oldest first, at most `limit` of them. */
  read(incident: IncidentId, after: number, limit?: number): Promise<Entry[]>;
  /** Gives out the next fencing number of an incident; all lower ones can write nothing from then on. */
  fence(incident: IncidentId): Promise<number>;
  /** The incident that a link points to. */
  find(link: string): Promise<IncidentId | null>;
  /**
   * Incidents whose due time has come, soonest first, at most `limit`. `timed` leaves out those that were due at once,
   * so that what a time was set for is found behind any number of them.
   */
  due(limit: number, only?: { timed: true }): Promise<IncidentId[]>;
  incidents(): Promise<IncidentId[]>;
  /** What every incident adds to the record of trust, as its newest commit that said so has it. In no order. */
  trust(): Promise<KeptTrust[]>;
  /** The incident's newest signed head; null where there is none. It follows a commit, which does not wait for it. */
  signedHead(incident: IncidentId): Promise<SignedHead | null>;
  /** The store's clock, epoch ms. */
  now(): Promise<number>;
  /**
   * Takes the most urgent row (priority, then age) that is not before its time and whose lane is free, and marks it,
   * durably, as being sent. Null when there is none.
   */
  hold(sender: string, ms: number): Promise<HeldRow | null>;
  /**
   * Gives a held row back unsent. `notBefore` (epoch ms) delays the row, `laneNotBefore` its whole channel.
   * `ambiguous: false` says that Slack surely did not take it.
   */
  release(
    held: HeldRow,
    sender: string,
    until: { notBefore: number; laneNotBefore?: number; ambiguous: boolean },
  ): Promise<void>;
  /** Ends a held row that needs no fact: an edit, a reaction, something shown to one person. A newer revision stays. */
  done(held: HeldRow, sender: string): Promise<void>;
  /** Rows not yet sent. */
  backlog(): Promise<number>;
  close(): Promise<void>;
}
