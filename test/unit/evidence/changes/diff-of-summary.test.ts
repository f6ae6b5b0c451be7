/** What a change's summary tells of values, as a diff. */
import { expect, test } from 'vitest';
import { diffOfSummary } from '../../../../src/evidence/changes/diff-of-summary.ts';

const lines = (summary: string): string[] => diffOfSummary(summary, 'limits-7', ['config'])?.split('\n').slice(1) ?? [];

test.each([
  ['pool size 20 -> 5', ['-pool_size: 20', '+pool_size: 5']],
  ['20 -> 5', ['-limits-7: 20', '+limits-7: 5']],
  ['timeout: from 5 s to 500 ms', ['-timeout: 5s', '+timeout: 500ms']],
  ['Settings moved to one file; kept answers 9000 → 0', ['-kept_answers: 9000', '+kept_answers: 0']],
  ['Probe: first look after 20 s, was 4 m, to see it sooner', ['-first_look_after: 4m', '+first_look_after: 20s']],
  ['workers 4 (formerly 16)', ['-workers: 16', '+workers: 4']],
  ['strict mode off -> on', ['-strict_mode: off', '+strict_mode: on']],
  [
    'rows 10 -> 4000, pause between two 5s -> 0s',
    ['-rows: 10', '+rows: 4000', '-pause_between_two: 5s', '+pause_between_two: 0s'],
  ],
])('"%s" says what became of which value', (summary, told) => {
  expect(lines(summary)).toEqual(told);
});

test.each(['Moved to another file', 'Keep weights for 400 days', 'Upgrade to version 3', 'switch to the new theme'])(
  '"%s" tells of no value',
  (summary) => {
    expect(lines(summary)).toEqual([]);
  },
);

test('a commit has a diff of its own, and a scaling says how many there are', () => {
  expect(diffOfSummary('pool size 20 -> 5', 'a1b2c3', ['commit'])).toBeUndefined();
  expect(diffOfSummary('most of the crew 12 -> 150', 'crew-9', ['scale'])).toContain('+replicas: 150');
});
