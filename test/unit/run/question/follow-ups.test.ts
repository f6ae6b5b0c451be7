/** What a thread goes on with: the metric, the mute; and questions about what may fail next, or who calls what. */
import { expect, it } from 'vitest';
import type { Ask } from '../../../../src/run/ask.ts';
import { supposedLost } from '../../../../src/run/question/if-lost.ts';
import { lessCorrected } from '../../../../src/run/question/less-said.ts';
import { pieceReader } from '../../../../src/run/question/read-piece.ts';
import { leftOutIn, partsOf } from '../../../../src/run/question/parts.ts';
import { readAsk } from '../../../../src/run/question/read-ask.ts';

const known = {
  components: ['basket', 'billing', 'stock'],
  aliases: new Map<string, string>(),
  changes: [{ ref: '3.1.0', service: 'basket' }],
};
const day = 24 * 3_600_000;
const read = (text: string, before: Ask | null = null) =>
  readAsk(text, { known, now: 100 * day, start: 99.9 * day, before });
const memory: Ask = { topic: 'metric', subject: { component: 'basket', metric: 'memory' }, window: null };

it.each([
  'and an hour ago?',
  'was it the same yesterday?',
  'and before the alert?',
  "what's its worst?",
  'and now?',
  'when was the last time?',
])('“%s” under a metric is about that metric', (text) =>
  expect(read(text, memory)).toMatchObject({ topic: 'metric', subject: memory.subject }),
);

it.each(['who is affected?', 'what changed in the last hour?', 'roll back basket', 'logs of stock'])(
  '“%s” under a metric asks for something else',
  (text) => expect(read(text, memory).topic).not.toBe('metric'),
);

it.each([
  ['if south falls over as well, who would be hit?', 'south'],
  ['suppose billing goes down next, what breaks?', 'billing'],
  ['what happens if stock dies too', 'stock'],
])('“%s” supposes a loss', (text, name) => {
  expect(supposedLost(text)).toBe(name);
  expect(read(text).topic).toBe('ahead');
});

it.each(['if the rollback fails what is plan b', 'page me if stock goes down', 'what if it falls over again?'])(
  '“%s” does not',
  (text) => expect(supposedLost(text)).toBeNull(),
);

it.each([
  ['a condition', 'if stock dies too, whom would it hit?'],
  ['what narrows it', 'who is affected? only people in the mobile app as well'],
  ['a count of before', 'how many are stuck in the queue, and how many before'],
])('keeps %s with what is asked of it', (_, one) => {
  const parts = partsOf(one, { read: (part) => read(part), likely: pieceReader(known) });
  expect(parts.map(({ text }) => text)).toEqual([one]);
});

it('names the question that it is not sure of, beside the one that it answers', () => {
  const topics = (text: string) =>
    /warehouse/.test(text) && !/affected/.test(text)
      ? ({ topic: 'site', guessed: true } as const)
      : ({ topic: 'affected' } as const);
  expect(leftOutIn('who is affected, and does the warehouse know of it?', topics)).toEqual([
    'does the warehouse know of it?',
  ]);
});

it('who calls a component is no question of whom to call', () => {
  expect(read('who calls billing?').topic).toBe('ability');
  expect(read('who can I call about billing').topic).not.toBe('ability');
});

it('reads another end of a mute, and nothing that says more', () => {
  expect(lessCorrected('actually only til 6', 'mute this til 8')).toMatchObject({ kind: 'mute', long: { hour: 6 } });
  expect(lessCorrected('make it 2 hours', 'be quiet for 1 h')).toMatchObject({ kind: 'quiet', long: 2 * 3_600_000 });
  expect(lessCorrected('who is affected until 6?', 'mute this til 8')).toBeNull();
});
