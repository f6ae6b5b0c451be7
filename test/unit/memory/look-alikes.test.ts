/** The short form of `npm run bench -- recall`: look-alikes over the real journal and recall; the seed is in each name. */
import { expect, it } from 'vitest';
import { recallOver } from '../../bench/recall/recall-over.ts';
import { patience } from '../../support/until.ts';

it.each([5, 6])(
  'of look-alikes the right record comes first, and none for a new fault: seed %i',
  { timeout: patience },
  async (seed) => {
    const { earlier, again, wrong, none, fresh, recalled } = await recallOver(seed, 15);
    expect([earlier, again, fresh]).toEqual([60, 48, 12]);
    expect(again - wrong - none).toBeGreaterThanOrEqual(0.9 * again);
    expect(recalled).toBe(0);
  },
);
