/**
 * "Status?": what is going on now, in a few lines.
 * Owns: the order: what was found, what waits, what was done. Refuses: fresh looks.
 */
import { at, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { fixes, stopped } from './fix.ts';
import { fitOpenings } from './opening-word.ts';
import { ownerWords } from './owner.ts';
import { whatBroke } from './what-broke.ts';
import { trend } from './trend.ts';
import { lookedUp } from './wording.ts';

export async function status(asked: Asked): Promise<Told> {
  const { state } = asked;
  const isRunning = [...state.runs.values()].some((it) => it.route === 'investigate' && it.state === 'running');
  const now = state.resolved
    ? [say`Resolved at ${at(state.resolved.at)}.`]
    : isRunning
      ? [say`An investigation is going on.`]
      : stopped(asked);
  const still = !state.resolved && !isRunning && now.length > 0 ? await trend(asked) : null;
  // What is waited for is told first where that is asked.
  const waits = /\bwait(?:s|ing)?\b|\bhold(?:s|ing) (?:us|it|this) up\b/i.test(asked.text.slice(0, 300))
    ? fixes(asked)
    : [];
  const isWho = asksWho.test(asked.text.slice(0, 300));
  return {
    lines: [
      ...waits.slice(0, 1),
      ...(isWho ? await onIt(asked, isRunning) : []),
      ...now,
      ...(still?.lines.slice(0, 1) ?? []),
      ...(isWho ? [] : [whatBroke(asked)]),
      ...fixes(asked).slice(waits.length > 0 ? 1 : 0, isWho ? 1 : undefined),
    ],
    foot: still?.foot ?? lookedUp(asked, []),
  };
}

/** "Why did it stop?": who stopped it, and whether the fault goes on; null where that is not asked or nobody did. */
export async function whyStopped(asked: Asked): Promise<Told | null> {
  const who = asksWhyStopped.test(asked.text.slice(0, 300)) ? stopped(asked) : [];
  if (who.length === 0 || asked.ask.subject.component !== undefined) return null;
  const { lines: still, foot } = await trend({ ...asked, text: asksIfStill });
  const lines = fitOpenings('how is it now', still);
  return {
    lines: [...who, ...lines.slice(0, 1), whatBroke(asked), ...fixes(asked).slice(0, 1)],
    ...(foot ? { foot } : {}),
  };
}

const asksWho =
  /\bwho(?:['’]?s|se| is| are| has| else)?\b[^.?!]{0,20}\b(?:on (?:it|this|that)|handl\w*|look\w*|work\w*|tak\w*|has (?:it|this)|dealing|own\w*|lead\w*|in charge)\b|\b(?:any|some)(?:one|body)\b[^.?!]{0,12}\b(?:on (?:it|this|that)|fixing|handling|looking|working|taking|dealing)\b/i;

/** "Who is on it?": nobody here has taken it, as far as the record goes; whose it is. */
async function onIt(asked: Asked, isRunning: boolean): Promise<Words[]> {
  const mine = isRunning
    ? say`I am looking into it; which person has taken it`
    : say`Not me now; which person has taken it`;
  return [say`${mine} is not on my record.`, await ownerWords(asked)];
}

const asksWhyStopped =
  /\b(?:why|who|how come)\b[^.?!]{0,30}\b(?:stop(?:ped)?|halt(?:ed)?|cancel\w*|abort\w*|end(?:ed)?|quit)\b/i;
const asksIfStill = 'is it still broken?';
