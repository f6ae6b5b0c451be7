/**
 * A model's words against what this incident knows: the one way for them to people, whichever phase they come from.
 * Owns: what the check is given. Refuses: judging; evidence/prose-checks.ts does.
 */
import { type CheckedProse, checkProse } from '../evidence/prose-checks.ts';
import type { Finding } from '../run/evidence.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { RunContext } from './run-context.ts';

/** `finding` is the one that code has checked, null where there is none yet. */
export function checkWords(
  context: RunContext,
  state: IncidentState,
  finding: Finding | null,
  text: string,
): CheckedProse {
  const { catalog, topology } = context.parts.gate.known(state);
  const components = new Set([...catalog, ...topology, ...state.ledger.flatMap(({ subjects }) => subjects)]);
  const open = finding === null || (finding.verdict === 'inconclusive' && !finding.noFault);
  for (const name of finding ? componentsOf(finding) : []) components.add(name);
  return checkProse({
    text,
    ids: new Set(state.ledger.map(({ id }) => id)),
    components,
    cause: open || finding.noFault ? null : finding.component,
    mayGuess: open,
  });
}

function componentsOf({ component, alerted, claims, blastRadius, impact }: Finding): string[] {
  const journeys = impact.journeys.map(({ service }) => service);
  const claimed = claims.map((claim) => claim.component);
  return [component ?? '', alerted ?? '', ...claimed, ...blastRadius, ...journeys].filter((name) => name !== '');
}
