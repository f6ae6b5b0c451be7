/**
 * The state of an incident: what the fold of its facts (fold/) leads to.
 * Owns: its shape. Refuses: what facts mean, decisions (rules live with those who decide) and I/O.
 * A state that was handed out is never changed: who folds further makes a draft of it.
 */
import type { OpenCall, TurnedAway } from './caller.ts';
import type { Approval } from './actions/approval.ts';
import type { Clarification } from './clarification.ts';
import type { Answer, Evidence } from './evidence.ts';
import type { ParkedOn, Route, RunOutcome } from './fact.ts';
import type { IncidentId, Person, Place, RequestId, RunId } from './identity.ts';
import type { Hypothesis } from './finding/hypothesis.ts';
import type { Mute, Quiet } from './quiet/mute.ts';
import type { IncidentBrief, IncidentSource, Request } from './request.ts';
import type { Feedback, Lesson, Recalls, SaidOutcome } from './outcomes/lesson.ts';
import type { WorkClock } from './limits.ts';
import type { RunLimits } from './limits.ts';
import type { ServerQuestion } from './servers/server-question.ts';
import type { StepState } from './step.ts';
import { emptyHead, type Head } from './ports/store.ts';
import type { RemedyOption } from './actions/remedy-option.ts';
import type { AutonomyOffer, Withheld } from './trust/deed.ts';
import type { QuietLook, Trouble } from './outcomes/usual.ts';

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
  route: Route;
  /** Name of the workflow that fits, null when none does. */
  workflow: string | null;
  /** Null in a run that began before they were journaled. */
  limits: RunLimits | null;
  /** It says and proposes nothing; what it would have done is `withheld`. */
  shadow?: true;
  withheld?: Withheld;
  /** The actions that fit, best first, and which of them people want instead of the first. */
  options?: RemedyOption[];
  chosen?: string;
  startedAt: number;
  clock: WorkClock;
  state: 'running' | 'parked' | 'ended';
  parkedOn: ParkedOn | null;
  stop: { by: Person; at: number } | null;
  /** In the order in which they ended; those under way come last. */
  steps: StepState[];
  /** How often it was taken up since it last finished a step. */
  resumes: number;
  /** Its possible causes, best first, each once. */
  hypotheses: Hypothesis[];
  /** What it asked people back. */
  clarification?: Clarification;
  /** What servers asked people while they worked on its calls, in order. */
  serverQuestions?: readonly ServerQuestion[];
  /** An earlier incident like this one. */
  lesson?: Lesson;
  refusals: number;
  /** Calls that did not run: refused, or answered from the ledger. In order. */
  turnedAway: TurnedAway[];
  tokens: { input: number; output: number };
  cost: number;
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
  resolved: { by: string; source: IncidentSource; at: number } | null;
  /** The message that asks what it was, by its key; null while nothing was over yet. */
  outcomeAsked: string | null;
  outcome: SaidOutcome | null;
  /** What became of the outcome whenever it came to mind in another incident. */
  recalls: Recalls;
  /** The newest mute of its alert, also once it is over. */
  mute: Mute | null;
  /** The newest quiet that was asked for at one of its messages, also once it is over. */
  quiet: Quiet | null;
  /** The newest of each person on each answer. */
  feedback: Feedback[];
  /** The channel where the main line is spoken; the newest link. */
  place: Place | null;
  /** The channel that stood in until one of its own was known; it may stand in still. */
  fallback: Place | null;
  occurrences: number;
  /** When an alert of it was last heard to fire, epoch ms; 0 where none was. */
  firedAt: number;
  /** How often it was gone and back within minutes. */
  flaps: number;
  requests: Map<RequestId, RequestState>;
  /** Requests of which it is not known whether they mean this incident. */
  held: Map<RequestId, Request>;
  runs: Map<RunId, RunState>;
  /** Everything seen, in order. */
  ledger: Evidence[];
  approvals: Map<string, Approval>;
  /** Offers to do without asking, by the approval that each follows. */
  offers: Map<string, AutonomyOffer>;
  /** Calls under way, or left behind by a worker that died. */
  openCalls: Map<string, OpenCall>;
  /** Calls admitted so far, by purse (admission.ts). */
  admitted: Map<string, number>;
  /** The number of the newest evidence id that was given out. */
  lastEvidence: number;
  /** Slack ts of each message by key, and the reverse. */
  shown: Map<string, { place: Place; ts: string }>;
  keyOf: Map<string, string>;
  /** Threads of Slack's assistant that it is talked about in, by channel and root; the newest last. */
  assistantThreads: string[];
  /** Files in workspaces, by workspace and evidence id. */
  files: Map<string, string>;
  /** Runs whose answers form the main line, oldest first. */
  mainLine: RunId[];
  heard: { by: Person; text: string; ts: string; thread?: string; at: number }[];
  /** Of the journals of quiet times only. */
  quietLooks: readonly QuietLook[];
  troubles: readonly Trouble[];
}

export function emptyState(incident: IncidentId): IncidentState {
  return {
    incident,
    head: emptyHead,
    brief: null,
    openedAt: 0,
    status: 'open',
    resolved: null,
    outcomeAsked: null,
    outcome: null,
    recalls: { held: [], contradicted: [] },
    mute: null,
    quiet: null,
    feedback: [],
    place: null,
    fallback: null,
    occurrences: 0,
    firedAt: 0,
    flaps: 0,
    requests: new Map(),
    held: new Map(),
    runs: new Map(),
    ledger: [],
    approvals: new Map(),
    offers: new Map(),
    openCalls: new Map(),
    admitted: new Map(),
    lastEvidence: 0,
    shown: new Map(),
    keyOf: new Map(),
    files: new Map(),
    assistantThreads: [],
    mainLine: [],
    heard: [],
    quietLooks: [],
    troubles: [],
  };
}
