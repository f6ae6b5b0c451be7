/**
 * What the cause itself shows, strongest first.
 * Owns: which of its series tell it. Refuses: what its callers meet.
 */
import type { Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { distinct, ownWords } from './wording.ts';

/** At most `most` of them, each as "memory of the process 78 MB → 134 MB since 09:34". */
export function ownSigns({ triage, finding }: Pick<Asked, 'triage' | 'finding'>, most: number): Words[] {
  const own = (triage?.anomalies ?? [])
    .filter((it) => it.component === finding?.component && it.source === 'metric' && !it.chronic)
    .toSorted((one, other) => other.strength - one.strength);
  return distinct(own.map(ownWords)).slice(0, most);
}
