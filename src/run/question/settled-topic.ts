/**
 * The topic that a question's likeness gave, set right by what its form says: a deed in a question is weighed, "why" asks
 * for a reason, "again" whether it is over.
 * Owns: those corrections. Refuses: what is read before likeness (topic-by-rule.ts).
 */
import type { AskTopic, Subject } from '../ask.ts';
import { asksWhether } from './asks-whether.ts';
import { formOf } from './form.ts';
import { moodOf } from './mood.ts';
import { tokensOf } from './tokens.ts';
import type { TopicRead } from './topics.ts';

const boss =
  /\b(?:boss|manager|ceo|cto|cfo|coo|vp|execs?|executives?|director|management|leadership|stakeholders?|board|chief|head of \w+)\b/;
const forWriting =
  /\b(?:updates?|mail|e-mail|email|sentences?|lines?|words?|tell|write|draft|text|summary|summar\w*|explain|brief|version|short|note|message|say|slack|asks?|asking|wants?)\b/;
/** What could be done and no workflow may offer: "can we raise the limit", "should we block them". */
const unusualDeed =
  /\b(?:can|could|should|may|shall|would|what if|why not|what about|how about|why do not)(?: not)?(?: (?:we|i|you|it|just|simply))* (?:increas\w*|rais\w*|bump\w*|enlarg\w*|doubl\w*|extend\w*|lower\w*|reduc\w*|decreas\w*|disabl\w*|turn\w* (?:it )?off|switch\w* (?:it )?off|block\w*|remov\w*|bypass\w*|skip\w*|cach\w*|throttl\w*|limit\w*|resiz\w*|(?:put|set) \S+(?: \S+){0,3} (?:to|at) \d|kill\w*|drain\w*|re-?deploy\w*|ship|release|hotfix\w*|patch\w*)\b/;
const notAgain = /\b(?:happen|break|broke|come|came|fail|die|crash|occur|look|check|propose|start)\w* again\b/;
const reported =
  /\b(?:users?|customers?|people|callers?|clients?|they) (?:say|says|said|report\w*|complain\w*|claim\w*|see|get)\b/;
const stillHit =
  /^(?:and |so |but |ok )*(?:are|is|do|does) (?:users?|customers?|people|anyone|anybody|clients?|they) still\b/;
const asksForDeed =
  /^(?:and |so |ok |hey |please )*(?:can|could|will|would) you (?:please |just |now |pls )*(?:roll|restart|revert|scale|rotate|fail|switch|put|set|restore|bounce|reboot|renew)\b/;
const past = /^(?:(?:and|so|ok) )*(?:who|did|has|have|had|was|were|when|which)\b/;

export function settledTopic(read: TopicRead, text: string, subject: Subject): TopicRead {
  const head = text.slice(0, most);
  const said = tokensOf(head).join(' ');
  const as = (topic: AskTopic): TopicRead => ({ topic, or: [], guessed: false });
  const { topic, guessed } = read;
  const { deed } = subject;
  if (boss.test(said) && forWriting.test(said) && !writes.has(topic)) return as('summary');
  if (topic === 'customer-update' && boss.test(said)) return as('summary');
  const isDeed = deed !== undefined && deed !== 'nothing' && deed !== 'undo';
  // What is asked of a deed is no order, and none of what it is asked beside.
  const mayWeigh = topic === 'act' || topic === 'unknown' || topic === 'cause' || guessed;
  if (
    isDeed &&
    mayWeigh &&
    !past.test(said) &&
    (moodOf(head) === 'thought' || asksWhether(head) || isOpen(head, topic))
  )
    return as('what-if');
  if (!isDeed && unusualDeed.test(said) && (topic !== 'trend' || guessed) && !past.test(said)) return as('what-if');
  const form = formOf(head);
  if (deed !== undefined && /^(?:\W|and |so |ok )*why (?:did|was|were|has|had|is|are)\b/.test(said)) return as('cause');
  if (isDeed && asksForDeed.test(said)) return as('act');
  if (
    isDeed &&
    (topic === 'trend' || topic === 'cause') &&
    !past.test(said) &&
    /\bwhat (?:does|would|will|do|is|exactly)\b/.test(said)
  )
    return as('what-if');
  if (topic === 'usual' && form === 'whether') return as(subject.metric === undefined ? 'trend' : 'metric');
  if (/\b(?:what|how)\b/.test(said) && /\b(?:improve|learn|prevent|do better)\b/.test(said) && !isDeed)
    return as('recurrence');
  if (
    topic === 'eta' &&
    subject.metric === 'latency' &&
    /\b(?:calls?|requests?|responses?|quer(?:y|ies)|pages?|answers?|load)\b/.test(said)
  )
    return as('metric');
  if (/\b(?:workarounds?|work around|stopgap|plan b)\b/.test(said) && topic !== 'propose-again')
    return as('propose-again');
  if (form === 'why' && (topic === 'affected' || topic === 'health')) return as('cause');
  if (form === 'whether' && topic === 'affected' && /\bagain\b/.test(said) && !notAgain.test(said)) return as('trend');
  // Whatever is supposed of a name that nobody knows is answered as such.
  if (topic === 'standing' && guessed) return as('standing');
  // Somebody passes on what people say, and wants to know whether it is this.
  if (topic === 'customer-update' && reported.test(said) && !forWriting.test(said.replace(reported, ' ')))
    return as('affected');
  if (stillHit.test(said) && topic !== 'affected') return as('trend');
  return read;
}

/** Asked by its form, of what nothing else answers. */
function isOpen(text: string, topic: AskTopic): boolean {
  return topic === 'unknown' && formOf(text) !== 'other';
}

const writes: ReadonlySet<AskTopic> = new Set([
  'summary',
  'postmortem',
  'handover',
  'whom-to-ask',
  'timeline',
  'customer-update',
]);
/** Characters of a question that are read. */
const most = 300;
