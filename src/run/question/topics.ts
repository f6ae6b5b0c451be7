/**
 * What a question asks for: the topic whose phrasings it is likest to, with the cues in it that say more than likeness.
 * Owns: the weight of each cue, and what is too little to go by. Refuses: names and times.
 */
import type { AskTopic } from '../ask.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import { likeliest } from './likeness.ts';
import { tokensOf } from './tokens.ts';

/** What else is known of a question: a name in it, an id of evidence. */
export type Hint =
  | 'a-component'
  | 'a-change'
  | 'an-evidence-id'
  | 'a-time'
  | 'an-order'
  | 'a-past-deed'
  | 'a-past-restart'
  | 'a-guess'
  /** Something that is counted or timed, or a metric by its whole name. */
  | 'a-measure'
  /** "Down or just slow?" */
  | 'an-either'
  /** "Is X ok?": how something is, said of it as a whole. */
  | 'a-state'
  /** "How long until …", "ETA". */
  | 'until-when'
  /** "When was it deployed": one event of the record, with its time. */
  | 'an-event'
  /** "Couldn't it be too much traffic?", "could it be the last deploy of till?" */
  | 'a-supposition'
  /** "Is memory still climbing?" */
  | 'a-course';

/** All of these together speak for a topic, so much. A weight below zero speaks against it. */
type Cue = [weight: number, ...all: (Concept | Hint)[]];

const cues: Partial<Record<AskTopic, Cue[]>> = {
  evidence: [[6, 'an-evidence-id']],
  postmortem: [[6, 'postmortem']],
  handover: [[8, 'handover']],
  'customer-update': [
    [5, 'page'],
    [4, 'outside', 'tell'],
    [5, 'outside', 'line'],
  ],
  timeline: [[5, 'timeline']],
  summary: [[3, 'summary']],
  'what-if': [[6, 'why', 'not', 'deed']],
  'propose-again': [[3, 'propose']],
  decide: [[4, 'approve']],
  act: [
    [3, 'deed'],
    [4, 'undo'],
    [12, 'an-order'],
    [-12, 'an-order', 'graph'],
    [-5, 'a-past-deed'],
    [-8, 'deed', 'why'],
    [-5, 'deed', 'who'],
    [-5, 'deed', 'when'],
  ],
  standing: [
    [4, 'blame'],
    [2, 'is', 'a-component'],
    [5, 'against'],
    [4, 'is', 'a-change'],
    [12, 'a-guess'],
    [9, 'a-supposition'],
  ],
  'ruled-out': [[5, 'ruled']],
  changes: [
    [3, 'change'],
    [5, 'any', 'change'],
    [-6, 'a-past-deed'],
    [-9, 'a-supposition'],
    [7, 'what', 'did', 'a-change'],
    [2, 'who', 'did'],
    [2, 'recent', 'change'],
  ],
  metric: [
    [9, 'a-course'],
    [-9, 'a-supposition'],
    [4, 'graph'],
    [3, 'error', 'rate'],
    [3, 'metric'],
    [1, 'a-component', 'metric'],
    [4, 'a-past-restart'],
    [8, 'a-measure'],
    [3, 'many', 'metric'],
  ],
  logs: [
    [6, 'log'],
    [3, 'error'],
    [5, 'show', 'error'],
  ],
  usual: [[4, 'usual']],
  trend: [
    [5, 'compare'],
    [3, 'worse'],
    [3, 'over'],
    [3, 'still'],
    [3, 'work', 'do'],
    [3, 'still', 'error'],
    [4, 'worse', 'error'],
    [6, 'can', 'people', 'again'],
    [-8, 'a-guess'],
  ],
  remedy: [
    [7, 'fixer'],
    [5, 'a-past-deed'],
  ],
  recurrence: [[5, 'recur']],
  affected: [
    [3, 'hit'],
    [2, 'people'],
    [3, 'can', 'people'],
    [6, 'who', 'can_not'],
    [7, 'money'],
    [8, 'an-either'],
    [-8, 'an-either', 'a-component'],
    [-4, 'a-guess'],
  ],
  health: [
    [5, 'a-state', 'a-component'],
    [8, 'an-either', 'a-component'],
    [-12, 'a-guess'],
    [-4, 'hit'],
  ],
  eta: [[6, 'until-when']],
  moment: [[7, 'an-event']],
  since: [
    [2, 'begin'],
    [-7, 'an-event'],
    [-12, 'a-course'],
    [1, 'since'],
    [4, 'howlong'],
    [4, 'when', 'did', 'error'],
    // "Since 14:05" says which time is meant.
    [-6, 'since', 'a-time'],
    [-8, 'a-measure'],
  ],
  cause: [[4, 'think', 'you']],
  'new-look': [[5, 'investigate']],
  chat: [
    [-6, 'summary'],
    [-6, 'broken'],
  ],
};

/** What a point of a cue adds to a likeness, which is 0 to 1. */
const point = 0.03;
/** Below it nothing was asked that anybody here could answer. */
const least = 0.22;
/** These do something: what only sounds like them is not enough. */
const doing: ReadonlySet<AskTopic> = new Set(['act', 'stop', 'new-look', 'propose-again']);
const leastDoing = 0.3;
/** So near are nearly the same words. */
const leastUncued = 0.5;
/** Asked for by a word of its own, or by nearly the same words. */
const cuedOnly: ReadonlySet<AskTopic> = new Set(['propose-again', 'new-look']);
/** A question is none of these. */
const neverAsked: ReadonlySet<AskTopic> = new Set(['hold', 'stop']);
/** Who says hello before a question asks that question. */
const leastChat = 0.4;

function leastOf(topic: AskTopic): number {
  return doing.has(topic) ? leastDoing : topic === 'chat' ? leastChat : least;
}

export interface TopicScore {
  topic: AskTopic;
  score: number;
  /** A word of it speaks for the topic. */
  cued: boolean;
  /** 0 to 1, without the cues. */
  likeness: number;
}

/** The topics that a question may ask for, the likeliest first, whatever their score. */
export function scoreTopics(
  text: string,
  names: ReadonlySet<string> = new Set(),
  hints: readonly Hint[] = [],
): TopicScore[] {
  const spoken = new Set<Concept | Hint>([...conceptsOf(tokensOf(text), names), ...hints]);
  const asks = text.trimEnd().endsWith('?');
  return likeliest(text, names)
    .filter(({ topic }) => !(asks && neverAsked.has(topic)))
    .map(({ topic, likeness }) => {
      const met = (cues[topic] ?? []).filter(([, ...all]) => all.every((one) => spoken.has(one)));
      const points = met.reduce((sum, [weight]) => sum + weight, 0);
      return { topic, score: likeness + point * points, likeness, cued: met.some(([weight]) => weight > 0) };
    })
    .toSorted((one, other) => other.score - one.score);
}

/** A best score below this, so near to the next one, leaves open which of the two was meant. */
const clear = 0.33;
const near = 0.1;
/** Where the whole is less alike than this, a cue is a word in a question about something else. */
const leastAlike = 0.22;
/** What stands below is not like it at all. */
const leastNear = 0.18;

export interface TopicRead {
  topic: AskTopic;
  /** What may have been meant as well; empty where nothing is near. */
  or: AskTopic[];
  /** The words leave it open. */
  guessed: boolean;
}

/** The likeliest topic, and what else the words leave open. */
export function topicOf(text: string, names?: ReadonlySet<string>, hints?: readonly Hint[]): TopicRead {
  const scores = scoreTopics(text, names, hints);
  const isOne = ({ topic, score, cued, likeness }: TopicScore) =>
    score >= leastOf(topic) && (!cuedOnly.has(topic) || cued || likeness >= leastUncued);
  const best = scores.find(isOne);
  if (best?.topic === 'unknown') return { topic: 'unknown', or: [], guessed: false };
  const others = scores.filter(
    ({ topic, score }) => topic !== best?.topic && topic !== 'unknown' && score >= leastNear,
  );
  const isAlike = best !== undefined && best.likeness >= leastAlike;
  const isClear = isAlike && (best.score >= clear || best.score - (others[0]?.score ?? 0) >= near);
  const close = others.filter(({ score }) => (best?.score ?? score) - score < near).map(({ topic }) => topic);
  return {
    topic: best?.topic ?? 'unknown',
    or: isClear ? [] : close.slice(0, best ? 1 : 2),
    guessed: best !== undefined && !isClear,
  };
}
