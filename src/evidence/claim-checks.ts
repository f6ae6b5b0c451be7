/**
 * Checks claims against the ledger and sets the verdict. Code, not the model, decides what is proven.
 * Owns: the rules of section 6 of the design and the verdict that follows. Refuses: raising what a model lowered.
 */
import { quoteOccurs } from './quote-occurs.ts';
import type { Claim, Evidence, EvidenceKind, Finding, Verdict } from '../run/evidence.ts';
import { claimedCauses } from '../run/finding/root-cause.ts';
import type { RankedComponent, RootCause, TriageResult } from '../run/finding/triage-result.ts';

export interface ClaimCheck {
  verdict: Verdict;
  /** What does not hold, one sentence each. */
  faults: string[];
}

export interface CheckInput {
  finding: Finding;
  ledger: readonly Evidence[];
  triage: TriageResult | null;
  /** The stored whole output of an evidence; null when its note is gone. */
  outputOf: (evidence: Evidence) => Promise<string | null>;
  /** Epoch ms; the zero of the times in digests. */
  startedAt?: number | undefined;
}

export async function checkClaims(input: CheckInput): Promise<ClaimCheck> {
  const { finding, ledger, triage } = input;
  const faults: string[] = [];
  const byId = new Map(ledger.map((evidence) => [evidence.id, evidence]));
  for (const claim of finding.claims) {
    const cited = claim.evidence.map((id) => byId.get(id));
    if (cited.length === 0) faults.push(`"${claim.statement}" cites no evidence`);
    if (cited.some((evidence) => !evidence?.succeeded))
      faults.push(`"${claim.statement}" cites evidence that is missing or failed`);
    faults.push(...(await misquoted(claim, byId, input)));
  }
  const causes = finding.claims.filter((claim) => claim.kind === 'cause');
  if (causes.length > 1) faults.push('more than one primary cause');
  for (const cause of causes) faults.push(...causeFaults(cause, byId, triage));
  if (finding.outcome === 'healthy' || finding.claims.some(({ kind }) => kind === 'no-fault'))
    faults.push(...healthFaults(triage));
  return { verdict: verdictOf(input, { causes, byId, faults }), faults };
}

async function misquoted(
  claim: Claim,
  byId: ReadonlyMap<string, Evidence>,
  { outputOf, startedAt }: CheckInput,
): Promise<string[]> {
  const faults: string[] = [];
  for (const quote of claim.quotes) {
    const evidence = byId.get(quote.evidence);
    const output = evidence ? await outputOf(evidence) : null;
    if (output === null || !quoteOccurs(output, quote.text, startedAt))
      faults.push(`"${quote.text}" does not occur in ${quote.evidence}`);
  }
  return faults;
}

/** From this suspicion on a component is ranked for something new; old anomalies alone do not reach it. */
const argued = 0.3;

function causeFaults(cause: Claim, byId: ReadonlyMap<string, Evidence>, triage: TriageResult | null): string[] {
  const cited = cause.evidence.flatMap((id) => byId.get(id) ?? []);
  const faults: string[] = [];
  if (!cited.some((evidence) => evidence.subjects.includes(cause.component))) {
    faults.push(`no cited evidence is about ${cause.component}`);
  }
  const own = triage?.anomalies.filter((anomaly) => anomaly.component === cause.component) ?? [];
  const ranked = triage?.components.find((it) => it.component === cause.component);
  // What fell silent shows in those that call it: its own old troubles say nothing against that.
  const isArgued = (ranked?.score ?? 0) >= argued;
  if (!isArgued && own.length > 0 && own.every((anomaly) => anomaly.chronic))
    faults.push(`${cause.component} was like this before`);
  if (ranked && triage) faults.push(...unsure(ranked, triage));
  const onset = ranked?.onset;
  if (onset && triage && Date.parse(onset) >= Date.parse(triage.window.to))
    faults.push(`${cause.component} changed only after the incident`);
  return faults;
}

/** Another component this near is as likely. */
const asLikely = 0.9;
/** That the alert's own component suffers is known whoever is behind it: there a little of anybody else's will do, unless what speaks against it is its own doing. */
const asLikelyAsAlerted = 0.1;

/**
 * Being what came nearest is no proof: without an object's own testimony or a change that fits, the suspicion must be more
 * than that something moved there, and nobody else may be as suspected.
 */
function unsure(
  { component, score, reason, own }: RankedComponent,
  { alerted, components, changes, culpritChange }: TriageResult,
) {
  const isChanged = changes.some(({ ref, service }) => ref === culpritChange && service === component);
  const isAlerted = component === alerted;
  if (reason !== undefined || (isChanged && !isAlerted) || components[0]?.component !== component) return [];
  if (score < argued) return [`little speaks against ${component} besides that it moved; to settle: look at it itself`];
  const least = (isAlerted && !isChanged && !own ? asLikelyAsAlerted : asLikely) * score;
  const rival = components.find((one) => one.component !== component && one.score >= least);
  if (!rival) return [];
  const said =
    rival.score >= asLikely * score
      ? `${rival.component} is as likely as ${component}`
      : `${component} is what the alert is about, and may suffer from ${rival.component}`;
  return [`${said}; to settle: what began first, and who waits for whom`];
}

/** Nothing is wrong only where the first look proved it: what it lacked, or what it saw move, speaks against it. */
function healthFaults(triage: TriageResult | null): string[] {
  if (triage?.outcome === 'healthy') return [];
  const strong = triage?.anomalies.filter((anomaly) => !anomaly.chronic && anomaly.strength >= 1) ?? [];
  const open = [...(triage?.missing ?? []), ...strong.map((anomaly) => `not explained: ${anomaly.text}`)];
  return open.length > 0 ? open.slice(0, 3) : ['no look showed that nothing is wrong'];
}

function verdictOf(
  { finding, triage }: CheckInput,
  { causes, byId, faults }: { causes: Claim[]; byId: ReadonlyMap<string, Evidence>; faults: string[] },
): Verdict {
  if (faults.length > 0) return 'inconclusive';
  if (finding.outcome === 'cannot-tell') return 'inconclusive';
  if (finding.outcome === 'healthy') return 'likely';
  if (causes.length === 0) return 'inconclusive';
  const cited = causes.flatMap((cause) => cause.evidence.flatMap((id) => byId.get(id)?.kind ?? []));
  const [root] = claimedCauses(finding);
  const kinds = new Set(root && triage ? testimonyKinds(root, triage, cited) : cited);
  return kinds.size >= 2 ? 'confirmed' : 'likely';
}

const anomalyKinds = { metric: 'metrics', log: 'logs', trace: 'traces' } as const;

/**
 * Kinds of evidence for a root cause: who testifies, a change that is blamed, and what else of the component left its
 * usual range. The first look is one call and holds several kinds, so its own kind says nothing.
 */
function testimonyKinds(root: RootCause, { anomalies }: TriageResult, cited: EvidenceKind[]): EvidenceKind[] {
  const moved = anomalies.filter(({ component, chronic }) => component === root.component && !chronic);
  return [
    root.standing === 'log' ? 'logs' : 'state',
    ...cited.filter((kind) => kind === 'changes'),
    ...moved.map(({ source }) => anomalyKinds[source]),
  ];
}
