/**
 * When a component's trouble was first seen, as one time for all sentences.
 * Owns: which signs are strong enough to tell it. Refuses: ranking causes, which weighs weak signs as well.
 */
import { saysWord } from '../wording/says-word.ts';
import type { TriageResult } from './triage-result.ts';

/** A weaker sign may be chance, and chance comes early. */
const strong = 5;

/**
 * ISO-8601 UTC of the earliest strong sign at a component, or of it at others (their calls and their log lines name it);
 * where there is none, of the first moment that its rank rests on. Null where nothing was seen.
 */
export function firstSign({ anomalies, components }: TriageResult, component: string): string | null {
  const [earliest] = anomalies
    .filter(({ chronic, strength, bad }) => !chronic && strength >= strong && bad !== 0)
    .filter((it) => it.component === component || (it.source !== 'metric' && saysWord(it.signal, component)))
    .map(({ onset }) => onset)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return earliest ?? components.find((it) => it.component === component)?.onset ?? null;
}
