/**
 * When an alert says that it began.
 * Owns: which moments are believed; everything that is looked at later lies around one. Refuses: guessing another.
 */

/** ms. An alert that has fired for longer tells nothing by its start. */
const longest = 400 * 24 * 3_600_000;
/** ms that clocks differ by. */
const drift = 3_600_000;

/** Epoch ms, at the latest `now`; null when nothing is said, or a moment that no alert can have begun at. */
export function startOf(text: string | null | undefined, now: number): number | null {
  const at = Date.parse(text ?? '');
  return at >= now - longest && at <= now + drift ? Math.min(at, now) : null;
}
