/**
 * The direct word on a measured row: how often it counted, above or below what was asked, up or down, its worst, what it
 * was before; how many of it one request makes.
 * Owns: which of these a question wants. Refuses: choosing the row, and looking anything up.
 */
import { sayCount } from '../../run/wording/quantity.ts';
import { formOf } from '../../run/question/form.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { MetricRow } from './looked.ts';
import { isWhole } from './row-meant.ts';
import { metricLabel, metricValue, timeOf } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;

/** Null where none of these is asked for. */
export function reading(question: string, row: MetricRow): Words | null {
  const text = question.slice(0, most);
  return counted(text, row) ?? threshold(text, row) ?? course(text, row) ?? worst(text, row) ?? earlier(text, row);
}

/** "How many queries does one request make?": by how many come a second; null where it is not asked. */
export function ofOneRequest(text: string, row: MetricRow, rows: readonly MetricRow[]): Words | null {
  if (row.kind === 'latency' || !asksOfOne.test(text.slice(0, most))) return null;
  const come = rows.find((it) => it.kind === 'traffic' && isWhole(it) && it !== row && isRate(it));
  const a = (rate: number | null, requests: number | null | undefined) =>
    rate === null || !requests ? null : String(Number((rate / requests).toPrecision(2)));
  const [now, before] = [a(row.latest, come?.latest), a(row.before, come?.before)];
  if (now === null || !isRate(row)) return say`How many one request makes is not measured; this is the nearest.`;
  const was = before === null ? [] : say`, ${before} before the incident`;
  return say`About ${now} in one request on average now${was}, by what comes a second: ${whose(row)} is ${metricValue(row.latest, row)}, usually ${metricValue(row.before, row)}.`;
}

const asksOfOne =
  /\b(?:how many|how often|number of)\b[^.?!]{0,60}\b(?:one|a|an|each|every|single|per)(?: \w{1,20}){0,2} (?:requests?|calls?|page|visit|order)\b/i;

function isRate({ metric }: MetricRow): boolean {
  return /per_second|_rate\b|rps|qps/.test(metric);
}

function whose(row: MetricRow): Words {
  return say`${name(row.service)}, ${metricLabel(row)}`;
}

/** Restarts and their like are counted; a rate of them says nothing to anybody. */
function counted(text: string, row: MetricRow): Words | null {
  if (!/(?:^|_)(?:restarts?|kills?|oom|evictions?|crashes)(?:_|$)/.test(row.metric)) return null;
  const { counted: it } = row;
  const yes = formOf(text) === 'whether';
  if (!it) return say`${yes ? 'No: none' : 'None'} is counted in this incident: ${whose(row)}.`;
  const times = sayCount(Math.round(it.times), 'time');
  const last = say`last at ${at(timeOf(it.lastAt))}`;
  if (formOf(text) === 'when') return say`At ${at(timeOf(it.lastAt))} (${times} in this incident): ${whose(row)}.`;
  return say`${yes ? 'Yes: ' : ''}${times} in this incident, ${last}: ${whose(row)}.`;
}

const bound =
  /\b(above|over|more than|exceed(?:s|ed|ing)?|higher than|greater than|past|below|under|less than|lower than) (?:the )?(\d{1,9}(?:\.\d{1,4})?) ?(%|percent|ms|milliseconds?|s|secs?|seconds?|mb|megabytes?|gb|kb)?\b/i;

function threshold(text: string, row: MetricRow): Words | null {
  const [, side, figure, unit = ''] = bound.exec(text.replace('%', ' percent ')) ?? [];
  if (side === undefined || figure === undefined || row.latest === null) return null;
  const limit = inUnitOf(row, Number(figure), unit.toLowerCase());
  if (limit === null) return null;
  const below = /^(?:below|under|less|lower)/i.test(side);
  const isPast = (value: number) => (below ? value < limit : value > limit);
  const [now, was] = [isPast(row.latest), row.worst !== null && isPast(row.worst)];
  const past = /\b(?:did|was|were|has|ever|have)\b/i.test(text);
  const verdict = now || (past && was) ? 'Yes' : 'No';
  const then = was
    ? say`; at its worst it was ${metricValue(row.worst, row)}`
    : say`; it was at no time in this incident (worst ${metricValue(row.worst, row)})`;
  return say`${verdict}: ${whose(row)} is ${metricValue(row.latest, row)} now${then}.`;
}

/** In the row's own unit; null where the two do not fit. */
function inUnitOf({ metric, unit }: MetricRow, figure: number, said: string): number | null {
  const isShare = unit === null && /(?:^|_)ratio(?:$|_)/.test(metric);
  if (said === '%' || said === 'percent') return isShare ? figure / 100 : null;
  if (isShare) return said === '' ? figure / (figure > 1 ? 100 : 1) : null;
  if (/^(?:mb|meg)/.test(said)) return unit === 'bytes' ? figure * 1e6 : null;
  if (said === 'gb' || said === 'kb') return unit === 'bytes' ? figure * (said === 'gb' ? 1e9 : 1e3) : null;
  if (/^m/.test(said)) return unit === 'ms' ? figure : unit === 's' ? figure / 1_000 : null;
  if (/^s/.test(said)) return unit === 's' ? figure : unit === 'ms' ? figure * 1_000 : null;
  return figure;
}

const up =
  /\b(?:up|rising|rise|risen|climb\w{0,4}|grow\w{0,3}|grew|increas\w{0,4}|spik\w{0,4}|jump\w{0,3}|surg\w{0,3}|more|higher|too (?:much|many|high))\b/i;
const down = /\b(?:down|drop\w{0,4}|fall\w{0,3}|fell|decreas\w{0,4}|shrink\w{0,3}|sink\w{0,3}|less|lower|fewer)\b/i;

function course(text: string, row: MetricRow): Words | null {
  if (
    formOf(text) === 'whether' &&
    /\b(?:flat|steady|stable)\b/i.test(text) &&
    row.latest !== null &&
    row.before !== null
  ) {
    const isOut = row.abnormal && !row.recovered;
    return say`${isOut ? 'No' : 'Yes'}: ${whose(row)}: now ${metricValue(row.latest, row)}, usually ${metricValue(row.before, row)}, at its worst ${metricValue(row.worst, row)}.`;
  }
  if (
    formOf(text) === 'whether' &&
    /\b(?:normal|usual|ok|okay|fine|fast|quick|recovered|back|good)\b/i.test(text) &&
    row.latest !== null
  ) {
    const isOut = row.abnormal && !row.recovered;
    return say`${isOut ? 'No' : 'Yes'}: ${whose(row)}: now ${metricValue(row.latest, row)}, usually ${metricValue(row.before, row)}, at its worst ${metricValue(row.worst, row)}.`;
  }
  const [rises, falls] = [up.test(text), down.test(text)];
  if (formOf(text) !== 'whether' || rises === falls || row.latest === null || row.before === null) return null;
  const sign = rises ? 1 : -1;
  const moved = Math.sign(row.latest - row.before) * sign;
  const value = (one: number | null) => metricValue(one, row);
  const figures = say`now ${value(row.latest)}, usually ${value(row.before)}, at its worst ${value(row.worst)}`;
  if (row.abnormal && !row.recovered) return say`${moved > 0 ? 'Yes' : 'No'}: ${whose(row)}: ${figures}.`;
  if (!row.abnormal) return say`No, it is as usual: ${whose(row)}: ${figures}.`;
  return say`Not now: it is back to usual: ${whose(row)}: ${figures}.`;
}

function worst(text: string, row: MetricRow): Words | null {
  if (!/\b(?:worst|peak\w*|max|maximum|highest|top|lowest|minimum)\b/i.test(text) || row.worst === null) return null;
  const value = (one: number | null) => metricValue(one, row);
  return say`At its worst ${value(row.worst)} in this incident: ${whose(row)}; now ${value(row.latest)}, usually ${value(row.before)}.`;
}

function earlier(text: string, row: MetricRow): Words | null {
  if (!/\bbefore\b/i.test(text) || !/\b(?:was|were|what|how)\b/i.test(text) || row.before === null) return null;
  return say`${metricValue(row.before, row)} before the incident: ${whose(row)}; now ${metricValue(row.latest, row)}.`;
}
