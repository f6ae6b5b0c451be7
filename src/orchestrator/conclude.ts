/**
 * Joins what investigators claimed to what the first look found.
 * Owns: what a proven claim does to a finding: it strengthens the cause that the first look holds, it becomes the cause
 * where the first look could not tell, and else it is shown as an alternative. Refuses: unseating a cause that code holds
 * likely or confirmed, and calling anything a fault that was shown to be healthy.
 */
import type { Alternative, Claim, Evidence, Finding, Verdict } from '../run/evidence.ts';
import type { JudgedClaim, Submission } from '../run/submission.ts';
import type { TriageResult } from '../run/triage-result.ts';

export interface Concluded {
  finding: Finding;
  verdict: Verdict;
}

export interface ToConclude {
  /** The finding of the first look, checked. */
  base: Finding;
  verdict: Verdict;
  triage: TriageResult | null;
  submissions: readonly Submission[];
  ledger: readonly Evidence[];
}

const mostAlternatives = 3;
/** Symptoms and the like that are added to those of the first look. */
const mostAdded = 3;

export function conclude(it: ToConclude): Concluded {
  const proven = it.submissions.flatMap(({ claims }) => claims).filter(({ faults }) => faults.length === 0);
  const causes = proven.filter(({ kind }) => kind === 'cause');
  const stated = isStated(it) ? strengthened(it, causes) : raised(it, proven, causes);
  const { finding } = stated;
  const unproven = it.submissions.flatMap(({ claims }) => claims).filter(({ kind }) => kind === 'cause');
  const alternatives = alternativesOf(unproven, finding);
  const added = proven
    .filter(({ kind }) => kind === 'symptom' || kind === 'impact' || kind === 'contributor')
    .filter(({ statement }) => !finding.claims.some((claim) => claim.statement === statement))
    .slice(0, mostAdded)
    .map(plain);
  const ruledOut = proven.filter(({ kind, component }) => kind === 'ruled-out' && component !== finding.component);
  return {
    verdict: stated.verdict,
    finding: {
      ...finding,
      claims: [...finding.claims, ...added],
      ruledOut: [...finding.ruledOut, ...ruledOut.map(({ component, statement }) => `${component}: ${statement}`)],
      ...(alternatives.length > 0 ? { alternatives } : {}),
    },
  };
}

/** The first look holds a cause, or proved that nothing is wrong: no model's claim moves that. */
function isStated({ base, verdict }: ToConclude): boolean {
  return base.outcome === 'healthy' || (verdict !== 'inconclusive' && base.component !== null);
}

/** More evidence for the same cause; two independent kinds make it confirmed. */
function strengthened({ base, verdict, ledger }: ToConclude, causes: readonly JudgedClaim[]): Concluded {
  const same = causes.filter(({ component }) => component === base.component);
  if (same.length === 0 || base.outcome !== 'fault') return { finding: base, verdict };
  const claims = base.claims.map((claim) =>
    claim.kind === 'cause' && claim.component === base.component
      ? {
          ...claim,
          evidence: [...new Set([...claim.evidence, ...same.flatMap(({ evidence }) => evidence)])],
          quotes: [...claim.quotes, ...same.flatMap(({ quotes }) => quotes)],
        }
      : claim,
  );
  const kinds = kindsOf(
    claims.filter(({ kind }) => kind === 'cause').flatMap(({ evidence }) => evidence),
    ledger,
  );
  return { finding: { ...base, claims }, verdict: verdict === 'likely' && kinds.size >= 2 ? 'confirmed' : verdict };
}

/**
 * A cause where the first look named none: the differential way. It needs evidence that an investigator gathered, of two
 * kinds or with its decisive check answered; and whatever the first look ranks above it was ruled out by proven claims.
 */
function raised(it: ToConclude, proven: readonly JudgedClaim[], causes: readonly JudgedClaim[]): Concluded {
  const { base, verdict, triage, ledger, submissions } = it;
  const out = new Set(proven.filter(({ kind }) => kind === 'ruled-out').map(({ component }) => component));
  const standing = causes.filter(({ component }) => !out.has(component));
  const named = new Set(standing.map(({ component }) => component));
  const [component] = named;
  if (component === undefined || named.size > 1) return { finding: base, verdict };
  const ranked = triage?.components.map((one) => one.component) ?? [];
  const place = ranked.indexOf(component);
  const above = place < 0 ? ranked : ranked.slice(0, place);
  if (above.some((other) => !out.has(other))) return { finding: base, verdict };
  const cited = new Set(standing.flatMap(({ evidence }) => evidence));
  const gathered = [...cited].filter((id) => ledger.find((one) => one.id === id)?.caller?.kind === 'task');
  const kinds = kindsOf([...cited], ledger);
  const answered = submissions.some(
    ({ check, claims }) =>
      check.answer === 'yes' &&
      check.evidence.some((id) => cited.has(id)) &&
      claims.some((claim) => claim.kind === 'cause' && claim.component === component && claim.faults.length === 0),
  );
  if (gathered.length === 0 || (kinds.size < 2 && !answered)) return { finding: base, verdict };
  return {
    verdict: kinds.size >= 2 && answered ? 'confirmed' : 'likely',
    finding: {
      ...base,
      outcome: 'fault',
      missing: [],
      component,
      claims: [...standing.slice(0, 1).map(plain), ...base.claims.filter(({ kind }) => kind !== 'cause')],
    },
  };
}

/** Other causes that were claimed, proven ones first; what is said of the cause itself is none. */
function alternativesOf(causes: readonly JudgedClaim[], { component }: Finding): Alternative[] {
  const seen = new Set<string>();
  return causes
    .toSorted((one, other) => one.faults.length - other.faults.length)
    .filter((claim) => {
      const isNew = claim.component !== component && !seen.has(claim.component);
      seen.add(claim.component);
      return isNew;
    })
    .slice(0, mostAlternatives)
    .map(({ faults, component: named, statement, evidence }) => ({
      component: named,
      statement,
      evidence,
      ...(faults[0] === undefined ? {} : { unproven: faults[0] }),
    }));
}

function kindsOf(ids: readonly string[], ledger: readonly Evidence[]) {
  return new Set(ledger.filter(({ id, succeeded }) => succeeded && ids.includes(id)).map(({ kind }) => kind));
}

function plain({ kind, component, statement, evidence, quotes }: JudgedClaim): Claim {
  return { kind, component, statement, evidence, quotes };
}
