/**
 * What people say who ask for a topic, in their own words: what the classifier learns from.
 * Owns: gathering the phrasings of `said/`. Refuses: learning.
 */
import { type AskAspect, askAspects, type AskTopic } from '../ask.ts';
import { fine } from './fine.ts';
import { ability } from './said/ability.ts';
import { act } from './said/act.ts';
import { act2 } from './said/act-2.ts';
import { affected2 } from './said/affected-2.ts';
import { affected3 } from './said/affected-3.ts';
import { affected } from './said/affected.ts';
import { ahead } from './said/ahead.ts';
import { cause } from './said/cause.ts';
import { cause2 } from './said/cause-2.ts';
import { changes } from './said/changes.ts';
import { changes2 } from './said/changes-2.ts';
import { chat } from './said/chat.ts';
import { customerUpdate } from './said/customer-update.ts';
import { customerUpdate2 } from './said/customer-update-2.ts';
import { decide } from './said/decide.ts';
import { decide2 } from './said/decide-2.ts';
import { eta } from './said/eta.ts';
import { eta2 } from './said/eta-2.ts';
import { evidence } from './said/evidence.ts';
import { expiry } from './said/expiry.ts';
import { goingBack } from './said/going-back.ts';
import { handover } from './said/handover.ts';
import { health } from './said/health.ts';
import { health2 } from './said/health-2.ts';
import { help } from './said/help.ts';
import { hold } from './said/hold.ts';
import { less } from './said/less.ts';
import { logs } from './said/logs.ts';
import { logs2 } from './said/logs-2.ts';
import { metric } from './said/metric.ts';
import { metric2 } from './said/metric-2.ts';
import { moment } from './said/moment.ts';
import { moment2 } from './said/moment-2.ts';
import { newLook } from './said/new-look.ts';
import { owner } from './said/owner.ts';
import { postmortem } from './said/postmortem.ts';
import { proposeAgain } from './said/propose-again.ts';
import { proposeAgain2 } from './said/propose-again-2.ts';
import { proposed } from './said/proposed.ts';
import { proposed2 } from './said/proposed-2.ts';
import { recurrence } from './said/recurrence.ts';
import { recurrence2 } from './said/recurrence-2.ts';
import { remedy } from './said/remedy.ts';
import { remedy2 } from './said/remedy-2.ts';
import { review } from './said/review.ts';
import { ruledOut } from './said/ruled-out.ts';
import { ruledOut2 } from './said/ruled-out-2.ts';
import { since } from './said/since.ts';
import { since2 } from './said/since-2.ts';
import { site } from './said/site.ts';
import { standing } from './said/standing.ts';
import { standing2 } from './said/standing-2.ts';
import { status } from './said/status.ts';
import { stop } from './said/stop.ts';
import { summary } from './said/summary.ts';
import { timeline } from './said/timeline.ts';
import { trend } from './said/trend.ts';
import { trend2 } from './said/trend-2.ts';
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
  ['affected', affected3],
  ['health', health],
  ['health', health2],
  ['since', since],
  ['since', since2],
  ['moment', moment],
  ['moment', moment2],
  ['eta', eta],
  ['eta', eta2],
  ['trend', trend],
  ['trend', trend2],
  ['remedy', remedy],
  ['remedy', remedy2],
  ['recurrence', recurrence],
  ['recurrence', recurrence2],
  ['logs', logs],
  ['logs', logs2],
  ['metric', metric],
  ['metric', metric2],
  ['changes', changes],
  ['changes', changes2],
  ['cause', cause],
  ['cause', cause2],
  ['standing', standing],
  ['standing', standing2],
  ['usual', usual],
  ['ruled-out', ruledOut],
  ['ruled-out', ruledOut2],
  ['evidence', evidence],
  ['what-if', whatIf],
  ['what-if', whatIf2],
  ['act', act],
  ['act', act2],
  ['propose-again', proposeAgain],
  ['propose-again', proposeAgain2],
  ['decide', decide],
  ['decide', decide2],
  ['proposed', proposed],
  ['proposed', proposed2],
  ['hold', hold],
  ['owner', owner],
  ['whom-to-ask', whomToAsk],
  ['postmortem', postmortem],
  ['customer-update', customerUpdate],
  ['customer-update', customerUpdate2],
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
  aspect?: AskAspect;
  text: string;
}

function each(text: string): string[] {
  return text.split('|').map((one) => one.trim());
}

export const phrasings: readonly Phrasing[] = [
  ...said.flatMap(([topic, text]) => each(text).map((one) => ({ topic, text: one }))),
  ...fine.flatMap(([aspect, text]) => each(text).map((one) => ({ topic: askAspects[aspect], aspect, text: one }))),
];

/** A word that fewer phrasings have may be a name or mistyped. */
const leastSpoken = 6;
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
