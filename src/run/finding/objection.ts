/**
 * What a critic says against a claim, and what code made of it.
 * Owns: the shape. Refuses: believing any of it; evidence/contradicts.ts judges each.
 */

export interface Objection {
  /** What it is said against. */
  component: string;
  statement: string;
  /** Id of the evidence that it cites, and a line of it, word for word. */
  evidence: string;
  quote: string;
  /** What code found in that line against the claim; null where the objection was dropped. */
  held: string | null;
  /** Why it was dropped; empty where it was not. */
  dropped: string;
}
