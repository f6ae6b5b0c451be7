/**
 * The outbox rows that show an approval: its card, and the outcome line in the thread.
 * Owns: where a card is said and with which urgency. Refuses: words; slack renders them.
 */
import type { Approval } from '../run/approval.ts';
import type { Fact } from '../run/fact.ts';
import type { Place } from '../run/identity.ts';
import { Draft } from '../run/fold/draft.ts';
import { foldFacts } from '../run/fold/fold.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { OutboxRow } from '../run/saying.ts';

export const cardKey = (approval: string) => `approval:${approval}`;

/** Where a run speaks: the channel it was asked in, else the incident's own; null when there is none. */
export function placeOf(state: IncidentState, run: string): Place | null {
  const request = state.requests.get(state.runs.get(run)?.request ?? '');
  return request?.request.place ?? state.place;
}

/** The thread of a run: the one it was asked in, else the one under its status message. */
export function threadOf(state: IncidentState, run: string): OutboxRow['thread'] {
  const thread = state.requests.get(state.runs.get(run)?.request ?? '')?.request.thread;
  return thread ? { ts: thread } : { key: `status:${run}` };
}

/** The approval as it will be once the facts are folded. */
export function after(approval: Approval, facts: readonly Fact[], time: number): Approval {
  const draft = Draft.empty('');
  draft.map('approvals').set(approval.id, approval);
  foldFacts(draft, facts, time);
  return draft.state.approvals.get(approval.id) ?? approval;
}

/** The card's newest face. An approval that is decided goes ahead of everything else. */
export function cardRow(state: IncidentState, approval: Approval): OutboxRow[] {
  const place = placeOf(state, approval.run);
  if (!place) return [];
  return [
    {
      key: cardKey(approval.id),
      place,
      thread: threadOf(state, approval.run),
      broadcast: true,
      priority: approval.state === 'pending' && approval.votes.length === 0 ? 4 : 1,
      saying: { type: 'approval', approval, title: state.brief?.title ?? '' },
    },
  ];
}

/** One line in the thread that says how it ended. */
export function outcomeRow(state: IncidentState, approval: Approval): OutboxRow[] {
  const place = placeOf(state, approval.run);
  if (!place) return [];
  return [
    {
      key: `outcome:${approval.id}`,
      place,
      thread: threadOf(state, approval.run),
      priority: 3,
      saying: { type: 'outcome', approval },
    },
  ];
}
