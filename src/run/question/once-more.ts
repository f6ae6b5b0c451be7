/**
 * Whether an order asks for the same once more or for another one, and whether it has what was stopped go on.
 * Owns: those words. Refuses: what there is to be done once more, and questions; they order nothing.
 */
import { asksWhether } from './asks-whether.ts';

/** Characters of a message that are read. */
const most = 300;
const other =
  /\b(?:else|other|others|different\w*|another|instead|alternativ\w*|milder|gentler|softer|smaller|safer|drastic|plan b)\b/i;
const same =
  /\b(?:again|once more|one more time|anew|repost|re-?post|re-?propose|(?:bring|get|have|put|open|show|pull) (?:(?:it|(?:the|that|your) \w{2,12}(?: \w{2,12})?) )?(?:back|up)|changed my mind|after all)\b/i;
const goesOn =
  /^(?:\W|ok|okay|so|and|now|then|please|pls|aura|right|alright|fine|yes|let['’]?s|lets|can you|could you|you can|you may|go){0,12}\W{0,2}(?:(?:pick|take) (?:it|this|that|things)?(?: back)? ?up|(?:go|carry|keep|move|get) (?:on|ahead|going|back to (?:it|work)|looking)|continue|resume|proceed|un-?(?:pause|stop)|start (?:it |this )?(?:again|over)|back to (?:it|work))\b/i;

/** "All the same": it was weighed, or is wanted whatever that says. */
export function insists(text: string): boolean {
  return insisting.test(text.slice(0, most));
}

const insisting =
  /\b(?:all the same|any(?:way|how)|regardless|nevertheless|nonetheless|i insist|instead|even so|do it still|still do it|just do it)\b/i;

/** "Something else": another one than the last. */
export function asksForOther(text: string): boolean {
  return other.test(text.slice(0, most));
}

/** "Propose it again": the one that was there. */
export function asksForSame(text: string): boolean {
  return same.test(text.slice(0, most)) && !asksForOther(text);
}

/** "Ok, pick it up again": what was stopped shall go on. */
export function resumes(text: string): boolean {
  return goesOn.test(text.slice(0, most)) && !asksWhether(text);
}
