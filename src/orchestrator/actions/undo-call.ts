/**
 * The call that takes an action back, with a record for each of its arguments.
 * Owns: what is known of an undo that the tool itself named: what it shares with the approved call keeps its record, all
 * else is the tool's word; and whether it may be done without asking. Refuses: judging values; the gate checks each argument
 * by its record.
 */
import { actionServer } from '../../run/settings/action-settings.ts';
import type { Action, TracedCall } from '../../run/actions/approval.ts';
import { type ArgumentType, hasForm } from '../../run/actions/argument-type.ts';
import { within } from '../../run/actions/fill-template.ts';
import { type Origin, originAt } from '../../run/actions/provenance.ts';

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

/** What a way back may give another value: how much, which version. What it is done to stays the same. */
const values: readonly (ArgumentType | undefined)[] = ['ref', 'image', 'number', 'quantity', 'duration', 'enum'];

/**
 * Whether it is known to take back this action and to do nothing else: a workflow names it, Aura's own tool does, or it is
 * the same tool on the same object. Any other way back is a tool's word, and people are asked.
 */
export function isKnownWayBack({ tool, args, origins = [], undo }: Action): boolean {
  if (!undo) return false;
  if (undo.origins !== undefined || tool.startsWith(`${actionServer}.`)) return true;
  if (undo.tool !== tool) return false;
  const [approved, back] = [args, undo.args].map((it) => new Map(leavesOf(it).map(({ path, value }) => [path, value])));
  const paths = [...(approved?.keys() ?? [])];
  if (paths.length !== back?.size) return false;
  return paths.every((path) => {
    const [then, now] = [approved?.get(path), back.get(path)];
    if (!back.has(path)) return false;
    const isNumber = typeof then === 'number' && typeof now === 'number';
    return then === now || isNumber || values.includes(originAt(origins, path)?.type);
  });
}

/** Levels that are looked at; what lies deeper has no record, and the gate refuses it. */
const deepest = 16;

function leavesOf(value: unknown, path = '', depth = 0): { path: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  if (depth === deepest) return [];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, within(path, name), depth + 1));
}
