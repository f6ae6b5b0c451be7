/**
 * Which actions are meant for what was found.
 * Owns: the match of `for:` with the finding. Refuses: whether they can be prepared, and who may decide.
 */
import type { Finding } from '../../run/evidence.ts';
import { claimedCauses } from '../../run/finding/root-cause.ts';
import type { WorkflowAction } from '../../workflows.ts';

/** Those for the very reason before those for the kind of cause; otherwise in the order given. */
export function meantFor<Offer extends { from: WorkflowAction }>(offers: readonly Offer[], finding: Finding): Offer[] {
  const [root] = claimedCauses(finding);
  const forReason = offers.filter(({ from }) => root && [from.for?.reason ?? []].flat().includes(root.reason));
  const forKind = offers.filter(({ from }) => [from.for?.causeKind ?? []].flat().includes(finding.causeKind));
  return [...new Set([...forReason, ...forKind])];
}
