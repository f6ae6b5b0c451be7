/** What changed between two logs, by template counts. */
import { describe, expect, it } from 'vitest';
import { compareTemplates } from '../../../../src/distill/logs/log-compare.ts';

const counts = (entries: Record<string, number>): Map<string, number> => new Map(Object.entries(entries));

describe('compareTemplates', () => {
  it('names new, more frequent, vanished and rarer templates, new ones first', () => {
    const changes = compareTemplates(
      counts({ steady: 1000, gone: 40, rising: 20, falling: 200 }),
      counts({ steady: 1010, rising: 200, falling: 20, fresh: 3 }),
      { exposure: 1 },
    );
    expect(changes.map((change) => [change.key, change.kind])).toEqual([
      ['fresh', 'new'],
      ['rising', 'more'],
      ['gone', 'vanished'],
      ['falling', 'rarer'],
    ]);
  });

  it('expects more lines of a longer look', () => {
    expect(compareTemplates(counts({ a: 100 }), counts({ a: 1000 }), { exposure: 10 })).toEqual([]);
    expect(compareTemplates(counts({ a: 100 }), counts({ a: 1000 }), { exposure: 1 })).toHaveLength(1);
  });

  it('does not call a template vanished that was too rare to be expected', () => {
    expect(compareTemplates(counts({ rare: 1, steady: 100 }), counts({ steady: 100 }))).toEqual([]);
  });

  it('compares shares when times are unknown', () => {
    expect(compareTemplates(counts({ a: 50, b: 50 }), counts({ a: 500, b: 500 }))).toEqual([]);
  });
});
