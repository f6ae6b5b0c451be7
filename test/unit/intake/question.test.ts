/**
 * What a person's words ask for.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf, questionCap, readQuestion } from '../../../src/intake/question.ts';

describe('readQuestion', () => {
  it.each([
    ['stop', 'stop'],
    ['  Stop! ', 'stop'],
    ['please stop it', 'stop'],
    ['cancel the run.', 'stop'],
    ['status?', 'status'],
    ['HELP', 'help'],
    ['', 'empty'],
    [' \n ?! ', 'empty'],
  ])('takes %j for %s', (text, kind) => expect(readQuestion(text).kind).toBe(kind));

  it.each([
    'why did checkout stop?',
    'what is the status of orders',
    'help me find out why',
    'stop the rollback of v42',
    'should we cancel?',
  ])('takes %j for a question', (text) =>
    expect(readQuestion(text)).toMatchObject({ kind: 'question', text, capped: false }),
  );

  it.each([
    ['mute this alert for 30 min', { kind: 'mute', long: 30 * 60_000 }],
    ['mute this alert 30 min', { kind: 'mute', long: 30 * 60_000 }],
    ['Mute!', { kind: 'mute', long: 3_600_000 }],
    ['can you snooze it for 2h pls', { kind: 'mute', long: 7_200_000 }],
    ['silence the alert until tomorrow', { kind: 'mute', long: 'tomorrow' }],
    ['mute it for 400 days', { kind: 'mute', long: 7 * 24 * 3_600_000 }],
    ['be quiet pls', { kind: 'quiet', long: 3_600_000 }],
    ['please be quite', { kind: 'quiet', long: 3_600_000 }],
    ['shut up for half an hour', { kind: 'quiet', long: 1_800_000 }],
    ['stop posting here till tomorrow morning', { kind: 'quiet', long: 'tomorrow' }],
    ['unmute', { kind: 'unmute' }],
    ['please unmute the alert', { kind: 'unmute' }],
    ['you can talk again', { kind: 'speak' }],
  ])('takes %j for a wish for less', (text, less) => expect(readQuestion(text)).toEqual({ kind: 'less', less }));

  it.each([
    'is the alert muted?',
    'why was this alert muted for 2 hours',
    'who muted it',
    'mute this alert and restart till',
    'was till quiet for an hour',
    'it is quiet here',
    'is it safe to mute',
  ])('takes %j for a question, which silences nobody', (text) => expect(readQuestion(text).kind).toBe('question'));

  it('keeps the head of what is too long, whole characters only, and says how long it was', () => {
    const text = `${'a'.repeat(questionCap - 1)}🚀 and more`;
    expect(readQuestion(text)).toEqual({
      kind: 'question',
      text: 'a'.repeat(questionCap - 1),
      capped: true,
      length: text.length,
    });
  });

  it('never keeps more than the cap nor half a character (chance)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 200 }), (text, most) => {
        const head = headOf(text, most);
        expect(head.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(head)).toBe(true);
        expect(() => encodeURIComponent(head)).not.toThrow();
      }),
    );
  });
});

it('keeps as many characters as the configuration says', () => {
  expect(readQuestion('why is it slow?', 5)).toEqual({ kind: 'question', text: 'why i', capped: true, length: 15 });
});
