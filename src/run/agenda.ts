/**
 * What an incident needs next: the order of work, and when somebody must look again.
 * Owns: FIFO of requests, resumed runs before waiting ones, questions beside, deadlines. Refuses: doing any of it.
 */
import { isSettled, isUndecided } from './actions/approval.ts';
import { isOpen } from './clarification.ts';
import { awaitedOf, handReminderOf } from './actions/by-hand.ts';
import type { Route } from './fact.ts';
import type { RunId } from './identity.ts';
import type { IncidentState, RequestState, RunState } from './incident-state.ts';
import { mutesEndAt } from './quiet/unmuting.ts';
import { expiryOf, reminderOf } from './place-of.ts';
import type { Commit } from './ports/store.ts';
import type { Request } from './request.ts';
import { routeNow } from './route.ts';

/** How often a verification is asked, ms. */
export const verificationEvery = 2_000;

/** Questions of one incident that are answered at once, beside an investigation; the rest waits in order. */
export const mostQuestions = 3;

export type Turn = { do: 'resume'; run: RunState } | { do: 'start'; request: RequestState } | { do: 'nothing' };

/** What a worker has in hand already. */
export interface InHand {
  has(run: RunId): boolean;
  count(route: Route): number;
}

const nothingInHand: InHand = { has: () => false, count: () => 0 };

/**
 * The next thing to do now. Investigations go one after another, resumed ones before waiting ones; questions are answered
 * beside them. `now` by the store's clock.
 */
export function nextTurn(state: IncidentState, now: number, inHand: InHand = nothingInHand): Turn {
  const isQuestionFree = inHand.count('answer') < mostQuestions;
  const isTurnFree = inHand.count('investigate') + inHand.count('act') === 0;
  const isFree = (route: Route) => (route === 'answer' ? isQuestionFree : isTurnFree);
  // What a request asks for is read only where that decides whether it may start.
  const mayStart = (request: Request) =>
    isQuestionFree === isTurnFree ? isTurnFree : isFree(routeNow(state, request));
  for (const run of state.runs.values()) {
    if (inHand.has(run.id) || !isFree(run.route)) continue;
    if (run.state === 'running' || (run.state === 'parked' && mayResume(state, run, now))) return { do: 'resume', run };
  }
  for (const request of state.requests.values()) {
    if (request.state === 'waiting' && mayStart(request.request)) return { do: 'start', request };
  }
  return { do: 'nothing' };
}

/** True when what a parked run waits for has come, or never will. */
export function mayResume(state: IncidentState, run: RunState, now: number): boolean {
  const on = run.parkedOn;
  if (run.stop || !on || state.status === 'resolved') return true;
  if (on.kind === 'question') return !isOpen(run.clarification) || now >= on.until;
  const approval = 'approval' in on ? state.approvals.get(on.approval) : undefined;
  if (on.kind !== 'approval') return now >= on.until || (approval?.byHand?.ran !== undefined && on.kind === 'by-hand');
  if (!approval) return true;
  return approval.state === 'approved' || isSettled(approval.state) || now >= expiryOf(state, approval);
}

/** When somebody must look again, as `Commit.due` wants it: 0 for at once, null for never. */
export function nextDue(state: IncidentState): Commit['due'] {
  if (nextTurn(state, 0).do !== 'nothing') return 0;
  const times: number[] = mutesEndAt(state);
  const shareAt = state.outcome?.share?.at ?? null;
  if (shareAt !== null) times.push(shareAt);
  for (const run of state.runs.values()) {
    const on = run.state === 'parked' ? run.parkedOn : null;
    if (on && on.kind !== 'approval') times.push(on.until);
  }
  for (const approval of state.approvals.values()) {
    // Nobody carries it out any more, so somebody must say that its outcome is unknown.
    if (approval.state === 'executing' && state.runs.get(approval.run)?.state !== 'running') return 0;
    // Nobody waits any more for the word of who does it by hand.
    if (awaitedOf(approval) && state.runs.get(approval.run)?.state === 'ended') return 0;
    if (isUndecided(approval.state)) times.push(expiryOf(state, approval), reminderOf(state, approval) ?? Infinity);
    times.push(handReminderOf(approval) ?? Infinity);
  }
  const next = Math.min(...times);
  return Number.isFinite(next) ? next : null;
}

/** How many must be done before this request starts; none before a question, which is answered beside the others. */
export function waitingBefore(state: IncidentState, request: Request): number {
  const others = [...state.requests.values()].filter((it) => it.state === 'waiting');
  const running = [...state.runs.values()].some((run) => run.state === 'running' && run.route !== 'answer');
  if ((others.length === 0 && !running) || routeNow(state, request) === 'answer') return 0;
  const waiting = others.filter((it) => routeNow(state, it.request) !== 'answer').length;
  return waiting + (running ? 1 : 0);
}
