/**
 * The table of the behaviour bench, as the README shows it.
 * Owns: its columns, and where in the README it stands. Refuses: times, tokens and refusals: names that are
 * made anew for each run and the order of what goes on side by side move them a little; the report has them.
 */
import { sayShare } from '../../../src/bench/report/report-text.ts';
import { figuresOf, type Report } from '../../../src/bench/grade/report.ts';

const from = '<!-- bench:behaviour -->';
const to = '<!-- /bench:behaviour -->';

export function behaviourTable(reports: readonly Report[]): string {
  const rows = reports.map((report) => {
    const it = figuresOf(report);
    const { behaviour, causeWrong, healthyWrongly, run } = it;
    const needless = Object.values(behaviour.needless).reduce((sum, count) => sum + count, 0);
    const each = (figure: number) => (run === 0 ? '0' : (figure / run).toFixed(1));
    return [
      report.model === 'none' ? 'no model' : `policy "${report.model}"`,
      sayShare(it.causeRight),
      String(causeWrong),
      String(healthyWrongly),
      sayShare(it.falseAlarmsRight),
      each(behaviour.calls),
      each(needless),
      each(behaviour.turns),
    ];
  });
  const head = [
    'model',
    'cause right (95 %)',
    'wrong cause',
    '"healthy" of a fault',
    'false alerts right (95 %)',
    'calls a run',
    'needless a run',
    'turns a run',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The README with this table between its marks. */
export function writtenInto(readme: string, table: string): string {
  const [start, end] = [readme.indexOf(from), readme.indexOf(to)];
  if (start < 0 || end < start)
    throw new Error(`README.md has no ${from} … ${to}; put the two marks where the table goes`);
  return `${readme.slice(0, start + from.length)}\n${table}\n${readme.slice(end)}`;
}

/** What is the same at each run. */
export function withoutTimes(report: Report): Report {
  return {
    ...report,
    cases: report.cases.map((it) => (it.behaviour ? { ...it, behaviour: { ...it.behaviour, ms: 0, phases: {} } } : it)),
  };
}
