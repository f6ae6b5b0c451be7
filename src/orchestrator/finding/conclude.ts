/**
 * Joins what investigators claimed to what the first look found.
 * Owns: what a proven claim does to a finding: it strengthens the cause that the first look holds, it becomes the cause
 * where the first look could not tell, and else it is shown as an alternative. Refuses: unseating a cause that code holds
 * likely or confirmed, and calling anything a fault that was shown to be healthy.
 */
import type { Alternative, Claim, Evidence, EvidenceKind, Finding, Verdict } from '../../run/evidence.ts';
import type { JudgedClaim, Submission } from '../../run/submission.ts';
import type { Anomaly, TriageResult } from '../../run/finding/triage-result.ts';
import { raisedFinding } from './raised-finding.ts';

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
  const stated = isStated(it) ? strengthened(it, proven, causes) : raised(it, proven, causes);
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

/** More evidence for the same cause; two independent kinds make it confirmed, where it is told from what could be it too. */
function strengthened(it: ToConclude, proven: readonly JudgedClaim[], causes: readonly JudgedClaim[]): Concluded {
  const { base, verdict, ledger } = it;
  const same = causes.filter(({ component }) => component === base.component);
  if (base.component === null || same.length === 0 || base.outcome !== 'fault') return { finding: base, verdict };
  const claims = base.claims.map((claim) =>
    claim.kind === 'cause' && claim.component === base.component
      ? {
          ...claim,
          evidence: [...new Set([...claim.evidence, ...same.flatMap(({ evidence }) => evidence)])],
          quotes: [...claim.quotes, ...same.flatMap(({ quotes }) => quotes)],
        }
      : claim,
  );
  const before = base.claims.filter(({ kind }) => kind === 'cause').flatMap(({ evidence }) => evidence);
  const kinds = new Set([
    ...ledger.filter(({ id, succeeded }) => succeeded && before.includes(id)).map(({ kind }) => kind),
    ...kindsFor(it, base.component, same),
  ]);
  const isConfirmed = kinds.size >= 2 && rivalsOf(it, base.component, proven).length === 0;
  return { finding: { ...base, claims }, verdict: verdict === 'likely' && isConfirmed ? 'confirmed' : verdict };
}

/**
 * A cause where the first look named none: the differential way. It needs evidence that an investigator gathered, of two
 * kinds or, where the first look had no sight of it, with the decisive check answered; and whatever could be the cause as
 * well was told from it by proven claims.
 */
function raised(it: ToConclude, proven: readonly JudgedClaim[], causes: readonly JudgedClaim[]): Concluded {
  const { base, verdict, ledger, submissions } = it;
  const out = new Set(proven.filter(({ kind }) => kind === 'ruled-out').map(({ component }) => component));
  const standing = causes.filter(({ component }) => !out.has(component));
  const named = new Set(standing.map(({ component }) => component));
  const [component] = named;
  if (component === undefined || named.size > 1) return { finding: base, verdict };
  if (rivalsOf(it, component, proven).length > 0) return { finding: base, verdict };
  const cited = new Set(standing.flatMap(({ evidence }) => evidence));
  const gathered = ledger.filter(({ id, caller }) => cited.has(id) && caller?.kind === 'task');
  const kinds = kindsFor(it, component, standing);
  const answered = submissions.some(
    ({ check, claims }) =>
      check.answer === 'yes' &&
      check.evidence.some((id) => cited.has(id)) &&
      claims.some((claim) => claim.kind === 'cause' && claim.component === component && claim.faults.length === 0),
  );
  // What the first look weighed and found too little does not become more by being read again.
  const isNew = gathered.some(({ tool }) => !isOwnTelemetry(tool));
  if (gathered.length === 0 || (kinds.size < 2 && !(answered && isNew))) return { finding: base, verdict };
  const [cause] = standing;
  if (!cause) return { finding: base, verdict };
  return {
    verdict: kinds.size >= 2 && answered ? 'confirmed' : 'likely',
    finding: raisedFinding(base, it.triage, plain(cause)),
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

/** Of a cause's suspicion in the first look; who is suspected as much as this could be it too. */
const near = 0.5;

/** Candidates that could be the cause as well, and that no proven claim rules out or calls a symptom. */
function rivalsOf({ triage }: ToConclude, component: string, proven: readonly JudgedClaim[]): string[] {
  const ranked = triage?.components ?? [];
  const own = ranked.find((one) => one.component === component)?.score ?? 0;
  const told = new Set(
    proven.filter(({ kind }) => kind === 'ruled-out' || kind === 'symptom').map((it) => it.component),
  );
  return ranked
    .filter((one) => one.component !== component && one.score >= near * own && !told.has(one.component))
    .map((one) => one.component);
}

const sourceOf: Partial<Record<EvidenceKind, Anomaly['source']>> = { metrics: 'metric', logs: 'log', traces: 'trace' };

/**
 * Independent kinds of evidence that claims bring for a component. The telemetry that the first look read speaks for one
 * only where the first look saw it leave its usual range: that it is named there says nothing.
 */
function kindsFor(
  { triage, ledger }: ToConclude,
  component: string,
  claims: readonly JudgedClaim[],
): Set<EvidenceKind> {
  const ids = new Set(claims.flatMap(({ evidence }) => evidence));
  const moved = (triage?.anomalies ?? []).filter((it) => it.component === component && !it.chronic);
  const speaks = ({ tool, kind }: Evidence): boolean => {
    if (!isOwnTelemetry(tool)) return true;
    if (kind === 'changes') return (triage?.changes ?? []).some(({ service }) => service === component);
    return moved.some(({ source }) => source === sourceOf[kind]);
  };
  return new Set(ledger.filter((it) => it.succeeded && ids.has(it.id) && speaks(it)).map(({ kind }) => kind));
}

/** What Aura's own tools answer is the telemetry of the first look, and notes of it. */
function isOwnTelemetry(tool: string): boolean {
  return tool.startsWith('aura.') || tool.startsWith('notes.');
}

function plain({ kind, component, statement, evidence, quotes }: JudgedClaim): Claim {
  return { kind, component, statement, evidence, quotes };
}
