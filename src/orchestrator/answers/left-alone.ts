/**
 * "What happens if nobody does anything?": the course that this kind of cause takes, what it means for people until then,
 * and what becomes of the card.
 * Owns: the known courses, said as such. Refuses: prophecies; what nobody can know is said to be so.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { atLeast } from '../../run/finding/share-words.ts';
import { sayShare } from '../../run/wording/quantity.ts';
import { cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { lossWords } from './deed-terms.ts';
import { waitingOf, waitsWords } from './fix.ts';
import { growthOf, growthWords } from './growth.ts';
import { harmNow, harmOf } from './harm.ts';
import { trend } from './trend.ts';
import { changeName, lead, lookedUp } from './wording.ts';

export async function leftAlone(asked: Asked): Promise<Told> {
  const { finding, state } = asked;
  if (finding?.noFault || finding?.outcome !== 'fault' || wasMended(state)) {
    const now = await trend(asked);
    const opening =
      finding?.outcome === 'fault'
        ? say`Nothing is expected to happen: it was mended, and nothing since then shows it again.`
        : finding?.noFault
          ? say`Nothing is wrong, so nothing is expected to happen.`
          : say`That cannot be told: no cause was found.`;
    return { ...now, lines: [opening, ...now.lines.slice(0, 3), ...card(asked)] };
  }
  const grown = finding.component === null ? null : await growthOf(asked, finding.component);
  const harm = await harmOf(asked);
  const share = !harm?.now || harm.now < 0.005 ? [] : [`${sayShare(harm.now)} of requests fail`];
  const { users } = finding.impact;
  const seen = users ? [`${atLeast(users)} seen to be hit`] : [];
  const now = share.length + seen.length > 0 ? ` (${[...share, ...seen].join('; ')})` : '';
  const people = harm ? [say`For customers now: ${harmNow(harm)}${now}.${cite(harm.evidence)}`] : [];
  const isOfPeople = /\b(?:customers?|users?|people|ppl|shoppers?|clients?)\b/i.test(asked.text.slice(0, 300));
  return {
    lines: [
      ...(isOfPeople ? people : []),
      ...(asksForLoss.test(asked.text.slice(0, 300)) && finding.component
        ? [lossWords({ component: finding.component })]
        : []),
      ...borne(asked),
      ...howBad(asked),
      course(asked),
      ...(grown ? [growthWords(grown)] : []),
      ...(isOfPeople ? [] : people),
      ...card(asked),
      ...(finding.component === null || grown ? [] : [lead(asked)]),
    ],
    foot: lookedUp(asked, [...(grown?.evidence ?? []), ...(harm?.evidence ? [harm.evidence] : [])]),
  };
}

/** "How bad does it get?" */
function howBad({ text }: Asked): Words[] {
  return /\bhow (?:bad|much worse|far)\b/i.test(text.slice(0, 300))
    ? [say`How bad it gets is not known: only what was measured so far is.`]
    : [];
}

/** "Can we live with that until the sale ends?": that is for people to say. */
function borne({ text }: Asked): Words[] {
  return asksIfBorne.test(text.slice(0, 300))
    ? [say`Whether that can be borne is for you to decide; I know neither until when nor what it costs.`]
    : [];
}

export const asksIfBorne =
  /\b(?:live with|get (?:by|through|away)|tolerat\w*|put up with|bear|acceptable|good enough|limp (?:along|on)|make it (?:to|through|until))\b/i;

/** What people had there already. */
const asksForLoss =
  /\b(?:carts?|baskets?|bags?|sessions?|orders?|payments?|uploads?|messages?|data)\b[^.?!]{0,40}\b(?:already|filled|open|saved|in flight|half|unsent|waiting|lost|gone)\b|\bhappens? (?:to|with) (?:the|their|our|all) \w+/i;

/** What this kind of cause does when it is left. */
export function course({ finding }: Asked): Words {
  const component = finding?.component ? name(finding.component) : 'it';
  const change = finding?.change ? changeName(finding.change) : null;
  const stays = change ? say`as long as ${change} stays in place` : say`until somebody does something about it`;
  switch (finding?.causeKind) {
    case 'leak':
      return say`It does not end by itself. It comes again: memory that only grows fills ${component} up, it is killed and starts anew, and that over and over, ${stays}.`;
    case 'saturation':
      return say`It does not end by itself. It comes again: ${component} fills up, and what it is used for fails once it is full, ${stays}.`;
    case 'certificate':
      return say`It does not end by itself: a certificate that has expired stays so, and every call to ${component} fails until it is replaced.`;
    case 'config':
    case 'flag':
    case 'deploy':
    case 'scale':
      return say`It does not end by itself: it stays as it is ${stays}.`;
    case 'traffic':
      return say`It goes on for as long as so much traffic comes; when it gets less is not known.`;
    case 'dependency':
      return say`Nothing in the record says that it ends by itself: it goes on until ${component} answers again, and when that is cannot be known here. Whoever calls it keeps waiting for its time limit.`;
    default:
      return say`Nothing in the record says that it ends by itself: it stays as it is ${stays}.`;
  }
}

/** What waits, and what becomes of it. */
export function card({ state }: Asked): Words[] {
  const waiting = waitingOf(state);
  return waiting
    ? [say`${waitsWords(waiting)} If nobody approves it by then, the card ends and nothing is carried out.`]
    : [];
}
