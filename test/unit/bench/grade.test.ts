/** Intervals by published values, comparisons of reports, and what a report says. */
import { describe, expect, it } from 'vitest';
import { compareReports, isRegression } from '../../../src/bench/grade/against.ts';
import { sameSet } from '../../../src/bench/grade/grade-answer.ts';
import { differs, shareOf } from '../../../src/bench/grade/interval.ts';
import { type CaseResult, figuresOf, type Report } from '../../../src/bench/grade/report.ts';
import { comparisonText } from '../../../src/bench/report/comparison-text.ts';
import { readReport } from '../../../src/bench/report/read-report.ts';
import { reportPage } from '../../../src/bench/report/report-page.ts';
import { reportText, sayShare } from '../../../src/bench/report/report-text.ts';

const result = (name: string, passed: boolean, more: Partial<CaseResult> = {}): CaseResult => ({
  name,
  title: `<b>${name}</b>`,
  round: 1,
  isFault: true,
  passed,
  grade: {
    cause: passed ? 'right' : 'wrong',
    healthyWrongly: false,
    outcome: 'fault',
    named: ['cart'],
    points: [{ name: 'cause', right: passed, says: passed ? '' : 'expected cart, came web' }],
  },
  ...more,
});
const report = (cases: CaseResult[]): Report => ({ bench: 1, aura: '0', suite: 's', model: 'none', times: 1, cases });
const many = (hits: number, of: number) => report(Array.from({ length: of }, (_, at) => result(`c${at}`, at < hits)));

describe('an interval', () => {
  // Newcombe 1998 (two papers): 81 of 263 and 0 of 20 for one share, 56/70 against 48/80 and 5/56 against 0/29 for a difference.
  it('is Wilson’s', () => {
    const { share } = shareOf(81, 263);
    expect([share?.from.toFixed(4), share?.to.toFixed(4)]).toEqual(['0.2553', '0.3662']);
    expect(shareOf(0, 20).share?.to.toFixed(4)).toBe('0.1611');
    expect(shareOf(0, 0).share).toBeNull();
  });

  it('tells a difference from chance', () => {
    expect(differs(shareOf(56, 70), shareOf(48, 80))).toBe(true);
    expect(differs(shareOf(5, 56), shareOf(0, 29))).toBe(false);
  });
});

describe('who is affected', () => {
  it('is the same set, where who may be named beside the cause may stand in it or not', () => {
    const right = (came: string[]) => sameSet('affected', ['shop'], came, ['rate-reader']).right;
    expect([['shop'], ['rate-reader', 'shop'], ['rate-reader'], ['shop', 'ledger']].map(right)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a comparison', () => {
  it('names what changed, and leaves chance alone', () => {
    const same = compareReports(many(9, 10), many(9, 10));
    expect(isRegression(same)).toBe(false);
    expect(comparisonText(same)).toContain('Changed:\n- nothing\n');
    const worse = compareReports(many(60, 60), many(30, 60));
    expect(isRegression(worse)).toBe(true);
    expect(comparisonText(worse)).toMatch(/all as expected: .* now: worse/);
    expect(isRegression(compareReports(many(30, 60), many(60, 60)))).toBe(false);
  });

  it('takes a case that goes both ways for unsteady, and names what only one has', () => {
    const both = report([result('a', true), result('a', false, { round: 2 })]);
    const found = compareReports(report([result('a', true), result('old', true)]), both);
    expect(found).toMatchObject({ lost: [], unsteady: ['a'], onlyBefore: ['old'] });
    expect(isRegression(found)).toBe(false);
  });
});

describe('a report', () => {
  it('counts and shows what was skipped or broken off', () => {
    const { grade: _, ...bare } = result('x', false);
    const it = report([
      result('a', true),
      { ...bare, skipped: 'no cassette' },
      { ...bare, name: 'y', broken: 'no end' },
    ]);
    expect(figuresOf(it)).toMatchObject({ run: 2, skipped: 1, broken: 1, passed: { hits: 1, of: 2 } });
    const text = reportText(it);
    expect(text).toContain('| cases run | 2, 1 skipped, 1 broken off |');
    expect(text).toContain('- x: skipped: no cassette\n- y: broken off: no end');
    expect(sayShare(shareOf(1, 2))).toBe('1 of 2, 50 % (9 to 91)');
  });

  it('is a page that loads nothing and shows foreign text as text', () => {
    const page = reportPage(many(1, 2));
    expect(page).toContain('&lt;b&gt;c0&lt;/b&gt;');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|src=|https?:/);
  });

  it('is read back from its JSON, and nothing else is', () => {
    const it = many(1, 2);
    expect(readReport(JSON.stringify(it), 'a.json')).toEqual(it);
    expect(() => readReport('{"bench": 2}', 'a.json')).toThrow(/a\.json is no report/);
  });
});
