/**
 * A report as Markdown: the figures first, then every case that is not as it should be.
 * Owns: its words and rounding. Times stand in a line of their own, so that the rest is the same on a second run.
 * Refuses: colours.
 */
import { sayCount, sayDuration } from '../../run/wording/quantity.ts';
import { markdownLine } from '../../run/wording/markdown-line.ts';
import type { Share } from '../grade/interval.ts';
import { type CaseResult, type Figures, figuresOf, type Report } from '../grade/report.ts';

/** Name and value of each figure, times left out. */
export function figureRows(it: Figures): [string, string][] {
  const { behaviour } = it;
  return [
    [
      'cases run',
      `${it.run}${it.skipped > 0 ? `, ${it.skipped} skipped` : ''}${it.broken > 0 ? `, ${it.broken} broken off` : ''}`,
    ],
    ['all as expected', sayShare(it.passed)],
    ['cause right, of those with a fault', sayShare(it.causeRight)],
    ['wrong cause named', String(it.causeWrong)],
    ['"healthy" said of a fault', String(it.healthyWrongly)],
    ['false alerts told as healthy or not to be told', sayShare(it.falseAlarmsRight)],
    ['tool calls', String(behaviour.calls)],
    ['model turns', String(behaviour.turns)],
    [
      'tokens in, out, never cited',
      `${behaviour.tokens.input}, ${behaviour.tokens.output}, ${behaviour.tokens.wasted}`,
    ],
    ['calls repeated', String(behaviour.repeated)],
    ['calls needless, by kind', counted(behaviour.needless)],
    [
      'calls invalid, refused, failed (recovered)',
      `${behaviour.invalid}, ${behaviour.refused}, ${behaviour.failed} (${behaviour.recovered})`,
    ],
    ['submissions sent back', String(behaviour.corrections)],
    ['faults of the harness', counted(behaviour.faults)],
    ['cost', behaviour.cost.toFixed(4)],
  ];
}

function counted(counts: Record<string, number>): string {
  const rows = Object.entries(counts).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return rows.map(([name, count]) => `${name} ${count}`).join(', ') || 'none';
}

export function reportText(report: Report): string {
  const figures = figuresOf(report);
  const { behaviour } = figures;
  const phases = Object.entries(behaviour.phases).map(([name, ms]) => `${name} ${sayDuration(ms)}`);
  return [
    `# ${markdownLine(report.suite)}, model ${markdownLine(report.model)}`,
    '',
    '| figure | value |',
    '|---|---|',
    ...figureRows(figures).map(([name, value]) => `| ${name} | ${value} |`),
    '',
    `Times: ${sayDuration(behaviour.ms)} in all runs${phases.length > 0 ? ` (${phases.join(', ')})` : ''}.`,
    '',
    ...caseLines(report.cases),
    '',
  ].join('\n');
}

function caseLines(cases: readonly CaseResult[]): string[] {
  const off = cases.filter(({ passed }) => !passed);
  if (off.length === 0) return ['Every case came out as expected.'];
  return [
    `## ${sayCount(off.length, 'case')} not as expected`,
    '',
    ...off.map((it) => `- ${markdownLine(whyOff(it))}`),
  ];
}

export function whyOff({ name, round, skipped, broken, grade }: CaseResult): string {
  const what =
    skipped !== undefined
      ? `skipped: ${skipped}`
      : broken !== undefined
        ? `broken off: ${broken}`
        : (grade?.points ?? [])
            .filter(({ right }) => !right)
            .map(({ name: point, says }) => `${point}: ${says}`)
            .join('; ');
  return `${name}${round > 1 ? ` (${round})` : ''}: ${what}`;
}

/** `12 of 15, 80 % (55 to 93)`: the interval is of 95 %. */
export function sayShare({ hits, of, share }: Share): string {
  if (!share) return 'none to count';
  const percent = (value: number) => Math.round(value * 100);
  return `${hits} of ${of}, ${percent(share.value)} % (${percent(share.from)} to ${percent(share.to)})`;
}
