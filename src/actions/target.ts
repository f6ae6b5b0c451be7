/**
 * One object of a cluster by its address, and the rights on it.
 * Owns: the shapes. Refuses: paths; api-path.ts has them.
 */
import type { ChangeableKind } from '../run/settings/action-settings.ts';

/** One object by its address. */
export interface Target {
  kind: ChangeableKind;
  /** Absent for what belongs to no namespace. */
  namespace?: string;
  name: string;
}

/** A right, as a Role writes it. */
export interface Right {
  group: string;
  resource: string;
  verb: string;
}

/** The arguments that name an object, for an undo. */
export function namedBy({ kind, namespace, name }: Target, hasKinds: boolean): Record<string, unknown> {
  return { ...(hasKinds ? { kind } : {}), ...(namespace === undefined ? {} : { namespace }), name };
}
