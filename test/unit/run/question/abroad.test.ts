/** Questions in another language are read word for word, and no English one is taken for such. */
import { expect, it } from 'vitest';
import { abroad } from '../../../../src/run/question/abroad.ts';
import { phrasings } from '../../../../src/run/question/phrasings.ts';
import { readAsk } from '../../../../src/run/question/read-ask.ts';

const known = { components: ['billing', 'stock'], aliases: new Map<string, string>(), changes: [] };
const read = (text: string) => readAsk(text, { known, now: 0, start: null, before: null });

it.each([
  ['Wer ist betroffen?', 'affected'],
  ['hi, was ist los?', 'summary'],
  ['Was hat sich in der letzten Stunde geändert?', 'changes'],
  ['zeig mir die logs von billing', 'logs'],
  ['kannst du billing neu starten', 'act'],
  ['Qui est touché ?', 'affected'],
  ["C'est réparé ?", 'trend'],
  ['¿desde cuándo?', 'since'],
  ['o que aconteceu?', 'summary'],
  ['chi è colpito?', 'affected'],
])('reads “%s” as %s', (text, topic) => expect(read(text).topic).toBe(topic));

it('makes no question of a sentence of which it knows few words', () => {
  const text = 'Gibt es schon eine Idee wann die Kollegen aus Bayern kommen';
  expect(abroad(text, new Set())?.isMuch).toBe(false);
  expect(read(text).topic).toBe('unknown');
});

it('takes hardly any English question for another language', () => {
  const taken = phrasings.filter(({ text }) => abroad(text, new Set()) !== null);
  expect(taken.length).toBeLessThan(phrasings.length / 500);
});
