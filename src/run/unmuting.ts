/**
 * How a mute and a quiet end: by a press, or because their time is over.
 * Owns: what follows from it, a new look or what was held back. Refuses: beginning them.
 */
import type { Fact } from './fact.ts';
import { derivedId, type IncidentId, type Person } from './identity.ts';
import type { IncidentState } from './incident-state.ts';
import type { Mute, Quiet } from './mute.ts';

/** What ends by itself at `now`. */
export function overdueMutes(state: IncidentState, now: number): Fact[] {
  const over = (it: Mute | Quiet | null) => it !== null && it.ended === null && now >= it.until;
  return [
    ...(over(state.mute) ? unmuting(state, null) : []),
    ...(over(state.quiet) ? [{ type: 'quiet-ended', by: null } as const] : []),
  ];
}

/** What ends a mute, and the new look where the alert came back behind it and is there still. */
export function unmuting(state: IncidentState, by: Person | null): Fact[] {
  const { mute, status, brief, place } = state;
  if (!mute || mute.ended) return [];
  const ended: Fact = { type: 'alert-unmuted', by };
  if (!mute.missed || status === 'resolved' || !brief) return [ended];
  const id = derivedId('req', 'unmuted', mute.id);
  return [
    ended,
    { type: 'request-accepted', request: { id, kind: 'webhook', text: brief.title, capped: false, by: null, place } },
  ];
}

/** Lets other incidents say what they held back in a channel that may be spoken in again. */
export async function speakAgain(
  journal: { decide(incident: IncidentId, decide: () => { facts: Fact[] }): Promise<unknown> },
  { incident: own, quiet }: IncidentState,
): Promise<void> {
  if (!quiet?.ended) return;
  const { place, held } = quiet;
  const others = new Set(held.flatMap((it) => it.split(' ', 1)).filter((incident) => incident !== own));
  for (const incident of others) await journal.decide(incident, () => ({ facts: [{ type: 'channel-joined', place }] }));
}

/** When the next of them ends, epoch ms. */
export function mutesEndAt({ mute, quiet }: IncidentState): number[] {
  return [mute, quiet].flatMap((it) => (it && it.ended === null ? [it.until] : []));
}
