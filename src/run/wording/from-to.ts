/**
 * Two readings in a sentence: "2/s → 5/s", and where they are said alike, no change: "about 2/s all along".
 * Owns: that numbers which do not differ are not said as a change. Refuses: rounding; who says them chose how.
 */
export function fromTo(before: string, after: string): string {
  return before === after ? `about ${after} all along` : `${before} → ${after}`;
}
