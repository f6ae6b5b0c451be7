/**
 * A model's prose agrees with what code has checked, or the sentence is left out and that is said.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProse, type Prose } from '../../../src/evidence/prose-checks.ts';

const check = (text: string, more: Partial<Prose> = {}) =>
  checkProse({
    text,
    ids: new Set(['E1', 'E2', 'E14']),
    components: new Set(['api', 'web', 'web-edge', 'Cart']),
    cause: 'api',
    mayGuess: false,
    ...more,
  });

describe('a cited id', () => {
  it.each([
    ['api is slow [E1].', true],
    ['api is slow [E1, E14] (E2).', true],
    ['api is slow [E3].', false],
    ['api is slow, see E99.', false],
    ['api is slow [e77].', false],
    ['api is slow [E1, e77].', false],
    ['api is slow [Ｅ７７].', false],
    ['api is slow, as E1-E99 show.', false],
    ['api is slow [E1-99].', false],
    ['api is slow, evidence 12 proves it.', false],
    ['api is slow, see evidence #12.', false],
    ['api is slow, E 12 proves it.', false],
    ['api is slow, E-12 proves it.', false],
    ['api is slow, E№12 proves it.', false],
    ['api is slow, as e99 shows.', false],
    ['api is slow, \u041599 proves it.', false],
    ['api is slow, \u039599 proves it.', false],
    ['api is slow, E\u200b99 proves it.', false],
    ['api is slow, E\u0661\u0662 proves it.', false],
    ['api is slow [12].', false],
    ['api is slow, as E1-E2 and evidence 14 show.', true],
    ['The evidence 3 of 4 pods gave is the same; items[12] is null; 2.5 E-12 is nothing.', true],
    ['api runs on an E5-2670 and passes its E2E tests.', true],
  ])('%s', (sentence, stays) => {
    const { text, leftOut } = check(`${sentence} web waits for it [E2].`);
    expect(text).toBe(stays ? `${sentence} web waits for it [E2].` : 'web waits for it [E2].');
    expect(leftOut.join()).toMatch(stays ? /^$/ : /^it cites E(3|99|77|12), which nothing here has$/);
  });
});

describe('the named cause', () => {
  it.each([
    'The cause is api: v2 asks once an item [E1].',
    "The cause of web's errors is api.",
    'web is slow because of api.',
    'web is slow because it waits for api.',
    'web times out due to api, and Cart suffers.',
    'web is not the cause.',
    'The cause is not web but api.',
    'The errors were not caused by web.',
    'api caused web to fail.',
    'web-edge is slow [E2].',
    'The web pages of the docs say nothing.',
  ])('stays: %s', (sentence) => expect(check(sentence)).toEqual({ text: sentence, leftOut: [] }));

  it.each([
    'The cause is web [E1].',
    'Root cause: web',
    'The most probable root cause of the errors is web, not api.',
    'api is slow because of web.',
    'api is slow because web floods it.',
    'The outage was caused by WEB.',
    'web is the culprit.',
    'web was most likely the root cause here.',
    'web caused the outage of api.',
    'Blame web for this.',
    'Everything points to Cart.',
    'Not api: web is the cause.',
    'web may be the cause.',
    'The cause:\nweb',
  ])('is left out: %s', (sentence) => {
    const { text, leftOut } = check(`api is slow [E1].\n${sentence}\nCall the team.`);
    expect(text).toBe('api is slow [E1].\nCall the team.');
    expect(leftOut).toEqual([
      expect.stringMatching(/^it names (web|Cart) as the cause, and the checked cause is api$/),
    ]);
  });

  it('takes what follows from it along, unless it cites what was seen', () => {
    const prose = 'web was slow [E2]. It is the cause. Roll back web now. web answers in 2 s [E2]. Then look at api.';
    expect(check(prose).text).toBe('web was slow [E2]. web answers in 2 s [E2]. Then look at api.');
  });

  it('may be guessed, as a guess, where nothing was checked, and nowhere else', () => {
    const open = { cause: null, mayGuess: true };
    expect(check('web could be the cause.', open).text).toBe('web could be the cause.');
    expect(check('The cause is web.', open)).toEqual({
      text: '',
      leftOut: ['it names web as the cause, and no cause has passed the check'],
    });
    expect(check('web could be the cause.', { cause: null }).text).toBe('');
  });
});

describe('any prose', () => {
  it('only loses whole sentences, and what is left passes again (chance, seed printed on failure)', () => {
    const word = fc.constantFrom(
      'the',
      'cause',
      'is',
      'web',
      'api',
      'not',
      'caused by',
      '[E1]',
      '[E9]',
      '.',
      ':',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const once = check(text);
        expect(once.text.length).toBeLessThanOrEqual(text.length + 1);
        expect(once.text).not.toContain('[E9]');
        const bare = (from: string): string => from.replace(/\s/g, '');
        expect(bare(once.text) === bare(text)).toBe(once.leftOut.length === 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read as far as a model was asked to write', () => {
    const { text } = check('web is fine [E2]. '.repeat(100_000));
    expect(text.length).toBeLessThanOrEqual(20_000);
  });
});
