/**
 * A decision whose requests carry the trace of the event that asked.
 * Owns: that one field. Refuses: starting traces.
 */
import type { Decision } from '../run/journal.ts';

/** What is asked for belongs to the trace of the event that asked. */
export function traced(decision: Decision | null, trace: string | undefined): Decision | null {
  if (!decision || trace === undefined) return decision;
  const facts = decision.facts.map((fact) =>
    fact.type === 'request-accepted' ? { ...fact, request: { ...fact.request, trace } } : fact,
  );
  return { ...decision, facts };
}
