/**
 * The questions of one message, where it asks several: "did it take? which version is it on now", "what else could it be
 * and how sure are you".
 * Owns: where one question ends and the next begins. Refuses: tearing apart what one answer covers, and lists of names.
 */
import type { AskTopic } from '../ask.ts';
import { moodOf } from './mood.ts';
import { tokensOf } from './tokens.ts';

/** One part as it is read by itself. */
export interface Part {
  text: string;
  topic: AskTopic;
  guessed?: boolean | undefined;
}

/** Answered in one breath. */
const kin: readonly (readonly AskTopic[])[] = [
  ['owner', 'whom-to-ask'],
  ['trend', 'new-look'],
  ['handover', 'postmortem'],
  ['cause', 'standing'],
];
/** These do something, or are told of one thing with several sides. */
const whole: ReadonlySet<AskTopic> = new Set(['less', 'stop', 'hold', 'proposed', 'help', 'chat', 'unknown']);

/** What a question or an order begins with. */
const begins =
  /^(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|any|anyone|since|until|show|give|tell|list|draft|write|pull|graph|plot|explain|summari[sz]e|roll|restart|scale|rotate|fail)$/;
/** Says nothing without what stands before it: "can it?", "how many times so far". */
const leans =
  /^(?:\w+|(?:can|is|does|did|will|was|has|are|do) (?:not )?(?:it|they|we|that|this|you)|how (?:many|much|often)(?: times)?(?: so far| already| now| exactly| in total)?)$/;
/** Commas and "and" stand between two questions where one begins behind them. */
const joints = /[,;] (?:and |then |also |but |or )?|\b(?:and|then|also|but) (?:then |also )?/g;

const most = 300;
const mostParts = 3;

/** One part where the message asks one thing. `read`: how a part is read by itself. */
export function partsOf(text: string, read: (part: string) => Omit<Part, 'text'>): Part[] {
  const one = { text, ...read(text) };
  if (text.length > most || whole.has(one.topic) || moodOf(text) === 'not-to') return [one];
  const sentences = text
    .split(/(?<=[?!.;])\s{1,5}|\n/)
    .map((it) => it.trim().replace(/^(?:and|then|also|but|or),? /i, ''))
    .filter((it) => /\p{L}/u.test(it));
  const pieces = sentences.flatMap((sentence) => cut(sentence, read)).map((piece) => ({ text: piece, ...read(piece) }));
  const clear = pieces.filter(isClear);
  // What says nothing by itself belongs to the rest: an exclamation, a reason, half a sentence.
  if (clear.length < 2 || clear.length < pieces.length - 1) return [one];
  const parts = clear.filter((part, at) => !clear.slice(0, at).some((before) => isKin(before.topic, part.topic)));
  return parts.length < 2 ? [one] : parts.slice(0, mostParts);
}

function isClear({ topic, guessed }: Pick<Part, 'topic' | 'guessed'>): boolean {
  return !whole.has(topic) && !guessed;
}

function isKin(one: AskTopic, other: AskTopic): boolean {
  return one === other || kin.some((topics) => topics.includes(one) && topics.includes(other));
}

/** At the first joint behind which a question begins and on whose both sides one stands. */
function cut(sentence: string, read: (part: string) => Omit<Part, 'text'>): string[] {
  for (const match of sentence.matchAll(joints)) {
    const [left, right] = [sentence.slice(0, match.index).trim(), sentence.slice(match.index + match[0].length).trim()];
    const tokens = tokensOf(right);
    if (tokensOf(left).length < 2 || !begins.test(tokens[0] ?? '') || leans.test(tokens.join(' '))) continue;
    const [first, second] = [read(left), read(right)];
    if (isClear(first) && isClear(second) && !isKin(first.topic, second.topic)) return [left, ...cut(right, read)];
  }
  return [sentence];
}
