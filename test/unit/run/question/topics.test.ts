/** Wordings that differ by little and ask for something else. */
import { expect, it } from 'vitest';
import { readAsk } from '../../../../src/run/question/read-ask.ts';
import { readSubject } from '../../../../src/run/question/subject.ts';
import type { Vocabulary } from '../../../../src/run/question/subject.ts';
import { strangersQuestions } from '../../../support/strangers-questions.ts';

const known = { components: ['till', 'cart'], aliases: new Map<string, string>(), changes: [] };
const read = (text: string, within: Vocabulary = known) =>
  readAsk(text, { known: within, now: 0, start: null, before: null });

it.each([
  ['roll back till', 'act'],
  ['was it rolled back', 'remedy'],
  ['did anybody roll back till', 'remedy'],
  ['was till restarted', 'metric'],
  ['restart graph of till', 'metric'],
  ['why not restart till', 'what-if'],
  ['could it be the deploy', 'standing'],
  ['can it be rolled back', 'what-if'],
  ['what else could it be', 'ruled-out'],
  ['anything released recently', 'changes'],
  ['compare with last week', 'trend'],
  ['would it happen again', 'recurrence'],
  ['what can I tell customers', 'customer-update'],
  ['can users log in', 'affected'],
])('reads “%s” as %s', (text, topic) => {
  expect(read(text).topic).toBe(topic);
});

it.each(['and then with those', 'the bit at the top'])('leaves open what “%s” asks for', (text) => {
  expect(read(text).or ?? []).not.toEqual([]);
});

it.each(['who is affected?', 'show me the logs of till', 'thanks'])('is sure what “%s” asks for', (text) => {
  expect(read(text).or).toBeUndefined();
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
  expect(topics.split('|')).toContain(read(text, shop).topic);
});
