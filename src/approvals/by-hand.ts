/**
 * What was handed over, while nobody has said that they ran it.
 * Owns: who may say so by a press, the looks at what its check measures meanwhile, and the end of the waiting. Refuses:
 * taking a recovery for somebody's deed; what is well before they say so is told, and credited to nobody.
 */
import type { Approval, HandOver } from '../run/actions/approval.ts';
import { awaitedOf, handReminderOf } from '../run/actions/by-hand.ts';
import type { FactOf } from '../run/fact.ts';
import { FenceLost } from '../run/fence-lost.ts';
import type { IncidentId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import type { Gate } from '../tools/gate.ts';
import { lookAt } from './verify.ts';

/** How often what its check measures is looked at meanwhile, ms: people have their hands full, and so has the source. */
const lookEvery = 10_000;

/** How long somebody's word is waited for, from now on: as long as the card would have stood open. */
export function waitsUntil({ openedAt, expiresAt }: Approval, now: number): number {
  return now + (expiresAt - openedAt);
}

/** The end that the waiting for somebody's word demands now; null where it may go on. */
export function byHandOver(state: IncidentState, approval: Approval, now: number): FactOf<'by-hand-over'> | null {
  const awaited = awaitedOf(approval);
  if (!awaited) return null;
  const why = whyOver(state, approval, now >= awaited.until);
  return why && { type: 'by-hand-over', approval: approval.id, why };
}

function whyOver(state: IncidentState, { run }: Approval, isLate: boolean): HandOver | null {
  const of = state.runs.get(run);
  if (of?.stop) return 'stopped';
  if (state.status === 'resolved') return 'resolved';
  if (isLate) return 'time';
  return of?.state === 'ended' ? 'ended' : null;
}

/** Looks once. Returns when somebody must look again, epoch ms; null where nobody's word is waited for any more. */
export async function awaitByHand(
  parts: { journal: Journal; gate: Gate },
  incident: IncidentId,
  id: string,
  fence: number,
  signal: AbortSignal,
): Promise<number | null> {
  const { journal } = parts;
  const state = await journal.load(incident);
  const approval = state.approvals.get(id);
  const awaited = approval && awaitedOf(approval);
  if (!approval || !awaited) return null;
  const verify = approval.action.verify;
  // What held all the time tells of no recovery.
  const look =
    verify && !verify.heldBefore && !awaited.recovered
      ? await lookAt(parts, state, approval, verify, fence, signal)
      : null;
  const now = await journal.store.now();
  const written = await journal.decide(
    incident,
    (current) => {
      const then = current.approvals.get(id);
      const waits = then && awaitedOf(then);
      if (!then || !waits) return null;
      const over = byHandOver(current, then, now);
      if (over) return { facts: [over] };
      if (!look?.held || waits.recovered) return null;
      const { seen, measured } = look;
      return { facts: [{ type: 'by-hand-recovered', approval: id, seen, ...(measured ? { measured } : {}) }] };
    },
    fence,
  );
  if (!written.ok) throw new FenceLost(incident);
  const after = written.state.approvals.get(id);
  if (!after || !awaitedOf(after)) return null;
  const reminder = handReminderOf(after) ?? Infinity;
  return Math.min(now + lookEvery, awaited.until, reminder > now ? reminder : Infinity);
}
