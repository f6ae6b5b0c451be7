/**
 * Questions by somebody who saw neither the reader nor what it learns from, one a line: the share that is read as what it
 * asks for. `also`: readings that would do as well.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { AskTopic } from '../../../../src/run/ask.ts';
import { readAsk } from '../../../../src/run/question/read-ask.ts';

interface Row {
  text: string;
  topic: AskTopic;
  also?: AskTopic | AskTopic[];
}

const components = ['basket', 'billing', 'stock', 'courier', 'purchase'];
const known = {
  components,
  aliases: new Map([['cart', 'basket']]),
  changes: [{ ref: '3.1.0', service: 'basket' }],
  proposed: { deed: 'roll-back', component: 'basket' } as const,
};
const rows = readFileSync(new URL('../../../fixtures/questions/unseen.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);

/** With names of the shop where kinds stand. */
function named(text: string): string {
  let at = 0;
  return text
    .replaceAll(/\bCOMPONENT\b/g, () => components[at++ % components.length] ?? '')
    .replaceAll(/\bCHANGE\b/g, '3.1.0')
    .replaceAll(/\bEVIDENCE\b/g, 'E3');
}

const read = rows.map(({ text, topic, also }) => ({
  text,
  meant: [topic, ...[also ?? []].flat()],
  topic: readAsk(named(text), { known, now: 0, start: null, before: null }).topic,
}));

it('reads nine of ten as what they ask for', () => {
  const right = read.filter(({ meant, topic }) => meant.includes(topic));
  expect(right.length / read.length).toBeGreaterThanOrEqual(0.92);
});

it('takes no question for an order to change something', () => {
  const taken = read.filter(
    ({ text, meant, topic }) => topic === 'act' && text.endsWith('?') && !meant.includes('act'),
  );
  expect(taken.map(({ text }) => text)).toEqual([]);
});
