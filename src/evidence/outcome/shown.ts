/**
 * Whether a fault shows.
 * Owns: which anomalies are too strong, too bad and too new to overlook: those that last when the alert fires, since what
 * was over by then did not raise it. Refuses: calling anything healthy (outcome.ts).
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { severityOf } from '../model/log-key.ts';
import { scaleFor } from '../anomalies/metric-anomalies.ts';
import { median } from '../../distill/statistics.ts';
import { grouped } from '../model/grouped.ts';
import { baselineOf } from '../model/robust.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { Series, Telemetry, Window } from '../model/telemetry.ts';
import { topologyOf } from '../model/topology.ts';

/** A robust z-score of at least this contradicts "nothing is wrong"; noise over hundreds of series reaches less. */
const strong = 7;
/** And so does only what rose or fell by at least this factor: a quiet metric is soon many spreads away. */
const material = 1.5;
const minNewErrors = 3;
/** So many new warnings of the alerted service itself are no noise either. */
const minNewWarnings = 20;
/** Around the alert this many steps of the metrics count as "when it fires". */
const aroundSteps = 4;
/** The customary bound of a robust z-score, and the share of samples or spans beyond it that makes a lasting anomaly. */
const abnormal = 3.5;
const lastingShare = 0.5;
const fewest = 3;
/** Without metrics to tell the pace. */
const usualStep = 15_000;

/**
 * True when something new and bad shows, strong enough that chance does not make it. `isCalm`: what the alert measures is
 * as always, so that only what is measured of the alerted component and what belongs to it counts. `isUnseen`: nothing
 * shows what the alert measures, so that what has nothing to do with the alerted component says nothing of it; nor does
 * what no call is known to join to it, where that one is seen for itself.
 */
export function showsFault(
  telemetry: Telemetry,
  anomalies: readonly AnomalyFacts[],
  isCalm = false,
  isUnseen = false,
): boolean {
  const { alert } = telemetry;
  const concerns = isUnseen && isAlone(telemetry) ? isOwn(telemetry) : concernedBy(telemetry);
  const fresh = anomalies.filter(({ chronic, component }) => !chronic && (!isUnseen || concerns(component)));
  const reaches = reachOf(telemetry, isCalm);
  const warns = ({ source, component, strength, kind, severity, count }: AnomalyFacts): boolean =>
    source === 'log' &&
    component === alert.service &&
    strength >= strong &&
    kind === 'appeared' &&
    severity === 'warning' &&
    (count ?? 0) >= minNewWarnings;
  return fresh.some((one) => (!isCalm && warns(one)) || (isStrong(one) && reaches(one) && lasts(one, telemetry)));
}

/**
 * What goes wrong without the alerted service showing anything of it: no fault of the alert's, and nothing to be called
 * healthy either, where the two have to do with each other. The plainest of each component.
 */
export function unfelt(telemetry: Telemetry, anomalies: readonly AnomalyFacts[], isCalm = false): AnomalyFacts[] {
  const reaches = reachOf(telemetry, isCalm);
  const concerns = concernedBy(telemetry);
  const found = anomalies.filter(
    (one) =>
      !one.chronic &&
      concerns(one.component) &&
      isStrong(one) &&
      !reaches(one) &&
      isMaterial(one, plain) &&
      lasts(one, telemetry),
  );
  return [...grouped(found, ({ component }) => component).values()].flatMap((own) =>
    own.toSorted((one, other) => other.strength - one.strength).slice(0, 1),
  );
}

/** Twice as slow is more than others' noise. */
const plain = 2;

function isStrong({ source, kind, severity, count, of, bad, strength, before, after }: AnomalyFacts): boolean {
  if (strength < strong) return false;
  if (source === 'log') return severity === 'error' && (kind !== 'appeared' || (count ?? 0) >= minNewErrors);
  if (source === 'trace' || kind === 'vanished') return true;
  if (bad === 0) return false;
  return of === 'availability' || of === 'error' || isMaterial({ before, after });
}

/** Rose or fell by enough to matter, however sure it is that it did. */
export function isMaterial({ before, after }: Pick<AnomalyFacts, 'before' | 'after'>, factor = material): boolean {
  if (before === null || after === null) return true;
  const [low, high] = before < after ? [before, after] : [after, before];
  return low <= 0 || high / low >= factor;
}

/**
 * Slowness of something that the alerted service calls counts by what the alerted service feels of it, which its own
 * latency shows where it has one. Failures count wherever they are. Where what the alert measures is as always, only what
 * was measured counts, and of others than the alerted one only failures that concern it.
 */
function reachOf(telemetry: Telemetry, isCalm: boolean): (anomaly: AnomalyFacts) => boolean {
  const { alert, series, edges } = telemetry;
  const { service } = alert;
  const isLatency = (one: Series) => signalOfSeries(one).kind === 'latency';
  const isTimed = service !== undefined && series.some((one) => one.service === service && isLatency(one));
  const below = service === undefined ? new Map<string, number>() : topologyOf(edges).downstream(service);
  const concerns = concernedBy(telemetry);
  return ({ component, of, source, kind }) => {
    const isSlow = source === 'metric' ? of === 'latency' : kind === 'slower';
    if (isCalm && source === 'log') return false;
    if (isCalm && component !== service && (isSlow || of === 'saturation' || !concerns(component))) return false;
    return !isTimed || !isSlow || component === service || !below.has(component);
  };
}

/** Whether a component has to do with the alerted one over any path of calls; true of all where none are known. */
function concernedBy({ alert, edges }: Telemetry): (component: string) => boolean {
  const { service } = alert;
  if (service === undefined || !edges.some(({ from, to }) => from === service || to === service)) return () => true;
  const near = topologyOf([...edges, ...edges.map(({ from, to }) => ({ from: to, to: from }))]).downstream(service);
  return (component) => near.has(component);
}

/** Whether the alerted one is seen for itself, and nothing at all tells who calls whom. */
function isAlone({ alert: { service }, edges, series, logs }: Telemetry): boolean {
  return edges.length === 0 && [...series, ...logs].some((one) => one.service === service);
}

function isOwn({ alert: { service } }: Telemetry): (component: string) => boolean {
  return (component) => component === service;
}

/** Whether an anomaly is there when the alert fires or from then on; true where nothing tells. */
export function lasts({ component, signal, source, kind, before, after }: AnomalyFacts, telemetry: Telemetry): boolean {
  const { alert, series, spans, logs } = telemetry;
  const reach = aroundSteps * stepOf(series);
  const from = alert.startedAt - reach;
  if (kind === 'vanished') return true;
  if (source === 'metric') {
    const own = series.filter(({ service, name }) => service === component && name === signal);
    return own.some((one) => {
      // Samples come a little late: what is newest then stands for the moment of the alert.
      const at = Math.min(alert.startedAt, samplesOf(one).times.at(-1) ?? alert.startedAt);
      const spans = [
        { from: at - reach, to: at + 1 },
        { from: at, to: at + reach + 1 },
        { from: at - reach, to: alert.window.to },
        // What came after the alert and is still there at the end of what was read.
        { from: within(samplesOf(one), alert.window).times.at(-fewest) ?? at, to: alert.window.to },
      ];
      const seen = spans.map((span) => within(samplesOf(one), span).values).filter(({ length }) => length >= fewest);
      return seen.length === 0 || seen.some((values) => isOut(one, alert.baseline, values));
    });
  }
  if (source === 'log') {
    const isLate = logs.some((line) => line.service === component && line.time >= from && severityOf(line) === 'error');
    return isLate || logs.every(({ time }) => time < from);
  }
  const now = spans.filter(
    ({ service, name, start }) => service === component && name === signal && start >= from && start < alert.window.to,
  );
  if (now.length < fewest) return true;
  if (kind === 'failing')
    return now.filter(({ status }) => status === 'error').length >= lastingShare * (after ?? 0) * now.length;
  return median(now.map(({ duration }) => duration)) > ((before ?? 0) + (after ?? 0)) / 2;
}

function isOut(series: Series, baseline: Window, values: number[]): boolean {
  const calm = baselineOf(within(samplesOf(series), baseline).values);
  if (calm.count === 0) return true;
  const signal = signalOfSeries(series);
  const bound = abnormal * scaleFor(signal, calm);
  const out = values.filter((value) => {
    const difference = value - calm.centre;
    return (signal.bad === 0 ? Math.abs(difference) : difference * signal.bad) > bound;
  });
  return out.length >= lastingShare * values.length;
}

/** Milliseconds between two samples, of most series. */
export function stepOf(series: Series[]): number {
  const steps = series.flatMap(({ times }) =>
    times.length > 1 ? [((times.at(-1) ?? 0) - (times[0] ?? 0)) / (times.length - 1)] : [],
  );
  const step = median(steps);
  return step > 0 ? step : usualStep;
}
