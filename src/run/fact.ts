/**
 * The dated entries of an incident's journal. State is their fold (incident-state.ts).
 * Owns: every kind of fact. Refuses: sentences and derived values; what can be folded is not written.
 */
import type { Caller } from './caller.ts';
import type { Approval, ApprovalState, HandOver, Vote, Measured } from './actions/approval.ts';
import type { Answer, Evidence } from './evidence.ts';
import type { Clarification, Clarified } from './clarification.ts';
import type { ApprovalId, IncidentId, Person, Place, RequestId, RunId } from './identity.ts';
import type { Hypothesis } from './finding/hypothesis.ts';
import type { IncidentBrief, IncidentSource, Request } from './request.ts';
import type { Feedback, Lesson, Posting, SaidWhere } from './outcomes/lesson.ts';
import type { RunLimits } from './limits.ts';
import type { Notice } from './saying.ts';
import type { ServerAnswer, ServerQuestion } from './servers/server-question.ts';
import type { StepKind, StepResult } from './step.ts';
import type { RemedyOption } from './actions/remedy-option.ts';
import type { AutonomyOffer, Withheld } from './trust/deed.ts';
import type { QuietLook, Trouble } from './outcomes/usual.ts';

/**
 * The form of today's facts, written with each entry. It grows when a fact changes so that an older reader would
 * misunderstand it; run/upgrade.ts then learns to read the form of before.
 */
export const factFormat = 6;

export type RunOutcome = 'answered' | 'stopped' | 'failed';

/** What a request needs: a whole investigation, an answer from what is known, or a proposal that somebody asked for. */
export type Route = 'investigate' | 'answer' | 'act';

/** Why a run gave up its turn. A parked run holds no job, no memory and no lock. */
export type ParkedOn =
  | { kind: 'approval'; approval: ApprovalId }
  | { kind: 'verification'; approval: ApprovalId; until: number }
  /** Somebody carries it out by hand: their word, or the next look at how it is meanwhile. */
  | { kind: 'by-hand'; approval: ApprovalId; until: number }
  /** The next look at what its rehearsal on a lower environment did. */
  | { kind: 'rehearsal'; until: number }
  /** The run's question back to people. */
  | { kind: 'question'; until: number };

export type Fact =
  | { type: 'incident-opened'; brief: IncidentBrief }
  /** More became known of what it is about. */
  | { type: 'incident-described'; brief: IncidentBrief }
  /** `fallback`: it stands in until the incident has a channel of its own. */
  | { type: 'channel-linked'; place: Place; how: 'mention' | 'webhook' | 'named' | 'start-here' | 'fallback' }
  /** Aura was let into a channel that it is to speak in, or may speak there again. */
  | { type: 'channel-joined'; place: Place }
  /** `repeat`: it only repeats what is known, which is counted and not said. */
  | { type: 'occurrence-seen'; source: IncidentSource; ref: string; repeat?: boolean }
  | { type: 'incident-acknowledged'; by: string }
  /** `ref` names this ending at its source. */
  | { type: 'incident-resolved'; by: string; source: IncidentSource; ref?: string }
  /** `flap`: it was gone for so short that nothing is looked at anew. `muted`: nobody is told. */
  | { type: 'incident-reopened'; source: IncidentSource; flap?: boolean; muted?: true }
  | { type: 'request-accepted'; request: Request }
  | { type: 'request-dropped'; request: RequestId; why: string }
  /** The words do not tell whether this incident is meant: who asks is asked, with two buttons. */
  | { type: 'request-held'; request: Request }
  | { type: 'request-placed'; request: RequestId; as: 'this' | 'new' }
  /** `said`: the message that asked for it, where it was one. */
  | { type: 'stop-requested'; by: Person; run: RunId | null; said?: { place: Place; ts: string } }
  /** Answered at once, from the state; `to` where only one person shall see it. */
  | {
      type: 'signal-answered';
      signal: string;
      answer: 'help' | 'overview' | 'catch-up' | 'nothing-to-stop';
      place: Place;
      thread?: string;
      to?: Person;
    }
  /** A word to somebody, e.g. why a press did nothing; to all where `to` is absent. */
  | { type: 'person-told'; id: string; place: Place; thread?: string; to?: Person; notice: Notice }
  /** Somebody wants the whole output behind a piece of evidence as a file. */
  | { type: 'file-asked'; id: string; by: Person; place: Place; thread?: string; evidence: string }
  /** Somebody opened the assistant's thread, beside a channel where this incident is talked about, if any. */
  | { type: 'assistant-opened'; place: Place; thread: string; by: Person; again?: true }
  | { type: 'message-heard'; by: Person; text: string; ts: string; thread?: string }
  /** `route`, `workflow` and `limits` are decided here, once, and read afterwards. */
  | {
      type: 'run-started';
      run: RunId;
      request: RequestId;
      parent: RunId | null;
      fence: number;
      route?: Route;
      workflow?: string | null;
      limits?: RunLimits;
      /** It investigates, and says and proposes nothing. */
      shadow?: true;
    }
  | { type: 'step-started'; run: RunId; key: string; kind: StepKind; request?: string }
  | { type: 'step-ended'; run: RunId; key: string; result: StepResult; detail?: string }
  /** The possible causes of a run as somebody weighed them, best first; a newer weighing replaces those of the same id. */
  | { type: 'hypotheses-weighed'; run: RunId; rows: Hypothesis[] }
  /** Somebody spoke of a possible cause. `ts`: the message. */
  | {
      type: 'hypothesis-said';
      run: RunId;
      hypothesis: string;
      component: string | null;
      by: Person;
      speaks: 'for' | 'against';
      text: string;
      ts: string;
    }
  | { type: 'call-admitted'; call: string; evidence: string; caller: Caller; tool: string; key?: string }
  | { type: 'evidence-recorded'; evidence: Evidence }
  /** `asks`: what it asked for, as an asked call names it; `limit`: nothing was left for the caller. */
  | {
      type: 'call-refused';
      run: RunId;
      tool: string;
      why: string;
      key?: string;
      caller?: Caller;
      asks?: string;
      limit?: true;
    }
  /** A read that was answered already, by this evidence. */
  | { type: 'call-repeated'; run: RunId; tool: string; evidence: string; key?: string; caller: Caller; asks: string }
  /** `cost` in the currency of the model's price, as it was then. */
  | {
      type: 'model-used';
      run: RunId;
      model: string;
      input: number;
      output: number;
      cost?: number;
      ms: number;
      error?: string;
    }
  /** A run asks people back; once in its life. */
  | { type: 'question-asked'; run: RunId; asked: Clarification }
  /** Somebody said, or the time was over. The first counts. */
  | { type: 'question-closed'; run: RunId; closed: Clarified }
  /** A server asks people while it works on a call of this run. */
  | { type: 'server-asked'; run: RunId; asked: ServerQuestion }
  /** What it is told. The first counts. */
  | { type: 'server-answered'; run: RunId; id: string; answer: ServerAnswer }
  /** What a run in shadow would have proposed, or done without asking. */
  | { type: 'action-withheld'; run: RunId; withheld: Withheld }
  /** The actions that fit, best first; the card of one of them is open. */
  | { type: 'options-offered'; run: RunId; options: RemedyOption[] }
  | { type: 'option-chosen'; run: RunId; action: string; by: Person }
  | { type: 'run-parked'; run: RunId; on: ParkedOn }
  | { type: 'run-resumed'; run: RunId; fence: number }
  | { type: 'run-ended'; run: RunId; outcome: RunOutcome; answer: Answer | null; why?: string }
  | { type: 'approval-opened'; approval: Approval }
  | { type: 'approval-voted'; approval: ApprovalId; vote: Vote }
  /** Its card gets a place only now: the time to decide begins with that. */
  | { type: 'approval-extended'; approval: ApprovalId; expiresAt: number }
  | { type: 'approval-refused'; approval: ApprovalId; by: Person; why: string }
  /** Half of its time was over and nobody had decided: these were asked by name; empty where nobody is known. */
  | { type: 'approval-reminded'; approval: ApprovalId; users: string[] }
  | {
      type: 'approval-moved';
      approval: ApprovalId;
      from: ApprovalState;
      to: ApprovalState;
      by?: Person;
      because?: string;
      supersededBy?: ApprovalId;
      moot?: true;
      edit?: Record<string, number | string>;
      /** Handed over: until when somebody's word that they ran it is waited for. */
      until?: number;
    }
  /** Somebody says that they carried out by hand what was handed over. `said`: the message that says so. */
  | { type: 'by-hand-ran'; approval: ApprovalId; by: Person; said?: { place: Place; ts: string } }
  /** What its check measures is well, and nobody has said so yet. */
  | { type: 'by-hand-recovered'; approval: ApprovalId; seen: string; measured?: Measured }
  | { type: 'by-hand-over'; approval: ApprovalId; why: HandOver }
  | { type: 'execution-started'; approval: ApprovalId; lease: string; fence: number }
  | {
      type: 'execution-ended';
      approval: ApprovalId;
      lease: string;
      outcome: 'done' | 'failed';
      result: string;
      evidence?: string;
      /** Surely not: it was never dispatched, so that it may be offered again. */
      ran?: false;
    }
  /** Of an outcome that was unknown: what a read shows of it. */
  | { type: 'outcome-settled'; approval: ApprovalId; ran: boolean; seen: string; evidence?: string }
  | { type: 'verification-polled'; approval: ApprovalId; held: boolean; seen: string }
  | {
      type: 'verification-ended';
      approval: ApprovalId;
      state: 'held' | 'not-held' | 'failed';
      seen: string;
      measured?: Measured;
    }
  /** Aura asks whether it may do this without asking; an offer is named by the approval that it follows. */
  | { type: 'autonomy-offered'; offer: AutonomyOffer }
  | { type: 'autonomy-raised'; offer: ApprovalId; by: Person }
  | { type: 'autonomy-lowered'; offer: ApprovalId; by: Person }
  /** `alerts`: keys of what is covered; `rank`: of the worst of them. `until`: epoch ms by the store's clock. */
  | { type: 'alert-muted'; id: string; by: Person; until: number; alerts: string[]; rank: number }
  /** `by` is null where the time was over. */
  | { type: 'alert-unmuted'; by: Person | null }
  /** A delivery that a mute of this incident covers: kept and counted, no run and no post. `incident`: whose it is. */
  | { type: 'delivery-muted'; source: IncidentSource; ref: string; title: string; incident?: IncidentId }
  /** Nothing is said in this channel unasked until then. */
  | { type: 'channel-quieted'; id: string; by: Person; place: Place; until: number }
  | { type: 'quiet-ended'; by: Person | null }
  /** A message that nobody had asked for was not said in a quiet channel. */
  | { type: 'message-held'; incident: string; key: string }
  | { type: 'feedback-given'; feedback: Feedback }
  /** What it was, once it was over. `was`: somebody's words, where it was not what Aura had named; `share`: the
   * memory server that is given it. */
  | {
      type: 'outcome-said';
      by: Person;
      right: boolean;
      was?: string;
      where?: SaidWhere;
      postings?: Posting[];
      share?: string;
    }
  /** The memory server took the record, or is to be asked again then (epoch ms). */
  | { type: 'record-shared'; server: string; again: number | null }
  /** A memory server's record came to mind: what becomes of it is kept here. */
  | { type: 'lesson-borrowed'; from: string }
  /** An earlier incident of the same structure came to mind: a lead, never evidence. */
  | { type: 'lesson-recalled'; run: RunId; lesson: Lesson }
  /** What a look saw while nothing was wrong; of the installation's quiet times, not of an incident. */
  | { type: 'quiet-seen'; look: QuietLook }
  /** A time that was not quiet, whatever was seen in it then. */
  | { type: 'trouble-seen'; trouble: Trouble }
  /** What this incident left came to mind in another, whose own evidence agreed with it or did not. */
  | { type: 'lesson-judged'; by: IncidentId; held: boolean }
  /** It shall not come to mind again. */
  | { type: 'lesson-withdrawn'; by: Person }
  | { type: 'message-shown'; key: string; place: Place; ts: string }
  /** `key`: workspace and evidence id; the chart of that evidence is this file there. */
  | { type: 'file-uploaded'; key: string; file: string }
  | { type: 'message-failed'; key: string; place: Place; error: string };

export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;
