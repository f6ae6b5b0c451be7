/** Who made it, whether it was mine, and how it is done by hand, at each moment of an incident. */
import { describe, expect, it } from 'vitest';
import { byHandWords, doneByHand } from '../../../src/orchestrator/answers/by-hand.ts';
import { wasItMine, whoMadeIt } from '../../../src/orchestrator/answers/who-made-it.ts';
import { askedAt, calm, card, denied, fault, helped, linesOf, noon } from '../../support/asked-at.ts';

const made = (author?: string) => ({
  'aura.changes': {
    changes: [
      {
        ...{ time: new Date(noon).toISOString(), kind: 'deploy', ref: '1.1', service: 'web', summary: 'More of it' },
        ...(author === undefined ? {} : { author }),
      },
    ],
  },
});
const alone = { ...fault, change: null, causeKind: 'certificate' };

describe('who made it', () => {
  const told = async (author?: string) => (await linesOf(whoMadeIt(askedAt({ brings: made(author) })))).join('\n');

  it('is told by the name on record, and whether that is a machine', async () => {
    expect(await told('config-sync')).toMatch(
      /^“config-sync”, by its name a machine: it made the deploy of web, 1\.1[^]*Which person is behind that[^]*team-web/,
    );
    expect(await told('Ann')).toMatch(/^“Ann” made the deploy of web, 1\.1[^]*reached now is not known/);
    expect(await told()).toMatch(/^Not known: the record of the deploy of web, 1\.1, at [\d:]+ UTC names nobody/);
  });

  it('is nobody where no change fits', async () => {
    expect((await linesOf(whoMadeIt(askedAt({ finding: alone }))))[0]).toMatch(
      /^Nobody, as far as was seen: no change/,
    );
    expect((await linesOf(whoMadeIt(askedAt({ finding: calm }))))[0]).toMatch(/^Nobody: nothing is wrong/);
  });

  it('is left to the list of changes where another one is named', async () => {
    expect(await whoMadeIt(askedAt({ subject: { change: '7.4' }, brings: made('Ann') }))).toBeNull();
  });
});

describe('whether it was mine', () => {
  it('is not known by who asks, and told of the one that fits', async () => {
    expect(
      (await linesOf(wasItMine(askedAt({ text: 'did my change do it?', brings: made('Ann') })))).join('\n'),
    ).toMatch(/^Which change is yours I cannot see: [^]*The one that fits is [^]*1\.1/);
  });

  it.each([
    ['was that my deploy?', calm, /^No: nothing is wrong as far as was measured/],
    ['was that my deploy?', alone, /^No change of anybody, as far as was seen/],
    ['shop team here, was it our deploy?', fault, /^No, shop is not the cause, it only meets it/],
    ['did you change anything?', fault, /^No, nothing was changed in production through me/],
  ])('“%s”', async (text, finding, first) => {
    const cards = finding === fault ? [denied] : [];
    expect((await linesOf(wasItMine(askedAt({ text, finding, cards, brings: made('Ann') }))))[0]).toMatch(first);
  });
});

describe('how it is done by hand', () => {
  it.each([
    [
      'a card waits',
      [card('pending')],
      fault,
      /^I know no command to type, only the call: shop\.rollback with to 1\.0/,
    ],
    ['it was done', [helped], fault, /^It was done already: [^]*Its call was shop\.rollback/],
    ['nothing is wrong', [], calm, /^Nothing has to be done by hand/],
    ['nothing was proposed', [], fault, /^No command is known here[^]*team-web/],
  ])('is told when %s', async (_, cards, finding, says) => {
    expect((await linesOf(byHandWords(askedAt({ cards, finding })))).join('\n')).toMatch(says);
  });

  it('is not what somebody asks who wants to see it themselves', () => {
    const asked = askedAt({ text: 'where can I look at that myself', cards: [card('pending')] });
    const of = (aspect: 'see-myself' | 'by-hand') => doneByHand({ ...asked, ask: { ...asked.ask, aspect } });
    expect(of('see-myself')).toBeNull();
    expect(of('by-hand')).not.toBeNull();
  });
});
