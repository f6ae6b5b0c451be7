/**
 * "Should I revert what I shipped?": of a change that is not held to be the cause, that first and by its name.
 * Owns: that answer. Refuses: the change that is blamed (what-if.ts weighs taking it back), and what no finding speaks of.
 */
import { isUndecided } from '../../run/actions/approval.ts';
import { name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changeName, datedChange, lead, lookedUp } from './wording.ts';

const asksToRevert =
  /\b(?:should|shall|must|do|can|better|safer?) (?:i|we|to)?\b[^.?!]{0,60}\b(?:revert|roll\w*[- ]?back|undo|take[n]? back|back (?:it )?out)/i;
/** Characters of a question that are read. */
const most = 600;

/** Null where it is not asked of a named change, and where that change is the cause or nothing is known to be. */
export function changeCleared(asked: Asked): Told | null {
  const { ask, text, finding, triage, hypotheses, state } = asked;
  const { change } = ask.subject;
  if (change === undefined || ask.topic === 'act' || !asksToRevert.test(text.slice(0, most))) return null;
  if (finding?.outcome !== 'fault' || finding.component === null || finding.verdict === 'inconclusive') return null;
  if (finding.change?.ref === change || finding.change?.previous === change) return null;
  const known = triage?.changes.find(({ ref }) => ref === change);
  if (!known) return null;
  const against = hypotheses.find((it) => it.change === change)?.against ?? [];
  const waiting = [...state.approvals.values()].findLast((it) => isUndecided(it.state));
  const reasons: Words[] = against.slice(0, mostReasons).map((it) => say`Against it: ${it}`);
  return {
    lines: [
      say`No: ${changeName(known)} is not held to be the cause, so nothing says that taking it back would help.`,
      ...reasons,
      lead(asked),
      say`Meant is ${datedChange(known)}.`,
      ...(waiting ? [say`Proposed is ${name(waiting.action.name)} of ${name(waiting.action.component)}.`] : []),
    ],
    foot: lookedUp(asked, []),
  };
}

const mostReasons = 2;
