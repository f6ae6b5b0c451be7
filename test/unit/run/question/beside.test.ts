/** Orders of quiet with something said beside them, and what a deed is asked for beside other words. */
import { expect, it } from 'vitest';
import { lessBeside } from '../../../../src/run/question/parts.ts';
import { readAsk } from '../../../../src/run/question/read-ask.ts';

const known = { components: ['till', 'cart'], aliases: new Map<string, string>(), changes: [] };
const topicOf = (text: string) => readAsk(text, { known, now: 0, start: null, before: null }).topic;

it.each([
  ['mute this and tell me the status', 'mute', 'tell me the status'],
  ['mute this for 30 min, what is the cause?', 'mute', 'what is the cause?'],
  ['what is the cause? i know it. mute this', 'mute', 'what is the cause? i know it'],
])('finds the order in “%s”', (text, kind, rest) => {
  const beside = lessBeside(text);
  expect(beside?.less.kind).toBe(kind);
  expect(beside?.rest).toBe(rest);
});

it.each([
  'do not mute this and tell me the status',
  'can we roll back and mute this?',
  'mute this',
  'who muted this and why',
])('finds no order in “%s”', (text) => {
  expect(lessBeside(text)).toBeNull();
});

it.each([
  ['restarting till would free up connections no', 'what-if'],
  ['would a restart free up the connections', 'what-if'],
  ['can i just restart till and go back to bed', 'what-if'],
  ['nobody does anything till morning', 'what-if'],
  ['was till restarted', 'metric'],
  ['restart till', 'act'],
  ['lost the card, propose that again', 'propose-again'],
  ['i said no to that, got anything else?', 'propose-again'],
  ['what do we still have to do', 'handover'],
  ['stfu for 30 min', 'less'],
  ['cart cpu', 'metric'],
  ['is it dns or network??', 'standing'],
])('reads “%s” as %s', (text, topic) => {
  expect(topicOf(text)).toBe(topic);
});
