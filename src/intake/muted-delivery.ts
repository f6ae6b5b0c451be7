/**
 * A delivery of an alert that somebody muted.
 * Owns: finding the mute, counting the delivery, and what of it is kept without a word. Refuses: muting.
 */
import type { Fact } from '../run/fact.ts';
import type { IncidentId } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import { alertKeys, covers, isInForce, muteLink } from '../run/quiet/mute.ts';
import type { IncidentBrief } from '../run/request.ts';
import type { SourceEvent } from './said.ts';

/** The incident whose mute covers this delivery; null where it is to be told. */
export async function mutedBy(
  journal: Pick<Journal, 'store' | 'load'>,
  brief: IncidentBrief,
): Promise<IncidentId | null> {
  const [key] = alertKeys(brief);
  const incident = key === undefined ? null : await journal.store.find(muteLink(key));
  if (incident === null) return null;
  const { mute } = await journal.load(incident);
  return mute && isInForce(mute, await journal.store.now()) && covers(mute, brief) ? incident : null;
}

/** What counts a delivery of `incident` that a mute covers. What only ends something is no more of it. */
export function countMuted(
  { kind, source, ref, brief, unique }: SourceEvent,
  incident: IncidentId,
): {
  facts: Fact[];
  unique: SourceEvent['unique'];
} {
  const counts = kind === 'triggered' || kind === 'reopened';
  return {
    facts: counts ? [{ type: 'delivery-muted', source, ref, title: brief.title, incident }] : [],
    unique: unique.map(({ key, ttl }) => ({ key: `muted:${key}`, ttl })),
  };
}

/** The same facts where nobody is to be told: kept, with no run and no line. */
export function untold(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact): Fact[] => {
    switch (fact.type) {
      case 'request-accepted':
        return [];
      case 'incident-reopened':
        return [{ type: fact.type, source: fact.source, muted: true }];
      case 'incident-resolved':
        return [{ type: fact.type, by: fact.by, source: fact.source }];
      case 'occurrence-seen':
        return [{ ...fact, repeat: true }];
      default:
        return [fact];
    }
  });
}
