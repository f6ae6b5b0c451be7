/**
 * What people said of a verdict: whether the cause that a run named was right, beside how sure the run was.
 * Owns: the score by which verdicts are ordered, and reading it off an incident. Refuses: fitting anything on it
 * (calibration.ts), and an outcome that was withdrawn.
 */
import type { Finding, Verdict } from '../evidence.ts';
import type { IncidentState } from '../incident-state.ts';
import { namedCause } from '../outcomes/named-cause.ts';
import { findingOf, triageOf } from '../finding/run-finding.ts';
import type { TriageResult } from '../finding/triage-result.ts';
import type { Judged } from './deed.ts';

/**
 * How sure a finding is, 0..1, as an order and not as a share: the verdict that the evidence bears first, and within it how
 * far the cause stands ahead of the next suspect.
 */
export function sureness({ component }: Finding, verdict: Verdict, triage: TriageResult | null): number {
  const ranked = (triage?.components ?? []).filter(({ score }) => Number.isFinite(score) && score > 0);
  const own = ranked.find((it) => it.component === component)?.score ?? 0;
  const next = Math.max(0, ...ranked.filter((it) => it.component !== component).map(({ score }) => score));
  const ahead = own + next > 0 ? own / (own + next) : 0;
  return (verdict === 'confirmed' ? 0.5 : 0) + ahead / 2;
}

/** The newest verdict that names a cause, once somebody said whether it was right; null before, and once withdrawn. */
export function judgedOf({ runs, outcome, recalls }: IncidentState): Judged | null {
  if (!outcome || recalls.withdrawn) return null;
  for (const run of [...runs.values()].toReversed()) {
    const finding = run.route === 'investigate' ? findingOf(run) : null;
    if (!finding) continue;
    if (!namedCause(finding)) return null;
    const score = sureness(finding, finding.record?.was ?? finding.verdict, triageOf(run));
    return { run: run.id, workflow: run.workflow, score, right: outcome.right, at: outcome.at };
  }
  return null;
}
