/** The same once more, another one, or going on with what was stopped; and which of two deeds is wanted. */
import { expect, it } from 'vitest';
import { aspectsIn } from '../../../../src/run/question/about-proposal.ts';
import { asksForOther, asksForSame, resumes } from '../../../../src/run/question/once-more.ts';
import { readSubject } from '../../../../src/run/question/subject.ts';

it.each(['put that up one more time', 'the freeze is lifted, suggest it again', 'can you repost the card'])(
  '“%s” asks for the same',
  (text) => {
    expect(asksForSame(text)).toBe(true);
  },
);

it.each(['suggest another one', 'again, but something milder', 'got an alternative?'])(
  '“%s” asks for another',
  (text) => {
    expect([asksForOther(text), asksForSame(text)]).toEqual([true, false]);
  },
);

it.each(['alright, take it back up', 'keep going please', 'resume', 'so, carry on with it', 'ok now go on'])(
  '“%s” has it go on',
  (text) => {
    expect(resumes(text)).toBe(true);
  },
);

it.each(['should we carry on?', 'does it keep going down?', 'orders pick up again', 'I want to continue tomorrow'])(
  '“%s” orders nothing to go on',
  (text) => {
    expect(resumes(text)).toBe(false);
  },
);

const known = { components: ['till', 'cart'], aliases: new Map<string, string>(), changes: [] };
it.each([
  ['could we scale till rather than reverting it', 'scale'],
  ['instead of a restart, roll till back', 'roll-back'],
  ['revert or bounce till?', 'roll-back'],
  ['I would not restart till, can we fail over', 'fail-over'],
  ['if the restart breaks something, can we roll back', 'roll-back'],
  ['any way without a restart', 'restart'],
])('of “%s” the deed is %s', (text, deed) => {
  expect(readSubject(text, known).subject.deed).toBe(deed);
});

it.each(['and suppose that changes nothing?', 'what if it is not enough', 'what do we do in case it fails'])(
  '“%s” asks what comes if it fails',
  (text) => {
    expect(aspectsIn(text)).toContain('fails');
  },
);
