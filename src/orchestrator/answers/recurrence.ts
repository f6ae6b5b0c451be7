/**
 * "Could it happen again?": what is known of the cause, and whether it was taken away.
 * Owns: telling a cause that was dealt with from one that may still be there. Refuses: prophecies.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { doesWords } from './deed-terms.ts';
import { deaths } from './cause.ts';
import { fixes } from './fix.ts';
import { prevention } from './prevention.ts';
import { changeName, lead, lookedUp } from './wording.ts';

/** "Did we have this last week?": about what was, not what will be. */
const asksForEarlier =
  /\b(?:last (?:week|time|month|year|night)|yesterday|before|already|earlier|previous\w*|same (?:as|thing|problem)|known (?:issue|problem)|similar|ever|how often|(?:second|third|fourth|\d{1,2}(?:nd|rd|th)) (?:time|one)|this (?:week|month|year)|keeps? (?:happening|firing|coming)|always)\b|\bagain\?/i;

/** What may come, or how it is kept from coming. */
const asksAhead =
  /\b(?:can|could|will|would|may|might|going to|prevent\w*|avoid|so (?:that )?(?:this|it|that)|stop (?:this|it|that)|next time|tomorrow)\b/i;
const asksHow =
  /\b(?:how (?:do|can|could|should|to)|what (?:should|can|do|must|could|would)|prevent\w*|avoid|make sure)\b/i;

export async function recurrence(asked: Asked): Promise<Told> {
  const { finding, state } = asked;
  const isEarlier = asksForEarlier.test(asked.text) && !asksAhead.test(asked.text);
  if (finding?.noFault && !isEarlier)
    return {
      lines: [say`Nothing was wrong, so there is nothing to come again.`, lead(asked)],
      foot: lookedUp(asked, []),
    };
  if (isEarlier)
    return {
      lines: [
        say`Not known: no earlier incident like this one is on my record; what happened before that I cannot see.`,
        lead(asked),
      ],
      foot: lookedUp(asked, []),
    };
  if (asksIfSame.test(asked.text.slice(0, 300)) && finding?.outcome === 'fault' && !wasMended(state))
    return {
      lines: [
        lead(asked),
        ...(await deaths(asked)),
        say`It is one cause so far; no earlier incident like this one is on my record.`,
        ...fixes(asked).slice(0, 1),
      ],
      foot: lookedUp(asked, []),
    };
  const stops = asksWhatStops.test(asked.text.slice(0, 300))
    ? [say`Nothing that I know of stops it: no block on a release is on record here.`]
    : [];
  const held = [...state.approvals.values()].filter((it) => it.verification?.state === 'held').at(-1);
  const previous = finding?.change?.previous;
  const isBack = held !== undefined && previous !== undefined && Object.values(held.action.args).includes(previous);
  const done = held
    ? say`${name(held.action.name)} of ${name(held.action.component)} (it ${doesWords(held.action, finding?.change?.summary)}) was carried out${held.endedAt === undefined ? [] : say` at ${at(held.endedAt)}`} and the recovery was verified`
    : say`nothing that takes the cause away was carried out and verified here`;
  const dealt: Words = isBack
    ? say`Not by itself as far as is known: ${done}.`
    : say`It may come again: ${done}${held ? ', which does not take away why it came' : ''}.`;
  const ways = prevention(asked);
  const lines =
    asksHow.test(asked.text) && ways.length > 0
      ? [...stops, ...ways]
      : [...stops, dealt, ...byWhat(asked), ...ways.slice(0, 1)];
  return { lines, foot: lookedUp(asked, []) };
}

/** "Is it dying again, or is this something new?" */
const asksIfSame =
  /\bagain or\b|\bor (?:is (?:this|it|that) )?(?:something|sth|a) (?:new|else|different)\b|\bsame (?:one|thing|problem|issue) or\b/i;
const asksWhatStops =
  /\bwhat(?:['’]?s| is)? (?:to )?(?:stops?|keeps?|prevents?|blocks?|stopping|keeping|preventing)\b/i;

function byWhat({ finding }: Asked): Words[] {
  const change = finding?.change;
  return change ? [say`It comes back if ${changeName(change)} is rolled out once more as it was.`] : [];
}
