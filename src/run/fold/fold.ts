/**
 * Folds the facts of a journal into the state of an incident.
 * Owns: the order, and that every kind of fact is understood by one of the aggregates. Refuses: changing a state that
 * was handed out; a draft is changed, or made.
 */
import type { Fact } from '../fact.ts';
import type { IncidentState } from '../incident-state.ts';
import type { Entry } from '../ports/store.ts';
import { Draft } from './draft.ts';
import { foldApproval } from './fold-approval.ts';
import { foldAutonomy } from './fold-autonomy.ts';
import { foldIncident } from './fold-incident.ts';
import { foldMute } from './fold-mute.ts';
import { foldOpinion } from './fold-opinion.ts';
import { foldRun } from './fold-run.ts';

/** The state that `entries` (in order) lead to from `state`, which stays as it is. */
export function fold(state: IncidentState, entries: readonly Entry[]): IncidentState {
  if (entries.length === 0) return state;
  const draft = Draft.over(state);
  foldInto(draft, entries);
  return draft.state;
}

/** Applies entries in order to a draft, so that a long journal can be folded page by page. */
export function foldInto(draft: Draft, entries: readonly Entry[]): void {
  for (const entry of entries) {
    foldFacts(draft, entry.facts, entry.time);
    draft.state.head = { version: entry.version, hash: entry.hash };
  }
}

/** Applies facts that are not written yet, as of `time` (epoch ms); the head stays. */
export function foldFacts(draft: Draft, facts: readonly Fact[], time: number): void {
  for (const fact of facts) apply(draft, fact, time);
}

function apply(draft: Draft, fact: Fact, at: number): void {
  switch (fact.type) {
    case 'incident-opened':
    case 'incident-described':
    case 'channel-linked':
    case 'channel-joined':
    case 'occurrence-seen':
    case 'incident-acknowledged':
    case 'incident-resolved':
    case 'incident-reopened':
    case 'request-accepted':
    case 'request-dropped':
    case 'request-held':
    case 'request-placed':
    case 'message-heard':
    case 'assistant-opened':
    case 'file-uploaded':
    case 'message-shown':
    case 'message-failed':
    case 'signal-answered':
    case 'person-told':
    case 'file-asked':
      return foldIncident(draft, fact, at);
    case 'feedback-given':
    case 'outcome-said':
    case 'lesson-recalled':
    case 'lesson-judged':
    case 'lesson-withdrawn':
    case 'lesson-borrowed':
    case 'record-shared':
    case 'quiet-seen':
    case 'trouble-seen':
      return foldOpinion(draft, fact, at);
    case 'alert-muted':
    case 'alert-unmuted':
    case 'delivery-muted':
    case 'channel-quieted':
    case 'quiet-ended':
    case 'message-held':
      return foldMute(draft, fact, at);
    case 'stop-requested':
    case 'run-started':
    case 'step-started':
    case 'step-ended':
    case 'hypotheses-weighed':
    case 'hypothesis-said':
    case 'call-admitted':
    case 'evidence-recorded':
    case 'call-refused':
    case 'call-repeated':
    case 'model-used':
    case 'question-asked':
    case 'question-closed':
    case 'server-asked':
    case 'server-answered':
    case 'run-parked':
    case 'action-withheld':
    case 'options-offered':
    case 'option-chosen':
    case 'run-resumed':
    case 'run-ended':
      return foldRun(draft, fact, at);
    case 'approval-opened':
    case 'approval-voted':
    case 'approval-refused':
    case 'approval-reminded':
    case 'approval-extended':
    case 'approval-moved':
    case 'by-hand-ran':
    case 'by-hand-recovered':
    case 'by-hand-over':
    case 'execution-started':
    case 'execution-ended':
    case 'outcome-settled':
    case 'verification-polled':
    case 'verification-ended':
      return foldApproval(draft, fact, at);
    case 'autonomy-offered':
    case 'autonomy-raised':
    case 'autonomy-lowered':
      return foldAutonomy(draft, fact, at);
  }
}
