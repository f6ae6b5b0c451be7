/**
 * One commit as the projection sees it: the incident before, the facts, the incident after.
 * Owns: the shape, where a run speaks, and which aggregates a commit touched. Refuses: rows.
 */
import type { Fact, FactOf } from '../fact.ts';
import type { RunId } from '../identity.ts';
import type { IncidentState } from '../incident-state.ts';
import { statusKey } from '../message-key.ts';
import type { OutboxRow } from '../saying.ts';

export interface Change {
  before: IncidentState;
  facts: readonly Fact[];
  after: IncidentState;
  /** Epoch ms by the store's clock, as near as it is known before the commit. */
  at: number;
}

/** The facts of some kinds, in order. */
export function factsOf<T extends Fact['type']>(change: Change, ...types: T[]): FactOf<T>[] {
  return change.facts.filter((fact): fact is FactOf<T> => (types as string[]).includes(fact.type));
}

/** Pairs of before and after of what a commit touched: a draft copies what it changes, and only that. */
export function touched<V>(
  before: ReadonlyMap<string, V>,
  after: ReadonlyMap<string, V>,
): { before: V | null; after: V }[] {
  if (before === after) return [];
  return [...after].flatMap(([id, value]) =>
    before.get(id) === value ? [] : [{ before: before.get(id) ?? null, after: value }],
  );
}

/** The thread of a run: the one it was asked in, else the one under its status message, or under the question. */
export function threadOf(state: IncidentState, id: RunId): OutboxRow['thread'] {
  const run = state.runs.get(id);
  const { thread, ts } = state.requests.get(run?.request ?? '')?.request ?? {};
  if (thread) return { ts: thread };
  return run?.route === 'act' && ts ? { ts } : { key: statusKey(id) };
}
