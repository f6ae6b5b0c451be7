/**
 * What people say who ask for a topic, in their own words: what the classifier learns from.
 * Owns: gathering the phrasings of `said/`. Refuses: learning.
 */
import type { AskTopic } from '../ask.ts';
import { ofCauses } from './said/of-causes.ts';
import { ofCourse } from './said/of-course.ts';
import { ofDeeds } from './said/of-deeds.ts';
import { ofDrafts } from './said/of-drafts.ts';
import { ofGrounds } from './said/of-grounds.ts';
import { ofImpact } from './said/of-impact.ts';
import { ofNothing } from './said/of-nothing.ts';
import { ofOrders } from './said/of-orders.ts';
import { ofPeople } from './said/of-people.ts';
import { ofProposals } from './said/of-proposals.ts';
import { ofRecords } from './said/of-records.ts';
import { ofState } from './said/of-state.ts';
import { ofThings } from './said/of-things.ts';
import { ofWhatLiesAhead } from './said/of-what-lies-ahead.ts';
import { tokensOf } from './tokens.ts';

const said = [
  ...[ofImpact, ofCourse, ofState, ofCauses, ofGrounds, ofRecords, ofDeeds],
  ...[ofProposals, ofPeople, ofDrafts, ofOrders, ofWhatLiesAhead, ofThings, ofNothing],
];

export interface Phrasing {
  topic: AskTopic;
  text: string;
}

export const phrasings: readonly Phrasing[] = said.flatMap((topics) =>
  Object.entries(topics).flatMap(([topic, text]) =>
    text.split('|').map((one) => ({ topic: topic as AskTopic, text: one.trim() })),
  ),
);

/** A word that fewer phrasings have may be a name or mistyped. */
const leastSpoken = 4;
let spoken: ReadonlySet<string> | null = null;

/** The words that people who ask say over and over. */
export function spokenWords(): ReadonlySet<string> {
  if (spoken) return spoken;
  const counts = new Map<string, number>();
  for (const { text } of phrasings)
    for (const word of new Set(tokensOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (spoken = new Set([...counts].filter(([, count]) => count >= leastSpoken).map(([word]) => word)));
}

/** Whether people who ask say this word, so that it names nothing by itself. */
export function isSpoken(word: string): boolean {
  return spokenWords().has(word);
}
