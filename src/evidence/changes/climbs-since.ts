/**
 * What a component takes more and more of since a version came.
 * Owns: telling a climb that began with the change from one that was there before it. Refuses: climbs of which nothing is
 * known from before: they may be how it always is.
 */
import { median } from '../../distill/statistics.ts';
import { creeps } from '../model/creep.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { holds } from './change-movement.ts';

/** Milliseconds by which the first samples of a new version come late. */
const slack = 120_000;
/** A climb lasts for at least this part of the time from the change to the alert. */
const lasting = 0.5;
/** Of what was gained in all, so much in the first third. */
const early = 0.15;
const fewest = 10;
/** Samples by which one begins. */
const lead = 5;

/**
 * Whether something that `service` holds, by any of its series, climbs since `time` (epoch ms) and did not before. Whoever
 * is killed for it begins anew: the climb to the highest counts.
 */
export function climbsSince(service: string, time: number, { series, alert }: Telemetry): boolean {
  const own = series.filter(
    (one) => one.service === service && holds.test(one.name) && signalOfSeries(one).kind !== 'limit',
  );
  return [...new Set(own.map(({ name }) => name))].some((name) => {
    const same = own.filter((one) => one.name === name).map(samplesOf);
    const before = same
      .map((samples) => within(samples, { from: Number.NEGATIVE_INFINITY, to: time }))
      .filter(({ values }) => values.length >= fewest);
    const since = same.map((samples) => within(samples, { from: time, to: alert.startedAt + slack }));
    return (
      before.length > 0 &&
      !before.some((samples) => creeps(samples, time)) &&
      since.some((samples) => {
        const { times, values } = samples;
        const peak = times[values.indexOf(most(values))] ?? time;
        return (
          (times[0] ?? Number.POSITIVE_INFINITY) <= time + slack &&
          peak - time >= lasting * (alert.startedAt - time) &&
          gainedIn(within(samples, { from: time, to: time + (peak - time) / 3 }).values) >= early * gainedIn(values) &&
          creeps(samples, peak)
        );
      })
    );
  });
}

/** From the first samples to the most. */
function gainedIn(values: readonly number[]): number {
  return most(values) - median(values.slice(0, lead));
}

function most(values: readonly number[]): number {
  return values.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY);
}
