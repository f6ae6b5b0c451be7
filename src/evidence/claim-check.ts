/**
 * Checks one claim, whoever makes it, against the ledger and the first look.
 * Owns: what a claim needs to stand: evidence that is there, quotes, numbers and names that occur in it, a subject, a time.
 * Refuses: the verdict of a whole finding (claim-checks.ts), and reading what a statement means.
 */
import { isAdvice } from '../run/actions/advice.ts';
import type { Claim, Evidence, EvidenceKind } from '../run/evidence.ts';
import type { Anomaly, TriageResult } from '../run/finding/triage-result.ts';
import type { CitedOutputs } from './cited-outputs.ts';
import { objectHealth } from './object-health.ts';
import { quoteOccurs } from './quote-occurs.ts';

export interface ClaimInput {
  ledger: readonly Evidence[];
  triage: TriageResult | null;
  /** One for all claims of a submission. */
  outputs: CitedOutputs;
  /** Epoch ms; the zero of the times in digests. */
  startedAt?: number | undefined;
  /** Names that catalog and topology vouch for. */
  known: ReadonlySet<string>;
}

export interface CheckedClaim {
  /** What does not hold, one sentence each that says what would; empty when all does. */
  faults: string[];
  /** Kinds of the evidence that it cites. */
  kinds: Set<EvidenceKind>;
}

/** ms by which a cause may seem to start after its symptom: samples are taken this far apart. */
const sampled = 120_000;

export async function checkClaim(claim: Claim, input: ClaimInput): Promise<CheckedClaim> {
  const byId = new Map(input.ledger.map((evidence) => [evidence.id, evidence]));
  const cited = claim.evidence.flatMap((id) => byId.get(id) ?? []);
  const kinds = new Set(cited.filter(({ succeeded }) => succeeded).map(({ kind }) => kind));
  const faults = citedFaults(claim, byId);
  const shown = cited.filter(({ succeeded }) => succeeded);
  for (const { evidence, text } of claim.quotes) {
    const quoted = byId.get(evidence);
    const output = quoted && claim.evidence.includes(evidence) ? await input.outputs.text(quoted) : null;
    // What was read is the digest: its lines are made of the output's words, in another order.
    const digest = quoted?.digest ?? '';
    if (output === null || !(quoteOccurs(output, text, input.startedAt) || quoteOccurs(digest, text, input.startedAt)))
      faults.push(`"${text}" does not occur in ${evidence}; quote it word for word`);
  }
  if (shown.length > 0) {
    const subjects = new Set([claim.component, ...cited.flatMap((evidence) => evidence.subjects)]);
    const names = namesIn(claim.statement, input.known).filter((name) => !subjects.has(name));
    const numbers = await input.outputs.numbersMissing(claim.statement, shown, input.startedAt);
    const missing = [
      ...numbers.map((number) => `the number ${number}`),
      ...(await input.outputs.namesMissing(names, shown)),
    ];
    faults.push(...missing.map((it) => `${it} stands in none of ${claim.evidence.join(', ')}`));
  }
  if (claim.kind === 'cause') {
    if (!(await isAbout(claim, shown, input))) faults.push(aboutNothing(claim));
    faults.push(...causeFaults(claim, cited, input));
  }
  if (claim.kind === 'no-fault' && input.triage?.outcome !== 'healthy')
    faults.push('that nothing is wrong needs a first look that shows it; this one does not');
  return { faults, kinds };
}

function citedFaults(claim: Claim, byId: ReadonlyMap<string, Evidence>): string[] {
  if (claim.evidence.length === 0) return ['it cites no evidence; add the ids that show it'];
  return claim.evidence.flatMap((id) => {
    const evidence = byId.get(id);
    if (!evidence) return [`${id} is no evidence of this incident`];
    if (isAdvice(evidence)) return [`${id} is a skill's advice and shows nothing of this incident`];
    return evidence.succeeded ? [] : [`${id} failed, so it shows nothing`];
  });
}

/**
 * Its component is among the subjects of what is cited, or an object of it says there of itself that it is not well: where
 * no catalog and no call graph knows any name, that is all that vouches for one.
 */
async function isAbout({ component }: Claim, shown: readonly Evidence[], { outputs }: ClaimInput): Promise<boolean> {
  if (shown.some(({ subjects }) => subjects.includes(component))) return true;
  for (const evidence of shown) {
    const output = await outputs.text(evidence);
    if (output !== null && objectHealth(output).get(component) === 'ill') return true;
  }
  return false;
}

function aboutNothing({ component }: Claim): string {
  return `no cited evidence is about ${component || 'its component'}; look at it and cite that`;
}

function causeFaults(claim: Claim, cited: readonly Evidence[], { triage }: ClaimInput): string[] {
  const { component } = claim;
  const faults: string[] = [];
  if (!triage) return faults;
  const [from, to] = [Date.parse(triage.window.from), Date.parse(triage.window.to)];
  const timed = cited.flatMap(({ window }) => window ?? []);
  if (timed.length > 0 && timed.length === cited.length && !timed.some((it) => it.from <= to && it.to >= from))
    faults.push('no cited evidence overlaps the time of the incident');
  const own = triage.anomalies.filter((anomaly) => anomaly.component === component);
  if (own.length > 0 && own.every(({ chronic }) => chronic))
    faults.push(`${component} was like this before the incident`);
  const onset = firstOf(own);
  const symptom = firstOf(triage.anomalies.filter((it) => it.component === triage.alerted));
  if (component !== triage.alerted && onset !== null && symptom !== null && onset > symptom + sampled)
    faults.push(`${component} moved only after ${triage.alerted ?? 'the symptom'} did, so it cannot be its cause`);
  const said = namesIn(claim.statement, new Set(triage.changes.map(({ ref }) => ref)));
  const changes = triage.changes.filter(({ ref }) => said.includes(ref));
  if (symptom !== null && changes.length > 0 && changes.every(({ time }) => Date.parse(time) > symptom + sampled))
    faults.push(
      `${said.join(', ')} came only after ${triage.alerted ?? 'the symptom'} moved, so it cannot be its cause`,
    );
  return faults;
}

function firstOf(anomalies: readonly Anomaly[]): number | null {
  const times = anomalies.filter(({ chronic }) => !chronic).map(({ onset }) => Date.parse(onset));
  return times.length > 0 ? Math.min(...times) : null;
}

/** Known names that a statement says as whole words. */
function namesIn(statement: string, known: ReadonlySet<string>): string[] {
  const words = new Set(statement.split(/[^\w.-]+/).map((word) => word.replace(/\.$/, '')));
  return [...known].filter((name) => words.has(name));
}
