/**
 * One incident a channel, also where two open or link one at the same instant.
 * Owns: the key that the two share. Refuses: deciding whose the channel is.
 */
import type { Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';

/** Somebody else opened an incident in this channel at the same instant. */
export const claimed = 'channel-claimed';
const claimWindow = 60_000;

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
