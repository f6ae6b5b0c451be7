/**
 * "Compared with an hour ago?": what was measured then, beside now.
 * Owns: which time is meant, and saying that nothing is recorded of it. Refuses: judging it (trend.ts).
 */
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { lookAtMetrics, type MetricRow, type Profile } from './looked.ts';
import { nowOf } from './row-words.ts';
import { metricLabel, metricValue, timeOf } from './wording.ts';

/** What was measured at the time that it is to be compared with; null where none is named. */
export async function compared(
  asked: Asked,
  service: string,
  { looked: own, metrics }: Profile,
): Promise<{ lines: Words[]; evidence: string[] } | null> {
  const { text, ask } = asked;
  if (
    !/\b(?:compar\w{0,4}|versus|vs|than|against)\b/i.test(text) ||
    !/\b(?:ago|yesterday|last|before|earlier|this time|\d{1,2}:\d{2})\b/i.test(text)
  )
    return null;
  const reach = own?.baseline ? timeOf(own.baseline.from) : Number.NaN;
  const moment = ask.window ? (ask.window.from + ask.window.to) / 2 : null;
  if (moment === null) return null;
  const window = { from: moment - aroundThen, to: moment + aroundThen };
  const past = await lookAtMetrics(asked, service, { window });
  const seen =
    'found' in past &&
    past.found.looked !== null &&
    timeOf(past.found.looked.window.to) > window.from &&
    timeOf(past.found.looked.window.from) < window.to
      ? past.found.metrics
      : [];
  const rows = seen
    .filter((row) => row.inside !== null && metrics.some((it) => it.metric === row.metric && it.abnormal))
    .slice(0, 3);
  if (rows.length === 0)
    return {
      lines: [
        say`Nothing is recorded of ${name(service)} at ${at(moment)}${Number.isNaN(reach) ? [] : say`: what is measured here begins at ${at(reach)}`}. Against what is usual before the incident:`,
      ],
      evidence: [],
    };
  return {
    lines: rows.map((row) => say`${metricLabel(row)}: ${metricValue(row.inside, row)} at ${at(moment)}, ${nowOf(row)}`),
    evidence: 'found' in past ? [past.evidence] : [],
  };
}

/** "How slow compared to normal?": how many times what is usual, for what is furthest out; empty where that is not asked. */
export function timesUsual({ text }: Pick<Asked, 'text'>, rows: readonly MetricRow[]): Words[] {
  if (!asksAgainstUsual.test(text.slice(0, 300))) return [];
  const told = rows.filter(
    ({ before, latest, abnormal }) => abnormal && before !== null && before > 0 && latest !== null,
  );
  return told.slice(0, mostTimes).map((row) => {
    const times = (row.latest ?? 0) / (row.before ?? 1);
    const value = (one: number | null) => metricValue(one, row);
    return say`${times >= 1 ? `About ${String(Number(times.toPrecision(2)))} times what is usual` : 'Below what is usual'}: ${metricLabel(row)}: now ${value(row.latest)}, usually ${value(row.before)}, at its worst ${value(row.worst)}.`;
  });
}

const mostTimes = 2;
const asksAgainstUsual =
  /\b(?:how (?:much|many times|slow|bad|fast|high|far|big)|what factor)\b[^.?!]{0,60}\b(?:normal\w{0,2}|usual\w{0,2}|slower|higher|worse|baseline|more than|before)\b/i;

/** Around the moment that is compared with, ms. */
const aroundThen = 60_000;
