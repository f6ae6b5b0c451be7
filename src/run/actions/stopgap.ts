/**
 * Whether an action takes back the change that is blamed, or leaves it in place and only makes its effect smaller.
 * Owns: reading that off the action's own arguments. Refuses: measuring; a symptom that is gone says nothing of its cause.
 */
import type { Action, Approval } from './approval.ts';
import type { RunId } from '../identity.ts';
import type { CauseKind } from '../finding/triage-result.ts';

/** The blamed change that stays in place; null where none is blamed, or the action goes back to what was before it. */
export function leftInPlace({ change, args }: Pick<Action, 'change' | 'args'>): string | null {
  const previous = change?.previous;
  if (!change || !previous) return null;
  return JSON.stringify(args).includes(JSON.stringify(previous).slice(1, -1)) ? null : change.ref;
}

/** What fills up or runs out empties by itself when something restarts or fewer people come, and fills again. */
const fillsAgain: ReadonlySet<CauseKind> = new Set(['leak', 'saturation']);

/** Whether what measures well now may only have been emptied. */
export function isFilledAgain(kind: CauseKind): boolean {
  return fillsAgain.has(kind);
}

/** Whether a recovery that nobody brought about says little: the change to take back is still there, and so is its fault. */
export function comesAgain(kind: CauseKind, action: Pick<Action, 'change' | 'args'>): boolean {
  return fillsAgain.has(kind) && action.change?.previous !== undefined && leftInPlace(action) === null;
}

/** Names of the workflow's actions that were carried out in a run, whoever did them. */
export function triedIn(approvals: ReadonlyMap<string, Approval>, run: RunId): Set<string> {
  const tried = [...approvals.values()].filter(
    (it) =>
      it.run === run &&
      it.call === undefined &&
      it.undoes === undefined &&
      it.ran !== false &&
      ['done', 'failed', 'unknown', 'handed-over'].includes(it.state),
  );
  return new Set(tried.map(({ action }) => action.name));
}

/** What is to be proposed after an approval that is over; null where nothing is. */
export type Next = 'another' | 'what-takes-it-back';

/**
 * An action that surely did not help, and whose way back was decided on, is followed by the next one that fits; one that
 * helped but left the blamed change in place, by what takes that back.
 */
export function nextAfter(approvals: ReadonlyMap<string, Approval>, it: Approval): Next | null {
  const first = it.undoes === undefined ? it : approvals.get(it.undoes);
  if (first?.verification?.state === 'not-held')
    return it.undoes === undefined || it.state === 'done' || it.state === 'denied' ? 'another' : null;
  const isStopgap = it.verification?.state === 'held' && leftInPlace(it.action) !== null;
  return isStopgap && it.undoes === undefined ? 'what-takes-it-back' : null;
}
