/**
 * Which messages nobody asked for: those of a run that no person started, and what is told of the incident itself.
 * Owns: that judgement. Refuses: holding anything back; whoever sends does, where a channel is to be quiet.
 */
import type { Approval } from '../actions/approval.ts';
import type { IncidentState } from '../incident-state.ts';
import type { Notice, OutboxRow } from '../saying.ts';
import { runOf } from './run-of.ts';

export function isUnasked(state: IncidentState, row: OutboxRow): boolean {
  const { saying, onlyTo } = row;
  if (onlyTo !== undefined) return false;
  if (saying.type === 'notice') return told.has(saying.notice.code) || isReplacedByItself(saying.notice);
  if ((saying.type === 'approval' || saying.type === 'outcome') && wasDecided(saying.approval)) return false;
  const run = state.runs.get(runOf(row) ?? '');
  return run !== undefined && state.requests.get(run.request)?.request.by === null;
}

/** A later look found something better, and nobody asked for it. */
function isReplacedByItself(notice: Notice): boolean {
  return notice.code === 'replaced' && notice.by === undefined;
}

/** Somebody decided already, and waits for what becomes of it; or is asked once more. */
function wasDecided({ votes, state, because }: Approval): boolean {
  return votes.length > 0 || (state === 'pending' && because !== undefined);
}

const told = new Set<Notice['code']>([
  'resolved',
  'was-it-this',
  'fired-again',
  'flapping',
  'alert-not-read',
  'not-let-in',
  'channel-archived',
  'watch-told',
]);
