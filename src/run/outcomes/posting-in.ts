/**
 * Reads one place of the lists under which outcomes are found.
 * Owns: that an incident which cannot be read ends the list instead of failing who reads it. Refuses: what is made of it.
 */
import type { IncidentId } from '../identity.ts';
import type { Journal } from '../journal.ts';
import type { Posting } from './lesson.ts';

/** Null where the incident has no outcome under that name, or a newer Aura wrote it. */
export async function postingIn(journal: Journal, incident: IncidentId, link: string): Promise<Posting | null> {
  const state = await journal.load(incident).catch(() => null);
  return state?.outcome?.postings?.find((it) => it.link === link) ?? null;
}
