/**
 * The structure of an incident: what is the same when the same fault comes again, whatever its numbers and times.
 * Owns: which fields belong to it, and the names under which an incident with them is found again. Refuses: comparing
 * two of them (memory/linkage.ts), and free text.
 */
import { createHash } from 'node:crypto';
import type { Finding } from '../evidence.ts';
import type { IncidentState } from '../incident-state.ts';
import { alertName } from './named-cause.ts';
import type { IncidentBrief } from '../request.ts';
import { findingOf, triageOf } from '../finding/run-finding.ts';
import { signatureOf } from '../signature-of.ts';
import type { Anomaly, TriageResult } from '../finding/triage-result.ts';

/** Null where a field is not known; that speaks neither for nor against. */
export interface Structure {
  /** What the alert is called, without numbers. */
  alert: string | null;
  /** The service that it is about. */
  alerted: string | null;
  /** Where the fault is. */
  component: string | null;
  kind: string | null;
  /** The reason in the vocabulary of root causes. */
  reason: string | null;
  /** The kind of the change that is to blame. */
  change: string | null;
  /** What left its usual range: source, where (`cause`, `alerted` or `other`) and signal, loudest first. */
  signs: string[];
}

/** Signs that are kept; beyond the loudest ones they are consequences. */
const mostSigns = 6;

export function structureOf(brief: IncidentBrief | null, finding: Finding, triage: TriageResult | null): Structure {
  const component = finding.component ?? triage?.components[0]?.component ?? null;
  const alerted = finding.alerted ?? triage?.alerted ?? null;
  const culprit = triage?.changes.find(({ ref }) => ref === finding.change?.ref);
  const root = finding.rootCauses?.find((it) => it.component === component);
  return {
    alert: (brief && alertName(brief)) || null,
    alerted,
    component,
    kind: finding.causeKind === 'unknown' ? null : finding.causeKind,
    reason: root?.reason ?? null,
    change: culprit?.risk?.kind ?? culprit?.kinds[0] ?? null,
    signs: signsOf(triage?.anomalies ?? [], { component, alerted }),
  };
}

/** Of the newest investigation that found something; null before. */
export function structureIn(state: IncidentState): Structure | null {
  for (const run of [...state.runs.values()].toReversed()) {
    const finding = run.route === 'investigate' ? findingOf(run) : null;
    if (finding) return structureOf(state.brief, finding, triageOf(run));
  }
  return null;
}

/** Its fields one by one, as `field:value`; what two incidents share is what they have in common of these. */
export function featuresOf({ signs, ...fields }: Structure): string[] {
  const known = Object.entries(fields).flatMap(([field, value]) => (value === null ? [] : [`${field}:${value}`]));
  return [...known, ...signs.map((sign) => `sign:${sign}`)];
}

/** Under which the newest incident with a feature is found; `any` finds the newest of all that have an outcome. */
export function featureLink(feature: string): string {
  return `like:${createHash('sha256').update(feature).digest('hex').slice(0, 20)}`;
}

export const anyOutcome = 'any';

function signsOf(anomalies: readonly Anomaly[], at: { component: string | null; alerted: string | null }): string[] {
  const loudest = anomalies
    .filter(({ chronic }) => !chronic)
    .toSorted((one, other) => other.strength - one.strength)
    .map(({ source, component, signal }) => {
      const where = component === at.component ? 'cause' : component === at.alerted ? 'alerted' : 'other';
      return `${source} ${where} ${signatureOf(signal)}`;
    });
  return [...new Set(loudest)].slice(0, mostSigns);
}
