/**
 * Reads entries of every form of facts that was ever written.
 * Owns: the steps from an older form to today's, and the refusal of a newer one. Refuses: touching what is stored; the
 * hash chain runs over the stored lines.
 */
import { AuraError } from '../errors.ts';
import { type Fact, factFormat } from './fact.ts';
import type { IncidentId } from './identity.ts';
import type { Entry } from './ports/store.ts';

/** One step a form: what turns facts of form n + 1 (at index n) into the next. */
const steps: ((facts: Fact[]) => Fact[])[] = [(facts) => facts];

/** The entry with facts of today's form. Throws JournalNewer where a newer Aura wrote it. */
export function upgrade(incident: IncidentId, entry: Entry): Entry {
  const format = entry.format ?? 1;
  if (format === factFormat) return entry;
  if (format > factFormat) throw new JournalNewer(incident, format);
  return { ...entry, facts: steps.slice(format - 1).reduce((facts, step) => step(facts), entry.facts) };
}

/** An incident that this process must leave alone. */
export class JournalNewer extends AuraError {
  constructor(incident: IncidentId, format: number) {
    super({
      code: 'journal-newer',
      userMessage:
        `${incident} was written by a newer Aura (facts of form ${format}; this one reads up to ${factFormat}). ` +
        'It is left alone until this process is updated to the same version.',
    });
  }
}
