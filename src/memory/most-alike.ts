/**
 * Which earlier incident is the same fault as this one, if any is.
 * Owns: when one is alike enough, and enough more so than the next. Refuses: saying that what was true then is true now.
 */
import type { Lesson } from '../run/outcomes/lesson.ts';
import type { Structure } from '../run/outcomes/structure.ts';
import { type Counts, linkage } from './linkage.ts';

export interface Kept {
  lesson: Lesson;
  structure: Structure;
}

/** Odds against one that is said to be alike being another fault. */
const surely = Math.log2(9);
/** Bits by which it must lead the next one that tells another cause. */
const margin = 2;

/** Null where none is alike enough; with `disputed` where another that tells another cause is as much. `maybe`: to look there first. */
export function mostAlike(
  now: Structure,
  kept: readonly Kept[],
  counts: Counts,
  how: 'surely' | 'maybe' = 'surely',
): Kept | null {
  // Of more incidents one agrees by chance more easily; who looks whether it is so needs no more than odds.
  const least = surely + (how === 'surely' ? Math.log2(counts.total + 1) : 0);
  const ranked = kept
    .map((it) => ({ it, bits: linkage(now, it.structure, counts) + trustBits(it.lesson) }))
    .toSorted((one, other) => other.bits - one.bits || other.it.lesson.at - one.it.lesson.at);
  const [best] = ranked;
  if (!best || best.bits < least) return null;
  const rival = ranked.find(({ it }) => tells(it.lesson) !== tells(best.it.lesson));
  if (!rival || best.bits - rival.bits >= margin) return best.it;
  // Two confirmed causes of what looks the same: people should know that one of the records is wrong, or too general.
  const isDispute = best.it.lesson.right && rival.it.lesson.right && rival.bits >= least && how === 'surely';
  const { at, named } = rival.it.lesson;
  return isDispute ? { ...best.it, lesson: { ...best.it.lesson, disputed: { at, named } } } : null;
}

/** What came of it whenever it came to mind: one half before that is known (Laplace's rule of succession). */
function trustBits({ held = 0, contradicted = 0 }: Lesson): number {
  return Math.log2((2 * (held + 1)) / (held + contradicted + 2));
}

function tells({ named, right, was }: Lesson): string {
  return JSON.stringify(right ? [named.component, named.kind] : ['not', named.component, named.kind, was ?? '']);
}
