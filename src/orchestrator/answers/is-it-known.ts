/**
 * "The shop feels slow, is that known?", "does putting it back need a restart?": a plain word for whoever reports, and for
 * whoever asks of the deed that waits what nothing tells.
 * Owns: those two. Refuses: which page a report is about (can-they.ts).
 */
import { at, cite, say } from '../../run/wording/words.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import { wasMended } from '../../run/actions/mended.ts';
import type { Asked, Told } from './asked.ts';
import { downtime } from './of-the-fix.ts';
import { fixes, waitingOf } from './fix.ts';
import { harmNow, harmOf } from './harm.ts';
import { lead, lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const asksIfKnown =
  /\b(?:is|are) (?:that|this|it|you(?: guys)?|u|we) (?:a )?(?:already )?(?:known|aware)\b|\b(?:do|did) (?:you|u|we)(?: guys| all)? (?:already )?know (?:about|of) (?:it|this|that)\b|\bknown (?:issue|problem)\s?\?/i;
const asksForRestart = /\b(?:need|needs|require|requires|involve|involves)\b[^.?!]{0,12}\brestart\b/i;

/** Null where neither is asked, or there is nothing to say. */
export async function isItKnown(asked: Asked): Promise<Told | null> {
  const { text, state } = asked;
  const head = text.slice(0, most);
  const waiting = waitingOf(state);
  const isRestart = waiting && deedOf(waiting.action.name, waiting.action.tool) === 'restart';
  if (!isRestart && asked.ask.topic !== 'act' && asksForRestart.test(head)) {
    const told = await downtime(asked);
    if (told) return told;
  }
  return asksIfKnown.test(head) ? knownIssue(asked) : null;
}

/** "Is that known?", however it is asked. Null where nothing is hit. */
export async function knownIssue(asked: Asked): Promise<Told | null> {
  const { finding, state } = asked;
  if (finding?.outcome !== 'fault' || wasMended(state)) return null;
  const harm = await harmOf(asked);
  if (!harm) return null;
  const since = harm.since === null ? [] : say` since ${at(harm.since)}`;
  return {
    lines: [
      say`Known${since}: ${harmNow(harm)}. Anything else that you meet is not known here.${cite(harm.evidence)}`,
      lead(asked),
      ...fixes(asked).slice(0, 1),
    ],
    foot: lookedUp(asked, harm.evidence ? [harm.evidence] : []),
  };
}
