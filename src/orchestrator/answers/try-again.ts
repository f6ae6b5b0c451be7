/**
 * "Can they try again later, or should they stop?": whether another try helps whoever met an error.
 * Owns: that answer, for customers. Refuses: promises of when, and retries by machines (weigh-deed.ts).
 */
import { wasMended } from '../../run/actions/mended.ts';
import { at, cite, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { dataLost } from './data-lost.ts';
import { capitalized } from './customer-words.ts';
import { waitingOf, waitsWords } from './fix.ts';
import { harmNow, harmOf } from './harm.ts';
import { lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const asksToTry =
  /\b(?:they|them|customers?|users?|people|ppl|clients?|shoppers?|buyers?|everyone)\b[^.?!]{0,40}\b(?:re-?try|try(?:ing)? (?:it |that )?(?:ag\w{2,4}n|later|once more)|stop trying|keep trying|come back)\b|\b(?:stop|keep) trying\b/i;
const asks = /\b(?:can|could|should|shall|may|do|does|help|worth|better|or)\b/i;
/** Shares of those that try. */
const nearlyAll = 0.95;
const hardlyAny = 0.005;

const otherWay = /\b(?:another|other|different|else|instead)\b/i;

/** Null where it is not asked, or nothing was found. */
export async function tryAgain(asked: Asked): Promise<Told | null> {
  const head = asked.text.slice(0, most);
  // Something else is asked of that they may do meanwhile.
  if (/\b(?:fill\w*|baskets?|carts?|brows\w*)\b/i.test(head)) return null;
  if (/\b(?:charg\w*|twice|double|refund\w*|pa(?:y|id) again)\b/i.test(head)) return null;
  const isOther = asked.ask.topic === 'act' || asked.ask.topic === 'customer-update';
  return !asksToTry.test(head) || !asks.test(head) || isOther ? null : anotherTry(asked);
}

/** The same, however it is asked. Null where nothing was found. */
export async function anotherTry(asked: Asked): Promise<Told | null> {
  const { text, finding, state } = asked;
  if (finding?.outcome !== 'fault') return null;
  if (/\b(?:charg\w*|twice|doubl\w*|duplicat\w*|refund\w*)\b/i.test(text.slice(0, most))) return dataLost(asked);
  const harm = await harmOf(asked);
  if (!harm) return null;
  const { now } = harm;
  const waiting = waitingOf(state);
  const verdict: Words = wasMended(state)
    ? say`Yes, they can try again: it was mended${harm.until === null ? [] : say` at ${at(harm.until)}`}.`
    : now === null
      ? say`Whether another try goes through is not measured here.`
      : now >= nearlyAll
        ? say`Trying again${otherWay.test(text.slice(0, most)) ? ', in another way or with another card too,' : ''} does not help before it is mended: nearly every try fails, whoever tries.`
        : now <= hardlyAny
          ? say`Another try may go through at this moment; it may fail again until it is mended.`
          : say`Another try may go through: some fail and some do not.`;
  return {
    lines: [
      verdict,
      say`${capitalized(harmNow(harm))}.${cite(harm.evidence)}`,
      ...(wasMended(state) ? [] : [say`When it will be over is not known, so I would promise no time.`]),
      ...(waiting ? [waitsWords(waiting)] : []),
    ],
    foot: lookedUp(asked, harm.evidence ? [harm.evidence] : []),
  };
}
