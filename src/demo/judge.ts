/**
 * Compares what Aura said and did with what was really done to the shop.
 * Owns: the demo's exit code. Refuses: leniency; each line says what was expected and what came.
 */
import type { Approval } from '../run/approval.ts';
import type { Finding } from '../run/evidence.ts';
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
  if (play.deny || truth?.fault === null) {
    checks.push({
      what: 'operations',
      expected: '0',
      got: String(play.operations.filter(({ phase }) => phase === 'began').length),
    });
    checks.push({ what: 'shop changed', expected: 'false', got: String(play.changed) });
  } else {
    checks.push({
      what: 'operations',
      expected: '1',
      got: String(play.operations.filter(({ phase }) => phase === 'began').length),
    });
    checks.push({ what: 'verified', expected: 'held', got: play.approvals.at(-1)?.verification?.state ?? 'none' });
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
