/**
 * The incidents of which somebody has said what they were, the newest first.
 * Owns: reading along their list. Refuses: going further than it is told.
 */
import type { IncidentState } from '../incident-state.ts';
import type { Journal } from '../journal.ts';
import { postingIn } from './posting-in.ts';
import { anyOutcome, featureLink } from './structure.ts';

/** What a newer Aura wrote ends the list. */
export async function newestOutcomes(journal: Journal, most: number): Promise<IncidentState[]> {
  const link = featureLink(anyOutcome);
  const found: IncidentState[] = [];
  let at = await journal.store.find(link);
  while (at !== null && found.length < most) {
    const state = await journal.load(at).catch(() => null);
    if (state) found.push(state);
    at = (await postingIn(journal, at, link))?.before ?? null;
  }
  return found;
}
