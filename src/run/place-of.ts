/**
 * Where a run speaks.
 * Owns: that choice, in which channels an incident is shown, and that a card waits for nobody before it has a place. Refuses: finding places; intake does.
 */
import type { Approval } from './actions/approval.ts';
import type { Place, RunId } from './identity.ts';
import type { IncidentState } from './incident-state.ts';
import { statusKey } from './message-key.ts';
import { isBlocking } from './actions/rehearsal.ts';

/** Where it was asked, else where it began to speak, else the incident's own channel; null when there is none. */
export function placeOf(state: IncidentState, run: RunId): Place | null {
  const request = state.requests.get(state.runs.get(run)?.request ?? '');
  return request?.request.place ?? state.shown.get(statusKey(run))?.place ?? state.place;
}

/** When somebody else is asked, since nobody has decided; null once that was done, and where nobody can see the card or press Approve. */
export function reminderOf(state: IncidentState, approval: Approval): number | null {
  const { state: standing, reminded, openedAt, expiresAt } = approval;
  if (standing !== 'pending' || reminded !== undefined || isBlocking(approval.rehearsal)) return null;
  if (placeOf(state, approval.run) === null) return null;
  return openedAt + (expiresAt - openedAt) / 2;
}

/** When a card is not waited for any more, epoch ms by the store's clock. One that nobody can see is not. */
export function expiryOf(state: IncidentState, approval: Approval): number {
  return placeOf(state, approval.run) === null ? Number.POSITIVE_INFINITY : approval.expiresAt;
}

/**
 * Whether something of this incident is shown in this channel: what a press says that it is about may be made up, where it
 * came from is known. True as well where nothing is shown yet.
 */
export function isShownIn({ place, requests, shown }: IncidentState, { team, channel }: Place): boolean {
  const places = [
    place,
    ...[...requests.values()].map(({ request }) => request.place),
    ...[...shown.values()].map((it) => it.place),
  ];
  const known = places.filter((it) => it !== null);
  return known.length === 0 || known.some((it) => it.team === team && it.channel === channel);
}
