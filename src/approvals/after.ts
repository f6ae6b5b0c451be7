/**
 * An approval as it will be once facts are folded that are not written yet.
 * Owns: that preview of one approval. Refuses: deciding the facts.
 */
import type { Approval } from '../run/actions/approval.ts';
import type { Fact } from '../run/fact.ts';
import { Draft } from '../run/fold/draft.ts';
import { foldFacts } from '../run/fold/fold.ts';

/** `time`: epoch ms that the facts will bear, as near as it is known. */
export function after(approval: Approval, facts: readonly Fact[], time: number): Approval {
  const draft = Draft.empty('');
  draft.map('approvals').set(approval.id, approval);
  foldFacts(draft, facts, time);
  return draft.state.approvals.get(approval.id) ?? approval;
}
