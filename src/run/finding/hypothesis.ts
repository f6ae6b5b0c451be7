/**
 * A possible cause and its standing, whoever thought of it.
 * Owns: the shape. Refuses: judging; those who weigh write the standing together with what speaks for and against it.
 */
import type { Person } from '../identity.ts';
import type { Words } from '../wording/words.ts';

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
  /** What people said of it, newest last: their word, never evidence. */
  said?: SaidOfIt[];
}

export interface SaidOfIt {
  by: Person;
  /** Epoch ms. */
  at: number;
  speaks: 'for' | 'against';
  text: string;
}

const mostSaid = 5;

/** A row once somebody has spoken of it: who rules it out rules it out, and whoever names it again brings it back. */
export function withSaid(row: Hypothesis, said: SaidOfIt): Hypothesis {
  const before = row.said?.at(-1);
  const back = said.speaks === 'for' && row.standing === 'ruled-out' && before?.speaks === 'against';
  const standing = said.speaks === 'against' ? 'ruled-out' : back ? 'weaker' : row.standing;
  return { ...row, standing, said: [...(row.said ?? []), said].slice(-mostSaid) };
}

/** A possible cause that a person was the first to name. */
export function namedByPerson(id: string, component: string | null): Hypothesis {
  const what = [{ name: component ?? id }];
  return { id, origin: 'person', component, change: null, standing: 'weaker', what, for: [], against: [] };
}

/** "@oncall rules it out, 12:03: “…”". */
export function saidWords({ by, at, speaks, text }: SaidOfIt): Words {
  const does = speaks === 'against' ? ' rules it out, ' : ' names it, ';
  return [{ person: by.user }, does, { at }, ': ', { quote: text }];
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
