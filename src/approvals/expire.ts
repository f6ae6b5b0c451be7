/**
 * Ends in the store what nobody decided in time, many incidents a sweep, before any run is resumed.
 * Owns: which incidents are looked at, how many at once, and the move. Refuses: a fence: like a click, the move is decided
 * on the newest state, so a worker that has the incident in hand loses nothing by it; resuming the runs, which a wake does.
 */
import PQueue from 'p-queue';
import { type Approval, isUndecided } from '../run/actions/approval.ts';
import type { Fact } from '../run/fact.ts';
import type { IncidentId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { expiryOf } from '../run/place-of.ts';
import { JournalNewer } from '../run/upgrade.ts';

/** Commits under way at once: the store takes those that wait together in one go. */
const together = 32;
/** Incidents of one page, unless told. */
const usualPage = 500;

export interface ExpireOptions {
  page?: number;
  /** True once nothing more is to be begun. */
  stopped?: () => boolean;
}

/** The move of a card whose time is over; null while it has some left, and for one that is decided and carried out. */
export function expiryMove(
  state: IncidentState,
  approval: Approval,
  now: number,
): Extract<Fact, { type: 'approval-moved' }> | null {
  if (!isUndecided(approval.state) || now < expiryOf(state, approval)) return null;
  return { type: 'approval-moved', approval: approval.id, from: approval.state, to: 'expired' };
}

/**
 * Expires what is due until a page holds nothing of the kind, and answers how many incidents it was. An incident whose
 * card has expired is due at once from then on, so that it is not on the next page.
 */
export async function expireDue(
  journal: Journal,
  { page = usualPage, stopped = () => false }: ExpireOptions = {},
): Promise<number> {
  const lanes = new PQueue({ concurrency: together });
  let expired = 0;
  while (!stopped()) {
    const due = await journal.store.due(page, { timed: true });
    const now = await journal.store.now();
    const before = expired;
    await lanes.addAll(
      due.map((incident) => async () => {
        if (!stopped() && (await expireOne(journal, incident, now))) expired += 1;
      }),
    );
    if (due.length < page || expired === before) break;
  }
  return expired;
}

async function expireOne(journal: Journal, incident: IncidentId, now: number): Promise<boolean> {
  const move = (state: IncidentState) => ({
    facts: [...state.approvals.values()].flatMap((approval) => expiryMove(state, approval, now) ?? []),
  });
  try {
    const written = await journal.decide(incident, move);
    return written.ok && written.entry !== null;
  } catch (error) {
    // The worker that is woken for it says so; the others are not kept from expiring.
    if (error instanceof JournalNewer) return false;
    throw error;
  }
}
