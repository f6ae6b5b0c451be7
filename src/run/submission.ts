/**
 * What an investigator hands in: claims with their evidence, and the outcome of its decisive check.
 * Owns: the shape. Refuses: believing any of it; evidence/claim-check.ts judges each claim.
 */
import type { Claim } from './evidence.ts';

export interface CheckOutcome {
  /** The answer to the task's check; `open` where it could not be had. */
  answer: 'yes' | 'no' | 'open';
  /** What was seen, in a sentence. */
  seen: string;
  evidence: string[];
}

/** A claim and what code found of it. */
export interface JudgedClaim extends Claim {
  /** What does not hold, one sentence each; empty when all does. */
  faults: string[];
}

export interface Submission {
  /** In a few sentences, with ids of evidence. */
  summary: string;
  claims: JudgedClaim[];
  check: CheckOutcome;
}
