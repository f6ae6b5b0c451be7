/**
 * Whether an incident's fix was carried out and verified, with nothing since that shows the fault.
 * Owns: what counts as fresh evidence of a fault: an alert that fires, a look that shows it, an investigation that was
 * begun anew. Refuses: looking.
 */
import type { Approval } from './approval.ts';
import type { IncidentState } from '../incident-state.ts';

/** What mended it; null where nothing did, or where something speaks against that. */
export function mendedBy(state: IncidentState): Approval | null {
  const last = [...state.approvals.values()].findLast(({ state: is }) => is === 'done' || is === 'unknown');
  const { verification } = last ?? {};
  if (!last || verification?.state !== 'held') return null;
  const since = verification.polledAt;
  if (state.firedAt > since) return null;
  const shown = [...state.runs.values()].some(
    ({ route, startedAt, answer }) =>
      startedAt > since && (route === 'investigate' || (answer?.type === 'told' && answer.over === false)),
  );
  return shown ? null : last;
}

/** Somebody said that it is over, or something that was carried out was seen to help. */
export function wasMended({ resolved, approvals }: IncidentState): boolean {
  return resolved !== null || [...approvals.values()].some(({ verification }) => verification?.state === 'held');
}
