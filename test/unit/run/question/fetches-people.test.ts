/** Orders to call people, which open a card where people can be paged. */
import { expect, it } from 'vitest';
import { fetchesPeople } from '../../../../src/run/question/fetches-people.ts';
import { readAsk } from '../../../../src/run/question/read-ask.ts';

const orders = [
  'add responders for till',
  'page the owners of till',
  'who owns till? can you get them in here',
  'ring them please',
  'could you bring the till people in here',
  'wake up the dba',
  'ok, loop in the till team',
];
const others = [
  'page me if it spreads',
  'who should I page?',
  'get them back to normal',
  'get the pool back to 50',
  'who was paged?',
  'add more memory to till',
];
const frame = { now: 0, start: null, before: null };
const known = { components: ['till', 'cart'], aliases: new Map<string, string>(), changes: [] };

it.each(orders)('“%s” has people called', (text) => {
  expect(fetchesPeople(text)).toBe(true);
  expect(readAsk(text, { ...frame, known: { ...known, isPaged: true } })).toMatchObject({
    topic: 'act',
    subject: { deed: 'add-responder' },
  });
});

it.each(others)('“%s” does not', (text) => {
  expect(fetchesPeople(text)).toBe(false);
  expect(readAsk(text, { ...frame, known: { ...known, isPaged: true } }).subject.deed).not.toBe('add-responder');
});

it('makes no deed of it where nobody can be paged', () => {
  expect(readAsk('can you ring them', { ...frame, known })).toMatchObject({ topic: 'whom-to-ask', subject: {} });
});

it('leaves a deed that is named beside it', () => {
  const read = readAsk('roll till back and page the owners', { ...frame, known: { ...known, isPaged: true } });
  expect(read.subject.deed).toBe('roll-back');
});
