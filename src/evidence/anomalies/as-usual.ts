/**
 * Anomalies that quiet times show as well: they are listed apart, and neither they nor what shows them is weighed.
 * Owns: when one counts all the same: it is further out than it ever was, it began with the incident, it is what the
 * alert measures, or its component was changed. Refuses: learning what is usual.
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { signatureOf } from '../../run/signature-of.ts';
import type { Usual } from '../../run/outcomes/usual.ts';
import { shortMessage } from '../model/log-key.ts';
import type { Series, Telemetry } from '../model/telemetry.ts';
import { measuredOf } from '../outcome/measured.ts';
import { stepOf } from '../outcome/shown.ts';
import { byOnset } from './anomalies.ts';

/** What began within so many steps of the first symptom began with it. */
const withIt = 2;
/** Characters of a line that its anomaly shows. */
const shownOfLine = 160;

/** The same anomalies; those that are usual are chronic, with what they are known from. */
export function asUsual(
  anomalies: readonly AnomalyFacts[],
  { usual, telemetry }: { usual: readonly Usual[]; telemetry: Telemetry },
): AnomalyFacts[] {
  if (usual.length === 0) return [...anomalies];
  const known = new Map(usual.map((one) => [keyOf(one, one.signal), one]));
  const { alert, changes } = telemetry;
  const changed = new Set(changes.flatMap(({ time, service }) => (time >= alert.window.from ? (service ?? []) : [])));
  const measured = new Set(alert.service === undefined ? [] : measuredOf(telemetry).flatMap(({ series }) => series));
  const isMeasured = (one: AnomalyFacts) => [...measured].some((series) => shows(series, one));
  const candidate = (one: AnomalyFacts): Usual | undefined => {
    const own = one.kind === 'vanished' ? undefined : known.get(keyOf(one, signatureOf(one.signal)));
    if (!own || one.after === null || changed.has(one.component) || isMeasured(one)) return undefined;
    const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = own;
    return one.after >= low && one.after <= high ? own : undefined;
  };
  const began = symptomsBegan(anomalies, telemetry, (one) => candidate(one) === undefined);
  const reach = withIt * stepOf(telemetry.series);
  return byOnset(
    anomalies.map((one) => {
      const own = candidate(one);
      if (!own || (!isOlder(one) && Math.abs(Date.parse(one.onset) - began) <= reach)) return one;
      const { seen, of, since } = own;
      return { ...one, chronic: true, usual: { seen, of, since } };
    }),
  );
}

/** Without the series and lines that show nothing but what is usual. */
export function withoutUsual(telemetry: Telemetry, anomalies: readonly AnomalyFacts[]): Telemetry {
  const usual = anomalies.filter((one) => one.usual !== undefined);
  if (usual.length === 0) return telemetry;
  const rest = anomalies.filter((one) => one.usual === undefined);
  const lines = new Set(usual.flatMap((one) => (one.source === 'log' ? keyOf(one, signatureOf(one.signal)) : [])));
  return {
    ...telemetry,
    series: telemetry.series.filter(
      (series) => !usual.some((one) => shows(series, one)) || rest.some((one) => shows(series, one)),
    ),
    logs: telemetry.logs.filter(
      ({ service, body }) =>
        !lines.has(keyOf({ component: service, source: 'log' }, signatureOf(shortMessage(body, shownOfLine)))),
    ),
  };
}

/** It was there before; a line that was logged before as well has its onset where the window begins. */
function isOlder({ chronic, source, kind }: AnomalyFacts): boolean {
  return chronic || (source === 'log' && kind === 'moved');
}

function shows({ service, name }: Series, { source, component, signal }: AnomalyFacts): boolean {
  return source === 'metric' && service === component && name === signal;
}

/** When what the alert is about began to show, by anything that is not usual; the alert's own time where nothing does. */
function symptomsBegan(
  anomalies: readonly AnomalyFacts[],
  { alert }: Telemetry,
  isNews: (one: AnomalyFacts) => boolean,
): number {
  const own = anomalies.filter(
    (one) => !one.chronic && (alert.service === undefined || one.component === alert.service) && isNews(one),
  );
  return own.reduce((first, { onset }) => Math.min(first, Date.parse(onset)), alert.startedAt);
}

function keyOf({ source, component }: { source: string; component: string }, signal: string): string {
  return `${source}\0${component}\0${signal}`;
}
