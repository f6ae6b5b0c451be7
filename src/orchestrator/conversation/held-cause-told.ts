/**
 * The first look as somebody reads it who only checks the cause that it holds: that cause, what might be it as well, and
 * the change that is blamed. Owns: which rows these are, and that what is left out is counted. Refuses: a look that could
 * not tell (look-told.ts), and the fence.
 */
import type { Seen } from '../../run/step.ts';
import type { RankedComponent, RootCause, TriageResult } from '../../run/finding/triage-result.ts';
import { cut } from './fenced.ts';

/** The cause, and whom it has to be told from. */
const mostComponents = 3;
/** Characters of why one of the others is suspected. */
const longestOther = 120;
const mostMissing = 3;

/** The whole of what it read stands under the id of the look. */
export function heldCauseTold(triage: TriageResult, { evidence, asked, gaps, cut: reached }: Seen): string {
  const { components, rootCauses, changes, anomalies, impact, blastRadius, missing, remarks } = triage;
  const { outcome, causeKind, culpritChange, alerted, window } = triage;
  const head = {
    evidence,
    outcome,
    causeKind,
    ...(culpritChange === null ? {} : { culpritChange }),
    ...(alerted === undefined ? {} : { alerted }),
    window,
    ...(asked ? { asked } : {}),
    ...(reached ? { cut: reached } : {}),
  };
  const told = {
    components: components.slice(0, mostComponents).map((row, place) => shortOf(row, place, rootCauses)),
    rootCauses: rootCauses.slice(0, 1),
    changes: changes.filter(({ ref }) => ref === culpritChange),
    missing: missing.slice(0, mostMissing),
    gaps: [...gaps, ...remarks],
  };
  const counts = {
    components: components.length - told.components.length,
    rootCauses: rootCauses.length - told.rootCauses.length,
    changes: changes.length - told.changes.length,
    anomalies: anomalies.length,
    journeys: impact.journeys.length,
    degraded: blastRadius.length,
  };
  const left = Object.entries(counts).flatMap(([name, many]) => (many > 0 ? [`${name} ${many}`] : []));
  return [
    JSON.stringify(head),
    ...Object.entries(told).flatMap(([name, rows]) =>
      rows.length > 0 ? [`${name}:`, ...rows.map((row) => JSON.stringify(row))] : [],
    ),
    ...(left.length > 0 ? [`Not told here: ${left.join(', ')}.`] : []),
  ].join('\n');
}

/** Why the first is ranked for a reason stands with the root cause of that reason. */
function shortOf(row: RankedComponent, place: number, [root]: readonly RootCause[]): Partial<RankedComponent> {
  const { why, ...rest } = row;
  if (place > 0) return { ...rest, why: cut(why, longestOther) };
  return root && root.component === row.component && root.reason === row.reason ? rest : row;
}
