/** Wordings that differ by little and ask for something else. */
import { expect, it } from 'vitest';
import { readSubject } from '../../../../src/run/question/subject.ts';
import { mended } from '../../../../src/run/question/spelling.ts';
import { topicOf } from '../../../../src/run/question/topics.ts';
import { strangersQuestions } from '../../../support/strangers-questions.ts';

const known = { components: ['till', 'cart'], aliases: new Map<string, string>(), changes: [] };

it.each([
  ['roll back till', 'act'],
  ['was it rolled back', 'remedy'],
  ['did anybody roll back till', 'remedy'],
  ['was till restarted', 'metric'],
  ['restart graph of till', 'metric'],
  ['why not restart till', 'what-if'],
  ['could it be the deploy', 'standing'],
  ['can it be rolled back', 'act'],
  ['what else could it be', 'ruled-out'],
  ['anything released recently', 'changes'],
  ['compare with last week', 'trend'],
  ['would it happen again', 'recurrence'],
  ['what can I tell customers', 'customer-update'],
  ['can users log in', 'affected'],
  ['why roll back', 'cause'],
])('reads “%s” as %s', (text, topic) => {
  expect(topicOf(text, new Set(known.components), readSubject(text, known).hints).topic).toBe(topic);
});

it.each(['is there a runbook for that?', 'is that even a thing'])('leaves open what “%s” asks for', (text) => {
  expect(topicOf(text).or).not.toEqual([]);
});

it.each(['who is affected?', 'show me the logs of till', 'thanks'])('is sure what “%s” asks for', (text) => {
  expect(topicOf(text, new Set(known.components)).or).toEqual([]);
});

it.each(['is it down again?', 'is it back', 'are they ok', 'is everything fine', 'can it be rolled back'])(
  'takes no word of “%s” for a name',
  (text) => {
    expect(readSubject(text, known).subject.unknown).toBeUndefined();
  },
);

const shop = {
  components: ['storefront', 'listings', 'basket', 'purchase', 'stock', 'billing', 'courier'],
  aliases: new Map([['cart', 'basket']]),
  changes: [],
};

it.each(strangersQuestions)('reads a stranger’s “%s” as %s', (text, topics) => {
  const names = new Set(shop.components);
  const read = mended(text, names);
  const { topic } = topicOf(read, names, readSubject(read, shop).hints);
  expect(topics.split('|')).toContain(topic);
});
