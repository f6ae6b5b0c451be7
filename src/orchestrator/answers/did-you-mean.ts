/**
 * "Did you mean …?", where the words of a question leave open what was asked.
 * Owns: a wording of each topic that is read as that topic. Refuses: choosing between them; the answer stands first.
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
  decide: 'who decides, and what was decided?',
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
  ahead: 'will it hold under more load?',
  review: 'was the change reviewed?',
  expiry: 'when does the certificate expire?',
  site: 'which region is it?',
  watch: 'what should I watch?',
  'going-back': 'when can we switch back?',
  ability: null,
  wake: null,
  unknown: null,
};

/** What else may have been meant, as one would ask for it: behind the answer, or in its place where there is none. */
export function choicesOf({ topic, or = [], guessed }: Ask): string[] {
  if (topic !== 'unknown' && !guessed) return [];
  return [...new Set(or.flatMap((it) => wordings[it] ?? []))].slice(0, mostChoices);
}

const mostChoices = 2;

/** What was taken for asked, or asks back where nothing was; null where the words were clear. */
export function orElse(ask: Ask): Words | null {
  const [first, second] = choicesOf(ask);
  if (ask.topic === 'unknown') {
    if (first === undefined) return null;
    return second === undefined ? say`Did you mean “${first}”?` : say`Did you mean “${first}” or “${second}”?`;
  }
  const taken = wordings[ask.topic];
  return ask.guessed && taken !== null ? say`I took it as “${taken}”.` : null;
}

/** Above what a question would be by its second reading. */
export function otherwise(topic: AskTopic): Words | null {
  const meant = wordings[topic];
  return meant === null ? null : say`If you meant “${meant}”:`;
}
