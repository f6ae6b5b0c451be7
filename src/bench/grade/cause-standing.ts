/**
 * The cause that an answer names, against the one that a scenario holds for true.
 * Owns: what counts as named, by which names, and that a wrong extra cause makes all of them wrong. Refuses: the rest of an
 * answer (grade-answer.ts).
 */
import type { Finding } from '../../run/evidence.ts';
import { claimedCauses } from '../../run/finding/root-cause.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * Of the cause: `right`; `wrong`: another is named, or one too many; `open`: none is named; `none-due`: there is none, and
 * none is named.
 */
export type CauseStanding = 'right' | 'wrong' | 'open' | 'none-due';

export interface NamedCause {
  /** What is said to be the cause: the object's name where it is no application. */
  name: string;
  /** The component that stands for it, where that is another name. */
  component: string;
}

/** What is said to be the cause; nothing where the verdict leaves it open. */
export function namedCauses(finding: Finding | null): NamedCause[] {
  if (!finding || finding.outcome !== 'fault' || finding.verdict === 'inconclusive') return [];
  const roots = claimedCauses(finding);
  const claimed = finding.claims.filter(({ kind }) => kind === 'cause').map(({ component }) => component);
  const second = roots.flatMap(({ component }) => component ?? []);
  const components = new Set([finding.component, ...claimed, ...second].filter((name) => name !== null));
  return [...components].map((component) => {
    const root = roots.find((one) => one.component === component);
    return { component, name: root ? root.object.slice(root.object.indexOf('/') + 1) : component };
  });
}

/** A namespace or a node is as right by its own name as by the application that stands for it. */
export function causeStanding(
  expect: Scenario['expect'],
  finding: Finding | null,
  named: readonly NamedCause[],
): CauseStanding {
  const isFaultDue = [expect.outcome].flat().includes('fault');
  if (named.length === 0) return isFaultDue ? 'open' : 'none-due';
  if (!isFaultDue) return 'wrong';
  if (expect.component !== undefined) {
    const allowed = [expect.component, ...(expect.also ?? [])];
    const isOne = (of: readonly string[]) => (one: NamedCause) => of.includes(one.name) || of.includes(one.component);
    return named.some(isOne([expect.component])) && named.every(isOne(allowed)) ? 'right' : 'wrong';
  }
  if (expect.reason === undefined) return 'right';
  const [root] = finding?.rootCauses ?? [];
  return root && [expect.reason].flat().includes(root.reason) ? 'right' : 'wrong';
}
