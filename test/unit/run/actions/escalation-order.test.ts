/** Where an incident stands in its escalation policy, and who is asked next. */
import { expect, it } from 'vitest';
import { levelOf, nextFirst, nextLevel } from '../../../../src/run/actions/escalation-order.ts';

const duties = [
  { level: 1, user: 'A' },
  { level: 2, user: 'B' },
  { level: 2, user: 'C' },
  { level: 4, user: 'A' },
];

it.each([
  [['B'], 2, 4],
  [['A'], 4, null],
  [['Z'], 0, 1],
  [[], 0, 1],
])('of those assigned to %j the level is %i, the next %o', (assigned, level, next) => {
  expect(levelOf(duties, assigned)).toBe(level);
  expect(
    nextLevel(
      duties.map((it) => it.level),
      level,
    ),
  ).toBe(next);
});

it('asks the level above first, and those who have it last', () => {
  expect(nextFirst(duties, 1).map(({ level, user }) => `${level}${user}`)).toEqual(['2B', '2C', '4A', '1A']);
  expect(nextFirst(duties, 4).map(({ level }) => level)).toEqual([1, 2, 2, 4]);
});
