/** What a change did is said in plain words where they are known, and no more is said than its content shows. */
import { expect, it } from 'vitest';
import { didWith, didWords } from '../../../../src/run/wording/did-words.ts';
import { plainText } from '../../../../src/run/wording/words.ts';

const said = (text: string): string | null => {
  const words = didWords(text);
  return words && plainText(words);
};

it.each([
  ['calls query() once for each item; GET /shelf of listings 26 ms → 611 ms', 'runs one query for each item (query())'],
  ['calls db.query once for each item', 'runs one query for each item (db.query)'],
  ['calls document.querySelector() once for each item', 'calls document.querySelector() once for each item'],
  ['calls selectSeat() once for each item', 'calls selectSeat() once for each item'],
  ['lets history grow without bound', 'lets history grow without bound'],
  ['lowers concurrency: 12 → 2', 'lowers concurrency: 12 → 2'],
  ['changes code, and nothing in it looks risky', null],
])('%s', (text, words) => expect(said(text)).toBe(words));

it('stands before the code, which stands alone where it is not known', () => {
  expect(plainText(didWith('lets history grow without bound', 'history.push(it);'))).toBe(
    'it lets history grow without bound: “history.push(it);”',
  );
  expect(plainText(didWith('changes code', 'a = b'))).toBe('it changes “a = b”');
});
