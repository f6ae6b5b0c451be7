/** Everyday wordings, typing errors and several questions at once are read as what they ask for. */
import { describe, expect, it } from 'vitest';
import { pieceReader } from '../../../../src/run/question/read-piece.ts';
import { partsOf } from '../../../../src/run/question/parts.ts';
import { readAsk } from '../../../../src/run/question/read-ask.ts';
import { mended } from '../../../../src/run/question/spelling.ts';
import { everydayQuestions } from '../../../support/everyday-questions.ts';

const known = {
  components: ['storefront', 'listings', 'basket', 'purchase', 'stock', 'billing', 'courier'],
  aliases: new Map([['cart', 'basket']]),
  changes: [{ ref: '7.4.1', service: 'storefront' }],
  proposed: { deed: 'roll-back', component: 'basket' } as const,
};
const read = (text: string) => readAsk(text, { known, now: 0, start: null, before: null });

it.each(everydayQuestions)('reads “%s” as %s', (text, topics) => {
  expect(topics.split('|')).toContain(read(text).topic);
});

describe('typing errors', () => {
  it.each([
    ['rstart courier instead', 'act'],
    ['restrat courier', 'act'],
    ['shwo me the lgos of basket', 'logs'],
    ['wich verison of basket runs', 'changes'],
    ['woh is afected', 'affected'],
    ['is it gettign worse', 'trend'],
    ['sicne when', 'since'],
    ['daft a postmortme', 'postmortem'],
    ['wirte a hanodver', 'handover'],
    ['roatte the certifciate', 'act'],
    ['mtue this alert', 'less'],
    ['investgate again', 'new-look'],
    ['cancle the run', 'stop'],
    ['undo taht', 'act'],
  ])('of “%s” are forgiven: %s', (text, topic) => expect(read(text).topic).toBe(topic));

  it.each([
    'stock is broken',
    'out of the woods',
    'redis',
    'stop talking',
    'see /var/log/chnaged',
    'v3.1.0-rc1',
    "isn't it",
  ])('are not seen in “%s”', (text) => expect(mended(text, new Set(known.components))).toBe(text));
});

describe('several questions at once', () => {
  const topics = (text: string) =>
    partsOf(text, { read: (part) => read(part), likely: pieceReader(known) }).map(({ topic }) => topic);
  it.each([
    ['what else could it be and how sure are you', ['ruled-out', 'standing']],
    ['did the rollback take? which version is basket on now', ['trend', 'changes']],
    ['so it works again? since what time and how long was it gone', ['trend', 'since']],
    ['what broke, since when and who is affected', ['cause', 'since', 'affected']],
    ['who is affected and what do we tell customers', ['affected', 'customer-update']],
    ['who owns basket and what changed there', ['owner', 'changes']],
    ['roll back basket and tell me who is affected', ['act', 'affected']],
  ])('“%s” is parted', (text, parts) => expect(topics(text)).toEqual(parts));

  it.each([
    'errors and latency of basket',
    'it cant be basket, can it',
    'is it still broken right now or did it heal itself?',
    'who touched basket and what did they change exactly',
    'when did basket last restart, and how many times so far',
    'is the rollback risky, can we undo it',
    'handing over to mira, write it up',
  ])('“%s” is one', (text) => expect(topics(text)).toHaveLength(1));

  it('takes no joining word for a name', () => {
    expect(read('what else could it be and how sure are you').subject.unknown).toBeUndefined();
    expect(read('could it be and why').subject.unknown).toBeUndefined();
  });
});
