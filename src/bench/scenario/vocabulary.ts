/**
 * The words of a finding that a scenario expects by name.
 * Owns: the lists, held to the finding's own types. Refuses: any word that a finding cannot say.
 */
import type { Verdict } from '../../run/evidence.ts';
import type { Outcome } from '../../run/finding/triage-result.ts';

export const outcomes = ['fault', 'healthy', 'cannot-tell'] as const satisfies readonly Outcome[];
export const verdicts = ['confirmed', 'likely', 'inconclusive'] as const satisfies readonly Verdict[];
