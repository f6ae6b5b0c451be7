/**
 * What `aura notes` reads of an incident beside its notes: which note evidence has, and the record of its outcome.
 * Owns: the look-up in the store. Refuses: reading notes; the reading tools do.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AuraError } from '../errors.ts';
import { print } from '../local/terminal.ts';
import { reading, unknown } from './reading-store.ts';

/** Whether a word names evidence, as messages cite it. */
export function isEvidence(word: string): boolean {
  return /^E\d{1,6}$/i.test(word);
}

export async function notesFolder(incident: string, file: string): Promise<string> {
  const [{ readConfig }, { keptWith }] = await Promise.all([
    import('../config.ts'),
    import('./kept-investigations.ts'),
  ]);
  const { folder } = readConfig(file !== 'aura.yaml' || existsSync(file) ? file : undefined);
  return join(keptWith(folder, incident) ?? folder, 'notes');
}

/** The notes of an incident's evidence. `noteOf` throws with what there is instead. */
export async function notesOf(
  incident: string,
  config: string,
): Promise<{ folder: string; noteOf: (evidence: string) => string }> {
  const kept = new Map<string, string | undefined>();
  let folder = '';
  await reading(
    config,
    async ({ journal, notes }) => {
      const state = await journal.load(incident);
      if (state.head.version === 0) throw unknown('incident', incident);
      folder = notes;
      for (const { id, note } of state.ledger) kept.set(id, note);
    },
    incident,
  );
  const noteOf = (evidence: string): string => {
    const id = evidence.toUpperCase();
    const note = kept.get(id);
    if (note !== undefined) return note;
    const ids = [...kept.keys()];
    const there = ids.length > 0 ? `There is ${ids[0]} to ${ids.at(-1)}.` : 'Nothing was looked at in it.';
    const userMessage = kept.has(id)
      ? `Nothing whole was kept of ${id}; its digest is in "aura trace".`
      : `${incident} has no evidence ${id}. ${there}`;
    throw new AuraError({ code: 'evidence-unknown', userMessage });
  };
  return { folder, noteOf };
}

/** Throws where the store has no such incident; one without notes may be known all the same. */
export async function knownIncident(incident: string, config: string): Promise<void> {
  await reading(
    config,
    async ({ journal }) => {
      if ((await journal.load(incident)).head.version === 0) throw unknown('incident', incident);
    },
    incident,
  );
}

export async function printRecord(incident: string, config: string): Promise<void> {
  await reading(
    config,
    async ({ journal }) => {
      const { outcomeRecord } = await import('../run/outcomes/outcome-record.ts');
      const state = await journal.load(incident);
      if (state.head.version === 0) throw unknown('incident', incident);
      print(outcomeRecord(state) ?? 'Nobody has said yet what it was: that is asked in its thread once it is over.\n');
    },
    incident,
  );
}
