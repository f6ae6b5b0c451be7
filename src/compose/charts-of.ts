/**
 * From a piece of evidence to the picture of its chart.
 * Owns: finding the chart's data among the notes. Refuses: drawing (charts/) and showing (slack/).
 */
import { readSpec } from '../charts/spec-json.ts';
import type { IncidentId } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';

/** The PNG, or null where the evidence has no chart or its note is gone. */
export function chartsOf(journal: Journal, notes: Pick<NoteStore, 'text'>) {
  return async (incident: IncidentId, evidence: string): Promise<Buffer | null> => {
    const { ledger } = await journal.load(incident);
    const note = ledger.find(({ id }) => id === evidence)?.structured;
    const text = note === undefined ? null : await notes.text(incident, note).catch(() => null);
    if (text === null) return null;
    const spec = readSpec((JSON.parse(text) as { chart?: unknown } | null)?.chart);
    if (!spec) return null;
    const { drawChart } = await import('../charts/draw-chart.ts');
    return drawChart(spec);
  };
}
