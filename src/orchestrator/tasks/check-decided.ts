/**
 * Whether what was handed in decides a task's check, so that the task ends there.
 * Owns: that a model's yes or no counts only with evidence that is there. Refuses: whether the claims are true
 * (judge-submission.ts).
 */
import type { Evidence } from '../../run/evidence.ts';
import type { Submission } from '../../run/submission.ts';

/** An answer that cites evidence which succeeded, beside claims that all stand. */
export function isCheckDecided({ check, claims }: Submission, ledger: readonly Evidence[]): boolean {
  if (check.answer === 'open' || check.evidence.length === 0 || claims.some(({ faults }) => faults.length > 0))
    return false;
  const succeeded = new Set(ledger.filter((it) => it.succeeded).map(({ id }) => id));
  return check.evidence.every((id) => succeeded.has(id));
}
