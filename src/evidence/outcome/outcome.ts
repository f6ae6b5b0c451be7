/**
 * Fault, healthy, or neither can be told.
 * Owns: what it takes to say that nothing is wrong: what the alert measures was found, was seen before and during, and is
 * inside its usual range, and nothing that was asked for is missing. Refuses: silence as a proof of anything.
 */
import type { AnomalyFacts, Outcome } from '../../run/finding/triage-result.ts';
import { saidOf } from '../anomalies/anomaly-text.ts';
import { statedEvidence } from '../causes/stated-evidence.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { LogLine, Series, Telemetry } from '../model/telemetry.ts';
import { topologyOf } from '../model/topology.ts';
import { isNamed, type Measured, measuredOf } from './measured.ts';
import { isMaterial, lasts, showsFault, stepOf, unfelt } from './shown.ts';

export interface Told {
  outcome: Outcome;
  /** What would have been needed, one sentence each with what would settle it; empty unless nothing can be told. */
  missing: string[];
}

/** Samples or requests that make a usual range, and that show how it was during the incident. */
const fewest = { before: 3, during: 1, requests: 3 };
/** A sample of the incident may be this many steps older than the alert. */
const lateSteps = 4;
const mostMissing = 6;
/** What lasts at this many times its usual is no swing. */
const manifold = 3;
/** Failures of at least this share, before and during, are no health, however usual. */
const mostlyFailing = 0.5;

/** `isUnwell`: an object that belongs to the alert is not well, which is a fault whatever the series show. */
export function outcomeOf(
  telemetry: Telemetry,
  { anomalies, isUnwell }: { anomalies: AnomalyFacts[]; isUnwell: boolean },
): Told {
  const fault: Told = { outcome: 'fault', missing: [] };
  const measured = measuredOf(telemetry);
  const lacking = measured.flatMap((one) => lacks(one, telemetry));
  const left = anomalies.filter((one) => !one.chronic && isOf(one, measured, telemetry));
  // Where the very thing that the alert measures is as always, words in logs and what others do with themselves are no fault.
  const isCalm = measured.length > 0 && lacking.length === 0 && left.length === 0;
  const isUnseen = lacking.length > 0 && left.length === 0;
  if (isUnwell || showsFault(telemetry, anomalies, isCalm, isUnseen) || saysWhy(telemetry)) return fault;
  // What the alert names is out of its range: that is what it says, however little it is. How much is asked for swings
  // with who asks, and an alert that only calls it by its words does not say which way is wrong.
  const telling = left.filter((one) => one.of !== 'traffic' || !isCalledSo(one, measured) || isNamed(one, telemetry));
  if (telling.some((one) => isNamed(one, telemetry) || isCalledSo(one, measured))) return fault;
  // A usual range that the fault itself widened hides how far out it is, not by how many times.
  if (telling.some((one) => isMaterial(one, manifold) && lasts(one, telemetry))) return fault;
  // Where nothing shows the alert's own measure, a few new errors of the component are the best there is.
  if (lacking.length > 0 && anomalies.some((one) => isOwnError(one, telemetry))) return fault;
  const missing = [
    ...(telemetry.missing ?? []),
    ...lacking,
    ...left
      .filter((one) => isMaterial(one) && lasts(one, telemetry))
      .map((one) => `${one.component}: ${saidOf(one)}, too little to call a fault; to settle: watch it`),
    ...unfelt(telemetry, anomalies, isCalm).map(
      (one) =>
        `${one.component}: ${saidOf(one)}, though the alerted service shows nothing of it; to settle: ask about it`,
    ),
  ];
  return missing.length > 0
    ? { outcome: 'cannot-tell', missing: [...new Set(missing)].slice(0, mostMissing) }
    : { outcome: 'healthy', missing: [] };
}

/** The alerted component itself says what keeps it from working. */
function saysWhy(telemetry: Telemetry): boolean {
  const { service } = telemetry.alert;
  return statedEvidence(telemetry, topologyOf(telemetry.edges)).some(
    ({ component, score }) => score >= surelySaid && (service === undefined || component === service),
  );
}

const surelySaid = 0.6;
const fewErrors = 3;

function isOwnError({ source, kind, severity, count, component }: AnomalyFacts, { alert }: Telemetry): boolean {
  const isOwn = alert.service === undefined || component === alert.service;
  return source === 'log' && isOwn && kind === 'appeared' && severity === 'error' && (count ?? 0) >= fewErrors;
}

/** Whether an anomaly is of what is measured, and in the direction that is bad for it. */
function isOf(
  { component, signal, source, severity, bad, before, after }: AnomalyFacts,
  measured: Measured[],
  telemetry: Telemetry,
) {
  if (source === 'trace')
    return measured.some(({ spans }) => spans.some(({ service, name }) => service === component && name === signal));
  if (source === 'log')
    return severity === 'error' && measured.some(({ lines }) => lines?.some(({ service }) => service === component));
  const isMeant = isNamed({ component, signal }, telemetry) || isCalledSo({ component, signal }, measured);
  if (!isMeant && (bad === 0 || Math.sign((after ?? 0) - (before ?? 0)) !== bad)) return false;
  return measured.some(({ series }) => series.some((one) => one.service === component && one.name === signal));
}

/** Whether it is a metric that the alert calls by its name. */
function isCalledSo({ component, signal }: Pick<AnomalyFacts, 'component' | 'signal'>, measured: Measured[]): boolean {
  return measured.some(
    ({ what, series }) => what === signal && series.some((one) => one.service === component && one.name === signal),
  );
}

/** What keeps the measured from proving anything; empty where it was seen before and during. */
function lacks({ what, series, spans, lines = [] }: Measured, telemetry: Telemetry): string[] {
  const { alert } = telemetry;
  const where = alert.service === undefined ? '' : ` of ${alert.service}`;
  if (lines.length > 0 && areAsEver(lines, telemetry)) return [];
  if (series.length === 0 && spans.length === 0)
    return [`nothing that was read shows the ${what}${where}; to settle: look at that where your team has it`];
  const isBefore = (one: Series) => within(samplesOf(one), alert.baseline).values.length >= fewest.before;
  const known = series.filter(isBefore);
  const requestsBefore = spans.filter(({ start }) => start >= alert.baseline.from && start < alert.baseline.to).length;
  if (known.length === 0 && requestsBefore < fewest.requests)
    return [
      `nothing from before the window shows the usual ${what}${where}; to settle: compare with yesterday, or with a sound sibling`,
    ];
  const from = alert.startedAt - lateSteps * stepOf(telemetry.series);
  const during = { from: Math.max(from, alert.window.from), to: Math.max(alert.window.to, from) };
  const seen = known.filter((one) => within(samplesOf(one), during).values.length >= fewest.during);
  const requests = spans.filter(({ start }) => start >= alert.window.from && start < alert.window.to).length;
  if (seen.length === 0 && requests < fewest.requests)
    return [`nothing since the alert shows the ${what}${where}; to settle: ask again, or ask it for itself`];
  return seen.flatMap((one) =>
    isDead(one, telemetry)
      ? [`${one.name}${where} was as bad before the window as it is now; to settle: look further back`]
      : [],
  );
}

/** Whether such lines came all through the time before, and still do when the alert fires. */
function areAsEver(lines: readonly LogLine[], { alert }: Telemetry): boolean {
  const { from, to } = alert.baseline;
  const parts = Array.from({ length: quarters }, (_, at) => from + (at * (to - from)) / quarters);
  const within = (start: number, end: number) => lines.filter(({ time }) => time >= start && time < end).length;
  return (
    parts.every((start) => within(start, start + (to - from) / quarters) >= fewest.during) &&
    within(from, to) >= fewest.before &&
    within(alert.startedAt, alert.window.to) >= fewest.during
  );
}

const quarters = 4;

/** Down, or mostly failing, before and now: no change, and no health. */
function isDead(series: Series, { alert }: Telemetry): boolean {
  const { kind, whole = 1 } = signalOfSeries(series);
  const { values } = within(samplesOf(series), { from: alert.baseline.from, to: alert.window.to });
  if (kind === 'availability') return values.every((value) => value === 0);
  const isShare = values.every((value) => value <= whole);
  return kind === 'error' && isShare && values.every((value) => value >= mostlyFailing * whole);
}
