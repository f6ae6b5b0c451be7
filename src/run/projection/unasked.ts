/**
 * Which messages nobody asked for: those of a run that no person started, and what is told of the incident itself.
 * Owns: that judgement. Refuses: holding anything back; whoever sends does, where a channel is to be quiet.
 */
import type { IncidentState } from '../incident-state.ts';
import type { Notice, OutboxRow } from '../saying.ts';
import { runOf } from './run-of.ts';

export function isUnasked(state: IncidentState, row: OutboxRow): boolean {
  const { saying, onlyTo } = row;
  if (onlyTo !== undefined) return false;
  if (saying.type === 'notice') return told.has(saying.notice.code);
  // Somebody decided already, and waits for what becomes of it.
  if ((saying.type === 'approval' || saying.type === 'outcome') && saying.approval.votes.length > 0) return false;
  const run = state.runs.get(runOf(row) ?? '');
  return run !== undefined && state.requests.get(run.request)?.request.by === null;
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
