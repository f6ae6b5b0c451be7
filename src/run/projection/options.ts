/**
 * The one message that shows the options of a run beside the open card.
 * Owns: when it changes, and that its buttons go once none of it is open. Refuses: words.
 */
import type { RunState, IncidentState } from '../incident-state.ts';
import { messageKey } from '../message-key.ts';
import { placeOf } from '../place-of.ts';
import { openOf } from '../actions/remedy-option.ts';
import type { Notice, OutboxRow } from '../saying.ts';
import { type Change, threadOf, touched } from './change.ts';

export function options({ before, after }: Change): OutboxRow[] {
  const runs = new Map(touched(before.runs, after.runs).map((it) => [it.after.id, it.after]));
  for (const { after: approval } of touched(before.approvals, after.approvals)) {
    const run = after.runs.get(approval.run);
    if (run) runs.set(run.id, run);
  }
  return [...runs.values()].flatMap((run) => {
    const place = placeOf(after, run.id);
    const notice = noticeOf(after, run);
    const old = before.runs.get(run.id);
    if (!place || !notice || (old && JSON.stringify(noticeOf(before, old)) === JSON.stringify(notice))) return [];
    const key = messageKey('notice', 'options', run.id);
    return [{ key, place, thread: threadOf(after, run.id), priority: 4, saying: { type: 'notice', notice } }];
  });
}

function noticeOf(state: IncidentState, { id, options: all = [] }: RunState): Notice | null {
  if (all.length < 2) return null;
  const open = openOf(state.approvals, id)?.action.name;
  return { code: 'options', run: id, options: all, ...(open === undefined ? {} : { open }) };
}
