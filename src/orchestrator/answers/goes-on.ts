/**
 * What goes on all the same where a deed only hides the cause, and that nothing asks for one where nothing is wrong.
 * Owns: those sentences. Refuses: the verdict (what-if.ts).
 */
import type { Finding } from '../../run/evidence.ts';
import { say, type Words } from '../../run/wording/words.ts';
import { changeDid } from './change-did.ts';
import type { Asked, Told } from './asked.ts';
import { kindWords, lead } from './wording.ts';

/** ", which still runs one query for each item". */
export function goesOn(finding: Finding): Words {
  const did = changeDid(finding);
  return did && finding.causeKind === 'deploy'
    ? say`, which still ${did}`
    : say`, so ${kindWords(finding.causeKind)} can come again`;
}

/** "Should we rotate it anyway to be safe?", of a calm. */
export function nothingAsksForIt(asked: Asked): Told {
  return {
    lines: [
      say`Nothing that is measured asks for it, and it would be a change of production with a risk of its own, only over a card.`,
      lead(asked),
    ],
  };
}
