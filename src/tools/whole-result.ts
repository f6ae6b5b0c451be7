/**
 * What a read brought, whole, for those that compute with it and show only what they make of it: programs and waits.
 * Owns: where the whole is found (the structured result, the note, or the short answer itself). Refuses: showing it to a
 * model or a person.
 */
import type { IncidentId } from '../run/identity.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import type { Passed } from './gate-ledger.ts';

export interface WholeResult {
  /** `json` where the tool gave a structured result, or a text that looks like JSON. */
  form: 'json' | 'text';
  text: string;
}

/** Rejects with a sentence where the whole is gone. */
export async function wholeResult(
  notes: NoteStore,
  incident: IncidentId,
  { evidence, structured }: Passed,
): Promise<WholeResult> {
  if (evidence.structured !== undefined) return { form: 'json', text: await notes.text(incident, evidence.structured) };
  if (structured !== undefined) return { form: 'json', text: JSON.stringify(structured) };
  const text = evidence.note === undefined ? evidence.digest : await notes.text(incident, evidence.note);
  return { form: /^\s{0,100}[[{]/.test(text) ? 'json' : 'text', text };
}
