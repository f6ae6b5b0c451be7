/** No function that takes foreign text is forgotten by the bench that measures what such text can cost. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportsThatTakeText } from '../bench/foreign/exports.ts';
import { behind, ours } from '../bench/foreign/not-targets.ts';
import { attempt } from '../bench/foreign/target.ts';
import { targets } from '../bench/foreign/targets.ts';

const found = exportsThatTakeText('src');
/** A target may try one export in several ways, told apart behind a blank. */
const tried = new Set(Object.keys(targets).map((name) => name.split(' ', 1)[0] ?? ''));
const reasons = [...Object.keys(behind), ...Object.keys(ours)];
const covers = (key: string, name: string): boolean =>
  key === name || (key.endsWith('/') ? name.startsWith(key) : name.startsWith(`${key}#`));

describe('the list of what looks into foreign text', () => {
  it('sees the exports', () => {
    expect(found.length).toBeGreaterThan(100);
    expect(found).toContain('slack/mention-text.ts#plainText');
    expect(found).not.toContain('distill/statistics.ts#median');
  });

  // A new one needs a target in test/bench/foreign, or a line in not-targets.ts that says which target runs it.
  it('has every one', () => {
    expect(found.filter((name) => !tried.has(name) && !reasons.some((key) => covers(key, name)))).toEqual([]);
  });

  it('names only files and targets that there are', () => {
    expect(Object.values(behind).filter((target) => !(target in targets))).toEqual([]);
    const places = [...tried, ...reasons].map((name) => name.split('#', 1)[0] ?? '');
    expect(places.filter((place) => !existsSync(`src/${place}`))).toEqual([]);
  });
});

describe('a target', () => {
  // Those with a machinery of their own around them, such as files, are the bench's.
  const light = Object.entries(targets).filter(([name]) => !/readFolder|askReader|distil\.ts/.test(name));
  it.each(light)('%s takes any text', async (_, target) => {
    for (const text of ['', ' ', '{', '[', '<@', '\ud800', 'a\n- b: [1', '{"a":']) await attempt(target, text);
  });
});
