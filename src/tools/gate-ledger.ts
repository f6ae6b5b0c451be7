/**
 * What the ledger answers by itself: a call of a key that came to an end, and the same read in the same run.
 * Owns: when earlier reads are stale. Refuses: calls that watch something change, which always ask anew.
 */
import { type Caller, isWriter } from '../run/caller.ts';
import type { Evidence } from '../run/evidence.ts';
import type { IncidentId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import { asksOf } from './asked-call.ts';
import { LargeJson, largeJson } from './large-json.ts';
import type { Did } from './tool.ts';

export type Passed = {
  passed: true;
  evidence: Evidence;
  /** Where it is large, it is parsed when somebody looks. */
  readonly structured: unknown;
  lost: boolean;
  did?: Did;
  /** An answer came, and was larger than is read. */
  tooLarge?: true;
  already?: true;
};

/** `limit`: nothing is left for this caller. */
export type Refused = { passed: false; why: string; limit?: true };

/** `already`: it was read before in this run, and is not read again. `did`: what is known of a call that failed. */
export type GateResult = Refused | Passed;

interface Keyed {
  incident: IncidentId;
  key?: string;
  caller: Caller;
}

/** What a call of this key came to before; null when it did not come to an end yet. */
export function recordedIn(
  { ledger, runs }: IncidentState,
  { key, caller }: Keyed,
): { refused: Refused } | { evidence: Evidence; already?: true } | null {
  if (key === undefined) return null;
  const evidence = ledger.findLast((it) => it.key === key && it.run === caller.run);
  if (evidence) return { evidence };
  const turned = runs.get(caller.run)?.turnedAway.find((it) => it.key === key);
  if (turned?.why !== undefined)
    return { refused: { passed: false, why: turned.why, ...(turned.limit ? { limit: true } : {}) } };
  const other = turned && ledger.find(({ id }) => id === turned.evidence);
  return other ? { evidence: other, already: true } : null;
}

/** The same with its structured result read; null also where that is gone. */
export async function recordedOf(notes: NoteStore, state: IncidentState, call: Keyed): Promise<GateResult | null> {
  const recorded = recordedIn(state, call);
  if (!recorded) return null;
  if ('refused' in recorded) return recorded.refused;
  const again = await answeredBy(notes, call.incident, recorded.evidence);
  return again && recorded.already ? Object.assign(again, { already: true as const }) : again;
}

/** The answer of evidence that has no structured result. */
export function plainAnswer(evidence: Evidence): Passed {
  return { passed: true, evidence, structured: undefined, lost: false };
}

/** A call's result as it is kept; null where its structured result is gone, which is worth another call. */
export async function answeredBy(notes: NoteStore, incident: IncidentId, evidence: Evidence): Promise<Passed | null> {
  if (evidence.structured === undefined) return plainAnswer(evidence);
  const note = await notes.text(incident, evidence.structured).catch(() => null);
  if (note === null) return null;
  const structured = note.length > largeJson ? new LargeJson(note) : (JSON.parse(note) as unknown);
  return passed({ evidence, structured, lost: false });
}

/** A result whose structured part becomes a value only where somebody looks. */
export function passed({ structured, ...rest }: Omit<Passed, 'passed'>): Passed {
  if (!(structured instanceof LargeJson)) return { passed: true, structured, ...rest };
  return {
    passed: true,
    ...rest,
    get structured() {
      return structured.value;
    },
  };
}

/** The newest read of this run that answers the same, and that nothing was written after. */
export function readBefore(state: IncidentState, run: string, asks: string): Evidence | undefined {
  const from = freshFrom(state);
  if (from === null) return undefined;
  return state.ledger
    .slice(from.index)
    .findLast((it) => it.run === run && it.succeeded && isRead(it) && it.calledAt > from.at && asksOf(it) === asks);
}

/** Neither a write nor its rehearsal, nor a look that was taken to see whether something changed. */
function isRead({ caller, sample }: Evidence): boolean {
  return !sample && !isWriter(caller) && caller?.kind !== 'verification' && caller?.kind !== 'rehearsal';
}

/** From where on reads still hold: after the last write that ran, or may have; null while one may be running. */
export function freshFrom({ ledger, approvals }: IncidentState): { index: number; at: number } | null {
  let at = Number.NEGATIVE_INFINITY;
  for (const { lease, state, endedAt } of approvals.values()) {
    if (!lease) continue;
    if (state === 'executing') return null;
    at = Math.max(at, endedAt ?? lease.at);
  }
  return { index: ledger.findLastIndex(({ caller }) => isWriter(caller)) + 1, at };
}
