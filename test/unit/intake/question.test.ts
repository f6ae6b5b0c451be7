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
