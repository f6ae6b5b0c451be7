/**
 * What people say who ask for a topic, in their own words: what the classifier learns from.
 * Owns: gathering the phrasings of `said/`. Refuses: learning.
 */
import type { AskTopic } from '../ask.ts';
import { ability } from './said/ability.ts';
import { act } from './said/act.ts';
import { affected2 } from './said/affected-2.ts';
import { affected } from './said/affected.ts';
import { ahead } from './said/ahead.ts';
import { cause } from './said/cause.ts';
import { changes } from './said/changes.ts';
import { chat } from './said/chat.ts';
import { customerUpdate } from './said/customer-update.ts';
import { decide } from './said/decide.ts';
import { eta } from './said/eta.ts';
import { evidence } from './said/evidence.ts';
import { expiry } from './said/expiry.ts';
import { goingBack } from './said/going-back.ts';
import { handover } from './said/handover.ts';
import { health } from './said/health.ts';
import { help } from './said/help.ts';
import { hold } from './said/hold.ts';
import { less } from './said/less.ts';
import { logs } from './said/logs.ts';
import { metric } from './said/metric.ts';
import { moment } from './said/moment.ts';
import { newLook } from './said/new-look.ts';
import { owner } from './said/owner.ts';
import { postmortem } from './said/postmortem.ts';
import { proposeAgain } from './said/propose-again.ts';
import { proposed } from './said/proposed.ts';
import { recurrence } from './said/recurrence.ts';
import { remedy } from './said/remedy.ts';
import { review } from './said/review.ts';
import { ruledOut } from './said/ruled-out.ts';
import { since } from './said/since.ts';
import { site } from './said/site.ts';
import { standing } from './said/standing.ts';
import { status } from './said/status.ts';
import { stop } from './said/stop.ts';
import { summary } from './said/summary.ts';
import { timeline } from './said/timeline.ts';
import { trend } from './said/trend.ts';
import { unknown } from './said/unknown.ts';
import { usual } from './said/usual.ts';
import { wake } from './said/wake.ts';
import { watch } from './said/watch.ts';
import { whatIf2 } from './said/what-if-2.ts';
import { whatIf } from './said/what-if.ts';
import { whomToAsk } from './said/whom-to-ask.ts';
import { says2 } from './said/says-2.ts';
import { says } from './said/says.ts';
import { tokensOf } from './tokens.ts';

const said: readonly (readonly [Phrasing['topic'], string])[] = [
  ['affected', affected],
  ['affected', affected2],
  ['health', health],
  ['since', since],
  ['moment', moment],
  ['eta', eta],
  ['trend', trend],
  ['remedy', remedy],
  ['recurrence', recurrence],
  ['logs', logs],
  ['metric', metric],
  ['changes', changes],
  ['cause', cause],
  ['standing', standing],
  ['usual', usual],
  ['ruled-out', ruledOut],
  ['evidence', evidence],
  ['what-if', whatIf],
  ['what-if', whatIf2],
  ['act', act],
  ['propose-again', proposeAgain],
  ['decide', decide],
  ['proposed', proposed],
  ['hold', hold],
  ['owner', owner],
  ['whom-to-ask', whomToAsk],
  ['postmortem', postmortem],
  ['customer-update', customerUpdate],
  ['summary', summary],
  ['handover', handover],
  ['timeline', timeline],
  ['status', status],
  ['help', help],
  ['stop', stop],
  ['less', less],
  ['new-look', newLook],
  ['chat', chat],
  ['ahead', ahead],
  ['review', review],
  ['expiry', expiry],
  ['site', site],
  ['watch', watch],
  ['going-back', goingBack],
  ['ability', ability],
  ['wake', wake],
  ['unknown', unknown],
  ['says', says],
  ['says', says2],
];

export interface Phrasing {
  topic: AskTopic | 'says';
  text: string;
}

export const phrasings: readonly Phrasing[] = said.flatMap(([topic, text]) =>
  text.split('|').map((one) => ({ topic, text: one.trim() })),
);

/** A word that fewer phrasings have may be a name or mistyped. */
const leastSpoken = 4;
let spoken: ReadonlySet<string> | null = null;

/** The words that people who ask say over and over. */
export function spokenWords(): ReadonlySet<string> {
  if (spoken) return spoken;
  const counts = new Map<string, number>();
  for (const { text } of phrasings)
    for (const word of new Set(tokensOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (spoken = new Set([...counts].filter(([, count]) => count >= leastSpoken).map(([word]) => word)));
}

/** Whether people who ask say this word, so that it names nothing by itself. */
export function isSpoken(word: string): boolean {
  return spokenWords().has(word);
}
