/**
 * Which incident something belongs to.
 * Owns: the look-up by link and the ids that concurrent creators share. Refuses: creating anything.
 */
import { derivedId, type IncidentId, linkTo, type Place } from '../run/identity.ts';
import type { IncidentSource } from '../run/request.ts';
import type { Store } from '../run/ports/store.ts';

/** Link of a message that has a thread of its own: what is said under it belongs to its incident. */
export function threadLink(place: Place, ts: string): string {
  return linkTo.source('thread', `${place.team}:${place.channel}:${ts}`);
}

/** The incident of a place: that of the thread, else the channel's newest. `known: false` names what would be opened. */
export async function incidentAt(
  store: Store,
  place: Place,
  thread?: string,
): Promise<{ incident: IncidentId; known: boolean }> {
  if (thread) {
    const ofThread = await store.find(threadLink(place, thread));
    if (ofThread) return { incident: ofThread, known: true };
  }
  const ofChannel = await store.find(linkTo.channel(place));
  if (ofChannel) return { incident: ofChannel, known: true };
  return { incident: derivedId('inc', 'channel', place.team, place.channel), known: false };
}

export async function incidentFrom(store: Store, source: IncidentSource, ref: string): Promise<IncidentId> {
  return (await store.find(linkTo.source(source, ref))) ?? derivedId('inc', source, ref);
}
