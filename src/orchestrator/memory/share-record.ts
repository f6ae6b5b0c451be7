/**
 * Gives what an incident turned out to be to the memory server, once somebody has said it.
 * Owns: that it is tried again later where the server does not take it, over any restart, and that the record here is
 * the one that counts. Refuses: deciding what is worth keeping; a person's press does.
 */
import { FenceLost } from '../../run/fence-lost.ts';
import type { IncidentId } from '../../run/identity.ts';
import type { Journal } from '../../run/journal.ts';
import type { MemoryServer } from './memory-server.ts';

/** ms before the second try; each later one waits twice as long, up to the longest. */
const [firstPause, longestPause] = [60_000, 3_600_000];

interface ShareParts {
  journal: Journal;
  memory?: MemoryServer;
}

export async function shareRecord({ journal, memory }: ShareParts, incident: IncidentId, fence: number, now: number) {
  const state = await journal.load(incident);
  const share = state.outcome?.share;
  if (!share || share.at === null || share.at > now) return;
  // Named no more: nobody waits for it.
  const isNamed = memory?.name === share.server;
  const fault = isNamed ? await memory.write(state, AbortSignal.timeout(60_000)) : null;
  const pause = Math.min(firstPause * 2 ** share.tries, longestPause);
  const written = await journal.decide(
    incident,
    ({ outcome }) =>
      outcome?.share?.tries === share.tries && outcome.at === state.outcome?.at
        ? { facts: [{ type: 'record-shared', server: share.server, again: fault === null ? null : now + pause }] }
        : null,
    fence,
  );
  if (!written.ok) throw new FenceLost(incident);
}
