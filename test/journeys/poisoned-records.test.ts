/**
 * Records that mislead, over real runs: whatever an earlier incident says, the cause and every argument come from tonight's
 * evidence, and what came to mind and misled is offered for withdrawal. `npm run bench -- recall` runs all forty.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InstallationKey, openInstallationKey } from '../../src/local/installation-key.ts';
import { nightsAfter, nightsBeside } from '../support/poisoned-nights.ts';
import { poisonedRecords } from '../support/poisoned-records.ts';
import { rarerPoisons } from '../support/rarer-poisons.ts';
import { patience } from '../support/until.ts';

const seed = 71;
/** Two of each kind. */
const some = poisonedRecords(seed).filter((_, at) => at % 10 < 2);
const came = new Map<string, boolean>();

describe('a record that misleads in a rarer way', () => {
  let folder: string;
  let keys: { key: InstallationKey; other: InstallationKey };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aura-keys-'));
    const [key, other] = await Promise.all(
      ['own', 'other'].map((name) => openInstallationKey({ folder: join(folder, name) })),
    );
    if (!key || !other) throw new Error('there are no keys');
    keys = { key, other };
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(rarerPoisons())('is never asserted and no argument: $name', { timeout: patience }, async (record) => {
    const { answer, unread, marks } = record;
    const nights = answer
      ? await nightsBeside(record, { key: keys.key, answer: (shared) => answer(shared, keys) }, patience)
      : await nightsAfter(record, patience);
    for (const { finding, args, spoken, lesson } of nights) {
      expect(finding).toMatchObject({ component: 'api', causeKind: 'deploy', change: { ref: 'v2' } });
      expect(args).toEqual([{ service: 'api', to: 'v1' }]);
      for (const mark of marks) expect(spoken).not.toContain(mark);
      expect(JSON.stringify(lesson ?? '').length).toBeLessThan(4_000);
    }
    const cameToMind = nights.some(({ lesson }) => lesson?.right === true);
    expect(nights.some(({ lesson }) => lesson?.doubted === true)).toBe(cameToMind);
    expect(unread === true && nights.some(({ lesson }) => lesson !== undefined)).toBe(false);
  });
});

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
