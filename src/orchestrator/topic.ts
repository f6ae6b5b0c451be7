/**
 * What a question is about, by its words.
 * Owns: the words of each topic. Refuses: answering.
 */
import type { Topic } from '../run/evidence.ts';

const topics: [Topic, RegExp][] = [
  [
    'action',
    /\b(roll ?back|restart|fix|action|approve|approval|deny|undo|remedy|what (should|can) (we|i) do|why .*(back|scale|restart))\b/i,
  ],
  ['impact', /\b(who|users?|customers?|impact|affected|blast|radius|journeys?)\b/i],
  ['change', /\b(change|changes|changed|deploy|deploys|deployed|commit|release|diff|version|config)\b/i],
  ['cause', /\b(why|cause|caused|root|reason|because|how come)\b/i],
  ['status', /\b(status|state|progress|how far|now|still)\b/i],
];

/** What a question is about, by its words. */
export function topicOf(text: string): Topic {
  return topics.find(([, words]) => words.test(text))?.[0] ?? 'all';
}
