/** What a message does is no guess: orders, wishes for less, orders not to act, and questions about a proposal. */
import { expect, it } from 'vitest';
import { readAsk } from '../../../../src/run/question/read-ask.ts';
import { rewords } from '../../../../src/run/question/rewords.ts';

const known = {
  components: ['storefront', 'basket', 'billing', 'stock', 'courier'],
  aliases: new Map<string, string>(),
  changes: [],
  proposed: { deed: 'roll-back', component: 'basket' } as const,
};
const topicIn = (text: string, proposed: (typeof known)['proposed'] | null = known.proposed) =>
  readAsk(text, { known: { ...known, proposed }, now: 0, start: null, before: null }).topic;

it.each([
  'stop',
  'please stop the investigation',
  'cancel the run',
  'abort',
  'ok stop looking',
  'halt the analysis please',
  'stop working on this',
  'end the investigation',
  'call off the search',
])('“%s” is an order to stop', (text) => expect(topicIn(text)).toBe('stop'));

it.each([
  ['shut up about this one for an hour', 'less'],
  ['stop pinging me about this', 'less'],
  ['stop the rollback', 'hold'],
  ['cancel the card', 'hold'],
  ['hold off', 'hold'],
])('“%s” stops nothing', (text, topic) => expect(topicIn(text)).toBe(topic));

it.each([
  "don't run it",
  'not yet',
  'dont rotate anything before i say so',
  'hands off, do nothing yet',
  'hold off for now',
  'please do not touch anything',
  'wait with the rollback',
  'leave basket alone for now',
  'never restart billing without asking me',
  'nobody presses anything until I am back',
  'no rollbacks please',
  "i don't want you to do anything",
  'do not approve that',
  'hold it',
  'withdraw the proposal',
  'keep your hands off prod',
  'wait until I say so',
  'no action please',
  'you must not restart it',
  'not so fast',
])('“%s” wants nothing done yet', (text) => expect(topicIn(text)).toBe('hold'));

it.each([
  'what does it touch',
  'is it risky?',
  'can it be undone?',
  'if i press approve what gets touched, and do people lose their carts?',
  'is there a way back',
  'what exactly will it do',
  'what happens if I press that button',
  'any side effects?',
  'is it reversible',
  'how dangerous is that fix',
  'is that safe?',
  'safe to approve?',
  'how do we know it worked afterwards',
  'what would approving do',
  'could it make things worse?',
  'can we go back if it fails',
  'what am I approving here',
  'does it touch anything else?',
  'how long does the fix take and can we undo it',
])('“%s” asks about what is proposed', (text) => expect(topicIn(text)).toBe('proposed'));

it.each([
  ['undo that', 'act'],
  ['roll back basket', 'act'],
  ['who touched basket', 'changes'],
  ['is it safe to go to sleep', 'trend'],
  ['what if we scale stock instead?', 'what-if'],
  ['what would scaling stock to 4 do', 'what-if'],
  ['how risky is failing over courier', 'what-if'],
  ['cant we just give it more memory', 'what-if'],
  ['bump the memory limit of basket', 'act'],
  ['would more ram help if we added it', 'what-if'],
])('“%s” is %s', (text, topic) => expect(topicIn(text)).toBe(topic));

it('knows of no proposal where there is none', () => expect(topicIn('can we undo it', null)).not.toBe('proposed'));

it.each([
  ['could billing survive christmas', 'ahead'],
  ['will it hold with twice the load?', 'ahead'],
  ['will we see that at peak', 'ahead'],
  ['has anybody tested that release? code reviewed?', 'review'],
  ['until when is the renewed certificate valid', 'expiry'],
  ['what region is billing in', 'site'],
  ['are we on the secondary site', 'site'],
  ['what should we monitor over night', 'watch'],
  ['would a timeout of 40 be safer?', 'what-if'],
  ['when can we go back', 'going-back'],
  ['page me only if it spreads', 'wake'],
  ['does billing gargle at all', 'ability'],
  ['is basket still broken', 'trend|health'],
  ['can users still log in', 'affected'],
  ['will it happen again', 'recurrence'],
  ['is it safe to go to sleep', 'trend'],
  ['did the rollback help', 'trend'],
])('“%s” asks for %s', (text, topics) => expect(topics.split('|')).toContain(topicIn(text)));

it.each([
  ['fail it over please', 'act'],
  ['switch it over now', 'act'],
  ['how do we keep that from coming back', 'recurrence'],
  ['what stops this next time', 'recurrence'],
  ['does bouncing it each hour help', 'what-if'],
  ['why roll it back', 'what-if'],
  ['why did the rollback fail', 'cause'],
])('“%s” asks for %s', (text, topic) => expect(topicIn(text)).toBe(topic));

it.each([
  ['make it a bit briefer', 'shorter'],
  ['cut it please', 'shorter'],
  ['less technical please', 'tone'],
  ['who wrote it', null],
])('“%s” of a draft: %s', (text, how) => {
  expect(rewords(text)).toBe(how);
  const before = { topic: 'summary', subject: {}, window: null } as const;
  expect(readAsk(text, { known, now: 0, start: null, before }).topic === 'summary').toBe(how !== null);
});
