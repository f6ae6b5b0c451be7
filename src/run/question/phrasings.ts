/**
 * What people say who ask for a topic, in their own words: what the classifier learns from.
 * Owns: gathering the phrasings of `said/`. Refuses: learning.
 */
import { type AskAspect, askAspects, type AskTopic } from '../ask.ts';
import { fine } from './fine.ts';
import { ability } from './said/ability.ts';
import { ability2 } from './said/ability-2.ts';
import { act } from './said/act.ts';
import { act2 } from './said/act-2.ts';
import { act3 } from './said/act-3.ts';
import { affected2 } from './said/affected-2.ts';
import { affected3 } from './said/affected-3.ts';
import { affected } from './said/affected.ts';
import { affected4 } from './said/affected-4.ts';
import { ahead } from './said/ahead.ts';
import { ahead2 } from './said/ahead-2.ts';
import { cause } from './said/cause.ts';
import { cause2 } from './said/cause-2.ts';
import { cause3 } from './said/cause-3.ts';
import { changes } from './said/changes.ts';
import { changes2 } from './said/changes-2.ts';
import { changes3 } from './said/changes-3.ts';
import { chat } from './said/chat.ts';
import { chat2 } from './said/chat-2.ts';
import { customerUpdate } from './said/customer-update.ts';
import { customerUpdate2 } from './said/customer-update-2.ts';
import { customerUpdate3 } from './said/customer-update-3.ts';
import { decide } from './said/decide.ts';
import { decide2 } from './said/decide-2.ts';
import { decide3 } from './said/decide-3.ts';
import { eta } from './said/eta.ts';
import { eta2 } from './said/eta-2.ts';
import { eta3 } from './said/eta-3.ts';
import { evidence } from './said/evidence.ts';
import { evidence2 } from './said/evidence-2.ts';
import { expiry } from './said/expiry.ts';
import { expiry2 } from './said/expiry-2.ts';
import { goingBack } from './said/going-back.ts';
import { goingBack2 } from './said/going-back-2.ts';
import { handover } from './said/handover.ts';
import { handover2 } from './said/handover-2.ts';
import { health } from './said/health.ts';
import { health2 } from './said/health-2.ts';
import { health3 } from './said/health-3.ts';
import { help } from './said/help.ts';
import { help2 } from './said/help-2.ts';
import { hold } from './said/hold.ts';
import { hold2 } from './said/hold-2.ts';
import { less } from './said/less.ts';
import { less2 } from './said/less-2.ts';
import { logs } from './said/logs.ts';
import { logs2 } from './said/logs-2.ts';
import { logs3 } from './said/logs-3.ts';
import { metric } from './said/metric.ts';
import { metric2 } from './said/metric-2.ts';
import { metric3 } from './said/metric-3.ts';
import { moment } from './said/moment.ts';
import { moment2 } from './said/moment-2.ts';
import { moment3 } from './said/moment-3.ts';
import { newLook } from './said/new-look.ts';
import { newLook2 } from './said/new-look-2.ts';
import { owner } from './said/owner.ts';
import { owner2 } from './said/owner-2.ts';
import { postmortem } from './said/postmortem.ts';
import { postmortem2 } from './said/postmortem-2.ts';
import { proposeAgain } from './said/propose-again.ts';
import { proposeAgain2 } from './said/propose-again-2.ts';
import { proposeAgain3 } from './said/propose-again-3.ts';
import { proposed } from './said/proposed.ts';
import { proposed2 } from './said/proposed-2.ts';
import { proposed3 } from './said/proposed-3.ts';
import { recurrence } from './said/recurrence.ts';
import { recurrence2 } from './said/recurrence-2.ts';
import { recurrence3 } from './said/recurrence-3.ts';
import { remedy } from './said/remedy.ts';
import { remedy2 } from './said/remedy-2.ts';
import { remedy3 } from './said/remedy-3.ts';
import { review } from './said/review.ts';
import { review2 } from './said/review-2.ts';
import { ruledOut } from './said/ruled-out.ts';
import { ruledOut2 } from './said/ruled-out-2.ts';
import { ruledOut3 } from './said/ruled-out-3.ts';
import { since } from './said/since.ts';
import { since2 } from './said/since-2.ts';
import { since3 } from './said/since-3.ts';
import { site } from './said/site.ts';
import { site2 } from './said/site-2.ts';
import { standing } from './said/standing.ts';
import { standing2 } from './said/standing-2.ts';
import { standing3 } from './said/standing-3.ts';
import { status } from './said/status.ts';
import { status2 } from './said/status-2.ts';
import { stop } from './said/stop.ts';
import { stop2 } from './said/stop-2.ts';
import { summary } from './said/summary.ts';
import { summary2 } from './said/summary-2.ts';
import { timeline } from './said/timeline.ts';
import { timeline2 } from './said/timeline-2.ts';
import { trend } from './said/trend.ts';
import { trend2 } from './said/trend-2.ts';
import { trend3 } from './said/trend-3.ts';
import { unknown } from './said/unknown.ts';
import { unknown2 } from './said/unknown-2.ts';
import { usual } from './said/usual.ts';
import { usual2 } from './said/usual-2.ts';
import { wake } from './said/wake.ts';
import { wake2 } from './said/wake-2.ts';
import { watch } from './said/watch.ts';
import { watch2 } from './said/watch-2.ts';
import { whatIf2 } from './said/what-if-2.ts';
import { whatIf } from './said/what-if.ts';
import { whatIf3 } from './said/what-if-3.ts';
import { whomToAsk } from './said/whom-to-ask.ts';
import { whomToAsk2 } from './said/whom-to-ask-2.ts';
import { says2 } from './said/says-2.ts';
import { says } from './said/says.ts';
import { tokensOf } from './tokens.ts';

const said: readonly (readonly [Phrasing['topic'], string])[] = [
  ['affected', affected],
  ['affected', affected2],
  ['affected', affected3],
  ['affected', affected4],
  ['health', health],
  ['health', health2],
  ['health', health3],
  ['since', since],
  ['since', since2],
  ['since', since3],
  ['moment', moment],
  ['moment', moment2],
  ['moment', moment3],
  ['eta', eta],
  ['eta', eta2],
  ['eta', eta3],
  ['trend', trend],
  ['trend', trend2],
  ['trend', trend3],
  ['remedy', remedy],
  ['remedy', remedy2],
  ['remedy', remedy3],
  ['recurrence', recurrence],
  ['recurrence', recurrence2],
  ['recurrence', recurrence3],
  ['logs', logs],
  ['logs', logs2],
  ['logs', logs3],
  ['metric', metric],
  ['metric', metric2],
  ['metric', metric3],
  ['changes', changes],
  ['changes', changes2],
  ['changes', changes3],
  ['cause', cause],
  ['cause', cause2],
  ['cause', cause3],
  ['standing', standing],
  ['standing', standing2],
  ['standing', standing3],
  ['usual', usual],
  ['usual', usual2],
  ['ruled-out', ruledOut],
  ['ruled-out', ruledOut2],
  ['ruled-out', ruledOut3],
  ['evidence', evidence],
  ['evidence', evidence2],
  ['what-if', whatIf],
  ['what-if', whatIf2],
  ['what-if', whatIf3],
  ['act', act],
  ['act', act2],
  ['act', act3],
  ['propose-again', proposeAgain],
  ['propose-again', proposeAgain2],
  ['propose-again', proposeAgain3],
  ['decide', decide],
  ['decide', decide2],
  ['decide', decide3],
  ['proposed', proposed],
  ['proposed', proposed2],
  ['proposed', proposed3],
  ['hold', hold],
  ['hold', hold2],
  ['owner', owner],
  ['owner', owner2],
  ['whom-to-ask', whomToAsk],
  ['whom-to-ask', whomToAsk2],
  ['postmortem', postmortem],
  ['postmortem', postmortem2],
  ['customer-update', customerUpdate],
  ['customer-update', customerUpdate2],
  ['customer-update', customerUpdate3],
  ['summary', summary],
  ['summary', summary2],
  ['handover', handover],
  ['handover', handover2],
  ['timeline', timeline],
  ['timeline', timeline2],
  ['status', status],
  ['status', status2],
  ['help', help],
  ['help', help2],
  ['stop', stop],
  ['stop', stop2],
  ['less', less],
  ['less', less2],
  ['new-look', newLook],
  ['new-look', newLook2],
  ['chat', chat],
  ['chat', chat2],
  ['ahead', ahead],
  ['ahead', ahead2],
  ['review', review],
  ['review', review2],
  ['expiry', expiry],
  ['expiry', expiry2],
  ['site', site],
  ['site', site2],
  ['watch', watch],
  ['watch', watch2],
  ['going-back', goingBack],
  ['going-back', goingBack2],
  ['ability', ability],
  ['ability', ability2],
  ['wake', wake],
  ['wake', wake2],
  ['unknown', unknown],
  ['unknown', unknown2],
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
