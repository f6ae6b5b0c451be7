/** What is offered for a question that is not understood is understood itself. */
import { expect, it } from 'vitest';
import { choicesOf, orElse } from '../../../src/orchestrator/answers/did-you-mean.ts';
import { askTopics } from '../../../src/run/ask.ts';
import { topicOf } from '../../../src/run/question/topics.ts';
import { plainText } from '../../../src/run/wording/words.ts';

const offered = askTopics.flatMap((topic) => {
  const line = orElse({ topic: 'unknown', or: [topic], subject: {}, window: null });
  const words = line && /“(.*)”/.exec(plainText(line))?.[1];
  return words ? [[words, topic] as const] : [];
});

it('offers most topics', () => expect(offered.length).toBeGreaterThan(20));

it.each(offered)('reads “%s” as %s', (words, topic) => {
  expect(topicOf(words)).toEqual({ topic, or: [], guessed: false });
});

it('says nothing where the words were clear', () => {
  expect(orElse({ topic: 'cause', subject: {}, window: null })).toBeNull();
});

it('says what a guess was taken for, and has what else is near as one would ask for it', () => {
  const ask = { topic: 'affected', guessed: true, subject: {}, window: null } as const;
  expect(plainText(orElse(ask) ?? [])).toBe('I took it as “who is affected?”.');
  expect(choicesOf({ ...ask, or: ['since'] })).toEqual(['since when?']);
  expect(choicesOf({ ...ask, guessed: undefined, or: ['since'] })).toEqual([]);
});
