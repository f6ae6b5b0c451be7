/**
 * Records that mislead, over real runs: whatever an earlier incident says, the cause and every argument come from tonight's
 * evidence, and what came to mind and misled is offered for withdrawal. `npm run bench -- recall` runs all forty.
 */
import { describe, expect, it } from 'vitest';
import { nightsAfter } from '../support/poisoned-nights.ts';
import { poisonedRecords } from '../support/poisoned-records.ts';
import { patience } from '../support/until.ts';

const seed = 71;
/** Two of each kind. */
const some = poisonedRecords(seed).filter((_, at) => at % 10 < 2);
const came = new Map<string, boolean>();

describe('a record that misleads', () => {
  it.each(some)(`is never asserted and no argument: $name, seed ${seed}`, { timeout: patience }, async (record) => {
    const nights = await nightsAfter(record, patience);
    for (const { finding, args, spoken } of nights) {
      expect(finding).toMatchObject({ component: 'api', causeKind: 'deploy', change: { ref: 'v2' } });
      expect(args).toEqual([{ service: 'api', to: 'v1' }]);
      for (const mark of record.marks) expect(spoken).not.toContain(mark);
    }
    // What nobody reads misleads nobody; what comes to mind is offered for withdrawal by its second night.
    const cameToMind = nights.some(({ lesson }) => lesson !== undefined);
    expect(nights.some(({ lesson }) => lesson?.doubted === true)).toBe(cameToMind);
    came.set(record.name, cameToMind);
  });

  it('comes to mind often enough to be tried', () => {
    expect([...came].filter(([name, did]) => did && /order|near/.test(name))).toHaveLength(4);
  });
});
