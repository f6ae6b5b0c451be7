/**
 * Has code check the finding and sets its verdict, then lets of the model's words stand what agrees with it.
 * Owns: what happens to a finding that does not hold. Refuses: raising a verdict.
 */
import { checkClaims } from '../evidence/claim-checks.ts';
import { readsLikeOrder } from '../evidence/reads-like-order.ts';
import { checkWords } from './check-words.ts';
import type { Finding } from '../run/evidence.ts';
import type { ResultOf, Seen, Worked } from '../run/step.ts';
import type { RunContext } from './run-context.ts';

export async function evaluate(
  context: RunContext,
  seen: Seen,
  finding: Finding,
  worked: Worked,
): Promise<{ result: ResultOf<'evaluation'>; detail: string }> {
  const { state } = await context.current();
  const { verdict, faults } = await checkClaims({
    finding,
    ledger: state.ledger,
    triage: seen.triage,
    startedAt: state.brief?.startedAt,
    // A note past its time proves nothing any more.
    outputOf: async (evidence) =>
      evidence.note ? context.parts.notes.text(context.incident, evidence.note).catch(() => null) : null,
  });
  const cited = new Set(finding.claims.flatMap((claim) => claim.evidence));
  const links = state.ledger.flatMap(({ id, link }) => (link && cited.has(id) ? [[id, link] as const] : []));
  const checked = {
    ...finding,
    verdict,
    gaps: [...finding.gaps, ...faults],
    ...(links.length > 0 ? { links: Object.fromEntries(links) } : {}),
  };
  const words = worked.narrative ? checkWords(context, state, checked, worked.narrative) : { text: '', leftOut: [] };
  const orders = ordersIn({ ...checked, narrative: worked.narrative ?? '' });
  const shown = {
    ...(orders.length > 0 ? { orders } : {}),
    ...(words.text ? { narrative: words.text } : {}),
    ...(words.leftOut.length > 0 ? { leftOut: words.leftOut } : {}),
  };
  return { result: { kind: 'evaluation', finding: { ...checked, ...shown } }, detail: verdict };
}

/** Which parts of a finding speak to its reader. */
function ordersIn({ claims, change, ruledOut, narrative }: Finding): NonNullable<Finding['orders']> {
  const parts = {
    claim: [...claims.map(({ statement }) => statement), ...ruledOut],
    change: change ? [change.summary] : [],
    words: narrative ? [narrative] : [],
  };
  return (['claim', 'change', 'words'] as const).filter((part) => parts[part].some(readsLikeOrder));
}
