/**
 * Puts beside a verdict how often verdicts as sure as it were right, and takes "confirmed" back where they were not.
 * Owns: what the record does to a verdict. Refuses: the fit (run/trust/calibration.ts), raising a verdict, and a word where
 * nothing is fitted.
 */
import type { Finding } from '../../run/evidence.ts';
import { bandOf, type Calibration } from '../../run/trust/calibration.ts';
import { sureness } from '../../run/trust/judged.ts';
import type { TriageResult } from '../../run/finding/triage-result.ts';

/** What changes of a finding; empty where its workflow has too few outcomes. */
export function calibrate(
  finding: Finding,
  triage: TriageResult | null,
  fitted: Calibration,
): Pick<Finding, 'record'> | Required<Pick<Finding, 'record' | 'verdict'>> {
  const { verdict } = finding;
  if (finding.outcome !== 'fault' || finding.component === null || verdict === 'inconclusive') return {};
  const score = sureness(finding, verdict, triage);
  const band = bandOf(fitted, score);
  if (!band) return {};
  const { right, of } = band;
  const { confirmedFrom } = fitted;
  const isTooSure = verdict === 'confirmed' && (confirmedFrom === null || score < confirmedFrom);
  return isTooSure ? { verdict: 'likely', record: { right, of, was: verdict } } : { record: { right, of } };
}
