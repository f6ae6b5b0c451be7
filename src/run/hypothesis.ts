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
