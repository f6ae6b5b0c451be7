/**
 * What a person carries out by hand instead of Aura: taken over, said to have been run, or never heard of again.
 * Owns: whether somebody's word is waited for, and when they are reminded. Refuses: measuring; that begins
 * with their word, not with the press that took it over.
 */
import type { Approval, ByHand } from './approval.ts';

/** What of it a status tells. */
export type HandWord = 'awaited' | 'ran' | 'not-said';

/** The record of one that waits for somebody to say that they ran it; null for any other. */
export function awaitedOf({ state, byHand }: Approval): ByHand | null {
  return state === 'handed-over' && byHand && !byHand.ran && byHand.over === undefined ? byHand : null;
}

/** When whoever took it is reminded; null once that was done. */
export function handReminderOf(approval: Approval): number | null {
  const awaited = awaitedOf(approval);
  if (!awaited || awaited.reminded) return null;
  return awaited.since + (awaited.until - awaited.since) / 2;
}

export function handWordOf(approval: Approval): HandWord | null {
  const { state, byHand } = approval;
  if (state !== 'handed-over' || !byHand) return null;
  if (byHand.ran) return 'ran';
  return byHand.over === undefined ? 'awaited' : 'not-said';
}
