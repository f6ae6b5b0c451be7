/**
 * Compares what Aura said and did with what was really done to the shop.
 * Owns: the demo's exit code. Refuses: leniency; each line says what was expected and what came.
 */
import type { Approval } from '../run/actions/approval.ts';
import type { Finding } from '../run/evidence.ts';
import { isBlocking } from '../run/actions/rehearsal.ts';
import { leftInPlace } from '../run/actions/stopgap.ts';
import type { OperationRecord } from './shop/operations.ts';
import type { Truth } from './shop/sabotage.ts';

export interface Play {
  finding: Finding | null;
  approvals: Approval[];
  truth: Truth | null;
  /** The shop serves its journeys again, measured. */
  well: boolean;
  /** What the person said of the named cause, and whether a record of it was kept; null where nobody was asked. */
  outcome: { right: boolean; recorded: boolean } | null;
  deny: boolean;
  changed: boolean;
  operations: OperationRecord[];
}

export function judge(play: Play): { right: boolean; lines: string[] } {
  const { finding, truth } = play;
  const checks: { what: string; expected: string; got: string }[] = [
    { what: 'component', expected: truth?.component ?? 'none', got: finding?.component ?? 'none' },
    { what: 'change', expected: truth?.change ?? 'none', got: finding?.change?.ref ?? 'none' },
    { what: 'false alert', expected: String(truth?.fault === null), got: String(finding?.noFault ?? false) },
  ];
  const began = play.operations.filter(({ phase }) => phase === 'began').map(({ operation }) => operation);
  const { course } = truth ?? {};
  if (play.deny || truth?.fault === null || course?.blocked !== undefined) {
    checks.push({ what: 'operations', expected: '0', got: String(began.length) });
    checks.push({ what: 'shop changed', expected: 'false', got: String(play.changed) });
    if (course?.blocked !== undefined && !play.deny)
      checks.push({ what: 'could not be approved', expected: course.blocked, got: blockedIn(play.approvals) });
  } else {
    if (course) checks.push({ what: 'operations', expected: course.operations.join(', '), got: began.join(', ') });
    else checks.push({ what: 'operations', expected: '1', got: String(began.length) });
    const verified = play.approvals.flatMap(({ verification }) => (verification ? [verification.state] : []));
    checks.push({ what: 'verified', expected: (course?.verified ?? ['held']).join(', '), got: verified.join(', ') });
    if (course?.stopgap !== undefined)
      checks.push({ what: 'cause left in place by', expected: course.stopgap, got: stopgapsIn(play.approvals) });
    checks.push({ what: 'cause confirmed', expected: 'true', got: String(play.outcome?.right ?? 'nobody was asked') });
    checks.push({ what: 'record kept', expected: 'true', got: String(play.outcome?.recorded ?? false) });
    checks.push({ what: 'shop is well', expected: 'true', got: String(play.well) });
  }
  const right = checks.every(({ expected, got }) => expected === got);
  return {
    right,
    lines: checks.map(
      ({ what, expected, got }) =>
        `${expected === got ? 'right' : 'WRONG'}  ${what}: ${got}${expected === got ? '' : ` (expected ${expected})`}`,
    ),
  };
}

/** Actions whose card said why nobody can approve them. */
function blockedIn(approvals: readonly Approval[]): string {
  const blocked = approvals.filter(({ rehearsal }) => isBlocking(rehearsal) && rehearsal?.said !== undefined);
  return blocked.map(({ action }) => action.name).join(', ');
}

/** Actions that helped and were told to have left the cause in place. */
function stopgapsIn(approvals: readonly Approval[]): string {
  const helped = approvals.filter(({ verification }) => verification?.state === 'held');
  return helped.flatMap(({ action }) => (leftInPlace(action) === null ? [] : [action.name])).join(', ');
}
