/**
 * How a mute and a quiet end: by a press, or because their time is over.
 * Owns: what follows from it, a new look or what was held back. Refuses: beginning them.
 */
import type { Fact } from '../fact.ts';
import { derivedId, type IncidentId, type Person } from '../identity.ts';
import type { IncidentState } from '../incident-state.ts';
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

/** Looks into what the alert opened elsewhere while nobody was to be told, and is there still. */
export async function lookAfterMute(journal: Decides, { mute }: IncidentState): Promise<void> {
  if (!mute?.ended) return;
  for (const incident of mute.others)
    await journal.decide(incident, ({ brief, status, place, runs, requests }) => {
      if (!brief || status === 'resolved' || runs.size + requests.size > 0) return null;
      const id = derivedId('req', 'unmuted', mute.id, incident);
      const request = { id, kind: 'webhook', text: brief.title, capped: false, by: null, place } as const;
      return { facts: [{ type: 'request-accepted', request }] };
    });
}

interface Decides {
  decide(incident: IncidentId, decide: (state: IncidentState) => { facts: Fact[] } | null): Promise<unknown>;
}

/** Lets other incidents say what they held back in a channel that may be spoken in again. */
export async function speakAgain(journal: Decides, { incident: own, quiet }: IncidentState): Promise<void> {
  if (!quiet?.ended) return;
  const { place, held } = quiet;
  const others = new Set(held.flatMap((it) => it.split(' ', 1)).filter((incident) => incident !== own));
  for (const incident of others) await journal.decide(incident, () => ({ facts: [{ type: 'channel-joined', place }] }));
}

/** When the next of them ends, epoch ms. */
export function mutesEndAt({ mute, quiet }: IncidentState): number[] {
  return [mute, quiet].flatMap((it) => (it && it.ended === null ? [it.until] : []));
}
