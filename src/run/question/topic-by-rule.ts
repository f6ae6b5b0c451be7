/**
 * What is no guess, since it changes what a message does: wishes for less, an order to stop, an order not to act; and what a
 * message cannot be.
 * Owns: those, in their order. Refuses: every other topic; it is learnt (topics.ts).
 */
import type { AskTopic, Subject } from '../ask.ts';
import type { Proposed } from './about-proposal.ts';
import { asksNeighbours } from './asks-neighbours.ts';
import { asksWhether } from './asks-whether.ts';
import { fetchesPeople } from './fetches-people.ts';
import { supposedLost } from './if-lost.ts';
import { lessSaid } from './less-said.ts';
import { isNotTo } from './not-to.ts';
import { isPlainStop } from './plain-stop.ts';
import { tokensOf } from './tokens.ts';

/** Null: the words are read by what people say who ask. */
export function topicByRule(text: string): AskTopic | null {
  if (lessSaid(text)) return 'less';
  if (isPlainStop(tokensOf(text).join(' '))) return 'stop';
  if (isNotTo(text)) return 'hold';
  return asksForCard.test(text.slice(0, mostAsked)) && !asksWhether(text) ? 'propose-again' : null;
}

/** `proposed`: the newest proposal. */
export function cannotBe(text: string, subject: Subject, proposed: Proposed | null): Set<AskTopic> {
  const never = new Set<AskTopic>();
  if (text.trimEnd().endsWith('?')) never.add('hold').add('stop');
  if (!isOf(text, subject, proposed)) never.add('proposed');
  // Whoever wants to be told says whom to tell.
  if (wantsToKnow.test(text.slice(0, mostAsked)) && !tells.test(text.slice(0, mostAsked))) never.add('wake');
  // Whether a release was approved is no decision on a card.
  if (subject.change !== undefined && subject.deed === undefined) never.add('decide');
  return never;
}

/** "Bring the rollback up again": what was proposed and is gone. */
const asksForCard =
  /^(?![^]*\?)[^]*\b(?:bring|put|open|pull|have|get)\b (?:me |us )?(?:the|that|your) (?:card|button|proposal|rollback|restart|rotation|fail-?over|fix|plan|offer)(?: for \w+)? (?:back|up|again)\b/i;

const wantsToKnow = /\b(?:who|whom|what|which|how|why|where|when)\b/i;
const tells =
  /\b(?:me|us|my)\b|^\W{0,3}(?:please |pls |aura )?(?:wake|ping|page|call|tell|notify|alert|remind|let|shout)\b/i;

/** "Why roll back?", not "why did the rollback fail?": of a deed that lies ahead. */
const happened = /\b(?:did|was|were|has|had|have|ran|failed|fail(?:s|ing)?)\b/i;
const mostAsked = 300;

/** May be read into who calls a component, which none of these is. */
const ofWhatIsThere: ReadonlySet<AskTopic> = new Set([
  'affected',
  'owner',
  'whom-to-ask',
  'standing',
  'unknown',
  'help',
]);
/** May be read into an order to call people, which is one where its deed is there. */
const ofPeople: ReadonlySet<AskTopic> = new Set(['owner', 'whom-to-ask', 'act']);
/** Of which a chart may be wanted for: "a chart of that for the review". */
const documents: ReadonlySet<AskTopic> = new Set(['postmortem', 'handover', 'review', 'summary', 'unknown', 'help']);
const asksForChart =
  /\b(?:show|get|give|have|draw|plot|send|post|pull|need|want|see)\b[^.?!]{0,30}\b(?:charts?|graphs?|plots?|diagrams?)\b|\b(?:which|what)\b[^.?!]{0,20}\b(?:graphs?|charts?)\b[^?!]{0,40}\bshow me\b|^\W{0,3}(?:a |the )?(?:chart|graph|plot) (?:of|for)\b/i;
/** "Which cert, and when did it expire?" begins nothing and is not how long the incident lasts. */
const asksForCertificate =
  /\b(?:which|whose|when|until when|what)\b[^.?!]{0,40}\b(?:certs?|certificates?)\b[^.?!]{0,60}\b(?:expir\w*|valid|r[au]ns? out|renew\w*)\b|\b(?:anything|something|others?|another|else)\b[^.?!]{0,40}\bexpir\w*|\bother\b[^.?!]{0,30}\b(?:certs?|certificates?)\b|\bwhen (?:did|does|will) (?:it|(?:the|that|this) (?:\w{2,20} )?(?:certs?|certificates?)) (?:expire|run out)\b/i;

/** What is asked is no order: "restart basket?" weighs it; nor does why the proposed deed be done ask what broke. */
export function asAsked(
  topic: AskTopic,
  text: string,
  { deed, component, evidence }: Subject,
  proposed: Proposed | null,
): AskTopic {
  if (ofPeople.has(topic) && (deed === 'add-responder' || deed === 'escalate') && fetchesPeople(text)) return 'act';
  if (topic === 'act' && asksWhether(text)) return 'what-if';
  const mayBeChart = documents.has(topic) || (topic === 'evidence' && evidence === undefined);
  if (mayBeChart && asksForChart.test(text.slice(0, mostAsked))) return 'metric';
  if (topic !== 'act' && topic !== 'logs' && supposedLost(text) !== null) return 'ahead';
  if (ofWhatIsThere.has(topic) && component !== undefined && asksNeighbours(text)) return 'ability';
  if (topic !== 'recurrence' && asksForCertificate.test(text.slice(0, mostAsked))) return 'expiry';
  const asksWhy = topic === 'cause' || (topic === 'proposed' && /^\W{0,3}(?:\w{1,12} ){0,2}why\b/i.test(text));
  const isOfProposed = asksWhy && deed !== undefined && deed === proposed?.deed;
  return isOfProposed && !happened.test(text.slice(0, mostAsked)) ? 'what-if' : topic;
}

const goesBack = /\b(?:go|going|switch|get|come|move) back\b/i;

/** Whether nothing that is named is another than what stands proposed. */
function isOf(text: string, { deed, component, evidence }: Subject, proposed: Proposed | null): boolean {
  if (!proposed || evidence !== undefined) return false;
  // "Can we go back afterwards?" undoes it, whatever it is.
  const isBack = deed === 'roll-back' && goesBack.test(text.slice(0, mostAsked));
  const isItsDeed = isBack || deed === undefined || deed === 'undo' || deed === 'nothing' || deed === proposed.deed;
  return isItsDeed && (component === undefined || component === proposed.component);
}
