/**
 * What people say who ask for a topic, in their own words, so that a question that no cue knows is read by its likes.
 * Owns: gathering the phrasings of `said/`. Refuses: weighing them.
 */
import type { AskTopic } from '../ask.ts';
import { ofCauses } from './said/of-causes.ts';
import { ofDeeds } from './said/of-deeds.ts';
import { everyday } from './said/everyday.ts';
import { ofOrders } from './said/of-orders.ts';
import { ofPeople } from './said/of-people.ts';
import { ofRecords } from './said/of-records.ts';
import { ofTrouble } from './said/of-trouble.ts';
import { tokensOf } from './tokens.ts';

const said = [ofTrouble, ofCauses, ofRecords, ofDeeds, ofPeople, ofOrders, everyday];

export interface Phrasing {
  topic: AskTopic;
  text: string;
}

export const phrasings: readonly Phrasing[] = said.flatMap((topics) =>
  Object.entries(topics).flatMap(([topic, text]) =>
    text.split('|').map((one) => ({ topic: topic as AskTopic, text: one.trim() })),
  ),
);

const spoken = new Set(phrasings.flatMap(({ text }) => tokensOf(text)));

/** Every word of the phrasings. */
export function spokenWords(): ReadonlySet<string> {
  return spoken;
}

/** Whether people who ask say this word, so that it names nothing by itself. */
export function isSpoken(word: string): boolean {
  return spoken.has(word);
}
