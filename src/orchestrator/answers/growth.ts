/**
 * How fast something that fills up grows, and when it is full at that rate: from the samples of its newest rise.
 * Owns: the rate and the reckoning, said as such. Refuses: prophecies where nothing rises, or no limit was ever reached.
 */
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { lookAtChart, lookAtUsual, type MetricRow } from './looked.ts';
import { isWhole, rowMeant } from './row-meant.ts';
import { metricLabel, metricValue } from './wording.ts';

export interface Growth {
  row: MetricRow;
  /** In the row's own unit. */
  perSecond: number;
  /** What it stood at when it last fell over; null where it never did. */
  peak: number | null;
  /** ms until it stands there again at this rate. */
  left: number | null;
  /** ms of the time that it was measured over. */
  over: number;
  evidence: string[];
}

/** Samples of a rise. */
const least = 3;
/** Below this share of the worst value per minute nothing grows. */
const flat = 0.02;
/** A fall by so much of the way between least and most is a start anew. */
const fall = 0.3;

/** Null where nothing there rises, and where no samples can be read. `said`: the metric's words; else what fills up. */
export async function growthOf(asked: Asked, service: string, said?: string): Promise<Growth | null> {
  const looked = await lookAtUsual(asked, service);
  if ('why' in looked) return null;
  const { metrics } = looked.found;
  const fills = metrics
    .filter((it) => it.abnormal && it.kind === 'saturation' && isWhole(it))
    .toSorted((one, other) => other.strength - one.strength);
  const row = said === undefined ? (fills[0] ?? null) : rowMeant(metrics, said, asked.text);
  if (!row) return null;
  const drawn = await lookAtChart(asked, row);
  if ('why' in drawn || drawn.found.chart === null) return null;
  const { times, values } = drawn.found.chart.main;
  const rise = newestRise(times, values);
  if (!rise || rise.perSecond * 60 < flat * Math.abs(row.worst ?? 0)) return null;
  const peak = rise.fellFrom ?? null;
  const latest = row.latest ?? rise.last;
  const left = peak === null || peak <= latest ? null : ((peak - latest) / rise.perSecond) * 1_000;
  return { row, perSecond: rise.perSecond, peak, left, over: rise.over, evidence: [looked.evidence, drawn.evidence] };
}

interface Rise {
  perSecond: number;
  last: number;
  over: number;
  fellFrom: number | null;
}

/** From the last low on; what it fell from before that is where it was full. */
function newestRise(times: readonly number[], values: readonly (number | null)[]): Rise | null {
  const rows = times
    .map((time, place) => ({ time, value: values[place] ?? Number.NaN }))
    .filter(({ value }) => Number.isFinite(value));
  const all = rows.map(({ value }) => value);
  const span = Math.max(...all) - Math.min(...all);
  if (rows.length < least || span <= 0) return null;
  let from = 0;
  let fellFrom: number | null = null;
  for (let place = 1, top = 0; place < rows.length; place += 1) {
    const [was, is] = [rows[top]?.value ?? 0, rows[place]?.value ?? 0];
    if (is >= was) top = place;
    else if (was - is >= fall * span) {
      [from, fellFrom, top] = [place, was, place];
    }
  }
  // A start anew ends at its lowest.
  const lowest = rows
    .slice(from)
    .reduce((low, row, place) => (row.value < low.value ? { value: row.value, place } : low), {
      value: Number.POSITIVE_INFINITY,
      place: 0,
    });
  const rise = fellFrom === null ? steepest(rows) : rows.slice(from + lowest.place);
  const [first, last] = [rise[0], rise.at(-1)];
  if (!first || !last || rise.length < least || last.time <= first.time) return null;
  const perSecond = (last.value - first.value) / ((last.time - first.time) / 1_000);
  return perSecond > 0 ? { perSecond, last: last.value, over: last.time - first.time, fellFrom } : null;
}

/** Where it never fell: from where it left its lowest values. */
function steepest(rows: readonly { time: number; value: number }[]) {
  const all = rows.map(({ value }) => value);
  const low = Math.min(...all) + 0.1 * (Math.max(...all) - Math.min(...all));
  const from = rows.findLastIndex(({ value }) => value <= low);
  return rows.slice(Math.max(0, from));
}

/** ms from its usual level to where it fell over, at the rate measured; null where it never fell over. */
export function fillTime({ row, perSecond, peak }: Growth): number | null {
  const from = row.before;
  return peak === null || from === null || peak <= from ? null : ((peak - from) / perSecond) * 1_000;
}

/** "It grows by about 5.2 MB a second (over 9 s); at that rate it is at 205 MB again, where it fell over, in about 15 s." */
export function growthWords({ row, perSecond, peak, left, over, evidence }: Growth): Words {
  const value = (one: number) => metricValue(one, row);
  const rate =
    perSecond * 60 < Math.abs(row.worst ?? 0) ? `${value(perSecond * 60)} a minute` : `${value(perSecond)} a second`;
  const what = say`${name(row.service)}, ${metricLabel(row)}: it grows by about ${rate}, measured over ${sayDuration(over)}`;
  const now =
    row.latestAt === null ? value(row.latest ?? 0) : say`${value(row.latest ?? 0)} at ${at(Date.parse(row.latestAt))}`;
  if (peak === null) return say`${what}; it is ${now}. At what value it is full is not known here.${cite(...evidence)}`;
  const then =
    left === null
      ? say`it stands where it fell over before (${value(peak)})`
      : say`from ${now} it is at ${value(peak)}, where it fell over before, in about ${sayDuration(left)}`;
  return say`${what}; at that rate ${then}.${cite(...evidence)}`;
}
