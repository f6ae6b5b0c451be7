/** Wishes for less as people type them, and what only sounds like one. */
import { expect, it } from 'vitest';
import { momentUntil, untilIn } from '../../../../src/run/question/until-time.ts';
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
  ['mute this til 8', 'mute', { hour: 8, minute: 0, twelve: true }],
  ['snooze it until monday morning', 'mute', { weekday: 1, hour: 9, minute: 0 }],
  ['be quiet till 6:30 pm', 'quiet', { hour: 18, minute: 30 }],
  ['mute for 20', 'mute', 20 * 60_000],
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
  ["actually no, unmute it, i'd rather know", 'unmute'],
  ['sorry, changed my mind: unmute this', 'unmute'],
  ['I would prefer to hear it, unmute', 'unmute'],
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

// A Sunday, at ten past two in the night.
const sunday = Date.UTC(2026, 10, 29, 2, 10);
it.each([
  ['mute til 8', sunday, '2026-11-29T08:00'],
  ['mute til 8', Date.UTC(2026, 10, 29, 10), '2026-11-29T20:00'],
  ['mute for the night', sunday, '2026-11-29T09:00'],
  ['mute until monday morning', sunday, '2026-11-30T09:00'],
  ['mute over the weekend', sunday, '2026-11-30T09:00'],
  ['mute until friday', sunday, '2026-12-04T09:00'],
])('“%s” ends at the next such moment', (text, now, ends) => {
  const until = untilIn(text)?.until;
  expect(until && new Date(momentUntil(until, now, 'UTC')).toISOString().slice(0, 16)).toBe(ends);
});
