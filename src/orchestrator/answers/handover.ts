/**
 * A handover for the next shift: how it is now, what was done, what is left, whom to call.
 * Owns: their order. Refuses: the whole history; timeline.ts has it.
 */
import { shapeOf } from '../../run/question/shape.ts';
import { say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { affected } from './affected.ts';
import { openEnds } from './open-ends.ts';
import { ownerWords } from './owner.ts';
import { prevention } from './prevention.ts';
import { remains } from './remains.ts';
import { fixes, stopped } from './fix.ts';
import { wholeText } from './whole-text.ts';
import { trend } from './trend.ts';
import { lead } from './wording.ts';

/** Deeds and open ends; the record has the others. */
const mostEach = 4;

export async function handover(asked: Asked): Promise<Told> {
  if (shapeOf(asked.text) === 'remains' && !forOthers.test(asked.text.slice(0, 300))) return remains(asked);
  const own = { ...asked, text: '', ask: { ...asked.ask, subject: {} } };
  const now = await trend(own);
  const hit = await affected(own);
  const done = [...(asked.state.resolved ? [] : stopped(asked)), ...fixes(asked)].slice(0, mostEach);
  const left = [...openEnds(asked), ...(asked.length === 'shorter' ? [] : prevention(asked))].slice(0, mostEach);
  const body: Words[] = [
    say`Now: ${now.lines[0] ?? []}`,
    say`Why: ${lead(asked)}`,
    ...(asked.length === 'shorter' ? [] : [say`Who was hit: ${hit.lines[0] ?? []}`]),
    ...(asked.length === 'longer' ? [...now.lines.slice(1, 3), ...hit.lines.slice(1, 3)] : []),
    ...(done.length > 0 ? done.map((it) => say`So far: ${it}`) : [say`So far: nothing was carried out through me.`]),
    ...left,
    say`Whom to call: ${await ownerWords(own)}`,
  ];
  const most = bulletsIn(wholeText(asked));
  const whom = body.length - 1;
  const rank = (place: number) => (place === whom ? 2.5 : place === 2 && done.length > 0 ? 5.5 : place);
  const kept =
    most === null
      ? body
      : body.filter((_, place) => body.filter((__, other) => rank(other) < rank(place)).length < most);
  return { lines: [say`Draft of a handover:`, ...kept, say`(end of the draft)`], foot: now.foot };
}

/** "Max 5 bullets"; null where no number is said. */
function bulletsIn(text: string): number | null {
  const said = /\b(two|three|four|five|six|seven|eight|[2-9]) (?:\w{1,10} )?(?:bullets?|points|lines)\b/i.exec(
    text.slice(0, 300),
  )?.[1];
  if (said === undefined) return null;
  return Number(said) || ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'].indexOf(said.toLowerCase()) + 2;
}

/** To be handed on, not only told. */
const forOthers = /\b(?:hand\w{0,8}|write|notes?|shift|takes? over)\b/i;
