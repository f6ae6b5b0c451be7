/** What nothing here tells is said to be so, where a question's words mean it. */
import { expect, it } from 'vitest';
import { offRecord } from '../../../src/orchestrator/answers/off-record.ts';
import { plainText } from '../../../src/run/wording/words.ts';

const said = (text: string, always?: true) => plainText(offRecord(text, always ? { always } : {}) ?? []);

it.each([
  ['how many orders did that cost us?', /^Lost orders or carts are not counted/],
  ['what does that cost us in dollars?', /no source tells of money/],
  ['are android users hit?', /^By device, place or kind of customer/],
  ['do people lose what is in their cart?', /^Whether what was in it survives/],
  ['or is it just my wifi', /^What lies between a visitor and the shop/],
])('says of “%s” that it is not known', (text, line) => {
  expect(said(text)).toMatch(line);
});

it.each(['is the network of stock slow?', 'who is hit?', 'the sale is over', 'show my requests'])(
  'says nothing of “%s”',
  (text) => expect(said(text)).toBe(''),
);

it('says in any answer only what its words always mean', () => {
  expect(said('what does it cost?', true)).toBe('');
  expect(said('since when, on safari?', true)).toMatch(/^By device/);
});
