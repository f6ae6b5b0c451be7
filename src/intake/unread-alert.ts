/**
 * What the journal gets of an alert that no mapping fits.
 * Owns: that its body is kept and where it is said. Refuses: looking into it; nobody knows what it is about.
 */
import { createHash } from 'node:crypto';
import { derivedId, type Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';
import { headOf } from './question.ts';

/** The journal in which they are kept. */
export const unreadIncident = derivedId('inc', 'alerts-not-read');

const keptLength = 8_000;
const window = 120_000;

interface Unread {
  body: string;
  why: string;
  place: Place | null;
  at: number;
}

export function unreadAlert(state: IncidentState, { body, why, place, at }: Unread): Decision {
  const id = createHash('sha256').update(body).digest('hex').slice(0, 20);
  const brief = {
    source: 'webhook' as const,
    title: 'Alerts that could not be read',
    labels: {},
    startedAt: at,
    description: headOf(body, keptLength),
  };
  return {
    facts: [
      { type: 'incident-opened', brief },
      ...(place
        ? [
            {
              type: 'person-told' as const,
              id: `unread:${id}:${state.head.version}`,
              place,
              notice: { code: 'alert-not-read' as const, why, head: headOf(body, 300) },
            },
          ]
        : []),
    ],
    unique: [{ key: `alert:unread:${id}`, ttl: window }],
  };
}
