/**
 * What becomes of a read before anything runs, decided on one state: its answer of before, a circle, the same read in
 * the ledger, or its admission.
 * Owns: this order, and the facts that say it; they are committed on the very state that they were decided on.
 * Refuses: reading notes; what an answer needs of them is handed in.
 */
import { admit, type Admitted, type CallLimits } from '../run/admission.ts';
import type { OpenCall } from '../run/caller.ts';
import type { Evidence } from '../run/evidence.ts';
import type { Fact } from '../run/fact.ts';
import { newId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { redact } from '../redact/redact.ts';
import type { GateCall } from './gate-call.ts';
import { type Passed, plainAnswer, readBefore, type Refused, recordedIn } from './gate-ledger.ts';
import { isPartOfCall, loopOf } from './gate-loops.ts';

export type Entry =
  | { admitted: OpenCall; facts: Fact[] }
  | { refused: Refused; facts: Fact[] }
  | { answer: Passed; already?: true; facts: Fact[] }
  /** The note of its structured result is wanted first. */
  | { wanted: Evidence; facts: [] };

export interface Entering {
  call: GateCall;
  /** What it may share with other calls; null where it shares nothing. */
  asks: string | null;
  /** The hash that a refusal is known by. */
  known: string | null;
  /** False for a tool that keeps its answers itself. */
  shares: boolean;
  limits: CallLimits;
  /** Answers whose notes were read, by evidence; null where a note is gone. */
  held: ReadonlyMap<string, Passed | null>;
}

/** Pure: called again when somebody else wrote in between. */
export function entryOf(state: IncidentState, it: Entering): Entry {
  const { call, asks, shares } = it;
  const recorded = recordedIn(state, call);
  if (recorded && 'refused' in recorded) return { refused: recorded.refused, facts: [] };
  if (recorded) {
    const answer = answerOf(recorded.evidence, it);
    if (answer === undefined) return { wanted: recorded.evidence, facts: [] };
    if (answer) return { answer, ...(recorded.already ? { already: true } : {}), facts: [] };
  }
  if (asks !== null) {
    const { tool, args, caller, key } = call;
    const goesOn = caller.kind !== 'task' || isPartOfCall(key);
    const loop = goesOn ? null : loopOf(state, { tool, args, caller, asks });
    if (loop) return refusal(it, loop);
    const before = shares ? readBefore(state, caller.run, asks) : undefined;
    if (before) {
      const answer = answerOf(before, it);
      if (answer === undefined) return { wanted: before, facts: [] };
      if (answer) return { answer, already: true, facts: [repeated(call, asks, before)] };
    }
  }
  const admitted = admitCall(state, call, it.limits);
  if ('refused' in admitted) return refusal(it, admitted.refused, true);
  return { admitted: admitted.call, facts: admitted.fact ? [admitted.fact] : [] };
}

export function admitCall(state: IncidentState, { caller, tool, key }: GateCall, limits: CallLimits): Admitted {
  return admit(state, { id: newId('call'), caller, tool, ...(key === undefined ? {} : { key }) }, limits);
}

/** That a call does not run, and why. */
export function refusal({ call, known }: Pick<Entering, 'call' | 'known'>, because: string, limit = false) {
  const why = redact(because);
  const { tool, key, caller } = call;
  const fact: Fact = {
    type: 'call-refused',
    run: caller.run,
    tool,
    why,
    caller,
    ...(key === undefined ? {} : { key }),
    ...(known === null ? {} : { asks: known }),
    ...(limit ? { limit } : {}),
  };
  const refused: Refused = { passed: false, why, ...(limit ? { limit } : {}) };
  return { refused, facts: [fact] };
}

/** Undefined where a note is to be read first, null where that is gone. */
function answerOf(evidence: Evidence, { held }: Entering): Passed | null | undefined {
  return evidence.structured === undefined ? plainAnswer(evidence) : held.get(evidence.id);
}

function repeated({ caller, tool, key }: GateCall, asks: string, { id }: Evidence): Fact {
  const { run } = caller;
  return { type: 'call-repeated', run, tool, evidence: id, caller, asks, ...(key === undefined ? {} : { key }) };
}
