/**
 * A metric's row as a sentence: whose it is, what is usual, the worst and the newest value.
 * Owns: those sentences. Refuses: judging them (trend.ts), and choosing a row (row-meant.ts).
 */
import { metricWords } from '../../run/wording/metric-words.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Measured } from '../../run/actions/approval.ts';
import type { MetricRow } from './looked.ts';
import { metricLabel, metricValue, timeOf } from './wording.ts';

/** "memory of the process of basket: usually 78 MB, at its worst 205 MB, now 69 MB". */
export function rowWords(row: MetricRow): Words {
  const value = (one: number | null) => metricValue(one, row);
  const whose =
    row.labels['route'] === undefined && row.labels['peer'] === undefined ? say` of ${name(row.service)}` : [];
  return say`${metricLabel(row)}${whose}: usually ${value(row.before)}, at its worst ${value(row.worst)}, ${nowOf(row)}`;
}

/** "14 % of POST /buy fail now, at its worst 60 %, usually 0 %": as a sentence. */
export function rowSentence(row: MetricRow): Words {
  const value = (one: number | null) => metricValue(one, row);
  const { route } = row.labels;
  const what =
    row.ended === true
      ? say`${metricLabel(row)}: ${nowOf(row)}`
      : row.kind === 'error' && route !== undefined
        ? say`${value(row.latest)} of ${name(route)} fail now`
        : say`${metricLabel(row)} is ${value(row.latest)} now`;
  return say`${what}, at its worst ${value(row.worst)}, usually ${value(row.before)}`;
}

/** What was measured no longer is not how it is now. */
export function nowOf(row: MetricRow): Words {
  const value = metricValue(row.latest, row);
  return row.ended === true && row.latestAt !== null
    ? say`nothing measured since ${at(timeOf(row.latestAt))} (then ${value})`
    : say`now ${value}`;
}

/** "100 % fail now, at worst 100 %, usually 0 %", where the way in is named beside it. */
export function valuesOf(row: MetricRow): Words {
  const value = (one: number | null) => metricValue(one, row);
  const values = say`at its worst ${value(row.worst)}, usually ${value(row.before)}`;
  return row.kind === 'error'
    ? say`${value(row.latest)} fail now, ${values}`
    : say`${metricWords(row.metric)} ${value(row.latest)} now, ${values}`;
}

/** What a verification measured: "failed share of POST /buy on web 92 % at the alert, 0 % now, below the alert's line of 10 %". */
export function measuredWords({ service, metric, route, unit, during, now, atAlert, line }: Measured): Words {
  const value = (one: number) => metricValue(one, { metric, unit: unit ?? null });
  const labels: Record<string, string> = route === undefined ? {} : { route };
  const kind = /error|fail/.test(metric) ? 'error' : 'latency';
  const what = say`${metricLabel({ metric, kind, labels })} on ${name(service)}`;
  const then = atAlert === undefined ? say`${value(during)} at its worst` : say`${value(atAlert)} at the alert`;
  const side =
    line === undefined ? [] : say`, ${now > line.at ? 'above' : 'below'} the alert's line of ${value(line.at)}`;
  return say`${what} ${then}, ${value(now)} when that was checked${side}`;
}
