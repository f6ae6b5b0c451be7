/**
 * What becomes of a word that its channel does not take: Aura is not let in, or the channel was archived.
 * Owns: who is told instead, and that it is once. Refuses: trying again; a channel that takes words again is told the next.
 */
import type { IncidentId, Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { findingOf, isEvaluated } from '../run/finding/run-finding.ts';
import type { Notice } from '../run/saying.ts';
import { headline } from './cards/finding-lines.ts';
import { wordsOf } from './markup.ts';

export interface ShutParts {
  journal: Journal;
  /** Who is told instead, and where; null: nobody can be. */
  elsewhere: (incident: IncidentState) => Promise<Place | null>;
  /** Keeps what was found where the incident came from. */
  keepNote: (incident: IncidentState, text: string) => Promise<void>;
  log: (line: string) => void;
}

export const isArchived = 'is_archived';
/** A channel that Aura is not in, or does not see. */
const notLetIn = new Set(['not_in_channel', 'channel_not_found']);
const toldOnce = 30 * 86_400_000;

export async function sayElsewhere(parts: ShutParts, incident: IncidentId, shut: Place, error: string): Promise<void> {
  if (error !== isArchived && !notLetIn.has(error)) return;
  const { channel } = shut;
  const state = await parts.journal.load(incident);
  if (state.place?.channel !== channel) return;
  const title = state.brief?.title ?? '';
  const place = await parts.elsewhere(state).catch(() => null);
  const to = place && place.channel !== channel ? place : null;
  if (error !== isArchived) {
    if (to) await tellOnce(parts, incident, `not-let-in:${channel}`, to, { code: 'not-let-in', channel, title });
    return;
  }
  const run = [...state.runs.values()].findLast(isEvaluated);
  const finding = run && findingOf(run);
  if (!run || !finding) return;
  const found = wordsOf(headline(finding));
  const id = `archived:${run.id}`;
  const notice = { code: 'channel-archived', channel, title, found } as const;
  if (!(await tellOnce(parts, incident, id, to ?? shut, notice, to === null))) return;
  await parts.keepNote(state, `Aura: ${found}. Its Slack channel was archived.`).catch((cause: unknown) => {
    parts.log(`what was found on ${incident} could not be noted at its source: ${String(cause)}`);
  });
}

/** False where it was told before. `silent`: only that it was is kept, as nobody can be told in Slack. */
async function tellOnce(
  { journal }: ShutParts,
  incident: IncidentId,
  id: string,
  place: Place,
  notice: Notice,
  silent = false,
): Promise<boolean> {
  const decided = await journal.decide(incident, () => ({
    facts: [
      silent
        ? { type: 'message-failed', key: `notice:${id}`, place, error: isArchived }
        : { type: 'person-told', id, place, notice },
    ],
    unique: [{ key: `slack:${id}:${incident}`, ttl: toldOnce }],
  }));
  return decided.ok;
}
