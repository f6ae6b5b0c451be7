/**
 * What changed between two reports of the same suite, and what of it may be chance.
 * Owns: that choice: a share changed when Newcombe's interval of the difference leaves out zero; a case that is graded the
 * same in every round of each report, and otherwise between them, changed whatever the shares say.
 * Refuses: comparing suites that are not the same; what is in one only is named.
 */
import { differs, type Share, shareOf } from './interval.ts';
import { figuresOf, type Report } from './report.ts';

export interface Comparison {
  figures: { name: string; before: Share; now: Share; changed: boolean; worse: boolean }[];
  /** Cases that were always right and are always wrong now, and the reverse. */
  lost: string[];
  won: string[];
  /** Cases that went both ways in one of the reports. */
  unsteady: string[];
  onlyBefore: string[];
  onlyNow: string[];
}

export function compareReports(before: Report, now: Report): Comparison {
  const names = (it: Report) => [
    ...new Set(it.cases.filter(({ skipped }) => skipped === undefined).map(({ name }) => name)),
  ];
  const both = names(now).filter((name) => names(before).includes(name));
  const only = (it: Report): Report => ({ ...it, cases: it.cases.filter(({ name }) => both.includes(name)) });
  const [one, other] = [figuresOf(only(before)), figuresOf(only(now))];
  const pairs: [string, Share, Share, boolean][] = [
    ['all as expected', one.passed, other.passed, true],
    ['cause right', one.causeRight, other.causeRight, true],
    ['false alerts right', one.falseAlarmsRight, other.falseAlarmsRight, true],
    ['wrong cause named', shareOf(one.causeWrong, one.run), shareOf(other.causeWrong, other.run), false],
    [
      '"healthy" said of a fault',
      shareOf(one.healthyWrongly, one.run),
      shareOf(other.healthyWrongly, other.run),
      false,
    ],
  ];
  const standing = (it: Report, name: string) => {
    const passed = it.cases.filter((result) => result.name === name).map((result) => result.passed);
    return passed.every(Boolean) ? 'right' : passed.some(Boolean) ? 'both' : 'wrong';
  };
  const moved = (from: string, to: string) =>
    both.filter((name) => standing(before, name) === from && standing(now, name) === to);
  return {
    figures: pairs.map(([name, was, is, moreIsBetter]) => ({
      name,
      before: was,
      now: is,
      changed: differs(was, is),
      worse:
        (is.share?.value ?? 0) !== (was.share?.value ?? 0) &&
        (is.share?.value ?? 0) < (was.share?.value ?? 0) === moreIsBetter,
    })),
    lost: moved('right', 'wrong'),
    won: moved('wrong', 'right'),
    unsteady: both.filter((name) => standing(before, name) === 'both' || standing(now, name) === 'both'),
    onlyBefore: names(before).filter((name) => !both.includes(name)),
    onlyNow: names(now).filter((name) => !both.includes(name)),
  };
}

/** Where it got worse beyond chance. */
export function isRegression({ figures, lost }: Comparison): boolean {
  return lost.length > 0 || figures.some(({ changed, worse }) => changed && worse);
}
