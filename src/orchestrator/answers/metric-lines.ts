/**
 * What is told of one metric's row: its value now, its range, when it left that, then and now around a deed.
 * Owns: those lines. Refuses: choosing the row (row-meant.ts), and looking it up (metric.ts).
 */
import { wasMended } from '../../run/actions/mended.ts';
import { sayCount } from '../../run/wording/quantity.ts';
import { at, cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import type { Charted, MetricRow } from './looked.ts';
import { changeName, metricLabel, metricValue, rangeWords, timeOf } from './wording.ts';

/** Its newest value, and how that lies to what is usual. */
export function now(
  service: string,
  row: MetricRow,
  related: readonly MetricRow[],
  { evidence, charted = null }: { evidence: string; charted?: Charted | null },
): Words {
  const time = row.latestAt === null ? null : timeOf(row.latestAt);
  if (row.ended === true && time !== null)
    return say`${name(service)}, ${metricLabel(row)}: nothing measured since ${at(time)}, when it was ${metricValue(row.latest, row)}.${cite(evidence)}`;
  const when = time === null ? [] : say` (${at(time)})`;
  const value = say`${name(service)}, ${metricLabel(row)}: now ${metricValue(row.latest, row)}${when}`;
  if (row.before === null) return say`${value}; what is usual is not on record.${cite(evidence)}`;
  if (related.length > 0 && !row.abnormal) return say`${value}, as before. Beside it, not as usual:${cite(evidence)}`;
  const state = isInside(row, charted)
    ? ', inside its usual range'
    : row.abnormal
      ? row.recovered
        ? ', back to usual'
        : ', out of its usual range'
      : ', as usual';
  return say`${value}${state}.${cite(evidence)}`;
}

/** What left its usual values may still lie between the lowest and the highest of them. */
function isInside({ metric, latest, worst }: MetricRow, charted: Charted | null): boolean {
  const { low = null, high = null } = charted?.usual ?? {};
  const within = (it: number | null) => it !== null && low !== null && high !== null && it >= low && it <= high;
  return charted?.metric === metric && within(latest) && within(worst);
}

/** What is usual, the worst, and when it left the first. */
export function ranges({ triage }: Asked, row: MetricRow, charted: Charted | null): Words[] {
  const value = (one: number | null) => metricValue(one, row);
  const usual = charted && charted.metric === row.metric && charted.usual.low !== null && charted.usual.high !== null;
  const range = usual ? rangeWords(charted.usual, row) : value(row.before);
  // What the investigation saw first goes before the largest step, which a restart is as well.
  const first = triage?.anomalies
    .filter((it) => it.component === row.service && it.signal === row.metric && !it.chronic)
    .map((it) => Date.parse(it.onset))
    .toSorted((one, other) => one - other)[0];
  const moment = first ?? (usual && charted.changePoint ? Date.parse(charted.changePoint.time) : null);
  const moved =
    moment === null || !row.abnormal || isInside(row, charted)
      ? []
      : row.recovered
        ? say` It left that at ${at(moment)}.`
        : say` Out of that since ${at(moment)}.`;
  if (!usual && row.before === null) return [say`At its worst in this incident ${value(row.worst)}.${moved}`];
  return [say`Usually ${range}; at its worst in this incident ${value(row.worst)}.${moved}`];
}

/** Memory that only grows falls when its component is killed, so that a lower value is no sign of anything. */
export function climbs({ finding, state }: Asked, row: MetricRow, metrics: readonly MetricRow[]): Words[] {
  if (finding?.causeKind !== 'leak' || row.service !== finding.component || row.kind !== 'saturation' || !row.abnormal)
    return [];
  if (wasMended(state)) return [];
  const from = finding.change
    ? say` since ${changeName(finding.change)}`
    : finding.since
      ? say` since ${at(timeOf(finding.since))}`
      : [];
  const counted = metrics.find((it) => it.counted !== undefined)?.counted;
  const kills = counted
    ? say`; killed ${sayCount(Math.round(counted.times), 'time')} so far, last at ${at(timeOf(counted.lastAt))}`
    : [];
  return [say`It climbs${from} and drops only when ${name(row.service)} is killed${kills}.`];
}

/** "Before and after the rollback": then, and now. */
export function thenAndNow(
  { state, text }: { state: Pick<Asked['state'], 'approvals'>; text: string },
  row: MetricRow,
  usual: string,
): Words | null {
  const done = [...state.approvals.values()].findLast((it) => it.state === 'done');
  if (!done || done.endedAt === undefined || !row.abnormal || !asksForBoth.test(text.slice(0, 300))) return null;
  return say`${metricLabel(row)} on ${name(row.service)}: ${metricValue(row.worst, row)} before ${name(done.action.name)} of ${name(done.action.component)} (its worst), ${metricValue(row.latest, row)} after it; usually ${usual}. It was carried out at ${at(done.endedAt)}.`;
}

const asksForBoth = /\bbefore\b[^.?!]{0,40}\bafter\b|\bafter\b[^.?!]{0,40}\bbefore\b/i;
