/**
 * Noise of its own in a look at a fault: a bystander that is loud at this time every day, in metrics and in its log.
 * Owns: choosing the bystander and making it loud before the fault begins. Refuses: touching whoever has to do with it.
 */
import { signalOfSeries } from '../../src/evidence/model/series-signal.ts';
import type { LogLine, Series, Telemetry } from '../../src/evidence/model/telemetry.ts';

export interface Noisy {
  telemetry: Telemetry;
  component: string;
  /** Of the metric; null where the bystander has none that could be loud. */
  metric: string | null;
}

export const noiseLine = 'cannot write the daily digest to the archive: it is read-only';

/**
 * `calm`: names that are right, or alerted. `from`: epoch ms at which the noise begins. The metric is four times as high
 * from then on, and a line is logged every two seconds.
 */
export function withNoise(telemetry: Telemetry, calm: readonly string[], from: number): Noisy | null {
  const { alert, series, logs } = telemetry;
  const spared = new Set([...calm, ...alert.services, alert.service]);
  const loud = series.find(
    (one) =>
      !spared.has(one.service) &&
      signalOfSeries(one).bad === 1 &&
      ['latency', 'saturation'].includes(signalOfSeries(one).kind) &&
      one.times.filter((time) => time < alert.window.from).length >= 10 &&
      one.values.every((value) => value > 0),
  );
  const component = loud?.service ?? series.find(({ service }) => !spared.has(service))?.service ?? 'digest-writer';
  const lines = Array.from({ length: Math.max(0, Math.floor((alert.window.to - from) / 2_000)) }, (_, at): LogLine => {
    return { time: from + at * 2_000, service: component, severity: 'error', body: `${noiseLine} ${at}` };
  });
  if (lines.length === 0) return null;
  return {
    component,
    metric: loud?.name ?? null,
    telemetry: {
      ...telemetry,
      series: series.map((one) => (one.service === component && one.name === loud?.name ? louder(one, from) : one)),
      logs: [...logs, ...lines].toSorted((one, other) => one.time - other.time),
    },
  };
}

function louder(series: Series, from: number): Series {
  return { ...series, values: series.values.map((value, at) => ((series.times[at] ?? 0) >= from ? 4 * value : value)) };
}
