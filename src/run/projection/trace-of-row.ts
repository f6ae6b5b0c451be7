/**
 * Under which trace a message is sent: that of the event which asked for what it tells of, so that a trace goes from the
 * event to the last edit. Owns: finding it. Refuses: spans; whoever sends opens them.
 */
import type { IncidentState } from '../incident-state.ts';
import { parseMessageKey } from '../message-key.ts';
import type { OutboxRow } from '../saying.ts';
import { runOf } from './run-of.ts';

/** W3C traceparent; undefined where that event was not traced, or the message is about the incident alone. */
export function traceOfRow(state: IncidentState, row: OutboxRow): string | undefined {
  const { saying, key } = row;
  const run = state.runs.get(runOf(row) ?? '');
  if (saying.type === 'reaction')
    return [...state.requests.values()].find(({ request }) => request.ts === saying.ts)?.request.trace;
  return state.requests.get(run?.request ?? parseMessageKey(key)?.id ?? '')?.request.trace;
}
