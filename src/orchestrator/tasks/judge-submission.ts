/**
 * What an investigator handed in, judged claim by claim.
 * Owns: what the checks are given, and the words in which faults go back to the model. Refuses: the verdict of a run.
 */
import { CitedOutputs } from '../../evidence/cited-outputs.ts';
import { checkClaim, type ClaimInput } from '../../evidence/claim-check.ts';
import type { JudgedClaim, Submission } from '../../run/submission.ts';
import type { TriageResult } from '../../run/finding/triage-result.ts';
import { inSpan } from '../../telemetry/span.ts';
import type { RunContext } from '../run-context.ts';
import type { Submitted } from './submit-tool.ts';

/** Reasons that stand in a span. */
const mostWhys = 10;

/** What every check of one submission rests on. */
export async function judgingBy(context: RunContext, triage: TriageResult | null): Promise<ClaimInput> {
  const { state } = await context.current();
  const { catalog, topology } = context.parts.gate.known(state);
  return {
    ledger: state.ledger,
    triage,
    startedAt: state.brief?.startedAt,
    known: new Set([...catalog, ...topology]),
    // A note past its time proves nothing any more.
    outputs: new CitedOutputs(async ({ note, digest }) =>
      note ? context.parts.notes.text(context.incident, note).catch(() => null) : digest,
    ),
  };
}

export async function judge(
  context: RunContext,
  input: ClaimInput,
  { summary, claims, check }: Submitted,
): Promise<Submission> {
  return inSpan(
    'evaluate submission',
    { 'aura.run': context.run, 'aura.claims': claims.length, 'openinference.span.kind': 'EVALUATOR' },
    async (describe) => {
      const judged: JudgedClaim[] = [];
      for (const claim of claims) judged.push({ ...claim, faults: (await checkClaim(claim, input)).faults });
      const faulty = judged.filter(({ faults }) => faults.length > 0);
      describe({
        'aura.claims.sent_back': faulty.length,
        ...(faulty.length > 0 ? { 'aura.claims.why': faulty.flatMap(({ faults }) => faults).slice(0, mostWhys) } : {}),
      });
      return { summary, claims: judged, check };
    },
  );
}

/** Exact reasons, one line a claim; null where every claim stands. */
export function sentBack({ claims }: Submission): string | null {
  const lines = claims.flatMap(({ statement, faults }) =>
    faults.length > 0 ? [`- "${statement.slice(0, 160)}": ${faults.slice(0, 3).join('; ')}`] : [],
  );
  if (lines.length === 0) return null;
  return `These claims do not stand:\n${lines.join('\n')}\nMend them with the evidence that you have or one more look, leave out what you cannot show, and call submit again.`;
}
