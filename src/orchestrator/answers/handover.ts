/**
 * A handover for the next shift: where it stands, what is open, what to watch.
 * Owns: their order. Refuses: the whole history; timeline.ts has it.
 */
import { shapeOf } from '../../run/question/shape.ts';
import { say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { affected } from './affected.ts';
import { openEnds } from './open-ends.ts';
import { remains } from './remains.ts';
import { deeds } from './status.ts';
import { trend } from './trend.ts';
import { lead } from './wording.ts';

export async function handover(asked: Asked): Promise<Told> {
  if (shapeOf(asked.text) === 'remains' && !forOthers.test(asked.text.slice(0, 300))) return remains(asked);
  const own = { ...asked, ask: { ...asked.ask, subject: {} } };
  const now = await trend(own);
  const hit = await affected(own);
  return {
    lines: [
      say`Draft of a handover:`,
      lead(asked),
      ...now.lines.slice(0, 2),
      ...hit.lines.slice(0, 1),
      ...deeds(asked),
      ...openEnds(asked),
    ],
    foot: now.foot,
  };
}

/** To be handed on, not only told. */
const forOthers = /\b(?:hand\w{0,8}|write|notes?|shift|takes? over)\b/i;
