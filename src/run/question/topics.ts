/**
 * What a question asks for, by the concepts that it speaks of.
 * Owns: the weight of each concept, alone and together, and what is too little to go by. Refuses: names and times.
 */
import type { AskTopic } from '../ask.ts';
import { type Concept, conceptsOf } from './concepts.ts';
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
  | 'a-guess';

/** All of these together speak for a topic, so much. A weight below zero speaks against it. */
type Cue = [weight: number, ...all: (Concept | Hint)[]];

const cues: Partial<Record<AskTopic, Cue[]>> = {
  evidence: [
    [6, 'an-evidence-id'],
    [2, 'show', 'evidence'],
    [3, 'what', 'evidence'],
  ],
  postmortem: [[6, 'postmortem']],
  handover: [[5, 'handover']],
  'customer-update': [
    [5, 'page'],
    [3, 'outside', 'update'],
    [2, 'outside', 'draft'],
    [1, 'update', 'draft'],
    [4, 'outside', 'tell'],
  ],
  timeline: [[5, 'timeline']],
  summary: [
    [3, 'summary'],
    [3, 'boss'],
    [1, 'boss', 'update'],
    [1, 'boss', 'draft'],
  ],
  'what-if': [
    [3, 'if'],
    [3, 'would', 'happen'],
    [4, 'would', 'deed'],
    [-4, 'would', 'deed', 'you'],
    [6, 'why', 'not', 'deed'],
    [3, 'nothing', 'do'],
    [3, 'nothing', 'can'],
    [2, 'nothing', 'we'],
    [2, 'nothing', 'would'],
    [3, 'safe'],
    [1, 'safe', 'deed'],
    [2, 'would', 'work', 'deed'],
  ],
  'propose-again': [
    [3, 'propose'],
    [2, 'propose', 'again'],
    [2, 'propose', 'else'],
    [3, 'should', 'do'],
    [2, 'we', 'do', 'can'],
    [1, 'what', 'do', 'we'],
    [2, 'else', 'do', 'can'],
  ],
  decide: [
    [4, 'approve'],
    [1, 'approve', 'who'],
  ],
  act: [
    [3, 'deed'],
    [4, 'undo'],
    [5, 'an-order'],
    [-6, 'an-order', 'graph'],
    [-5, 'a-past-deed'],
    [-2, 'deed', 'who'],
    [-2, 'deed', 'when'],
    [-2, 'deed', 'why'],
  ],
  'whom-to-ask': [
    [4, 'who', 'ask'],
    [2, 'should', 'ask'],
    [3, 'who', 'work', 'can'],
  ],
  owner: [
    [4, 'own'],
    [4, 'whose', 'a-component'],
    [4, 'oncall'],
    [-2, 'own', 'cause'],
  ],
  standing: [
    [4, 'why', 'not'],
    [4, 'why', 'change'],
    [3, 'why', 'a-component'],
    [3, 'why', 'change'],
    [4, 'blame'],
    [3, 'about', 'a-component'],
    [4, 'about', 'change'],
    [2, 'cause', 'a-component'],
    [2, 'think', 'a-component'],
    [3, 'cause', 'change'],
    [3, 'ruled', 'a-component'],
    [3, 'is', 'change', 'a-component'],
    [2, 'is', 'a-component'],
    [5, 'against'],
    [-6, 'why', 'not', 'deed'],
    [4, 'a-guess'],
    [4, 'can', 'be', 'change'],
    [-7, 'can', 'be', 'deed'],
    [4, 'is', 'a-change'],
    [3, 'why', 'a-change'],
    [3, 'about', 'a-change'],
    [-3, 'recent', 'change'],
  ],
  'ruled-out': [
    [5, 'ruled'],
    [3, 'else', 'look'],
    [1, 'what', 'look'],
    [2, 'else', 'cause'],
    [5, 'else', 'blame'],
    [4, 'else', 'can', 'be'],
  ],
  changes: [
    [3, 'change'],
    [2, 'who', 'change'],
    [5, 'any', 'change'],
    [2, 'who', 'did'],
    [2, 'recent', 'change'],
    [2, 'since', 'change'],
    [1, 'what', 'change'],
    [2, 'by', 'change'],
  ],
  metric: [
    [4, 'graph'],
    [3, 'metric'],
    [3, 'error', 'rate'],
    [1, 'show', 'metric'],
    [1, 'a-component', 'metric'],
    [1, 'graph', 'metric'],
    [4, 'compare', 'metric'],
    [4, 'a-past-restart'],
  ],
  logs: [
    [4, 'log'],
    [3, 'log', 'a-component'],
    [3, 'error'],
    [1, 'show', 'error'],
    [-2, 'error', 'rate'],
    [-1, 'error', 'why'],
  ],
  usual: [
    [4, 'usual'],
    [1, 'usual', 'what'],
    [1, 'usual', 'metric'],
  ],
  trend: [
    [2, 'compare'],
    [3, 'worse'],
    [3, 'over'],
    [3, 'still'],
    [3, 'fixed'],
    [3, 'work', 'do'],
    [2, 'deed', 'work', 'do'],
    [2, 'over', 'usual'],
    [1, 'now', 'is'],
    [4, 'did', 'fix'],
    [3, 'still', 'error'],
    [1, 'now'],
    [1, 'still', 'broken'],
    [3, 'is', 'usual', 'now'],
    [2, 'over', 'usual', 'is'],
  ],
  remedy: [
    [7, 'fixer'],
    [2, 'a-past-deed'],
  ],
  recurrence: [[5, 'recur']],
  affected: [
    [3, 'hit'],
    [2, 'people'],
    [2, 'who', 'hit'],
    [2, 'many', 'people'],
    [3, 'blast'],
    [3, 'can', 'people'],
    [-4, 'can', 'people', 'tell'],
    [7, 'money'],
    [2, 'bad', 'how'],
    [1, 'who'],
  ],
  since: [
    [5, 'since', 'when'],
    [4, 'when', 'begin'],
    [3, 'when', 'broken'],
    [2, 'begin'],
    [4, 'how', 'long'],
    [2, 'begin', 'when', 'broken'],
    [1, 'since'],
  ],
  cause: [
    [4, 'think', 'you'],
    [3, 'cause'],
    [3, 'why'],
    [3, 'what', 'broken'],
    [2, 'what', 'happen'],
    [1, 'broken'],
  ],
  status: [
    [3, 'waits'],
    [3, 'status'],
    [1, 'what', 'now'],
  ],
  help: [
    [4, 'help', 'what'],
    [2, 'help'],
  ],
  stop: [[4, 'stop']],
  'new-look': [
    [5, 'investigate'],
    [2, 'look', 'again'],
  ],
};

/** Below it nothing was asked that anybody here could answer. */
const least = 2;

export interface TopicScore {
  topic: AskTopic;
  score: number;
}

/** The topics that a question may ask for, the likeliest first; empty where none does. */
export function scoreTopics(
  text: string,
  names: ReadonlySet<string> = new Set(),
  hints: readonly Hint[] = [],
): TopicScore[] {
  const spoken = new Set<Concept | Hint>([...conceptsOf(tokensOf(text), names), ...hints]);
  return Object.entries(cues)
    .map(([topic, own]) => ({
      topic: topic as AskTopic,
      score: own.reduce((sum, [weight, ...all]) => (all.every((one) => spoken.has(one)) ? sum + weight : sum), 0),
    }))
    .filter(({ score }) => score >= least)
    .toSorted((one, other) => other.score - one.score);
}

/** The likeliest one. */
export function topicOf(text: string, names?: ReadonlySet<string>, hints?: readonly Hint[]): AskTopic {
  return scoreTopics(text, names, hints)[0]?.topic ?? 'unknown';
}
