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
import { tokensOf } from './tokens.ts';

/** "Help, what can you do?" */
const callsForHelp = /^\W{0,3}help[,.!:]/i;

/** Null: the words are read by likeness. */
export function topicByRule(text: string, subject: Subject, proposed: Proposed | null): AskTopic | null {
  if (lessSaid(text)) return 'less';
  if (callsForHelp.test(text.slice(0, 20))) return 'help';
  if (isPlainStop(tokensOf(text).join(' '))) return 'stop';
  const mood = moodOf(text);
  if (mood === 'not-to') return 'hold';
  if (isAboutProposal(text, subject, proposed)) return 'proposed';
  if (isAboutDeed(text, subject)) return 'what-if';
  if (subject.deed === 'resize') return mood === 'thought' || asksWhether(text) ? 'what-if' : 'act';
  return null;
}
