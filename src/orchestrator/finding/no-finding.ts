/**
 * What a finding says before anything is found.
 * Owns: every field's empty value, in one place. Refuses: reasons; who found nothing says why.
 */
import type { Finding } from '../../run/evidence.ts';

export const noFinding: Readonly<Finding> = {
  verdict: 'inconclusive',
  outcome: 'cannot-tell',
  missing: [],
  noFault: false,
  component: null,
  alerted: null,
  causeKind: 'unknown',
  change: null,
  claims: [],
  blastRadius: [],
  impact: { journeys: [], users: null },
  since: null,
  ruledOut: [],
  gaps: [],
  model: null,
};
