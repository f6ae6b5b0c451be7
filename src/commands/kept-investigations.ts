/**
 * The runs of `aura investigate`, each in a small store of its own beside the installation's, so that no bot takes one up
 * and none waits for another's lock.
 * Owns: where they lie, how many, and finding one by its run or incident. Refuses: opening them; reading-store.ts does.
 */
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openPrivate } from '../local/private-folder.ts';

/** Older ones go. */
const mostKept = 20;

function homeOf(folder: string): string {
  return join(folder, 'investigations');
}

/** The newest first; a name is `STARTED.INCIDENT.RUN`, so that it sorts by time. */
function namesIn(folder: string): string[] {
  const home = homeOf(folder);
  return existsSync(home) ? readdirSync(home).toSorted().reverse() : [];
}

/** Copies a closed store from `from`; `folder` is the installation's. */
export async function keepInvestigation(
  folder: string,
  from: string,
  { incident, run, at }: { incident: string; run: string; at: number },
): Promise<void> {
  await openPrivate(homeOf(folder));
  cpSync(from, join(homeOf(folder), [String(at).padStart(15, '0'), incident, run].join('.')), { recursive: true });
  for (const name of namesIn(folder).slice(mostKept)) rmSync(join(homeOf(folder), name), { recursive: true });
}

/** Their folders, the newest first. */
export function keptInvestigations(folder: string): string[] {
  return namesIn(folder).map((name) => join(homeOf(folder), name));
}

/** The folder of the one with this run or incident; null where there is none. */
export function keptWith(folder: string, id: string): string | null {
  const name = namesIn(folder).find((it) => it.split('.').slice(1).includes(id));
  return name === undefined ? null : join(homeOf(folder), name);
}
