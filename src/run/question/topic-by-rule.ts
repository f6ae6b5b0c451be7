/**
 * What is no guess, since it changes what a message does: wishes for less, an order to stop, an order not to act; and what a
 * message cannot be.
 * Owns: those, in their order. Refuses: every other topic; it is learnt (topics.ts).
 */
import type { AskTopic, Subject } from '../ask.ts';
import type { Proposed } from './about-proposal.ts';
import { asksWhether } from './asks-whether.ts';
import { lessSaid } from './less-said.ts';
import { isNotTo } from './not-to.ts';
import { isPlainStop } from './plain-stop.ts';
import { tokensOf } from './tokens.ts';

/** "What is going on?" behind a hello, as those ask who were just woken and write as they think. */
const asksAbroad =
  /^\W{0,3}(?:[\p{L}@]{1,12}[ ,!.]{1,3}){0,3}¿?(?:was ist (?:hier |denn )?los|was ist passiert|qu[eé] pasa|qu[eé] est[aá] pasando|qu['’]est[- ]ce qui se passe|que se passe[- ]t[- ]il|che (?:cosa )?succede)(?![\p{L}])/iu;

/** Null: the words are read by what people say who ask. */
export function topicByRule(text: string): AskTopic | null {
  if (lessSaid(text)) return 'less';
  if (isPlainStop(tokensOf(text).join(' '))) return 'stop';
  if (asksAbroad.test(text.slice(0, mostAsked))) return 'summary';
  return isNotTo(text) ? 'hold' : null;
}

/** `proposed`: the newest proposal. */
export function cannotBe(text: string, subject: Subject, proposed: Proposed | null): Set<AskTopic> {
  const never = new Set<AskTopic>();
  if (text.trimEnd().endsWith('?')) never.add('hold').add('stop');
  if (!isOf(subject, proposed)) never.add('proposed');
  // What nobody here knows is looked up nowhere.
  if (subject.unknown !== undefined) never.add('health');
  return never;
}

/** "Why roll back?", not "why did the rollback fail?": of a deed that lies ahead. */
const happened = /\b(?:did|was|were|has|had|have|ran|failed|fail(?:s|ing)?)\b/i;
const mostAsked = 300;

/** What is asked is no order: "restart basket?" weighs it; nor does why the proposed deed be done ask what broke. */
export function asAsked(topic: AskTopic, text: string, { deed }: Subject, proposed: Proposed | null): AskTopic {
  if (topic === 'act' && asksWhether(text)) return 'what-if';
  const isOfProposed = topic === 'cause' && deed !== undefined && deed === proposed?.deed;
  return isOfProposed && !happened.test(text.slice(0, mostAsked)) ? 'what-if' : topic;
}

/** Whether nothing that is named is another than what stands proposed. */
function isOf({ deed, component, evidence }: Subject, proposed: Proposed | null): boolean {
  if (!proposed || evidence !== undefined) return false;
  const isItsDeed = deed === undefined || deed === 'undo' || deed === 'nothing' || deed === proposed.deed;
  return isItsDeed && (component === undefined || component === proposed.component);
}
