/** What people say of possible causes while they talk, and what of it is no word on any of them. */
import { describe, expect, it } from 'vitest';
import type { Hypothesis } from '../../../../src/run/finding/hypothesis.ts';
import { saidOfCauses } from '../../../../src/run/question/said-of-causes.ts';

const row = (component: string, change: string | null = null): Hypothesis => ({
  id: change === null ? component : `${component}@${change}`,
  origin: 'triage',
  component,
  change,
  standing: 'weaker',
  what: [],
  for: [],
  against: [],
});
const rows = [row('basket', '3.1.0'), row('stock'), row('listings', '4.13.0')];
const known = {
  components: ['basket', 'stock', 'listings', 'billing'],
  aliases: new Map([['cart', 'basket']]),
  changes: [],
};
const said = (text: string) => saidOfCauses(text, rows, known).map(({ id, speaks }) => `${speaks} ${id}`);

describe('what is said of causes', () => {
  it.each([
    ["it's not the deploy, we rolled that back already", ['against basket@3.1.0']],
    ['I do not think it is stock', ['against stock']],
    ['It is not the deploy of listings', ['against listings@4.13.0']],
    ['not 4.13.0, that one is dark', ['against listings@4.13.0']],
    ['we ruled out stock an hour ago', ['against stock']],
    ['stock is fine. It is billing.', ['against stock', 'for billing']],
    ["can't be the cart, nobody touched it", ['against basket@3.1.0']],
    ['i think it is stock', ['for stock']],
    ['> is it stock\nit is not stock', ['against stock']],
    ['`api` said ```error``` and it is not stock', ['against stock']],
    ['this is caused by the release of listings', ['for listings@4.13.0']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    'is it not the deploy?',
    'Why not the deploy?',
    "I'm not sure it is the deploy",
    'we do not know whether stock is involved',
    'I look at the graphs of stock',
    'not now',
    'it is late',
    'it is not the coffee machine',
    '> it is not the deploy',
    '&gt; we ruled out stock',
    '```it is not the deploy```',
    'what the vendor wrote:\n>>> all is well\nit is not stock',
    '',
  ])('is silent on %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
