/** The classifier learns from few examples, always the same, and says how likely each label is. */
import { expect, it } from 'vitest';
import { train } from '../../../../src/run/question/classifier.ts';

const examples = [
  { features: ['who', 'owns', 'it'], label: 'owner' },
  { features: ['who', 'is', 'owner'], label: 'owner' },
  { features: ['since', 'when'], label: 'since' },
  { features: ['when', 'did', 'it', 'start'], label: 'since' },
  { features: ['logs', 'of', 'it'], label: 'logs' },
  { features: ['show', 'logs'], label: 'logs' },
];

it.each([
  [['who', 'owns', 'that'], 'owner'],
  [['when', 'start'], 'since'],
  [['logs', 'please'], 'logs'],
])('reads %j as %s', (features, label) => expect(train(examples)(features)[0]?.label).toBe(label));

it('tells likelihoods that make one, the likeliest first', () => {
  const likely = train(examples)(['who', 'logs']).map(({ p }) => p);
  expect(likely.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1);
  expect(likely).toEqual(likely.toSorted((one, other) => other - one));
});

it('learns the same from the same', () => {
  expect(train(examples)(['when', 'it'])).toEqual(train(examples)(['when', 'it']));
});

it('leaves open what it has never seen', () => {
  expect(train(examples)(['banana'])[0]?.p ?? 1).toBeLessThan(0.6);
});
