/**
 * What an incident needs next: the order of work, and when somebody must look again.
 * Owns: FIFO of requests, resumed runs before waiting ones, deadlines. Refuses: doing any of it.
 */
import { isSettled, isUndecided } from './approval.ts';
import type { Commit } from './ports/store.ts';
import type { IncidentState, RequestState, RunState } from './incident-state.ts';

/** How often a verification is asked, ms. */
export const verificationEvery = 2_000;

export type Turn = { do: 'resume'; run: RunState } | { do: 'start'; request: RequestState } | { do: 'nothing' };

/** The next thing to do now. `now` by the store's clock. */
export function nextTurn(state: IncidentState, now: number): Turn {
  for (const run of state.runs.values()) {
    if (run.state === 'running' || (run.state === 'parked' && mayResume(state, run, now))) return { do: 'resume', run };
  }
  for (const request of state.requests.values()) {
    if (request.state === 'waiting') return { do: 'start', request };
  }
  return { do: 'nothing' };
}

/** True when what a parked run waits for has come, or never will. */
export function mayResume(state: IncidentState, run: RunState, now: number): boolean {
  const on = run.parkedOn;
  if (run.stop || !on || state.status === 'resolved') return true;
  if (on.kind === 'verification') return now >= on.until;
  const approval = state.approvals.get(on.approval);
  if (!approval) return true;
  return approval.state === 'approved' || isSettled(approval.state) || now >= approval.expiresAt;
}

/** When somebody must look again, as `Commit.due` wants it: 0 for at once, null for never. */
export function nextDue(state: IncidentState): Commit['due'] {
  if (nextTurn(state, 0).do !== 'nothing') return 0;
  const times: number[] = [];
  for (const run of state.runs.values()) {
    if (run.state === 'parked' && run.parkedOn?.kind === 'verification') times.push(run.parkedOn.until);
  }
  for (const approval of state.approvals.values()) {
    // Nobody carries it out any more, so somebody must say that its outcome is unknown.
    if (approval.state === 'executing' && state.runs.get(approval.run)?.state !== 'running') return 0;
    if (isUndecided(approval.state)) times.push(approval.expiresAt);
  }
  return times.length > 0 ? Math.min(...times) : null;
}

/** How many requests wait before the newest one, itself not counted; a running run counts. */
export function waitingBefore(state: IncidentState): number {
  const waiting = [...state.requests.values()].filter((request) => request.state === 'waiting').length;
  const running = [...state.runs.values()].some((run) => run.state === 'running');
  return waiting + (running ? 1 : 0);
}
