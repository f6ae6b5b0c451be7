/**
 * Records of what incidents turned out to be, as Markdown files in the installation folder.
 * Owns: where they lie and their rights. Refuses: their words; the journal can write them again at any time.
 */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPrivate } from '../local/private-folder.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { outcomeRecord } from '../run/outcomes/outcome-record.ts';
import { redact } from '../redact/redact.ts';

export function keepRecords(folder: string): (state: IncidentState) => Promise<void> {
  const records = join(folder, 'records');
  return async (state) => {
    const text = outcomeRecord(state);
    if (text === null || !/^[\w-]+$/.test(state.incident)) return;
    await openPrivate(records);
    const path = join(records, `${state.incident}.md`);
    // Whole or not at all, also where two write it at once.
    const draft = `${path}.${process.pid}.${state.head.version}`;
    await writeFile(draft, redact(text), { mode: 0o600 });
    await rename(draft, path);
  };
}
