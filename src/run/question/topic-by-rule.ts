/**
 * What is read before any likeness: wishes for less, an order to stop, an order not to act, and what asks about the
 * proposal that stands. Each changes what a message does, so none of them is a guess.
 * Owns: their order. Refuses: every other topic.
 */
import type { AskTopic, Subject } from '../ask.ts';
import { isAboutDeed, isAboutProposal, type Proposed } from './about-proposal.ts';
import { asksWhether } from './asks-whether.ts';
import { lessSaid } from './less-said.ts';
import { moodOf } from './mood.ts';
import { isPlainStop } from './plain-stop.ts';
import { type Shape, shapeOf } from './shape.ts';
import { tokensOf } from './tokens.ts';
import { asksOfDeed } from './weighs-deed.ts';

/** "Help, what can you do?" */
const callsForHelp = /^\W{0,3}help[,.!:]/i;

/** Characters of a message that are read. */
const most = 300;
/** "Lost the card, propose that again", "I said no to that, got anything else?" */
const asksForAnother =
  /\b(?:propose|suggest|offer|post|send|show|bring)(?: me| us)? (?:it|that|this|them|the (?:card|proposal|fix|button)) (?:back|again|once more)\b|\b(?:said|say|clicked|pressed) no\b[^.!\n]{0,30}\b(?:anything|something|what) else\b|\b(?:denied|rejected|declined|refused)\b[^.!\n]{0,30}\b(?:anything|something|what) else\b/i;

/** How a deed is, not how things are. */
const weighed =
  /\b(?:safe|risky?|risks|dangerous|harmful|harmless|reversible|instant\w*|painful|worth it|enough|downtime)\b/i;
const past = /^\W*(?:(?:and|so|ok) )*(?:who|did|has|have|had|was|were|when)\b/i;

/** "How do we not get this again", "what keeps it from coming back". */
const prevents =
  /\b(?:how|what)\b(?: \S{1,20}){0,4} (?:not|never|avoid\w*|keeps?|stops?|without)(?: \S{1,20}){0,4} (?:again|come back|coming back|once more|next time|another time)\b/;

/** What is known by its form alone. */
const byShape: Record<Shape, AskTopic> = {
  remains: 'handover',
  'left-alone': 'what-if',
  'until-full': 'eta',
  growth: 'metric',
  'hit-since': 'since',
  errors: 'logs',
};

/** Null: the words are read by likeness. */
export function topicByRule(text: string, subject: Subject, proposed: Proposed | null): AskTopic | null {
  if (lessSaid(text)) return 'less';
  if (callsForHelp.test(text.slice(0, 20))) return 'help';
  if (isPlainStop(tokensOf(text).join(' '))) return 'stop';
  const mood = moodOf(text);
  if (mood === 'not-to') return 'hold';
  const shape = shapeOf(text);
  // Of a deed that is named its effect is asked, whatever is said of waiting beside it.
  if (shape && (shape !== 'left-alone' || subject.deed === undefined || subject.deed === 'nothing'))
    return byShape[shape];
  if (prevents.test(tokensOf(text.slice(0, most)).join(' '))) return 'recurrence';
  if (subject.deed === undefined && asksForAnother.test(text.slice(0, most))) return 'propose-again';
  const { component, metric, deed } = subject;
  if (component && metric && !deed && !/error|fail|restart/.test(metric) && tokensOf(text).length === 2)
    return 'metric';
  if (isAboutProposal(text, subject, proposed)) return 'proposed';
  if (isAboutDeed(text, subject)) return 'what-if';
  if (subject.deed !== undefined && subject.deed !== 'nothing' && asksOfDeed(text)) return 'what-if';
  if (subject.deed !== undefined && weighed.test(text.slice(0, most)) && !past.test(text.slice(0, most)))
    return 'what-if';
  if (subject.deed === 'resize') return mood === 'thought' || asksWhether(text) ? 'what-if' : 'act';
  return null;
}
