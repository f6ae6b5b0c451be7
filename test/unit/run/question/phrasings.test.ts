/** What people say is held in many files, and none of them is left out of what is learnt from. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { phrasings } from '../../../../src/run/question/phrasings.ts';

const folder = new URL('../../../../src/run/question/said/', import.meta.url);
const gathered = new Set(phrasings.map(({ topic, text }) => `${topic}: ${text}`));

it.each(readdirSync(folder))('learns from said/%s, as the topic that it is named after', async (file) => {
  const [said] = Object.values((await import(new URL(file, folder).href)) as Record<string, string>);
  const topic = file.replace(/(?:-\d)?\.ts$/, '');
  const left = (said ?? '').split('|').filter((text) => !gathered.has(`${topic}: ${text.trim()}`));
  expect(left).toEqual([]);
});

it('learns from no phrasing that is empty', () => {
  expect(phrasings.filter(({ text }) => text === '')).toEqual([]);
});
