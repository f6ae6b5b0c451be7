/**
 * What a partial answer consists of: what a run has and what it had no room for, under three labels.
 * Owns: the shape. Refuses: collecting it; orchestrator/finding/partial-parts.ts does.
 */
export interface PartialParts {
  /** Claims that code checked, with their evidence, and what was ruled out. */
  established: string[];
  /** Questions that nobody came to, and causes that are neither proven nor ruled out. */
  notChecked: string[];
  /** What could not be read, and why. */
  couldNotSee: string[];
}

/** The labels as they are shown, in their order. */
export const partialLabels = [
  ['established', 'Established'],
  ['notChecked', 'Not checked'],
  ['couldNotSee', 'Could not see'],
] as const satisfies (readonly [keyof PartialParts, string])[];
