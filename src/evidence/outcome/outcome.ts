/**
 * Fault, healthy, or neither can be told.
 * Owns: what it takes to say that nothing is wrong: what the alert measures was found, was seen before and during, and is
 * inside its usual range, and nothing that was asked for is missing. Refuses: silence as a proof of anything.
 */
import type { AnomalyFacts, Outcome } from '../../run/triage-result.ts';
import { saidOf } from '../anomalies/anomaly-text.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOf } from '../model/signal-kind.ts';
import type { Series, Telemetry } from '../model/telemetry.ts';
import { type Measured, measuredOf } from './measured.ts';
import { isMaterial, lasts, showsFault, stepOf } from './shown.ts';

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
/** Failures of at least this share, before and during, are no health, however usual. */
const mostlyFailing = 0.5;

/** `isUnwell`: an object that belongs to the alert is not well, which is a fault whatever the series show. */
export function outcomeOf(
  telemetry: Telemetry,
  { anomalies, isUnwell }: { anomalies: AnomalyFacts[]; isUnwell: boolean },
): Told {
  if (isUnwell || showsFault(telemetry, anomalies)) return { outcome: 'fault', missing: [] };
  const measured = measuredOf(telemetry);
  const left = anomalies.filter((one) => !one.chronic && isOf(one, measured, telemetry));
  const { metric } = telemetry.alert.labels;
  // What the alert names is out of its range: that is what it says, however little it is.
  if (left.some(({ signal }) => signal === metric || isMarked(signal, measured)))
    return { outcome: 'fault', missing: [] };
  const missing = [
    ...(telemetry.missing ?? []),
    ...measured.flatMap((one) => lacks(one, telemetry)),
    ...left
      .filter((one) => isMaterial(one) && lasts(one, telemetry))
      .map((one) => `${one.component}: ${saidOf(one)}, too little to call a fault; to settle: watch it`),
  ];
  return missing.length > 0
    ? { outcome: 'cannot-tell', missing: [...new Set(missing)].slice(0, mostMissing) }
    : { outcome: 'healthy', missing: [] };
}

function isMarked(signal: string, measured: Measured[]): boolean {
  return measured.some(({ series }) => series.some((one) => one.measured && one.name === signal));
}

/** Whether an anomaly is of what is measured, and in the direction that is bad for it. */
function isOf({ component, signal, source, before, after }: AnomalyFacts, measured: Measured[], telemetry: Telemetry) {
  if (source === 'trace')
    return measured.some(({ spans }) => spans.some(({ service, name }) => service === component && name === signal));
  if (source === 'log') return false;
  const { bad } = signalOf(signal);
  const isNamed = signal === telemetry.alert.labels.metric || isMarked(signal, measured);
  if (!isNamed && (bad === 0 || Math.sign((after ?? 0) - (before ?? 0)) !== bad)) return false;
  return measured.some(({ series }) => series.some((one) => one.service === component && one.name === signal));
}

/** What keeps the measured from proving anything; empty where it was seen before and during. */
function lacks({ what, series, spans }: Measured, telemetry: Telemetry): string[] {
  const { alert } = telemetry;
  const where = alert.service === undefined ? '' : ` of ${alert.service}`;
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

/** Down, or mostly failing, before and now: no change, and no health. */
function isDead(series: Series, { alert }: Telemetry): boolean {
  const { kind } = signalOf(series.name);
  const { values } = within(samplesOf(series), { from: alert.baseline.from, to: alert.window.to });
  if (kind === 'availability') return values.every((value) => value === 0);
  const isShare = values.every((value) => value <= 1);
  return kind === 'error' && isShare && values.every((value) => value >= mostlyFailing);
}
