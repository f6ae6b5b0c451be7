/**
 * Why a card that somebody asked for stands there, where it is not what was found to help.
 * Owns: that what was ruled out, is elsewhere or only hides the cause says so. Refuses: an empty reason.
 */
import type { Action } from '../../run/actions/approval.ts';
import type { Finding } from '../../run/evidence.ts';
import type { Hypothesis } from '../../run/finding/hypothesis.ts';
import { leftInPlace } from '../../run/actions/stopgap.ts';
import { citedBy, plainText, type Words } from '../../run/wording/words.ts';

/** The action with its reason; the first clause of it stands on the card, so that comes first. */
export function whyAsked(action: Action, finding: Finding | null, rows: readonly Hypothesis[]): Action {
  const { component, change } = action;
  if (finding?.component === component && finding.outcome === 'fault') {
    const left = leftInPlace(action);
    if (left === null) return action.why === '' ? { ...action, why: 'asked for by a person' } : action;
    return { ...action, why: `asked for, and only hides it: ${left} stays in place; the cause is ${action.why}` };
  }
  const ofChange = change && rows.find((it) => it.component === component && it.change === change.ref);
  const row = ofChange ?? rows.find((it) => it.component === component && it.standing !== 'leading');
  const [against] = row?.against ?? [];
  const because = against === undefined ? '' : `; ${uncited(against)}`;
  const what = ofChange ? `${ofChange.change ?? ''} of ${component}` : component;
  const where = finding?.component ? `; the cause was found at ${finding.component}` : '';
  const said =
    row?.standing === 'ruled-out'
      ? `asked for, though ${what} was ruled out`
      : finding?.component
        ? `asked for, though the cause is not at ${component}`
        : `asked for; no cause was found`;
  return {
    ...action,
    why: `${said}${because}${where}`,
    evidence: [...new Set([...action.evidence, ...(against === undefined ? [] : citedBy([against]))])],
  };
}

function uncited(words: Words): string {
  return plainText(words.filter((piece) => typeof piece !== 'object' || !('evidence' in piece)));
}
