/**
 * What must be said in Slack, as facts. Only the slack folder turns these into words and blocks.
 * Owns: the desired content of each message. Refuses: sentences, markup, limits.
 *
 * The outbox holds the *desired state* of messages: a row names a message by `key` and says what it should show. A
 * newer row with the same key replaces the older one. The sender posts what has no Slack id yet and edits what has.
 */
import type { Action, Approval, ApprovalState, ApproverPolicy, Measured, Risk } from './actions/approval.ts';
import type { HandWord } from './actions/by-hand.ts';
import type { Clarification } from './clarification.ts';
import type { ServerQuestion } from './servers/server-question.ts';
import type { Answer, Finding } from './evidence.ts';
import type { Hypothesis } from './finding/hypothesis.ts';
import type { Place } from './identity.ts';
import type { Lesson, NamedCause, Opinion } from './outcomes/lesson.ts';
import type { NearLimit } from './limits.ts';
import type { Rehearsal } from './actions/rehearsal.ts';
import type { RemedyOption } from './actions/remedy-option.ts';
import type { IncidentSource, Request } from './request.ts';

export type PhaseName = 'triage' | 'work' | 'synthesize' | 'evaluate' | 'act';

export interface PhaseLine {
  phase: PhaseName;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'skipped';
  /** A short fact, e.g. "3 components, onset 18:41:07Z". */
  detail?: string;
}

export type RunView =
  | { state: 'running' | 'waiting-for-approval' | 'waiting-for-answer' | 'waiting-for-hand' | 'verifying' }
  | { state: 'answered' | 'failed'; why?: string }
  /** `at`: when somebody said so, epoch ms. */
  | { state: 'resolved'; at?: number }
  | { state: 'stopped'; by: string };

/** A run's newest proposal, as far as its status tells of it. */
export interface DecisionBrief {
  state: ApprovalState;
  name: string;
  component: string;
  /** It pages people, so that it changes and heals nothing itself. */
  pages?: true;
  /** It was decided, and never dispatched. */
  ran?: false;
  args: Record<string, unknown>;
  change?: { ref: string; previous?: string };
  policy: ApproverPolicy;
  expiresAt: number;
  verification?: 'waiting' | 'held' | 'not-held' | 'failed';
  measured?: Measured;
  /** Who decided last. */
  by?: string;
  reason?: string;
  /** When it was over, or seen to have helped, epoch ms. */
  endedAt?: number;
  /** Why nothing was left to do for it. */
  notNeeded?: string;
  /** Somebody does it by hand; `early`: it was well before anybody said that it was run. */
  byHand?: { word: HandWord; early?: true };
  /** What became of taking it back, where that was proposed. */
  undo?: ApprovalState;
  /** Its rehearsal stands in the way of Approve. */
  blocked?: Pick<Rehearsal, 'outcome' | 'said' | 'role' | 'below'>;
}

/** Whether the named cause was it; `said` once it was answered. */
export interface OutcomeQuestion {
  cause: NamedCause;
  said?: { by: string; right: boolean; was?: string };
}

/** What a sentence needs to name an action. */
export type NamedAction = Pick<Action, 'name' | 'component' | 'args' | 'change'>;

export type Notice =
  | { code: 'empty-question' }
  | { code: 'text-capped'; kept: number; of: number }
  | { code: 'nothing-to-stop' }
  /** No alert opened this incident; nothing is muted, or quiet, that could be taken back. */
  | { code: 'nothing-to-mute' | 'not-muted' | 'not-quiet' }
  | { code: 'not-allowed'; user: string; why: string }
  /** Who may decide could not be looked up: the card waits as before. */
  | { code: 'not-checked'; user: string; why: string }
  /** They approved, and when it was to be done it could not be looked up whether they may: their card waits anew. */
  | { code: 'approve-again'; action: NamedAction; users: string[]; why: string; expiresAt: number }
  | { code: 'may-not-ask'; who: 'members-only' | 'workspace-only' }
  | { code: 'already-decided'; by?: string; state: ApprovalState }
  | { code: 'card-replaced' }
  /** Nobody's word that it was run by hand is waited for: `by` has said so, or that is over. */
  | { code: 'not-awaited'; by?: string }
  /** Half of the time is over, and whoever took it over has not said that they ran it. */
  | { code: 'by-hand-half-way'; action: NamedAction; users: string[]; until: number }
  /** It is well, and nobody has said that it was run. */
  | { code: 'by-hand-recovered'; action: NamedAction; by?: string; at: number; measured?: Measured }
  | { code: 'tool-changed'; why: string }
  /** One proposal went, and another one waits in its place: `by` somebody, else `because` of something. */
  | { code: 'replaced'; old: NamedAction; now: NamedAction; by?: string; because?: string }
  | { code: 'rehearsal-failed' }
  /** Slack did not open the dialog of this person's press in time: nothing came of it. */
  | { code: 'press-again'; user: string }
  /** What somebody wrote into a card's form was refused after it was closed. */
  | { code: 'edit-refused'; user: string; why: string }
  /** Nobody has decided, and half of the time is over. */
  | {
      code: 'half-way';
      action: NamedAction;
      users: string[];
      expiresAt: number;
    }
  | { code: 'not-an-incident-channel' }
  | { code: 'thread-was-deleted' }
  /** An alert that no mapping of `webhooks.alert` fits; it is kept in the journal. */
  | { code: 'alert-not-read'; why: string; head: string }
  /** Aura is not in the channel that its incident is talked about in. */
  | { code: 'not-let-in'; channel: string; title: string }
  /** The incident has a channel of its own by now, and goes on there. */
  | { code: 'continued'; channel: string }
  /** The channel of an incident was archived while it was worked on; `found` is what came of it. */
  | { code: 'channel-archived'; channel: string; title: string; found: string }
  /** `asks`: whether this was the cause, and once somebody said so, what they said. */
  | { code: 'resolved'; by?: string; source: IncidentSource; asks?: OutcomeQuestion }
  | { code: 'was-it-this'; asks: OutcomeQuestion }
  /** A look that a clock asked for came upon something new. `from`: the tool; `words`: what of the workflow's it speaks of. */
  | { code: 'watch-told'; workflow: string; from: string; text: string; words: string[] }
  | { code: 'feedback-noted'; opinion: Opinion }
  | { code: 'lesson-withdrawn' }
  /** `as`: what was chosen, once it was. */
  | { code: 'which-incident'; request: string; title: string; as?: 'this' | 'new' }
  | { code: 'fired-again'; occurrence: number }
  /** `over`: it is gone again at the moment. */
  | { code: 'flapping'; times: number; over: boolean }
  | { code: 'action-unknown'; approval: string; tool: string }
  /** `open`: the action whose card waits for a decision. */
  | { code: 'options'; run: string; options: RemedyOption[]; open?: string }
  /** Whether this may be done without asking; and who allowed it, and who took that back. */
  | {
      code: 'autonomy';
      offer: string;
      action: string;
      component: string;
      upTo: Risk;
      verified: number;
      since: number;
      raised?: string;
      lowered?: string;
    }
  /** `more`: deliveries that came meanwhile. `ended.by` is absent where its time was over. */
  | { code: 'alert-muted'; by: string; until: number; more: number; ended?: { by?: string; at: number } }
  /** `held`: messages that were not said. */
  | { code: 'channel-quiet'; by: string; until: number; held: number; ended?: { by?: string; at: number } };

export type Saying =
  | { type: 'reaction'; name: string; ts: string }
  /** In a thread of Slack's assistant: what may be asked, what it is about, that Aura is at work. */
  | { type: 'assistant'; thread: string; sets: 'prompts' | 'status' }
  | { type: 'assistant'; thread: string; sets: 'title'; title: string }
  | { type: 'queued'; position: number }
  | {
      type: 'status';
      run: string;
      title: string;
      view: RunView;
      phases: PhaseLine[];
      /** Set when the message is sent: a row says only that something was found, and the journal holds what. */
      answer: Answer | null;
      found?: boolean;
      /** The chart as a file of the workspace, set when the message is sent. */
      picture?: { file: string; alt: string };
      decision?: DecisionBrief;
      /** An earlier incident like this one. */
      lesson?: Lesson;
      /** Limits that come near while it runs. */
      near?: NearLimit[];
      /** It came from an alert, which may be muted. */
      alerted?: true;
      /** When that alert fired by its own word, epoch ms. */
      firedAt?: number;
    }
  /** `insteadOf`: what was put aside for it; `successor`: what it was put aside for. */
  | { type: 'approval'; approval: Approval; title: string; insteadOf?: NamedAction[]; successor?: NamedAction }
  | {
      type: 'answer';
      run: string;
      answer: Answer;
      request: Pick<Request, 'by' | 'kind'>;
      took: number;
      /** What it took besides: tool calls, a model's tokens, their cost in the currency of its price. */
      spent?: { calls: number; tokens: number; cost: number };
      picture?: { file: string; alt: string };
      /** Where the cards stand that it speaks of, by approval; set when the message is sent. */
      cards?: Record<string, string>;
    }
  | { type: 'outcome'; approval: Approval }
  /** A note as a file; `name` ends in how it is read, e.g. `.md`. */
  | { type: 'file'; name: string; title: string; note: string }
  | { type: 'hypotheses'; run: string; rows: Hypothesis[] }
  /** A question back to people, in the thread of the run. */
  | { type: 'question'; run: string; asked: Clarification }
  /** What a server asks people, in the thread of the run. `writes`: the write that it belongs to. */
  | { type: 'server-question'; run: string; asked: ServerQuestion; writes?: Pick<Action, 'name' | 'component'> }
  | { type: 'progress'; run: string; text: string }
  | {
      type: 'overview';
      title: string;
      status: 'open' | 'acknowledged' | 'resolved' | 'none';
      runs: { run: string; state: 'running' | 'parked' | 'ended' }[];
      waiting: number;
      /** Until when its alert is muted, and the channel quiet, epoch ms. */
      muted?: number;
      quiet?: number;
      open: Approval[];
    }
  /** For who comes late, to them alone. */
  | {
      type: 'catch-up';
      title: string;
      openedAt: number;
      view: RunView | null;
      finding: Finding | null;
      decision?: DecisionBrief;
      waiting: number;
    }
  | { type: 'help' }
  | { type: 'notice'; notice: Notice };

/** Smaller is sooner: approval outcome > stop > final > posts > progress edits. */
export type Priority = 1 | 2 | 3 | 4 | 5;

export interface OutboxRow {
  /** Names the message within the incident, e.g. `status:run_…`, `approval:apr_…`. Also sent as Slack metadata. */
  key: string;
  place: Place;
  /** Slack ts of the thread, or the key of the message whose thread it belongs in. */
  thread?: { ts: string } | { key: string };
  broadcast?: boolean;
  /** Nobody asked for it and nobody waits for it: it is not said in a channel that is to be quiet. */
  unasked?: true;
  /** Shown to this user only; sent at most once, never edited. */
  onlyTo?: string;
  priority: Priority;
  /** W3C traceparent of the event that led to it. */
  trace?: string;
  saying: Saying;
}
