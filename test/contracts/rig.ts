/**
 * What a contract needs of an engine, and how rows and facts are made for it.
 * Owns: the port between the suites and the two engines. Refuses: knowing either of them.
 */
import type { Fact } from '../../src/run/fact.ts';
import type { StepResult } from '../../src/run/step.ts';
import type { OutboxRow } from '../../src/run/saying.ts';
import type { Commit, CommitResult, Entry, Head, HeldRow, Store } from '../../src/run/ports/store.ts';

export interface StoreRig {
  store: Store;
  /** Another process's view of the same store, or the same object where only one process may open it. */
  second(): Promise<Store>;
  /** Closes the store and opens it again on what was kept. */
  reopen(): Promise<Store>;
  /** Puts stored lines there as an older or newer Aura would have left them, and answers a store that reads them. */
  plant(incident: string, lines: string[]): Promise<Store>;
  /** Closes everything that was opened. */
  end(): Promise<void>;
}

export interface StoreEngine {
  /** An empty store. */
  open(): Promise<StoreRig>;
}

export const someone = { team: 'T1', user: 'U1' };
export const channel = (name: string) => ({ team: 'T1', channel: name });

/** A fact with free content, for whatever a test wants to find again. */
export function fact(result: unknown = null): Fact {
  return { type: 'step-ended', run: 'run_1', key: 'some', result: result as StepResult };
}

export function row(key: string, change: Partial<OutboxRow> = {}): OutboxRow {
  return { key, place: channel('C1'), priority: 4, saying: { type: 'progress', run: 'run_1', text: key }, ...change };
}

/** Commits at the journal's end, whatever that is. */
export async function append(store: Store, incident: string, change: Partial<Commit> = {}): Promise<CommitResult> {
  const expect = await headOf(store, incident);
  return store.commit({ incident, expect, facts: [fact()], due: null, ...change });
}

/** Commits at the journal's end and answers the entry; throws when it was refused. */
export async function accepted(store: Store, incident: string, change: Partial<Commit> = {}): Promise<Entry> {
  const result = await append(store, incident, change);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.entry;
}

export async function headOf(store: Store, incident: string): Promise<Head> {
  const last = (await store.read(incident, 0)).at(-1);
  return last ? { version: last.version, hash: last.hash } : { version: 0, hash: '' };
}

/** Holds a row; throws when there is none. */
export async function held(store: Store, sender = 'one', ms = 60_000): Promise<HeldRow> {
  const row = await store.hold(sender, ms);
  if (!row) throw new Error('no row to hold');
  return row;
}

/** Ends a held row as posted. */
export async function posted(store: Store, row: HeldRow, ts: string, sender = 'one'): Promise<CommitResult> {
  const settle = { incident: row.incident, key: row.row.key, sender, revision: row.revision, ts };
  return append(store, row.incident, { settle });
}

/** Sends all that can be sent, in order: each post gets a ts, all else is done. */
export async function drain(store: Store, sender = 'one'): Promise<string[]> {
  const keys: string[] = [];
  for (let row = await store.hold(sender, 60_000); row; row = await store.hold(sender, 60_000)) {
    keys.push(row.row.key);
    if (row.ts === undefined && row.row.saying.type !== 'reaction')
      await posted(store, row, `${keys.length}.0`, sender);
    else await store.done(row, sender);
  }
  return keys;
}

/** One commit of the crash tests: numbered, with a unique key and an outbox row of its own. Answers the new head. */
export async function write(store: Store, head: Head): Promise<Head> {
  const n = head.version;
  const unique = [{ key: `i ${n}`, ttl: 3_600_000 }];
  const result = await store.commit({
    incident: 'i',
    expect: head,
    facts: [fact(n)],
    unique,
    outbox: [row(`k${n}`)],
    due: 0,
  });
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.entry;
}
