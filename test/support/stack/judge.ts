/**
 * What was said about a set-up, beside the truth.
 * Owns: reading an answer's outcome and component, right or wrong. Refuses: asking.
 */
import type { Answer, Finding } from '../../../src/run/evidence.ts';
import type { Outcome } from '../../../src/run/finding/triage-result.ts';
import type { SetUp } from './set-up.ts';

export interface Said {
  outcome: Outcome;
  component: string | null;
  why: string;
}

/** A finding says nothing, one component, or that all is well. */
export function saidBy(answer: Answer | null): Said {
  const finding = findingOf(answer);
  if (!finding) return { outcome: 'cannot-tell', component: null, why: 'no finding' };
  const { component, noFault } = finding;
  const told = (finding as { outcome?: Outcome }).outcome;
  const outcome = told ?? (noFault ? 'healthy' : component ? 'fault' : 'cannot-tell');
  const why = [...finding.claims.slice(0, 1).map(({ statement }) => statement), ...finding.gaps.slice(0, 2)].join(
    ' | ',
  );
  return { outcome, component: outcome === 'fault' ? component : null, why };
}

function findingOf(answer: Answer | null): Finding | null {
  return answer && 'finding' in answer ? answer.finding : null;
}

/** `component` may carry its environment or kind in front: `production/booking-core`, `node/worker-a1`. */
export function isRight(setUp: SetUp, right: readonly string[], said: Said): boolean {
  if (setUp.kind === 'healthy') return said.outcome !== 'fault';
  const name = said.component?.split('/').at(-1);
  return said.outcome === 'fault' && name !== undefined && right.includes(name);
}
