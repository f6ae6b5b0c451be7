/**
 * "Compared with an hour ago?": what was measured then, beside now.
 * Owns: which time is meant, and saying that nothing is recorded of it. Refuses: judging it (trend.ts).
 */
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { lookAtMetrics, type Profile } from './looked.ts';
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

/** Around the moment that is compared with, ms. */
const aroundThen = 60_000;
