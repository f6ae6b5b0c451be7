/**
 * A call is admitted before it runs: it gets its id, its evidence id and its share of somebody's limit in one commit.
 * Owns: who calls are for, what each may use, the only place where evidence ids are given out. Refuses: running calls.
 */
import type { Caller, OpenCall } from './caller.ts';
import type { FactOf } from './fact.ts';
import type { IncidentState } from './incident-state.ts';

/** Writes on a lower environment that one run may make: what it proposes, and what people change of it. */
const mostTrials = 3;

/** Calls that a caller may make. */
export interface CallLimits {
  /** First look and tasks of one run together, where the run says nothing of its own. */
  run: number;
  /** A person's question beside it. */
  question: number;
}

export interface AdmissionRequest {
  /** A new id; not used when the key is known already. */
  id: string;
  caller: Caller;
  tool: string;
  key?: string;
}

/** `limit`: refused because nothing is left. */
export type Admitted = { fact: FactOf<'call-admitted'> | null; call: OpenCall } | { refused: string; limit: true };

/** Admits a call on this state. A call whose key is open already is that call again, and costs nothing. */
export function admit(state: IncidentState, request: AdmissionRequest, limits: CallLimits): Admitted {
  const { caller, key } = request;
  if (caller.kind === 'trial' && trialUnderWay(state))
    return { refused: 'a rehearsal of this incident was begun, and nobody knows how it ended', limit: true };
  if (key !== undefined) {
    for (const open of state.openCalls.values()) {
      if (open.key === key && open.caller.run === caller.run) return { fact: null, call: open };
    }
  }
  const used = state.admitted.get(purseOf(caller)) ?? 0;
  const most = limitOf(caller, { ...limits, run: state.runs.get(caller.run)?.limits?.toolCalls ?? limits.run });
  if (used >= most) return { refused: refusalOf(caller, most), limit: true };
  const call: OpenCall = { ...request, evidence: `E${state.lastEvidence + 1}` };
  const { id, evidence, tool } = call;
  return {
    call,
    fact: { type: 'call-admitted', call: id, evidence, caller, tool, ...(key === undefined ? {} : { key }) },
  };
}

/**
 * A trial was begun and has no end: where whoever made it is gone, nobody knows whether it ran. The end of its run closes
 * it.
 */
export function trialUnderWay({ openCalls }: IncidentState): boolean {
  return [...openCalls.values()].some(({ caller }) => caller.kind === 'trial');
}

/** Callers that share a limit share a purse. */
export function purseOf(caller: Caller): string {
  switch (caller.kind) {
    case 'triage':
    case 'task':
      return `run:${caller.run}`;
    case 'schedule':
      return `schedule:${caller.run}`;
    case 'question':
    case 'memory':
    case 'rehearsal':
    case 'verification':
    case 'execution':
      return `${caller.kind}:${caller.id}`;
    case 'trial':
      return `${caller.kind}:${caller.run}`;
  }
}

/** A rehearsal is bounded by the cards of a run, a verification by its own time, an execution by its lease; a trial is begun once. */
function limitOf(caller: Caller, limits: CallLimits): number {
  switch (caller.kind) {
    case 'triage':
    case 'task':
    case 'schedule':
      return limits.run;
    case 'question':
      return limits.question;
    case 'trial':
      return mostTrials;
    case 'memory':
    case 'rehearsal':
    case 'verification':
    case 'execution':
      return Infinity;
  }
}

function refusalOf(caller: Caller, most: number): string {
  if (caller.kind === 'trial') return `a run rehearses on a lower environment ${most} times at most`;
  return caller.kind === 'question' ? `a question may read ${most} times` : `the run has used its ${most} tool calls`;
}
