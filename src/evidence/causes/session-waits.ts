/**
 * Sessions that wait for each other, however that was told.
 * Owns: following each to the one that waits for nobody, and choosing the one that holds up plainly the most.
 * Refuses: whose session it is (printed-locks, told-locks).
 */
import { grouped } from '../model/grouped.ts';

/** One session that holds up so many times as many as the next is the one. */
const plainly = 2;
const longestChain = 50;

/** `waits`: by each waiting session, which one it waits for. Undefined where nobody waits, or two hold up about as many. */
export function holdsUpMost(waits: ReadonlyMap<string, string>): { id: string; waiting: number } | undefined {
  const ends = [...waits.keys()].map((id) => endOf(id, waits));
  const [first, second] = [...grouped(ends, (id) => id)]
    .map(([id, all]) => ({ id, waiting: all.length }))
    .toSorted((one, other) => other.waiting - one.waiting);
  return first && first.waiting >= plainly * (second?.waiting ?? 0) ? first : undefined;
}

/** The last of a chain of sessions; where they wait in a circle, one of them. */
function endOf(id: string, waits: ReadonlyMap<string, string>): string {
  let end = id;
  for (let steps = 0; steps < longestChain; steps++) {
    const further = waits.get(end);
    if (further === undefined) return end;
    end = further;
  }
  return end;
}
