/**
 * Writes the finding from the ledger and the triage, not from anybody's prose.
 * Owns: which claims are made and what they cite. Refuses: judging them; evaluate does.
 */
import type { Claim, Finding } from '../run/evidence.ts';
import { firstSign } from '../run/finding/first-sign.ts';
import { hitBy } from '../run/finding/hit-by.ts';
import { symptomWords } from '../run/finding/moved-words.ts';
import { isTelling } from '../run/finding/root-cause.ts';
import { shareWords } from '../run/finding/share-words.ts';
import type { ResultOf, Seen, Worked } from '../run/step.ts';
import type { Anomaly, RankedComponent, RootCause, TriageResult } from '../run/finding/triage-result.ts';
import { noFinding } from './finding/no-finding.ts';

/** Symptoms beyond these are in the triage's note; a reader of ten seconds wants the first. */
/** Components of which it is said that they are loud as always. */
const mostUsual = 2;
const mostSymptoms = 4;
const mostRootCauses = 3;
/** Of what the sources said, each that could not be seen among them. */
const mostRemarks = 6;

export function synthesize(seen: Seen, worked: Worked): { result: ResultOf<'synthesis'> } {
  const gaps = [...seen.gaps, ...worked.gaps];
  // The model's words are added by evaluate, once they are checked.
  const cut = worked.cut ?? seen.cut;
  const words = {
    model: worked.model,
    ...(cut ? { cut } : {}),
    ...(seen.asked ? { asked: seen.asked } : {}),
    ...(seen.runbook ? { runbook: seen.runbook } : {}),
  };
  const { triage, evidence } = seen;
  if (!triage)
    return { result: { kind: 'synthesis', finding: { ...noFinding, missing: noTelemetry, gaps, ...words } } };
  const cause = causeOf(triage);
  const culprit = triage.changes.find((change) => change.ref === triage.culpritChange) ?? null;
  const finding: Finding = {
    verdict: 'inconclusive',
    outcome: triage.outcome,
    missing: triage.missing,
    noFault: triage.noFault,
    ...(triage.reading ? { reading: triage.reading } : {}),
    component: cause?.component ?? null,
    alerted: triage.alerted ?? null,
    causeKind: triage.causeKind,
    change: culprit
      ? { ref: culprit.ref, previous: culprit.previous, summary: culprit.summary, service: culprit.service }
      : null,
    ...(triage.rootCauses.length > 0 ? { rootCauses: shownCauses(triage) } : {}),
    claims: claimsOf(triage, evidence),
    blastRadius: hitBy(triage),
    impact: triage.impact,
    since:
      (cause && firstSign(triage, cause.component)) ??
      triage.anomalies.find((anomaly) => !anomaly.chronic)?.onset ??
      null,
    ruledOut: [
      ...triage.changes
        .filter((change) => change.ref !== triage.culpritChange)
        .slice(0, 3)
        .map((change) => `${change.ref}: ${change.why}`),
      // Loud, and no news: quiet times show it as well.
      ...oneEach(triage.anomalies.filter(({ usual }) => usual !== undefined))
        .slice(0, mostUsual)
        .map(({ text }) => text),
    ],
    gaps: [...gaps, ...triage.remarks.slice(0, mostRemarks)],
    ...(seen.chart ? { chart: seen.chart } : {}),
    ...words,
  };
  return { result: { kind: 'synthesis', finding } };
}

/** What is claimed as the cause; a root cause that does not tell is a lead, and leads are not claimed. */
function causeOf(triage: TriageResult): RankedComponent | null {
  const first = triage.outcome === 'fault' ? triage.components[0] : undefined;
  if (!first) return null;
  const root = rootOf(triage, first);
  return root && !isTelling(root) ? null : first;
}

/** The root cause that a component is ranked for. */
function rootOf({ rootCauses }: TriageResult, { component, reason }: RankedComponent): RootCause | undefined {
  return reason === undefined
    ? undefined
    : rootCauses.find((one) => one.component === component && one.reason === reason);
}

/** The first ones, and the second cause wherever it stands. */
function shownCauses({ rootCauses }: TriageResult): RootCause[] {
  return rootCauses.filter(({ needed }, place) => place < mostRootCauses || needed);
}

/** What would settle it where no telemetry could be read. */
const noTelemetry = ['no telemetry could be read; to settle: ask `aura doctor` what can be reached'];

function claimsOf(triage: TriageResult, evidence: Seen['evidence']): Claim[] {
  const first = evidence.triage ? [evidence.triage] : [];
  if (triage.outcome === 'healthy') {
    return [
      {
        kind: 'no-fault',
        component: triage.alerted ?? '',
        statement: 'what the alert measures was seen before and during, and is inside its usual range',
        evidence: first,
        quotes: [],
      },
    ];
  }
  const claims: Claim[] = [];
  const cause = causeOf(triage);
  const culprit = triage.changes.find((change) => change.ref === triage.culpritChange);
  if (cause) {
    const cites = [
      ...first,
      ...(evidence.profile ? [evidence.profile] : []),
      ...(culprit && evidence.changes ? [evidence.changes] : []),
    ];
    const quotes = culprit && evidence.changes ? [{ evidence: evidence.changes, text: culprit.ref }] : [];
    const root = rootOf(triage, cause);
    const statement = root ? stated(root) : cause.why;
    claims.push({ kind: 'cause', component: cause.component, statement, evidence: cites, quotes });
    const other = root && triage.rootCauses.find(({ needed }) => needed);
    if (other?.component !== undefined)
      claims.push({
        kind: 'contributor',
        component: other.component,
        statement: stated(other),
        evidence: first,
        quotes: [],
      });
  }
  const others = triage.anomalies.filter((it) => !it.chronic && isWorse(it) && it.component !== cause?.component);
  for (const anomaly of oneEach(others).slice(0, mostSymptoms)) {
    claims.push({
      kind: 'symptom',
      component: anomaly.component,
      statement: symptomWords(anomaly),
      evidence: first,
      quotes: [],
    });
  }
  const worst = triage.impact.journeys[0];
  if (worst) {
    const statement = `${worst.name}: ${shareWords(worst)}`;
    claims.push({ kind: 'impact', component: worst.service, statement, evidence: first, quotes: [] });
  }
  return claims;
}

/** What moved the good way, or has neither, is no sign of sickness, however far it moved. */
function isWorse({ source, kind, bad, before, after }: Anomaly): boolean {
  if (source !== 'metric' || kind !== 'moved' || bad === undefined || before === null || after === null) return true;
  return bad !== 0 && Math.sign(after - before) === bad;
}

/** The first of each component: what is measured of one thing in several ways is one symptom. */
function oneEach(anomalies: readonly Anomaly[]): Anomaly[] {
  return anomalies.filter((it, at) => anomalies.findIndex(({ component }) => component === it.component) === at);
}

/** Object and reason, then what shows them. */
function stated({ namespace, object, reason, why }: RootCause): string {
  return `${namespace ? `${namespace} ` : ''}${object} ${reason}: ${why}`;
}
