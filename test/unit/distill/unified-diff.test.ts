import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../../src/distill/lines/unified-diff.ts';

/** Applies a unified diff the way patch does, trusting its line numbers. */
function patch(before: string, diff: string): string {
  const source = before.split('\n');
  const out: string[] = [];
  let at = 0;
  for (const line of diff === '' ? [] : diff.split('\n').slice(2)) {
    const hunk = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(line);
    if (hunk) {
      out.push(...source.slice(at, Number(hunk[1]) - 1));
      at = Number(hunk[1]) - 1;
    } else if (line.startsWith('+')) out.push(line.slice(1));
    else {
      if (line.slice(1) !== source[at]) throw new Error(`line ${at + 1} is not what the diff says`);
      if (line.startsWith(' ')) out.push(line.slice(1));
      at += 1;
    }
  }
  return [...out, ...source.slice(at)].join('\n');
}

describe('unifiedDiff', () => {
  it('shows a changed line with its context', () => {
    const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].join('\n');
    const after = before.replace('e', 'E');
    expect(unifiedDiff('x.ts', before, after)).toBe(
      ['--- a/x.ts', '+++ b/x.ts', '@@ -2,7 +2,7 @@', ' b', ' c', ' d', '-e', '+E', ' f', ' g', ' h'].join('\n'),
    );
  });

  it('can be applied to get from the one text to the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '{', '}', '', 'x = 1'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join('\n'), other.join('\n')];
        expect(patch(before, unifiedDiff('f', before, after))).toBe(after);
      }),
      { seed: 41, numRuns: 300 },
    );
  });

  it('tells two long texts apart whole where a table of their lines would be too large, and keeps what they share', () => {
    const lines = (of: string) => Array.from({ length: 30_000 }, (_, at) => `${of} ${at}`);
    const [before, after] = [lines('a'), lines('b')].map((own) => ['first', ...own, 'last'].join('\n'));
    const diff = unifiedDiff('f', before ?? '', after ?? '');
    expect(patch(before ?? '', diff)).toBe(after);
    expect(diff.split('\n')).toHaveLength(3 + 60_000 + 2);
  });

  it('keeps changes of one hunk together as long as their contexts touch', () => {
    const before = Array.from({ length: 40 }, (_, at) => `line ${at}`);
    const changedAt = (...at: number[]) => before.map((line, index) => (at.includes(index) ? `${line}!` : line));
    const hunks = (after: string[]) =>
      unifiedDiff('f', before.join('\n'), after.join('\n'))
        .split('\n')
        .filter((line) => line.startsWith('@@'));
    expect(hunks(changedAt(10, 17))).toEqual(['@@ -8,14 +8,14 @@']);
    expect(hunks(changedAt(10, 18))).toEqual(['@@ -8,7 +8,7 @@', '@@ -16,7 +16,7 @@']);
  });

  it('says so where more changed than is shown, and shows what changed in a text of any length', () => {
    const before = 'a\n'.repeat(60_000);
    expect(unifiedDiff('f', before, before)).toBe('');
    expect(unifiedDiff('f', before, `b\n${before}`).split('\n').slice(2)).toEqual([
      '@@ -1,3 +1,4 @@',
      '+b',
      ' a',
      ' a',
      ' a',
    ]);
    const diff = unifiedDiff('f', before, 'b\n'.repeat(60_000)).split('\n');
    expect(diff.at(-1)).toBe('\\ Only the first 50000 changed lines are shown');
    expect(diff).toHaveLength(3 + 100_000 + 1);
  });
});
