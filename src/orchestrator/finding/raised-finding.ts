/**
 * The finding of a first look once an investigator's cause stands in it.
 * Owns: that nothing which the first look said of another component stays beside it: change, object and reason, kind,
 * onset. Refuses: deciding that the cause stands (conclude.ts).
 */
import type { Claim, Finding } from '../../run/evidence.ts';
import { firstSign } from '../../run/finding/first-sign.ts';
import type { TriageResult } from '../../run/finding/triage-result.ts';

/** `cause` is the claim that stands; what is offered to do about it later is filled from what this leaves. */
export function raisedFinding(base: Finding, triage: TriageResult | null, cause: Claim): Finding {
  const { component } = cause;
  const { rootCauses: all = [], ...rest } = base;
  const suspected = triage?.components.find((one) => one.component === component);
  const isLead = suspected !== undefined && suspected === triage?.components[0];
  const isOwnChange = base.change?.service === undefined ? isLead : base.change.service === component;
  const rootCauses = all.filter((root) => root.component === component);
  const onsets = (triage?.anomalies ?? [])
    .filter((it) => it.component === component && !it.chronic)
    .map(({ onset }) => onset)
    .toSorted();
  return {
    ...rest,
    outcome: 'fault',
    missing: [],
    component,
    causeKind: isLead || (isOwnChange && base.change !== null) ? base.causeKind : 'unknown',
    change: isOwnChange ? base.change : null,
    ...(rootCauses.length > 0 ? { rootCauses } : {}),
    since: (triage && firstSign(triage, component)) ?? onsets[0] ?? null,
    blastRadius: base.blastRadius.filter((name) => name !== component),
    claims: [cause, ...base.claims.filter((it) => staysBeside(it, component))],
  };
}

/** What it does to people stays, and what is said of others, who are no cause any more. */
function staysBeside({ kind, component }: Claim, cause: string): boolean {
  return kind === 'impact' || (kind !== 'cause' && component !== cause);
}
