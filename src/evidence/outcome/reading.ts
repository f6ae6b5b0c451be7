/**
 * The one number that shows that what an alert measures is as usual: now, its usual range, the alert's own line.
 * Owns: choosing that series among what the alert measures. Refuses: judging it (outcome.ts).
 */
import { alertFigures, inUnit } from '../../run/finding/alert-figures.ts';
import type { Reading } from '../../run/finding/triage-result.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { Series, Telemetry } from '../model/telemetry.ts';
import { measuredOf } from './measured.ts';

/** Of the series that the alert measures, the one that its labels and its percentile name; null where there is none. */
export function readingOf(telemetry: Telemetry): Reading | null {
  const { alert } = telemetry;
  const { percentile, dimension, value, line } = alertFigures(alert.title);
  const named = new Set(Object.values(alert.labels));
  const nearness = ({ service, name, labels }: Series) =>
    2 * Object.values(labels).filter((it) => it !== service && named.has(it)).length +
    Number(percentile !== null && name.split(/[^a-z0-9]+/i).includes(`p${percentile}`));
  const [best] = measuredOf(telemetry)
    .flatMap(({ series }) => series)
    .toSorted((one, other) => nearness(other) - nearness(one));
  if (!best) return null;
  const before = within(samplesOf(best), alert.baseline).values;
  const now = samplesOf(best).values.at(-1);
  if (before.length === 0 || now === undefined) return null;
  const { unit: told } = signalOfSeries(best);
  const unit = told ?? (/(?:^|_)ratio(?:$|_)/i.test(best.name) ? 'ratio' : undefined);
  const atAlert = value === null ? null : inUnit(value, dimension, unit);
  const at = line === null ? null : inUnit(line.at, dimension, unit);
  const { low, high } = rangeOf(before);
  return {
    service: best.service,
    metric: best.name,
    ...(best.labels.route === undefined ? {} : { route: best.labels.route }),
    ...(unit === undefined ? {} : { unit }),
    now,
    usual: { low, high },
    ...(atAlert === null ? {} : { atAlert }),
    ...(at === null || line === null ? {} : { line: { at, above: line.above } }),
  };
}

function rangeOf(values: Iterable<number>): { low: number; high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return { low, high };
}
