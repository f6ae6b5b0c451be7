/** Orders of quiet with something said beside them, and what a deed is asked for beside other words. */
import { expect, it } from 'vitest';
import { orderBeside } from '../../../../src/run/question/parts.ts';
import { readAsk } from '../../../../src/run/question/read-ask.ts';

const known = { components: ['till', 'cart'], aliases: new Map<string, string>(), changes: [] };
const topicOf = (text: string) => readAsk(text, { known, now: 0, start: null, before: null }).topic;

it.each([
  ['mute this and tell me the status', 'less', 'tell me the status'],
  ['mute this for 30 min, what is the cause?', 'less', 'what is the cause?'],
  ['what is the cause? i know it. mute this', 'less', 'what is the cause?'],
  ['is it over? and mute this', 'less', 'is it over?'],
  ['mute this until monday morning and tell me who is hit', 'less', 'tell me who is hit'],
  ['stop, and tell me what you know so far', 'stop', 'tell me what you know so far'],
  ['stop digging, i take it from here', 'stop', 'i take it from here'],
])('finds the order in “%s”', (text, does, rest) => {
  const beside = orderBeside(text);
  expect(beside?.does).toBe(does);
  expect(beside?.rest).toBe(rest);
});

it.each([
  'do not mute this and tell me the status',
  'can we roll back and mute this?',
  'mute this',
  'who muted this and why',
])('finds no order in “%s”', (text) => {
  expect(orderBeside(text)).toBeNull();
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
  ['is the queue the problem', 'standing'],
  ['has the certificate expired?', 'standing'],
  ['what was said?', 'evidence'],
  ['what are the errors till is throwing', 'logs'],
  ['error rate of till', 'metric'],
  ['is there anything left for us to do', 'handover'],
  ['will it go away on its own', 'what-if'],
  ['how long may we leave it running like that', 'what-if'],
  ['how long until till falls over again', 'eta'],
  ['how quickly does memory climb', 'metric'],
  ['from what time on were shoppers hurt', 'since'],
  ['can we lower the timeout', 'what-if'],
  ['would a restart of till be instant', 'what-if'],
  ['can you please restart till', 'act'],
  ['a short note for my director', 'summary'],
  ['are sales possible again', 'trend'],
])('reads “%s” as %s', (text, topic) => {
  expect(topicOf(text)).toBe(topic);
});
