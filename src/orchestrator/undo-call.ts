/**
 * The call that takes an action back, with a record for each of its arguments.
 * Owns: what is known of an undo that the tool itself named: what it shares with the approved call keeps its record, all
 * else is the tool's word. Refuses: judging it; the gate checks each argument by its record.
 */
import type { Action, TracedCall } from '../run/approval.ts';
import { hasForm } from '../run/argument-type.ts';
import { within } from '../run/fill-template.ts';
import { type Origin, originAt } from '../run/provenance.ts';

/** Null where there is no way back. A text of no plain form is free text, so that people are asked whatever the autonomy. */
export function undoCall({ undo, args, origins = [] }: Action): TracedCall | null {
  if (!undo || undo.origins !== undefined) return undo ?? null;
  const approved = new Map(leavesOf(args).map(({ path, value }) => [path, value]));
  return {
    ...undo,
    origins: leavesOf(undo.args).map(({ path, value }): Origin => {
      const known = approved.get(path) === value ? originAt(origins, path) : null;
      if (known) return { ...known, path };
      const type = typeof value === 'number' ? 'number' : hasForm('ref', value) ? 'ref' : 'text';
      return { path, from: 'foreign', placeholders: ['its tool'], type };
    }),
  };
}

/** Levels that are looked at; what lies deeper has no record, and the gate refuses it. */
const deepest = 16;

function leavesOf(value: unknown, path = '', depth = 0): { path: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  if (depth === deepest) return [];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, within(path, name), depth + 1));
}
