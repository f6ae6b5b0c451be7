/**
 * What the journal gets when somebody wants a whole output as a file.
 * Owns: that only evidence of this incident counts. Refuses: I/O.
 */
import type { IncidentState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';
import { slackWindow } from './accept-mention.ts';
import type { FileAsked } from './said.ts';

export function acceptFileAsked({ ledger }: IncidentState, asked: FileAsked): Decision | null {
  const { id, place, by, evidence, thread } = asked;
  if (!ledger.some((it) => it.id === evidence)) return null;
  return {
    facts: [{ type: 'file-asked', id, by, place, evidence, ...(thread ? { thread } : {}) }],
    unique: [{ key: `slack:file:${id}`, ttl: slackWindow }],
  };
}
