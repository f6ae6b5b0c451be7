/**
 * "How do I fix it properly, so that I can ship again?": where in the change it is, what that does, and what a repair has to
 * meet.
 * Owns: that answer, of a change that was blamed. Refuses: writing the repair, and taking a change back (proposal.ts).
 */
import { name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changeDid } from './change-did.ts';
import { fixes } from './fix.ts';
import { prevention } from './prevention.ts';
import { changeName, lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const asksHow =
  /\b(?:how|what)\b[^.?!]{0,50}\b(?:fix|mend|repair|solve|patch|correct|rewrite)\b[^.?!]{0,30}\b(?:proper\w*|for good|permanent\w*|in (?:the )?code|long.?term|lasting|so (?:that )?(?:i|we) can (?:ship|release|deploy|merge)|before (?:i|we) (?:ship|release|deploy|merge)|(?:ship|release|deploy|merge) (?:it )?again)\b|\b(?:proper|permanent|real|lasting|long.?term|root) (?:fix|repair|solution)\b|\bfix (?:it|this|that)\b[^.?!]{0,20}\bbefore (?:i|we|it)\b|\bfix (?:it |this |that )?(?:proper\w*|for good|permanent\w*)\b/i;

/** Null where it is not asked, or no change was blamed. */
export function lastingRepair(asked: Asked): Told | null {
  return asksHow.test(asked.text.slice(0, most)) ? repairOf(asked) : null;
}

/** The same, however it is asked. Null where no change was blamed. */
export function repairOf(asked: Asked): Told | null {
  const { finding, triage } = asked;
  const change = finding?.change;
  if (finding?.outcome !== 'fault' || !change) return null;
  const read = triage?.changes.find(({ ref }) => ref === change.ref)?.risk;
  const did = changeDid(finding);
  const where: Words = read
    ? say`It is at ${name(`${read.path}:${read.line}`)}: ${quote(read.excerpt)}`
    : say`What ${changeName(change)} says of itself: ${quote(change.summary)}`;
  return {
    lines: [
      say`${where}${did ? say`. It ${did}` : []}.`,
      ...prevention(asked).slice(0, 1),
      say`How the code has to read instead I do not know; whoever made ${name(change.ref)} does.`,
      ...fixes(asked).slice(0, 1),
    ],
    foot: lookedUp(asked, []),
  };
}
