/**
 * What is kept of an incident once somebody said what it was: the record for people, and what it says of quiet times.
 * Owns: that both are kept. Refuses: deciding what either says.
 */
import { QuietTimes } from '../orchestrator/memory/quiet-times.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { keepRecords } from './keep-records.ts';

export function keepOutcome(folder: string, journal: Journal): (state: IncidentState) => Promise<void> {
  const record = keepRecords(folder);
  const quiet = new QuietTimes(journal);
  return async (state) => {
    await quiet.confirmed(state);
    await record(state);
  };
}
