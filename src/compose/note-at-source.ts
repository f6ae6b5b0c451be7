/**
 * Keeps a word on an incident where it came from.
 * Owns: which sources can keep one. Refuses: when; who has something to say knows.
 */
import type { PagerDuty } from '../pagerduty/client.ts';
import type { IncidentState } from '../run/incident-state.ts';

/** Throws what the source answers; an incident of another source keeps nothing. */
export function noteAt(pagerduty: PagerDuty | null): (incident: IncidentState, text: string) => Promise<void> {
  return async ({ brief }, text) => {
    if (pagerduty && brief?.source === 'pagerduty' && brief.ref) await pagerduty.addNote(brief.ref, text);
  };
}
