/** Numbers that are said alike are no change, wherever a sentence has two of them. */
import { expect, it } from 'vitest';
import { movedWords } from '../../../../src/run/finding/moved-words.ts';
import { fromTo } from '../../../../src/run/wording/from-to.ts';

it('says a change only where the words for it differ', () => {
  expect(fromTo('2/s', '5/s')).toBe('2/s → 5/s');
  expect(fromTo('2/s', '2/s')).toBe('about 2/s all along');
});

it('counts as alike what rounds to the same', () => {
  expect(movedWords('requests', 2.0001, 2.0004, '/s')).toMatch(/about 2\/s all along$/);
  expect(movedWords('requests', 2, 2.4, '/s')).toMatch(/2\/s → 2\.4\/s$/);
});
