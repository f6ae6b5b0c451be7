/**
 * Where an incident stands in its escalation policy, and who is next.
 * Owns: reading the level off those it is assigned to. Refuses: look-ups.
 */

export interface Duty {
  /** From 1. */
  level: number;
  /** Id of the user on call. */
  user: string;
}

/** The highest level that one of the assigned is on call for; 0 where none is. */
export function levelOf(duties: readonly Duty[], assigned: readonly string[]): number {
  return Math.max(0, ...duties.filter(({ user }) => assigned.includes(user)).map(({ level }) => level));
}

/** The level above; null where there is none. */
export function nextLevel(levels: readonly number[], level: number): number | null {
  const above = levels.filter((it) => it > level);
  return above.length === 0 ? null : Math.min(...above);
}

/** Those above the level first, the nearest of them before; then the others. */
export function nextFirst<T extends Duty>(duties: readonly T[], level: number): T[] {
  const rank = (it: Duty) => (it.level > level ? it.level - level : Number.MAX_SAFE_INTEGER - level + it.level);
  return duties.toSorted((one, other) => rank(one) - rank(other));
}
