/**
 * What came to a run's mind of earlier incidents, read back from what it left: for doing it once more where those
 * incidents, and a memory server, are not.
 * Owns: which of its facts tell that. Refuses: searching.
 */
import type { Finding } from '../../run/evidence.ts';
import type { Fact } from '../../run/fact.ts';
import type { RunId } from '../../run/identity.ts';
import type { Expected, Lesson } from '../../run/outcomes/lesson.ts';
import type { Calibration } from '../../run/trust/calibration.ts';

export interface Remembered {
  /** The earlier incident that it was like. */
  lesson: Lesson | null;
  /** What its first look went after. */
  expected: Expected | null;
  /** How right verdicts as sure as its own were. */
  calibration: Calibration;
}

export function rememberedIn(facts: readonly Fact[], run: RunId): Remembered {
  const own = facts.filter((fact) => 'run' in fact && fact.run === run);
  const results = own.flatMap((fact) => (fact.type === 'step-ended' ? [fact.result] : []));
  const recalled = own.find((fact) => fact.type === 'lesson-recalled');
  const look = results.find(({ kind }) => kind === 'triage');
  const evaluation = results.findLast(({ kind }) => kind === 'evaluation');
  return {
    lesson: recalled?.lesson ?? null,
    expected: look?.kind === 'triage' ? (look.seen.expected ?? null) : null,
    calibration: calibrationBehind(evaluation?.kind === 'evaluation' ? evaluation.finding : null),
  };
}

/** The one band that its finding fell into, and whether it could be called confirmed. */
function calibrationBehind(finding: Finding | null): Calibration {
  const record = finding?.record;
  const from = Number.NEGATIVE_INFINITY;
  return {
    workflow: null,
    outcomes: record?.of ?? 0,
    bands: record ? [{ from, right: record.right, of: record.of }] : [],
    confirmedFrom: record && record.was === undefined ? from : null,
  };
}
