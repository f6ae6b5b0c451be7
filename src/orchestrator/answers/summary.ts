/**
 * "Summarise it", "what do I tell the boss?": what happened, who is hit, what is done, in a few sentences.
 * Owns: the order, and that it is marked as a draft where it is for others. Refuses: detail.
 */
import { say } from '../../run/words.ts';
import { affected } from './affected.ts';
import type { Asked, Told } from './asked.ts';
import { since } from './since.ts';
import { deeds } from './status.ts';
import { lead, lookedUp } from './wording.ts';

export async function summary(asked: Asked): Promise<Told> {
  const forOthers =
    /boss|manager|ceo|cto|vp|exec|director|management|leader|stakeholder|non.?technical|layman|plain english|simple (?:words|terms)/i.test(
      asked.text,
    );
  const hit = await affected({ ...asked, ask: { ...asked.ask, subject: {} } });
  const began = since({ ...asked, ask: { ...asked.ask, subject: {} } });
  const { resolved } = asked.state;
  const now = resolved ? say`It is resolved.` : say`It is not marked as resolved.`;
  return {
    lines: [
      ...(forOthers ? [say`Draft, from the record:`] : []),
      lead(asked),
      ...hit.lines.slice(0, forOthers ? 1 : 2),
      ...began.lines.slice(0, 1),
      ...deeds(asked, { replaced: false }),
      now,
    ],
    foot: lookedUp(asked, []),
  };
}
