/**
 * Questions that are known by how they are asked, whatever their topic is taken for.
 * Owns: the order in which they are tried. Refuses: their answers; each has its file.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { sentencesWanted } from '../../run/question/constraints.ts';
import { formOf } from '../../run/question/form.ts';
import { cite, say } from '../../run/wording/words.ts';
import type { AskTopic } from '../../run/ask.ts';
import { affected } from './affected.ts';
import { askersTeam } from './askers-team.ts';
import type { Asked, Told } from './asked.ts';
import { byMe } from './by-me.ts';
import { doneByHand } from './by-hand.ts';
import { fixOrItself } from './fix-or-itself.ts';
import { eitherInside, ofSeverity, shareOfWay } from './figures-asked.ts';
import { forewarned } from './forewarned.ts';
import { foundBeforeStop } from './of-the-run.ts';
import { isItKnown } from './is-it-known.ts';
import { ofTheDecision } from './of-the-decision.ts';
import { lastingRepair } from './lasting-repair.ts';
import { tryAgain } from './try-again.ts';
import { tokensOf } from '../../run/question/tokens.ts';
import { canThey, reports } from './can-they.ts';
import { deaths } from './cause.ts';
import { changeCleared } from './change-cleared.ts';
import { settingIn } from './change-did.ts';
import { asksForValue, changes } from './changes.ts';
import { customersSay } from './customers-say.ts';
import { deedHappened } from './deed-happened.ts';
import { evidence } from './evidence.ts';
import { failingRequest } from './failing-request.ts';
import { ifDenied } from './if-denied.ts';
import { fixes, waitingOf } from './fix.ts';
import { harmNow, harmOf } from './harm.ts';
import { asksIfBorne, leftAlone } from './left-alone.ts';
import { proofOfFix } from './proof-of-fix.ts';
import { proposed } from './proposed.ts';
import { refusedOrder } from './refused-order.ts';
import { retriesWorse } from './retries.ts';
import { stillLive, testThatCatches } from './still-live.ts';
import { whyStopped } from './status.ts';
import { since } from './since.ts';
import { summary } from './summary.ts';
import { vendorNote } from './vendor-note.ts';
import { usual } from './usual.ts';
import { thoughtIn } from './weigh-deed.ts';
import { whatIf } from './what-if.ts';
import { lead, lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;

/** "How do you know?", of a calm that was told. */
const doubts =
  /\b(?:how (?:do|can|did|would) (?:you|u|we) (?:know|tell)|what makes (?:you|u)|why (?:are|r) (?:you|u) (?:so )?sure|why do (?:you|u) (?:think|believe|say))\b/i;

/** "What was the pool before?": the value of the setting that is blamed, not what is measured of it. */
export function asksForSetting({ finding, text }: Asked): boolean {
  const set = settingIn(finding?.change?.summary ?? '');
  const words = set?.key.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const said = new Set(tokensOf(text.slice(0, most)));
  // "What was the value before?", where a value is what was changed.
  return (
    set !== null && [...words, 'value', 'setting'].some((it) => said.has(it)) && asksForValue.test(text.slice(0, most))
  );
}

/** In which a charge or a refund is but a reason. */
const ofAnythingElse: ReadonlySet<AskTopic> = new Set([
  ...(['customer-update', 'act', 'moment', 'timeline', 'owner', 'whom-to-ask', 'eta', 'postmortem'] as const),
]);

/** Whether money moved is told by nothing here, whatever the words are taken for. */
async function ofCharges(asked: Asked): Promise<Told | null> {
  const isAsked =
    /\b(?:(?:double.?|over)?charg(?:ed|e|ing)|refund(?:ed|s)?|(?:paid|pay) twice|cost(?:s|ing)? us|cost of (?:this|it|waiting)|how much money|(?:in|many|much|the) (?:euros?|dollars?|pounds?|revenue))\b/i.test(
      asked.text.slice(0, most),
    );
  const isOther = ofAnythingElse.has(asked.ask.topic) || asked.ask.topic === 'since';
  const asksWhen = /\b(?:what times?|when|how long|since)\b/i.test(asked.text.slice(0, most));
  return isAsked && !isOther && !asksWhen && asked.finding?.outcome === 'fault'
    ? affected({ ...asked, ask: { ...asked.ask, topic: 'affected', subject: {} } })
    : null;
}

/** "Two agents say checkout is broken, anything that matches?", where nothing is wrong. */
async function reportAtCalm(asked: Asked): Promise<Told | null> {
  const head = asked.text.slice(0, most);
  const isReport = asksIfSame.test(head) || (reports.test(head) && asksIfUs.test(head));
  if (!asked.finding?.noFault || !isReport || asked.ask.aspect === 'alert-line' || /\balert\b/i.test(head)) return null;
  const report = await customersSay(asked);
  if (report) return report;
  const word = await canThey(asked);
  const opening = word.length > 0 ? word : [say`Nothing that is measured matches that.`];
  return {
    lines: [
      ...opening,
      lead(asked),
      say`That does not rule out those reports: with their time, page and error text I can look at that time.`,
    ],
    foot: lookedUp(asked, []),
  };
}

const asksIfUs = /\b(?:be|is|was|are) (?:it |that |this |from )?(?:us|this|that|you|ours|it)\b/i;
const asksIfSame =
  /\b(?:complain\w*|reports?|reported|saying|says?|tell\w*|tickets?)\b[^]{0,120}\b(?:match\w*|same|related|(?:that|it|this) be (?:this|that|us|you)|that (?:it|this)|your (?:side|end)|see (?:it|that|anything)|connected|explain\w*)\b/i;

/** "Why has nobody applied the fix yet?": what became of it, before what broke. */
async function whyNotYet(asked: Asked): Promise<Told | null> {
  const { text, finding, state } = asked;
  if (
    asked.ask.aspect === 'seen-it' ||
    !asksWhyNotYet.test(text.slice(0, most)) ||
    finding?.outcome !== 'fault' ||
    wasMended(state)
  )
    return null;
  const became = fixes(asked).slice(0, 2);
  if (became.length === 0) return null;
  const harm = await harmOf(asked);
  const now = harm ? [say`Meanwhile: ${harmNow(harm)}.${cite(harm.evidence)}`] : [];
  return { lines: [...became, ...now, lead(asked)], foot: lookedUp(asked, harm?.evidence ? [harm.evidence] : []) };
}

const asksWhyNotYet =
  /\b(?:why|how come)\b[^.?!]{0,30}\b(?:not|n['’]?t|nobody|noone|no one|nothing|still|hasn['’]?t|isn['’]?t|haven['’]?t|didn['’]?t)\b[^.?!]{0,40}\b(?:fix\w*|appl\w*|roll\w*|mend\w*|resolv\w*|done|act(?:ed|ion)?|press\w*|approv\w*|moving|happen\w*|wait\w*)\b/i;

/** "What did you want to do about it?", of what was proposed and waits no more. */
function wantedToDo(asked: Asked): Told | null {
  const { state, text } = asked;
  if (waitingOf(state) || state.approvals.size === 0 || wasMended(state)) return null;
  return asksForPlan.test(text.slice(0, most)) ? { ...proposed(asked), foot: lookedUp(asked, []) } : null;
}

const asksForPlan =
  /\b(?:what|which|how)\b[^.?!]{0,12}\b(?:did|were|had|was|would) (?:you|u|aura|your|the)\b[^.?!]{0,12}\b(?:want\w*|plan\w*|going to|propos\w*|suggest\w*|about to|have done)\b|\b(?:is|are|was) (?:that|the|your|its?) (?:old )?(?:card|plan|proposal|button|fix)\b[^.?!]{0,12}\b(?:still|any ?more|good|valid|open|there)\b/i;

/** "Does it happen more often now?": how often, how soon again, and that so few tell no trend. */
async function moreOften(asked: Asked): Promise<Told | null> {
  if (!asksIfOftener.test(asked.text.slice(0, most)) || wasMended(asked.state)) return null;
  const lines = await deaths(asked);
  return lines.length === 0
    ? null
    : {
        lines: [
          ...lines,
          say`Whether the time between gets shorter cannot be told from so few; it follows from how fast it grows.`,
          ...fixes(asked).slice(0, 1),
        ],
        foot: lookedUp(asked, []),
      };
}

const asksIfOftener = /\b(?:more|less) (?:often|frequent\w*)\b|\b(?:frequency|faster and faster)\b/i;

/** "Can we live with that until the sale ends?" */
async function borne(asked: Asked): Promise<Told | null> {
  const isAsked =
    asksIfBorne.test(asked.text.slice(0, most)) &&
    asked.ask.subject.deed === undefined &&
    asked.ask.topic !== 'ahead' &&
    asked.ask.topic !== 'act';
  return isAsked && formOf(asked.text) === 'whether' && asked.finding?.outcome === 'fault' ? leftAlone(asked) : null;
}

/** "Can we set the time limit to 2 s instead of what you propose?": that is weighed, not what waits. */
async function insteadOf(asked: Asked): Promise<Told | null> {
  const head = asked.text.slice(0, most);
  const isOfCard =
    asked.ask.topic === 'proposed' ||
    asked.ask.topic === 'decide' ||
    asked.ask.topic === 'propose-again' ||
    (asked.ask.topic === 'unknown' && thoughtIn(head) !== 'value');
  if (!isOfCard || !/\b(?:ins?t?e?ad|rather)\b/i.test(head) || thoughtIn(head) === null) return null;
  return asked.finding?.outcome === 'fault' ? whatIf({ ...asked, ask: { ...asked.ask, topic: 'what-if' } }) : null;
}

/** "Between what times exactly could people not pay?" */
function fromWhenToWhen(asked: Asked): Told | null {
  const isAsked = /\b(?:between|from) (?:what|which) times?\b|\bfrom when (?:to|until|till) when\b/i.test(
    asked.text.slice(0, most),
  );
  return isAsked && asked.finding?.outcome === 'fault'
    ? since({ ...asked, text: `${asked.text} (exactly how long people were hit)` })
    : null;
}

/** "One sentence for the sales meeting: what was broken and how long": for somebody who knows none of the parts. */
async function inSoManySentences(asked: Asked): Promise<Told | null> {
  const head = asked.text.slice(0, most);
  const isShort = sentencesWanted(head) !== null && !ofAnythingElse.has(asked.ask.topic);
  if (!isShort || !forMeeting.test(head) || asked.finding?.outcome !== 'fault') return null;
  return summary({ ...asked, text: `${asked.text} for my boss` });
}

const forMeeting = /\b(?:meeting|stand-?up|sales|board|boss|manager|management|ceo|cto|exec\w*|all.?hands|company)\b/i;

/** Null where it is none of them. */
export async function byForm(asked: Asked): Promise<Told | null> {
  const { ask } = asked;
  const told =
    ifDenied(asked) ??
    changeCleared(asked) ??
    (await askersTeam(asked)) ??
    (await byMe(asked)) ??
    doneByHand(asked) ??
    forewarned(asked) ??
    (await ofTheDecision(asked)) ??
    deedHappened(asked) ??
    foundBeforeStop(asked) ??
    lastingRepair(asked) ??
    (await fixOrItself(asked)) ??
    (await tryAgain(asked)) ??
    (await shareOfWay(asked)) ??
    eitherInside(asked) ??
    (await stillLive(asked)) ??
    testThatCatches(asked) ??
    (await retriesWorse(asked)) ??
    (await ofSeverity(asked)) ??
    (await ofCharges(asked)) ??
    (await reportAtCalm(asked)) ??
    (await whyNotYet(asked)) ??
    wantedToDo(asked) ??
    (await borne(asked)) ??
    fromWhenToWhen(asked) ??
    (await isItKnown(asked)) ??
    (await insteadOf(asked)) ??
    (await moreOften(asked)) ??
    (await inSoManySentences(asked)) ??
    (await vendorNote(asked)) ??
    (await proofOfFix(asked)) ??
    (await whyStopped(asked));
  if (told) return told;
  if (asked.finding?.noFault && doubts.test(asked.text.slice(0, most)) && ask.subject.evidence === undefined)
    return evidence(asked);
  if (asksForSetting(asked)) return changes({ ...asked, ask: { ...ask, topic: 'changes', subject: {}, window: null } });
  // "And before the deploy, how much was it?" under a metric's answer asks one thing.
  if (ask.topic === 'usual' && ask.inherited === true && ask.subject.metric !== undefined) return usual(asked);
  if (ask.topic === 'unknown' || /\binstead\b/i.test(asked.text.slice(0, most))) {
    const refused = await refusedOrder(asked);
    if (refused) return refused;
  }
  const request = await failingRequest(asked);
  return request && { lines: [...request.lines, lead(asked)], foot: lookedUp(asked, request.evidence) };
}
