/**
 * Who is said to be hit.
 * Owns: leaving out who only moved a little beside it. Refuses: the radius itself; the evidence finds it.
 */
import type { TriageResult } from './triage-result.ts';

/** Signs below this strength come and go with the load. */
const plain = 5;

/** Of a blast radius those that show it plainly; all of them where none does, since then it rests on other evidence. */
export function hitBy({
  blastRadius,
  anomalies,
  alerted,
}: Pick<TriageResult, 'blastRadius' | 'anomalies' | 'alerted'>): string[] {
  const shows = new Set(
    anomalies
      .filter(({ chronic, bad, strength }) => !chronic && bad !== 0 && strength >= plain)
      .map(({ component }) => component),
  );
  const hit = blastRadius.filter((it) => shows.has(it) || it === alerted);
  return hit.length > 0 ? hit : blastRadius;
}
