/**
 * Which messages are not said because their run is in shadow.
 * Owns: that judgement. Refuses: what is said to one person who pressed or asked something.
 */
import type { IncidentState } from '../incident-state.ts';
import type { OutboxRow } from '../saying.ts';
import { runOf } from './run-of.ts';
import { isUnasked } from './unasked.ts';

export function isShadowed(state: IncidentState, row: OutboxRow): boolean {
  const run = state.runs.get(runOf(row) ?? '');
  if (run) return run.shadow === true;
  // What is told of the incident itself is as silent as all that was done about it.
  const runs = [...state.runs.values()];
  return runs.length > 0 && runs.every(({ shadow }) => shadow) && isUnasked(state, row);
}
