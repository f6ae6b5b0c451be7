/**
 * "Did you mean …?", where the words of a question leave open what was asked.
 * Owns: a wording of each topic that is read as that topic. Refuses: choosing between them.
 */
import type { Ask, AskTopic } from '../../run/ask.ts';
import { say, type Words } from '../../run/wording/words.ts';

/** Null: nobody would ask for it so. */
const wordings: Record<AskTopic, string | null> = {
  affected: 'who is affected?',
  health: 'is the rest ok?',
  since: 'since when?',
  moment: 'when was the last deploy?',
  eta: 'how long will it take?',
  trend: 'is it over?',
  remedy: 'what fixed it?',
  recurrence: 'can it happen again?',
  logs: 'show me the logs',
  metric: 'show me a graph',
  changes: 'what changed?',
  cause: 'what is the cause?',
  standing: 'what speaks against it?',
  usual: 'what is usual?',
  'ruled-out': 'what did you rule out?',
  evidence: 'what evidence do you have?',
  'what-if': 'what if we do nothing?',
  act: null,
  'propose-again': 'what do you propose?',
  decide: 'who may approve?',
  proposed: 'what does it touch?',
  hold: null,
  owner: 'who owns it?',
  'whom-to-ask': 'who should I ask?',
  postmortem: 'draft a postmortem',
  'customer-update': 'draft an update for customers',
  summary: 'give me a summary',
  handover: 'draft a handover',
  timeline: 'show me the timeline',
  status: 'what is the status?',
  help: null,
  stop: null,
  less: null,
  'new-look': 'investigate again',
  chat: null,
  ahead: 'will it hold on black friday?',
  review: 'was the change reviewed?',
  expiry: 'when does the certificate expire?',
  site: 'which region is it?',
  watch: 'what should I watch?',
  'going-back': 'when can we switch back?',
  ability: null,
  wake: null,
  unknown: null,
};

/** The line that asks, or says what was taken for asked; null where the words were clear. */
export function orElse({ topic, or = [], guessed }: Ask): Words | null {
  const [first, second] = or.flatMap((it) => wordings[it] ?? []);
  if (topic === 'unknown' && first !== undefined)
    return second === undefined ? say`Did you mean “${first}”?` : say`Did you mean “${first}” or “${second}”?`;
  const taken = wordings[topic];
  // These say by themselves what they are.
  const isPlain = (topic === 'summary' || topic === 'status') && first === undefined;
  if (!guessed || taken === null || isPlain) return null;
  return first === undefined
    ? say`I am not sure what you ask; I took it as “${taken}”:`
    : say`I am not sure what you ask: “${taken}” or “${first}”? As the first:`;
}
