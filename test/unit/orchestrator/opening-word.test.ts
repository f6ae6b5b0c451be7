/** The word that an answer opens with fits the form of its question. */
import { expect, it } from 'vitest';
import { fitOpenings } from '../../../src/orchestrator/answers/opening-word.ts';
import { name, plainText, say } from '../../../src/run/wording/words.ts';

const opened = (text: string, line = say`Yes, most likely: ${name('basket')} is it.`) =>
  fitOpenings(text, [line]).map(plainText)[0];

it.each([
  'why basket and not billing?',
  'how bad is it',
  'oncall: so what happens then?',
  'just joined, who stopped this and where are we now',
  'which one is it, basket or billing?',
])('says neither yes nor no to “%s”', (text) => {
  expect(opened(text)).toBe('basket is it.');
});

it.each([
  'is it basket?',
  'still broken?',
  'so it works again? since what time',
  'who did that, and is it over?',
  'basket broke, right?',
])('keeps the word for “%s”', (text) => {
  expect(opened(text)).toBe('Yes, most likely: basket is it.');
});

it.each([
  [say`${'No: '}${'none'} of it`, 'None of it'],
  [say`Not for sure: it may be`, 'It may be'],
  [say`Yes, still, as bad: 4 %`, 'Still, as bad: 4 %'],
  [say`Nothing of it`, 'Nothing of it'],
  [say`Notes: two`, 'Notes: two'],
])('takes off %j only the word', (line, left) => {
  expect(opened('how is it', line)).toBe(left);
});
