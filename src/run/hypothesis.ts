/**
 * A possible cause and its standing, whoever thought of it.
 * Owns: the shape. Refuses: judging; those who weigh write the standing together with what speaks for and against it.
 */
import type { Words } from './words.ts';

export type Standing = 'leading' | 'weaker' | 'ruled-out';

export interface Hypothesis {
  /** The same possible cause has the same id, whoever weighs it: `basket` or `basket@3.1.0`. */
  id: string;
  origin: 'triage' | 'model' | 'person';
  component: string | null;
  /** Ref of the change, where one is suspected. */
  change: string | null;
  standing: Standing;
  /** What is supposed, in words. */
  what: Words;
  for: Words[];
  against: Words[];
}

export function hypothesisId(component: string | null, change: string | null): string {
  return change === null ? (component ?? '') : `${component ?? ''}@${change}`;
}

const order: Record<Standing, number> = { leading: 0, weaker: 1, 'ruled-out': 2 };

/** The rows once some of them were weighed anew: those that lead first, otherwise in the order in which they came. */
export function weighed(before: readonly Hypothesis[], rows: readonly Hypothesis[]): Hypothesis[] {
  const all = new Map([...before, ...rows].map((row) => [row.id, row]));
  return [...all.values()].toSorted((one, other) => order[one.standing] - order[other.standing]);
}
