/**
 * The state of an incident: the fold of its facts, and nothing else.
 * Owns: what each fact means for the state. Refuses: decisions (rules live with those who decide) and I/O.
 */
import { type Approval, isSettled, mayMove } from './approval.ts';
import type { Answer, Evidence } from './evidence.ts';
import type { Fact, ParkedOn, RunOutcome } from './fact.ts';
import type { IncidentId, Person, Place, RequestId, RunId } from './identity.ts';
import type { IncidentBrief, Request } from './request.ts';
import type { PhaseName } from './saying.ts';
import { emptyHead, type Entry, type Head } from './ports/store.ts';

export interface RequestState {
  request: Request;
  acceptedAt: number;
  state: 'waiting' | 'taken' | 'dropped';
}

export interface RunState {
  id: RunId;
  request: RequestId;
  /** The run whose answer this one follows up on; null at the root. */
  parent: RunId | null;
  fence: number;
  startedAt: number;
  state: 'running' | 'parked' | 'ended';
  parkedOn: ParkedOn | null;
  stop: { by: Person; at: number } | null;
  phases: { phase: PhaseName; result: unknown; detail?: string; at: number }[];
  /** How often it was taken up since it last finished a phase. */
  resumes: number;
  refusals: number;
  tokens: { input: number; output: number };
  outcome: RunOutcome | null;
  answer: Answer | null;
  endedAt: number | null;
  why?: string;
}

export interface IncidentState {
  incident: IncidentId;
  head: Head;
  brief: IncidentBrief | null;
  openedAt: number;
  status: 'open' | 'acknowledged' | 'resolved';
  resolved: { by: string; source: string; at: number } | null;
  /** The channel where the main line is spoken; the newest link. */
  place: Place | null;
  occurrences: number;
  requests: Map<RequestId, RequestState>;
  runs: Map<RunId, RunState>;
  /** Everything seen, in order. */
  ledger: Evidence[];
  approvals: Map<string, Approval>;
  /** Slack ts of each message by key, and the reverse. */
  shown: Map<string, { place: Place; ts: string }>;
  keyOf: Map<string, string>;
  /** Runs whose answers form the main line, oldest first. */
  mainLine: RunId[];
  heard: { by: Person; text: string; ts: string; thread?: string; at: number }[];
}

export function emptyState(incident: IncidentId): IncidentState {
  return {
    incident,
    head: emptyHead,
    brief: null,
    openedAt: 0,
    status: 'open',
    resolved: null,
    place: null,
    occurrences: 0,
    requests: new Map(),
    runs: new Map(),
    ledger: [],
    approvals: new Map(),
    shown: new Map(),
    keyOf: new Map(),
    mainLine: [],
    heard: [],
  };
}

/**
 * A copy of what is not ended yet, cheap however long the journal is: enough to fold facts on and ask for the agenda.
 * Nothing in it is shared with the original, since folding changes in place.
 */
export function openPart(state: IncidentState): IncidentState {
  const part = { ...emptyState(state.incident), head: state.head, status: state.status, place: state.place };
  for (const [id, it] of state.requests) if (it.state === 'waiting') part.requests.set(id, { ...it });
  for (const [id, it] of state.runs) {
    if (it.state !== 'ended') part.runs.set(id, { ...it, phases: [], tokens: { ...it.tokens } });
  }
  for (const [id, it] of state.approvals) if (!isSettled(it.state)) part.approvals.set(id, structuredClone(it));
  return part;
}

/** Applies entries in order; `state` is changed in place. */
export function fold(state: IncidentState, entries: readonly Entry[]): IncidentState {
  for (const entry of entries) {
    for (const fact of entry.facts) apply(state, fact, entry.time);
    state.head = { version: entry.version, hash: entry.hash };
  }
  return state;
}

function apply(state: IncidentState, fact: Fact, at: number): void {
  switch (fact.type) {
    case 'incident-opened':
      state.brief = fact.brief;
      state.openedAt = at;
      state.occurrences = 1;
      return;
    case 'channel-linked':
      state.place = fact.place;
      return;
    case 'occurrence-seen':
      state.occurrences += 1;
      return;
    case 'incident-acknowledged':
      if (state.status === 'open') state.status = 'acknowledged';
      return;
    case 'incident-resolved':
      state.status = 'resolved';
      state.resolved = { by: fact.by, source: fact.source, at };
      return;
    case 'incident-reopened':
      state.status = 'open';
      state.resolved = null;
      return;
    case 'request-accepted':
      state.requests.set(fact.request.id, { request: fact.request, acceptedAt: at, state: 'waiting' });
      return;
    case 'request-dropped':
      alter(state.requests, fact.request, (request) => {
        request.state = 'dropped';
      });
      return;
    case 'stop-requested':
      for (const run of state.runs.values()) {
        if (run.state !== 'ended' && (fact.run === null || fact.run === run.id)) run.stop ??= { by: fact.by, at };
      }
      return;
    case 'message-heard':
      state.heard.push({ by: fact.by, text: fact.text, ts: fact.ts, thread: fact.thread, at });
      return;
    case 'run-started':
      alter(state.requests, fact.request, (request) => {
        request.state = 'taken';
      });
      state.runs.set(fact.run, newRun(fact, at));
      return;
    case 'phase-ended':
      alter(state.runs, fact.run, (run) => {
        run.phases.push({ phase: fact.phase, result: fact.result, detail: fact.detail, at });
        run.resumes = 0;
      });
      return;
    case 'evidence-recorded':
      state.ledger.push(fact.evidence);
      return;
    case 'call-refused':
      alter(state.runs, fact.run, (run) => {
        run.refusals += 1;
      });
      return;
    case 'model-used':
      alter(state.runs, fact.run, (run) => {
        run.tokens.input += fact.input;
        run.tokens.output += fact.output;
      });
      return;
    case 'run-parked':
      alter(state.runs, fact.run, (run) => {
        run.state = 'parked';
        run.parkedOn = fact.on;
      });
      return;
    case 'run-resumed':
      alter(state.runs, fact.run, (run) => {
        const on = run.parkedOn;
        run.state = 'running';
        run.parkedOn = null;
        run.fence = fact.fence;
        if (on?.kind !== 'verification') run.resumes += 1;
      });
      return;
    case 'run-ended':
      alter(state.runs, fact.run, (run) => {
        Object.assign(run, { state: 'ended', parkedOn: null, outcome: fact.outcome, endedAt: at, why: fact.why });
        run.answer = fact.answer;
        const request = state.requests.get(run.request)?.request;
        if (fact.answer && !request?.thread) state.mainLine.push(run.id);
      });
      return;
    case 'approval-opened':
      state.approvals.set(fact.approval.id, structuredClone(fact.approval));
      return;
    case 'approval-voted':
      alter(state.approvals, fact.approval, (approval) => {
        approval.votes.push(fact.vote);
      });
      return;
    case 'approval-moved':
      alter(state.approvals, fact.approval, (approval) => {
        if (!mayMove(approval.state, fact.to)) return;
        approval.state = fact.to;
        approval.because = fact.because ?? approval.because;
        approval.by = fact.by ?? approval.by;
        approval.supersededBy = fact.supersededBy;
        if (fact.to !== 'approved') approval.endedAt = at;
      });
      return;
    case 'execution-started':
      alter(state.approvals, fact.approval, (approval) => {
        approval.state = 'executing';
        approval.lease = { id: fact.lease, fence: fact.fence, at };
      });
      return;
    case 'execution-ended':
      alter(state.approvals, fact.approval, (approval) => {
        approval.state = fact.outcome;
        approval.result = fact.result;
        approval.endedAt = at;
        if (fact.outcome === 'done' && approval.action.verify) {
          approval.verification = { state: 'waiting', polls: 0, polledAt: at, since: at };
        }
      });
      return;
    case 'verification-polled':
      alter(state.approvals, fact.approval, (approval) => {
        if (!approval.verification) return;
        approval.verification.polls += 1;
        approval.verification.polledAt = at;
      });
      return;
    case 'verification-ended':
      alter(state.approvals, fact.approval, (approval) => {
        if (approval.verification) approval.verification.state = fact.state;
      });
      return;
    case 'message-shown':
      state.shown.set(fact.key, { place: fact.place, ts: fact.ts });
      state.keyOf.set(`${fact.place.channel}:${fact.ts}`, fact.key);
      return;
    case 'approval-refused':
    case 'message-failed':
      return;
  }
}

export function newRun(fact: Extract<Fact, { type: 'run-started' }>, at: number): RunState {
  return {
    id: fact.run,
    request: fact.request,
    parent: fact.parent,
    fence: fact.fence,
    startedAt: at,
    state: 'running',
    parkedOn: null,
    stop: null,
    phases: [],
    resumes: 0,
    refusals: 0,
    tokens: { input: 0, output: 0 },
    outcome: null,
    answer: null,
    endedAt: null,
  };
}

function alter<K, V>(map: Map<K, V>, key: K, change: (value: V) => void): void {
  const value = map.get(key);
  if (value) change(value);
}
