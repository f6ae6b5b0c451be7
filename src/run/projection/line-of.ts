/**
 * One line of the incident itself, beside what its runs say.
 * Owns: where it stands: under the newest status message, at the top level when nothing was said yet, nowhere without a
 * channel. Refuses: words.
 */
import type { IncidentState } from '../incident-state.ts';
import { statusKey } from '../message-key.ts';
import type { Notice, OutboxRow } from '../saying.ts';

export function lineOf(state: IncidentState, key: string, notice: Notice): OutboxRow[] {
  if (!state.place) return [];
  const runs = [...state.runs.keys()];
  const last = runs.findLast((run) => state.shown.has(statusKey(run))) ?? runs[0];
  const thread = last === undefined ? undefined : { key: statusKey(last) };
  return [{ key, place: state.place, thread, priority: 4, saying: { type: 'notice', notice } }];
}
