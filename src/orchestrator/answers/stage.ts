/**
 * What an incident has come to, as far as somebody has to do something: what waits, runs, was closed, helped, or is left.
 * Owns: that one reading of the record, the same for every answer. Refuses: fresh looks, and words.
 */
import type { Approval } from '../../run/actions/approval.ts';
import { mendedBy } from '../../run/actions/mended.ts';
import type { RunState } from '../../run/incident-state.ts';
import type { Asked } from './asked.ts';

export type Stage =
  /** An investigation is going on. */
  | { is: 'looking'; run: RunState }
  /** A card waits for its decision. */
  | { is: 'waits'; card: Approval }
  /** It is approved or being carried out. */
  | { is: 'running'; card: Approval }
  /** It was carried out, and whether it helped is being measured. */
  | { is: 'checking'; card: Approval }
  /** Seen to have helped, or said to be over; `card`: what helped. */
  | { is: 'over'; card: Approval | null }
  /** Nothing is wrong, as far as was measured. */
  | { is: 'calm' }
  /** Denied, expired or cancelled: nothing of it ran. */
  | { is: 'closed'; card: Approval }
  /** Somebody does it by hand. */
  | { is: 'by-hand'; card: Approval }
  /** It ran, failed, or nobody knows, and was not seen to help. */
  | { is: 'no-help'; card: Approval }
  /** Nothing was ever proposed. */
  | { is: 'bare' };

const closed: ReadonlySet<Approval['state']> = new Set(['denied', 'expired', 'cancelled'] as const);

export function stageOf({ state, finding }: Pick<Asked, 'state' | 'finding'>): Stage {
  const cards = [...state.approvals.values()].filter((it) => it.state !== 'superseded');
  const running = cards.findLast((it) => it.state === 'approved' || it.state === 'executing');
  if (running) return { is: 'running', card: running };
  const waiting = cards.findLast((it) => it.state === 'pending');
  if (waiting) return { is: 'waits', card: waiting };
  const run = [...state.runs.values()].findLast((it) => it.route === 'investigate' && it.state === 'running');
  if (run) return { is: 'looking', run };
  const newest = cards.at(-1);
  if (newest?.state === 'done' && newest.verification?.state === 'waiting') return { is: 'checking', card: newest };
  const helped = mendedBy(state);
  if (helped || state.resolved) return { is: 'over', card: helped };
  if (finding?.noFault) return { is: 'calm' };
  if (!newest) return { is: 'bare' };
  if (newest.state === 'handed-over') return { is: 'by-hand', card: newest };
  return closed.has(newest.state) ? { is: 'closed', card: newest } : { is: 'no-help', card: newest };
}

/** The newest card that was not replaced by another; null where nothing was proposed. */
export function newestCard({ approvals }: Asked['state']): Approval | null {
  return [...approvals.values()].findLast((it) => it.state !== 'superseded') ?? null;
}
