/**
 * What the terminal tells while somebody plays the demo by hand: the proposal, the decision, how it went, and in the end
 * what was really broken. Owns: these lines. Refuses: saying the truth before the run is over.
 */
import type { Approval } from '../run/actions/approval.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { isBlocking } from '../run/actions/rehearsal.ts';
import { findingOf } from '../run/finding/run-finding.ts';
import { leftInPlace } from '../run/actions/stopgap.ts';
import type { Truth } from './shop/sabotage.ts';

/** Lines by what they are about; the same line is told once. */
export function storyOf(state: IncidentState): string[] {
  return [...decisionsOf(state), ...whatItWas(state)];
}

/** The question that ends it, and what was answered. */
function whatItWas({ outcome, outcomeAsked }: IncidentState): string[] {
  const asked = outcomeAsked === null ? [] : ['Aura asks whether it named the cause: press Yes or No in the thread.'];
  if (!outcome) return asked;
  const said = outcome.right ? 'confirmed the cause' : `said that it was ${outcome.was ?? 'something else'}`;
  return [...asked, `${outcome.by.user} ${said}; it is kept as a record for the next incident like this one.`];
}

function decisionsOf(state: IncidentState): string[] {
  return [...state.approvals.values()].flatMap((approval) => {
    const { action } = approval;
    const what = `${action.name} of ${action.component}`;
    const proposed = isBlocking(approval.rehearsal)
      ? `Proposed: ${what}. Its rehearsal failed, so nobody can approve it: ${approval.rehearsal?.said ?? 'no reason given'}`
      : `Proposed: ${what}. Press Approve or Deny as "On-call" in the workspace.`;
    const told = [proposed, ...howItWent(approval, what)];
    return told.filter((line): line is string => line !== null);
  });
}

function howItWent({ state, verification, votes, action }: Approval, what: string): (string | null)[] {
  const by = votes.at(-1)?.by.user;
  const decided =
    votes.length > 0 ? `${votes.at(-1)?.vote === 'deny' ? 'Denied' : 'Approved'} by ${by}: ${what}.` : null;
  const done = state === 'done' ? `Done: ${what}. Measuring whether it helped …` : null;
  switch (verification?.state) {
    case 'held': {
      const left = leftInPlace(action);
      const still = left === null ? null : `The cause is still there: ${left} was not taken back.`;
      return [decided, done, 'The shop recovered, measured.', still];
    }
    case 'not-held':
    case 'failed':
      return [decided, done, 'It did not help.'];
    default:
      return [decided, done, state === 'expired' ? `Nobody decided in time: ${what} was not done.` : null];
  }
}

/** Once everything has ended: what it was, beside what Aura said. */
export function ending(state: IncidentState, truth: Truth | null): string[] {
  const finding = [...state.runs.values()].map(findingOf).findLast((it) => it !== null) ?? null;
  const said = finding?.noFault
    ? 'nothing'
    : finding?.component
      ? `${finding.component}${finding.change ? `, by ${finding.change.ref}` : ''} (${finding.verdict})`
      : 'no cause';
  const real =
    truth?.fault == null
      ? 'nothing: the alert was false'
      : `${truth.fault} in ${truth.component}${truth.change ? `, by ${truth.change}` : ''}`;
  const decoy = truth?.fault != null && truth.decoy ? [`The innocent change beside it: ${truth.decoy}.`] : [];
  return [
    `What was really broken: ${real}. Aura named ${said}.`,
    ...decoy,
    'Ask on in the workspace if you like; Ctrl-C ends the demo.',
  ];
}

export function isOver(state: IncidentState): boolean {
  return state.runs.size > 0 && [...state.runs.values()].every((run) => run.state === 'ended');
}
