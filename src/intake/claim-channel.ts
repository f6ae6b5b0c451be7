/**
 * One incident a channel and an alert, also where two open or link one at the same instant.
 * Owns: the keys that they share. Refuses: deciding whose the channel is.
 */
import type { Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';

/** Somebody else opened an incident in this channel, or of this alert, at the same instant. */
export const claimed = 'channel-claimed';
const claimWindow = 60_000;

/** An alert that opens its incident and one that is taken by another's, at the same instant: the later one looks again. */
export function claimingAlert(
  { source, ref }: { source: string; ref: string },
  decision: Decision | null,
): Decision | null {
  const key = { key: `${claimed}:${source}:${ref}`, ttl: claimWindow };
  return decision && { ...decision, unique: [...(decision.unique ?? []), key] };
}

/** Two that open or link one channel at the same instant share a key: the later one looks again, and finds the first. */
export function claiming(
  place: Place | null,
  { brief, place: before }: IncidentState,
  decision: Decision | null,
): Decision | null {
  if (!place || !decision || (brief !== null && before !== null)) return decision;
  const key = { key: `${claimed}:${place.team}:${place.channel}`, ttl: claimWindow };
  return { ...decision, unique: [...(decision.unique ?? []), key] };
}
