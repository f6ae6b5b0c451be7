/**
 * The one status message of an investigation: what the run is doing and what it has found.
 * Owns: when it changes and how urgent that is. Refuses: words; questions that are answered at once have none.
 */
import { pagesPeople } from '../settings/paging-settings.ts';
import { type Approval, type ApprovalState, isUndecided } from '../actions/approval.ts';
import { awaitedOf, handWordOf } from '../actions/by-hand.ts';
import type { IncidentState, RunState } from '../incident-state.ts';
import { statusKey } from '../message-key.ts';
import { placeOf } from '../place-of.ts';
import { isBlocking } from '../actions/rehearsal.ts';
import { findingOf } from '../finding/run-finding.ts';
import { nearLimits } from '../run-limits.ts';
import type { DecisionBrief, OutboxRow, PhaseLine, PhaseName, Priority, RunView } from '../saying.ts';
import type { StepKind } from '../step.ts';
import { type Change, touched } from './change.ts';
import { tellingOf } from './telling.ts';

const shownPhases: PhaseName[] = ['triage', 'work', 'synthesize', 'evaluate', 'act'];

export function statuses(change: Change): OutboxRow[] {
  const runs = new Map(touched(change.before.runs, change.after.runs).map(({ after }) => [after.id, after]));
  for (const { after } of touched(change.before.approvals, change.after.approvals)) {
    const run = change.after.runs.get(after.run);
    if (run) runs.set(run.id, run);
    // What was asked for later is told of where the trouble itself is.
    for (const it of run?.route === 'act' ? change.after.runs.values() : []) runs.set(it.id, it);
  }
  if (change.before.status !== change.after.status)
    for (const it of change.after.runs.values()) if (it.state === 'ended') runs.set(it.id, it);
  return [...runs.values()].flatMap((run) => {
    const before = change.before.runs.get(run.id);
    const shows = sayingOf(change.after, run);
    if (!shows || (before && findingOf(before) === findingOf(run) && same(sayingOf(change.before, before), shows)))
      return [];
    const place = placeOf(change.after, run.id);
    const thread = change.after.requests.get(run.request)?.request.thread;
    if (!place) return [];
    return [
      {
        key: statusKey(run.id),
        place,
        ...(thread ? { thread: { ts: thread } } : {}),
        priority: priorityOf(shows.view, run),
        saying: shows,
      },
    ];
  });
}

type StatusSaying = Extract<OutboxRow['saying'], { type: 'status' }>;

/** What a run's status says. */
export function sayingOf(state: IncidentState, run: RunState): StatusSaying | null {
  const request = state.requests.get(run.request)?.request;
  if (!request || run.route !== 'investigate') return null;
  const finding = findingOf(run);
  const view = viewOf(state, run);
  const mine = tellingOf(state, run);
  const near = view.state === 'running' ? nearLimits(run, { calls: state.admitted.get(`run:${run.id}`) ?? 0 }) : [];
  return {
    type: 'status',
    run: run.id,
    title: state.brief?.title ?? request.text,
    view,
    phases: phaseLines(state, run, view),
    answer: null,
    found: finding !== null,
    ...(mine ? { decision: decisionOf(state, mine) } : {}),
    ...(near.length > 0 ? { near } : {}),
    ...(run.lesson ? { lesson: run.lesson } : {}),
    ...(state.brief && state.brief.source !== 'slack' ? { alerted: true, firedAt: state.brief.startedAt } : {}),
  };
}

/** The way back is told with what it takes back. */
function decisionOf({ approvals }: IncidentState, mine: Approval): DecisionBrief {
  const first = mine.undoes === undefined ? undefined : approvals.get(mine.undoes);
  return first ? { ...briefOf(first), expiresAt: mine.expiresAt, undo: mine.state, ...blockOf(mine) } : briefOf(mine);
}

function briefOf(approval: Approval): DecisionBrief {
  const { state, action, policy, expiresAt, verification, votes, moot, because } = approval;
  const decided = votes.findLast(({ vote }) => (state === 'denied' ? vote === 'deny' : vote === 'approve'));
  const by = decided?.by.user ?? approval.by?.user;
  const endedAt = verification?.state === 'held' ? verification.polledAt : approval.endedAt;
  return {
    state,
    name: action.name,
    component: action.component,
    ...(pagesPeople(action.tool) ? { pages: true as const } : {}),
    ...(approval.ran === false ? { ran: false as const } : {}),
    args: Object.fromEntries(Object.entries(action.args).filter(([, value]) => isShort(value))),
    ...(action.change ? { change: action.change } : {}),
    policy,
    expiresAt,
    ...(verification ? { verification: verification.state } : {}),
    ...(verification?.measured ? { measured: verification.measured } : {}),
    ...(by === undefined ? {} : { by }),
    ...(decided?.reason ? { reason: decided.reason } : {}),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(moot && because ? { notNeeded: because } : {}),
    ...handOf(approval),
    ...blockOf(approval),
  };
}

/** Where somebody does it by hand: what is known of that. */
function handOf(approval: Approval): Pick<DecisionBrief, 'byHand'> {
  const word = handWordOf(approval);
  const early = approval.byHand?.recovered !== undefined;
  return word ? { byHand: { word, ...(early ? { early } : {}) } } : {};
}

/** Why nobody is let to approve it as it stands. */
function blockOf({ state, rehearsal }: Approval): Pick<DecisionBrief, 'blocked'> {
  if (state !== 'pending' || !rehearsal || !isBlocking(rehearsal)) return {};
  const { outcome, said, role, below } = rehearsal;
  return {
    blocked: {
      outcome,
      ...(said === undefined ? {} : { said }),
      ...(role === undefined ? {} : { role }),
      ...(below === undefined ? {} : { below }),
    },
  };
}

function same(a: StatusSaying | null, b: StatusSaying): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function viewOf(state: IncidentState, run: RunState): RunView {
  if (run.state === 'ended') {
    if (state.status === 'resolved') return { state: 'resolved', ...(state.resolved ? { at: state.resolved.at } : {}) };
    if (run.outcome === 'stopped') return { state: 'stopped', by: run.stop?.by.user ?? '' };
    return run.outcome === 'failed' ? { state: 'failed', ...(run.why ? { why: run.why } : {}) } : { state: 'answered' };
  }
  // "Stopped" is said before the worker has wound down.
  if (run.stop && state.shown.has(statusKey(run.id))) return { state: 'stopped', by: run.stop.by.user };
  const mine = tellingOf(state, run);
  if ((mine?.state === 'done' || mine?.state === 'handed-over') && mine.verification?.state === 'waiting')
    return { state: 'verifying' };
  if (mine && awaitedOf(mine)) return { state: 'waiting-for-hand' };
  if (mine?.state === 'pending') return { state: 'waiting-for-approval' };
  if (run.parkedOn?.kind === 'question') return { state: 'waiting-for-answer' };
  return { state: 'running' };
}

/** What a sentence may name; the card shows the whole call. */
function isShort(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 100);
}

function priorityOf(view: RunView, run: RunState): Priority {
  if (view.state === 'stopped') return 2;
  if (view.state === 'answered' || view.state === 'failed' || view.state === 'resolved') return 3;
  return run.steps.length === 0 ? 4 : 5;
}

function phaseLines(state: IncidentState, run: RunState, view: RunView): PhaseLine[] {
  let running = isOver(view);
  const over = running;
  return shownPhases.map((phase): PhaseLine => {
    const done = phase === 'act' ? actLine(state, run) : stepLine(run, phase);
    if (done) return done;
    if (running) return { phase, state: over ? 'skipped' : 'waiting' };
    running = true;
    return { phase, state: 'running' };
  });
}

const phaseOf: Record<StepKind, PhaseName | null> = {
  triage: 'triage',
  turn: null,
  plan: null,
  critique: null,
  task: 'work',
  synthesis: 'synthesize',
  evaluation: 'evaluate',
  action: 'act',
};

function stepLine(run: RunState, phase: PhaseName): PhaseLine | null {
  const done = run.steps.findLast((step) => step.endedAt !== null && phaseOf[step.kind] === phase);
  return done ? { phase, state: 'done', ...(done.detail ? { detail: done.detail } : {}) } : null;
}

/** A tick stands only where something was done and worked. */
function actLine(state: IncidentState, run: RunState): PhaseLine | null {
  const approval = state.approvals.get(approvalOf(run) ?? '');
  if (!approval) return run.steps.some((step) => step.kind === 'action') ? { phase: 'act', state: 'skipped' } : null;
  const verification = approval.verification?.state;
  if (
    isUndecided(approval.state) ||
    approval.state === 'executing' ||
    awaitedOf(approval) ||
    verification === 'waiting'
  )
    return null;
  const ran = approval.state === 'done' || handWordOf(approval) === 'ran';
  const worked = ran && (verification === undefined || verification === 'held');
  const tried = ran || approval.state === 'failed' || approval.state === 'unknown';
  const how = verification && ran ? verification : approval.state;
  return {
    phase: 'act',
    state: worked ? 'done' : tried ? 'failed' : 'skipped',
    detail: `${approval.action.name} ${approval.action.component}: ${words[how]}`.trim(),
  };
}

/** The approval that the run's newest action opened. */
function approvalOf(run: RunState): string | null {
  const action = run.steps.findLast((step) => step.kind === 'action')?.result;
  return action?.kind === 'action' ? action.proposed : null;
}

const words: Record<ApprovalState | 'held' | 'not-held' | 'waiting', string> = {
  pending: 'not decided',
  approved: 'approved',
  executing: 'under way',
  done: 'done',
  failed: 'failed',
  unknown: 'outcome unknown',
  denied: 'denied',
  expired: 'not decided in time',
  cancelled: 'cancelled',
  superseded: 'replaced by a newer proposal',
  'handed-over': 'handed over',
  waiting: 'being verified',
  held: 'done and verified',
  'not-held': 'done, but not recovered',
};

function isOver(view: RunView): boolean {
  return view.state === 'answered' || view.state === 'failed' || view.state === 'resolved' || view.state === 'stopped';
}
