/** What is said of records that do not count: one line each, with what is wrong with them. */
import { expect, it } from 'vitest';
import type { Lesson } from '../../../src/run/outcomes/lesson.ts';
import { lessonLine } from '../../../src/slack/cards/lesson-lines.ts';

const record: Lesson = {
  ...{ incident: 'inc_1', at: Date.UTC(2030, 2, 4), right: true, held: 2 },
  named: { component: 'stock', kind: 'deploy', change: 'v2' },
};

it('names both of two records that contradict each other, when they are of, and that neither counts', () => {
  const disputed = { at: Date.UTC(2030, 3, 9), named: { component: 'billing', kind: 'config' as const } };
  const { text } = lessonLine({ ...record, disputed });
  expect(text.split('\n')).toHaveLength(1);
  for (const part of ['contradict each other', '2030-03-04', '2030-04-09', 'stock', 'v2', 'billing', 'Neither counts.'])
    expect(text).toContain(part);
  expect(text).not.toContain('Seen before');
});

it('says that a record has words which read like orders, and shows none of it', () => {
  const { text } = lessonLine({ ...record, orders: true });
  expect(text).toContain('read like orders');
  expect(text).not.toContain('stock');
});
