/**
 * The digest of metrics: which series changed, when, from what to what; which are saturated; the rest in one line.
 * Owns: choosing and laying out. Refuses: finding changes (metric-change-points.ts) and reading files (metric-table.ts).
 */
import { fromTo } from '../../run/wording/from-to.ts';
import { clipLine } from '../lines/clip-line.ts';
import type { Distiller, DistilOptions } from '../distiller.ts';
import { type ChangePoint, changePoints } from './metric-change-points.ts';
import type { MetricSeries, MetricTable } from './metric-series.ts';
import { looksLikeMetrics, readMetrics } from './metric-table.ts';
import { ceilingOf, type MetricUnit, showValue, unitOf } from './metric-unit.ts';
import { scoreLeaf } from '../rows/leaves.ts';
import type { Plain } from '../rows/leaves.ts';
import { Packer } from '../packer.ts';
import type { Row } from '../rows/rows-columns.ts';
import { digestRows } from '../rows/rows-digest.ts';
import { tableDistiller } from '../rows/table-distiller.ts';
import { matchQuestion, readQuestion } from '../question.ts';
import { showCount } from '../lines/show-lines.ts';
import { mad, median, quantileSorted, sorted } from '../statistics.ts';
import { showSpan, showTime } from '../times.ts';

/** One series with what was found in it. */
interface Profile {
  series: MetricSeries;
  title: string;
  unit: MetricUnit;
  /** Whether values are shown as increments a step. */
  counter: boolean;
  changes: ChangePoint[];
  /** The strongest change. */
  strongest?: ChangePoint;
  low: number;
  middle: number;
  high: number;
  last: number;
  missing: number;
  saturated: boolean;
  baseline?: { middle: number; deviation: number };
}

const COUNTER_NAME = /_(?:total|count|bucket|sum)$/;
/** A share of its ceiling from which on a resource counts as saturated, for a tenth of the time at least. */
const SATURATED = 0.95;
const MOST_CHANGES_SHOWN = 4;
const BASELINE_DEVIATION = 5;
/** From this score on a label's value tells of a failure (leaves.ts). */
const FAILURE = 8;

export const metricDistiller: Distiller = {
  kind: 'metric',
  recognise: (sample) => (looksLikeMetrics(sample.text) ? 0.9 : 0),
  async distil(input, options) {
    const table = await readMetrics(input);
    if (options.baseline === undefined) {
      // At one moment nothing changes, and rows that tell of failures in words are no series: what stands out is a row.
      if (isMoment(table))
        return digestRows({ rows: rowsOf(table), what: 'series at one time', inputBytes: input.bytes }, options);
      if (tellsOfFailure(table)) return tableDistiller.distil(input, options);
    }
    const remarks = [...table.remarks];
    let baseline: MetricTable | undefined;
    if (options.baseline !== undefined) {
      baseline = await readMetrics(options.baseline).catch(() => {
        remarks.push('The baseline holds no series that can be read; nothing was compared with it.');
        return undefined;
      });
    }
    const profiles = profileAll(table, baseline);
    const { text, said } = layOut(profiles, table, options);
    const structured = { changePoints: structuredChanges(profiles, table), series: profiles.length };
    return { text, omitted: { inputBytes: input.bytes, inputLines: 0, said }, remarks, structured };
  },
};

function isMoment(table: MetricTable): boolean {
  return table.series.length > 1 && table.series.every((series) => series.values.length === 1);
}

function rowsOf(table: MetricTable): Row[] {
  return table.series.map(
    ({ name, labels, values }) => new Map<string, Plain>([...Object.entries(labels), [name, values[0] ?? null]]),
  );
}

function tellsOfFailure(table: MetricTable): boolean {
  return table.series.some(({ labels }) =>
    Object.entries(labels).some(([key, value]) => scoreLeaf(key, value) >= FAILURE),
  );
}

function titleOf(series: MetricSeries): string {
  const labels = Object.entries(series.labels).map(([key, value]) => `${key}=${value}`);
  return labels.length === 0 ? series.name : `${series.name}{${labels.join(', ')}}`;
}

function profileAll(table: MetricTable, baseline: MetricTable | undefined): Profile[] {
  const earlier = new Map(baseline?.series.map((series) => [titleOf(series), series]));
  return table.series.map((series) => {
    const title = titleOf(series);
    const ascending = sorted(series.values);
    const unit = unitOf(series.name, ascending.at(-1) ?? 0);
    const counter = series.counter ?? (COUNTER_NAME.test(series.name) && fallsRarely(series.values));
    const changes = changePoints(series.values, series.times, counter ? { counter } : {});
    const ceiling = ceilingOf(unit);
    const before = earlier.get(title);
    return {
      series,
      title,
      unit,
      counter,
      changes,
      strongest: changes.toSorted((a, b) => b.score - a.score)[0],
      low: ascending[0] ?? Number.NaN,
      middle: quantileSorted(ascending, 0.5),
      high: ascending.at(-1) ?? Number.NaN,
      last: series.values.findLast((value) => Number.isFinite(value)) ?? Number.NaN,
      missing: series.values.length - ascending.length,
      saturated: !counter && ceiling !== undefined && quantileSorted(ascending, 0.9) >= SATURATED * ceiling,
      baseline: before === undefined ? undefined : compare(before, series),
    };
  });
}

function fallsRarely(values: Float64Array): boolean {
  let falls = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) < (values[i - 1] as number)) falls++;
  return falls <= values.length / 20;
}

function compare(before: MetricSeries, now: MetricSeries): { middle: number; deviation: number } {
  const middle = median(before.values);
  const noise = mad(before.values) || Math.abs(middle) * 0.05 || 1e-9;
  return { middle, deviation: (median(now.values) - middle) / noise };
}

function deviates(profile: Profile): boolean {
  return Math.abs(profile.baseline?.deviation ?? 0) >= BASELINE_DEVIATION;
}

function layOut(profiles: Profile[], table: MetricTable, options: DistilOptions): { text: string; said: string } {
  const question = readQuestion(options.question);
  // What most titles hold, the incident's own instance for one, asks for none of them.
  const titles = profiles.map(({ title }) => title.toLowerCase());
  const rarity = (term: string): number =>
    titles.length > 2 && titles.filter((title) => title.includes(term)).length > titles.length / 2 ? 0 : 1;
  const asked = new Map(profiles.map((profile) => [profile, matchQuestion(question, profile.title, rarity)]));
  const telling = profiles
    .filter((each) => each.changes.length > 0 || each.saturated || deviates(each) || (asked.get(each) ?? 0) > 0)
    .sort((a, b) => (asked.get(b) ?? 0) - (asked.get(a) ?? 0) || weightOf(b) - weightOf(a));
  const packer = new Packer(options.budgetTokens, 24, options.incidentStart);
  packer.add(header(profiles, table, options), -1);
  const shown = new Set<Profile>();
  const share = Math.max(160, Math.min(600, options.budgetTokens));
  for (const profile of telling) {
    const onset = profile.strongest?.time ?? Number.POSITIVE_INFINITY;
    if (packer.add(clipLine(line(profile, table.timed, options), share, question.names), onset)) shown.add(profile);
  }
  const quiet = profiles.filter((each) => !telling.includes(each));
  if (quiet.length > 0) packer.add(clipLine(quietLine(quiet), share), Number.MAX_VALUE);
  const left = telling.length - shown.size;
  const said = left > 0 ? `[left out: ${showCount(left)} more series with changes; read the note for the rest]` : '';
  return { text: packer.text(said), said };
}

function weightOf(profile: Profile): number {
  const change = Math.min(50, profile.strongest?.score ?? 0);
  return change + (profile.saturated ? 20 : 0) + Math.min(30, Math.abs(profile.baseline?.deviation ?? 0));
}

function header(profiles: Profile[], table: MetricTable, options: DistilOptions): string {
  const points = profiles.reduce((sum, each) => sum + each.series.values.length, 0);
  const missing = profiles.reduce((sum, each) => sum + each.missing, 0);
  const parts = [`${showCount(profiles.length)} series, ${showCount(points)} points`];
  const first = Math.min(...profiles.map((each) => each.series.times[0] ?? Number.POSITIVE_INFINITY));
  const last = Math.max(...profiles.map((each) => each.series.times.at(-1) ?? Number.NEGATIVE_INFINITY));
  if (table.timed && Number.isFinite(first)) {
    parts.push(`${showTime(first, options.incidentStart, true)} to ${showTime(last, options.incidentStart, true)}`);
    const step = median((profiles[0] as Profile).series.times.map((time, i, all) => time - (all[i - 1] ?? Number.NaN)));
    if (step > 0) parts.push(`step ${showSpan(step)}`);
  }
  if (missing > 0) parts.push(`${showCount(missing)} samples missing`);
  return parts.join('; ');
}

/** "name: 12 → 48 (×4) at 18:41:07Z, T+2m10s; …; now 47, range 3 to 51". */
function line(profile: Profile, timed: boolean, options: DistilOptions): string {
  const show = (value: number): string => showValue(value, profile.unit) + (profile.counter ? ' a step' : '');
  const spans = (profile.series.times.at(-1) ?? 0) - (profile.series.times[0] ?? 0) > 86_400_000;
  const strongest = profile.changes
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_CHANGES_SHOWN)
    .sort((a, b) => a.index - b.index);
  const parts = strongest.map((change) => {
    const at = timed ? showTime(change.time ?? 0, options.incidentStart, spans) : `row ${rowOf(profile, change)}`;
    const factor =
      change.before > 0 && change.after / change.before >= 1.5
        ? ` (×${Number((change.after / change.before).toPrecision(2))})`
        : '';
    const what =
      change.kind === 'slope' ? 'slope changed: median ' : change.kind === 'variance' ? 'spread changed: median ' : '';
    return `${what}${fromTo(show(change.before), show(change.after))}${factor} at ${at}`;
  });
  if (profile.changes.length > strongest.length)
    parts.push(`${profile.changes.length - strongest.length} weaker changes`);
  if (profile.saturated) parts.push(`saturated: ${SATURATED * 100} % of its ceiling or more for a tenth of the time`);
  if (profile.baseline !== undefined && deviates(profile)) {
    parts.push(`baseline median ${show(profile.baseline.middle)}, now ${show(profile.middle)}`);
  }
  if (!profile.counter) parts.push(`last ${show(profile.last)}, range ${show(profile.low)} to ${show(profile.high)}`);
  return `${profile.title}: ${parts.join('; ')}`;
}

function quietLine(quiet: Profile[]): string {
  const constant = quiet.filter((each) => each.low === each.high).length;
  const names = quiet.slice(0, 30).map((each) => each.title);
  const more = quiet.length > names.length ? `, and ${quiet.length - names.length} more` : '';
  const same = constant > 0 ? `, ${showCount(constant)} of them constant` : '';
  return `unchanged (${showCount(quiet.length)}${same}): ${names.join(', ')}${more}`;
}

function rowOf(profile: Profile, change: ChangePoint): number {
  return profile.series.rows?.[change.index] ?? change.index;
}

function structuredChanges(profiles: Profile[], table: MetricTable) {
  return profiles.flatMap((profile) =>
    profile.changes.map((change) => ({
      index: rowOf(profile, change),
      time: table.timed && change.time !== undefined ? new Date(change.time).toISOString() : null,
      series: profile.title,
      kind: change.kind,
      before: change.before,
      after: change.after,
      score: Number(change.score.toFixed(2)),
    })),
  );
}
