/**
 * "Can I go to bed?", "can I close my laptop?": beside whether it is over, whether anything here still waits for somebody.
 * Owns: that sentence. Refuses: whether it is over (trend.ts), and promising that it stays so.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { at, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { approvers, cardOf, deedName, waitingOf } from './fix.ts';
import { openEnds } from './open-ends.ts';

const asksToLeave =
  /\b(?:(?:to|in|for) (?:bed|sleep)|clos(?:e|ing) (?:my|the|this|our) laptops?|stand(?:ing)? down|log(?:ging)? off|clock(?:ing)? out|go(?:ing)? (?:home|offline|afk)|call it a (?:night|day)|off the hook|(?:can|may|should) (?:i|we) (?:all )?(?:sleep|leave|relax|go now))\b/i;

/** Empty where nobody asks to go. */
export function offDuty({ text, state, finding }: Pick<Asked, 'text' | 'state' | 'finding'>): Words[] {
  if (!asksToLeave.test(text.slice(0, 300))) return [];
  const waiting = waitingOf(state);
  if (waiting)
    return [
      say`One thing waits: ${deedName(waiting)}, for ${approvers(waiting)}, until ${at(waiting.expiresAt)}, on ${cardOf(waiting)}. Somebody has to stay for that.`,
    ];
  if (finding?.noFault)
    return [say`Yes: nothing is wrong as far as is measured, no card waits, and nothing here needs you.`];
  if (state.resolved)
    return [
      say`The alert was resolved at ${at(state.resolved.at)} and no card waits, so that nothing here needs you now; that it stays so I cannot promise.`,
      ...openEnds({ state, finding }).slice(0, 1),
    ];
  if (wasMended(state)) return [say`No card waits; the incident is not marked as resolved yet.`];
  return [say`No card waits, but nothing was changed and it is not resolved: somebody has to stay with it.`];
}
