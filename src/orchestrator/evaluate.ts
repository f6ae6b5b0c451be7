/**
 * Has code check the finding, joins what investigators proved, and lets of the model's words stand what agrees with it.
 * Owns: what happens to a finding that does not hold. Refuses: raising a verdict for words alone.
 */
import { type ClaimCheck, checkClaims } from '../evidence/claim-checks.ts';
import { readsLikeOrder } from '../evidence/reads-like-order.ts';
import { unexplainedBy } from '../evidence/unexplained.ts';
import { calibrate } from './finding/calibrate.ts';
import { checkWords } from './check-words.ts';
import type { Evidence, Finding, Verdict } from '../run/evidence.ts';
import { type Calibration, calibrationOf } from '../run/trust/calibration.ts';
import type { ResultOf, Seen, Worked } from '../run/step.ts';
import { conclude } from './finding/conclude.ts';
import { loweredBy } from './finding/lowered.ts';
import type { RunContext } from './run-context.ts';
import { synthesize } from './synthesize.ts';

export async function evaluate(
  context: RunContext,
  seen: Seen,
  finding: Finding,
  worked: Worked,
): Promise<{ result: ResultOf<'evaluation'>; detail: string }> {
  const { state } = await context.current();
  const { ledger } = state;
  const { faults, ...first } = await check(context, seen, finding);
  const { triage } = seen;
  const handed = { triage, submissions: worked.submissions ?? [], ledger };
  const joined = conclude({ base: finding, verdict: first.verdict, ...handed });
  const concluded = joined.finding;
  const lowered = await loweredBy(joined, handed, outputOf(context));
  const verdict = lowered === null ? joined.verdict : 'inconclusive';
  const cited = new Set(concluded.claims.flatMap((claim) => claim.evidence));
  const unexplained = unexplainedBy(concluded, seen.triage);
  const links = state.ledger.flatMap(({ id, link }) => (link && cited.has(id) ? [[id, link] as const] : []));
  const held = { ...concluded, verdict };
  const checked = {
    ...held,
    ...calibrate(held, triage, await fittedFor(context)),
    gaps: [...(lowered === null ? [] : [lowered]), ...concluded.gaps, ...faults],
    ...(unexplained.length > 0 ? { unexplained } : {}),
    ...(links.length > 0 ? { links: Object.fromEntries(links) } : {}),
  };
  const words = worked.narrative ? checkWords(context, state, checked, worked.narrative) : { text: '', leftOut: [] };
  const orders = ordersIn({ ...checked, narrative: worked.narrative ?? '' });
  const shown = {
    ...(orders.length > 0 ? { orders } : {}),
    ...(words.text ? { narrative: words.text } : {}),
    ...(words.leftOut.length > 0 ? { leftOut: words.leftOut } : {}),
  };
  return { result: { kind: 'evaluation', finding: { ...checked, ...shown } }, detail: checked.verdict };
}

/** How right the verdicts of the run's workflow were so far. */
async function fittedFor(context: RunContext): Promise<Calibration> {
  if (context.parts.remembered) return context.parts.remembered.calibration;
  const { run } = await context.current();
  return calibrationOf(run.workflow, await context.parts.journal.store.trust());
}

/** The finding of the first look alone, and what code makes of it. */
export async function firstFinding(context: RunContext, seen: Seen): Promise<{ base: Finding; verdict: Verdict }> {
  const { finding } = synthesize(seen, { narrative: null, model: null, gaps: [] }).result;
  return { base: finding, verdict: (await check(context, seen, finding)).verdict };
}

async function check(context: RunContext, seen: Seen, finding: Finding): Promise<ClaimCheck> {
  const { state } = await context.current();
  return checkClaims({
    finding,
    ledger: state.ledger,
    triage: seen.triage,
    startedAt: state.brief?.startedAt,
    outputOf: outputOf(context),
  });
}

/** A note past its time proves nothing any more. */
function outputOf({ parts, incident }: RunContext): (evidence: Evidence) => Promise<string | null> {
  return async ({ note }) => (note ? parts.notes.text(incident, note).catch(() => null) : null);
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
