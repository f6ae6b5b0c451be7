/** Wishes for less as people type them, and what only sounds like one. */
import { expect, it } from 'vitest';
import { lessSaid } from '../../../../src/run/question/less-said.ts';

const hour = 3_600_000;

it.each([
  ['shut up about this one for an hour', 'mute', hour],
  ['stop pinging me about this', 'mute', hour],
  ['no more pings about this for 1h please', 'mute', hour],
  ["don't page me for the next 2 hours", 'mute', 2 * hour],
  ['stop alerting us', 'mute', hour],
  ['silence this until tomorrow', 'mute', 'tomorrow'],
  ['please stop notifying me about it for 30 min', 'mute', hour / 2],
  ['enough alerts for tonight', 'mute', { hour: 9, minute: 0 }],
  ['hush this alert', 'mute', hour],
  ['snooze 15m', 'mute', hour / 4],
  ['can you stop waking me up', 'mute', hour],
  ['dont spam the channel about this', 'mute', hour],
  ['leave me alone', 'quiet', hour],
  ['leave me alone for an hour', 'quiet', hour],
  ['quit bugging me', 'quiet', hour],
  ['please stop talking, I am working on it', 'quiet', hour],
  ['shut the hell up', 'quiet', hour],
  ['give it a rest', 'quiet', hour],
  ['be quiet for 20 minutes please', 'quiet', hour / 3],
  ['no more messages here until tomorrow morning', 'quiet', 'tomorrow'],
  ['zip it', 'quiet', hour],
  ['stop spamming the channel', 'quiet', hour],
  ['let me sleep', 'quiet', hour],
  ['go away', 'quiet', hour],
  ['enough already', 'quiet', hour],
  ['silence!', 'quiet', hour],
])('“%s” asks for less', (text, kind, long) => {
  expect(lessSaid(text)).toEqual({ kind, long });
});

it.each([
  ['unmute this please', 'unmute'],
  ['you can page me again', 'unmute'],
  ['you may talk again', 'speak'],
  ['speak up', 'speak'],
])('“%s” takes it back', (text, kind) => {
  expect(lessSaid(text)).toEqual({ kind });
});

it.each([
  'stop',
  'stop investigating',
  'is this alert muted',
  'who muted this alert?',
  'why did basket stop talking to billing',
  'basket is quiet',
  'do not mute this',
  'stop basket from pinging billing',
  'mute this alert and restart basket',
  'notify me when it is over',
  'alert me again if basket is killed',
  'leave it alone',
  'enough memory on basket?',
  'do not restart basket',
])('“%s” silences nobody', (text) => {
  expect(lessSaid(text)).toBeNull();
});
