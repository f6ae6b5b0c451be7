/**
 * Has code check the finding and sets its verdict.
 * Owns: what happens to a finding that does not hold. Refuses: raising a verdict.
 */
import { checkClaims } from '../evidence/claim-checks.ts';
import type { Finding } from '../run/evidence.ts';
import type { RunContext } from './run-context.ts';
import type { TriagePhase } from './triage.ts';

export async function evaluate(
  context: RunContext,
  seen: TriagePhase,
  finding: Finding,
): Promise<{ result: Finding; detail: string }> {
  const { state } = await context.look();
  const { verdict, faults } = await checkClaims({
    finding,
    ledger: state.ledger,
    triage: seen.triage,
    // A note past its time proves nothing any more.
    outputOf: async (evidence) =>
      evidence.note ? context.parts.notes.text(context.incident, evidence.note).catch(() => null) : null,
  });
  return { result: { ...finding, verdict, gaps: [...finding.gaps, ...faults] }, detail: verdict };
}
