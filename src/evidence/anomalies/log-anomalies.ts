/**
 * Log lines that are new, more frequent or gone.
 * Owns: counts a service and key, window against baseline.
 * Refuses: causes; a loud service may be a victim.
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { grouped } from '../model/grouped.ts';
import { logKeyOf, type Severity, severityOf, shortMessage } from '../model/log-key.ts';
import type { Alert, LogLine, Telemetry } from '../model/telemetry.ts';

interface Count {
  service: string;
  severity: Exclude<Severity, 'info'>;
  before: number;
  inside: number;
  first: LogLine;
  firstInside?: LogLine;
}

/** A count is abnormal when it leaves the range that chance gives it (a Poisson count's z-score). */
const abnormal = 3.5;
const maxStrength = 50;
const maxText = 160;

/** Warnings and errors that came or grew, and those that are simply always there (chronic). */
export function logAnomalies({ logs, alert }: Telemetry): AnomalyFacts[] {
  const counts = new Map<string, Count>();
  const { baseline, window } = alert;
  for (const line of logs) {
    const isBefore = line.time >= baseline.from && line.time < baseline.to;
    const isInside = line.time >= window.from && line.time < window.to;
    if (!isBefore && !isInside) continue;
    const severity = severityOf(line);
    if (severity === 'info') continue;
    const { key } = logKeyOf(line);
    const id = `${line.service}\0${key}`;
    let count = counts.get(id);
    if (!count) counts.set(id, (count = { service: line.service, severity, before: 0, inside: 0, first: line }));
    if (isBefore) count.before++;
    if (isInside) {
      count.inside++;
      count.firstInside ??= line;
    }
  }
  const spell = spellBefore(logs, alert);
  const ratio = Math.max(1, window.to - window.from) / spell;
  const minutes = {
    before: spell / 60_000,
    inside: Math.max(1, window.to - window.from) / 60_000,
  };
  const rare = grouped(
    [...counts.values()].filter(({ before, inside, severity }) => severity === 'error' && before + inside < fewOfOne),
    ({ service }) => service,
  );
  const joined = [...rare.values()].flatMap((own) => together(own, ratio, minutes) ?? []);
  const taken = new Set(joined.flatMap(({ parts }) => parts));
  const single = [...counts.values()].filter((count) => !taken.has(count));
  return [
    ...joined.map(({ anomaly }) => anomaly),
    ...single.flatMap((count) => anomalyOf(count, ratio, minutes) ?? []),
  ];
}

/**
 * How long lines were read before the window, in ms: logs may begin long after the metrics, and their rate is of the time
 * that they show; at least as long as the window, so that the first line of a rise is no usual rate.
 */
function spellBefore(logs: readonly LogLine[], { baseline, window }: Alert): number {
  const first = logs.reduce((least, { time }) => Math.min(least, time), baseline.to);
  const shown = Math.max(baseline.to - first, window.to - window.from);
  return Math.max(1, Math.min(baseline.to - baseline.from, shown));
}

/** A wording seen fewer times than this says nothing alone. */
const fewOfOne = 3;

/**
 * Errors that are worded anew each time are one rise, as against how many such came before: one anomaly, which shows the
 * first of them.
 */
function together(
  own: Count[],
  ratio: number,
  minutes: { before: number; inside: number },
): { anomaly: AnomalyFacts; parts: Count[] } | undefined {
  const parts = own.filter(({ inside }) => inside > 0).sort((one, other) => timeOf(one) - timeOf(other));
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  const sum = (of: (count: Count) => number) => own.reduce((total, count) => total + of(count), 0);
  const all = { ...first, before: sum(({ before }) => before), inside: sum(({ inside }) => inside) };
  const anomaly = anomalyOf(all, ratio, minutes);
  if (!anomaly || anomaly.chronic || all.inside < fewOfOne) return undefined;
  return { anomaly: { ...anomaly, spellings: parts.length }, parts };
}

function timeOf({ firstInside }: Count): number {
  return firstInside?.time ?? 0;
}

function anomalyOf(count: Count, ratio: number, minutes: { before: number; inside: number }): AnomalyFacts | undefined {
  const { service, severity, before, inside, firstInside } = count;
  if (!firstInside) return undefined;
  const expected = before * ratio;
  const score = (inside - expected) / Math.sqrt(expected + 1);
  const fresh = before === 0;
  const chronic = !fresh && (score < abnormal || inside < 2 * expected);
  const rate = { before: before / minutes.before, after: inside / minutes.inside };
  return {
    component: service,
    signal: shortMessage(firstInside.body, maxText),
    source: 'log',
    kind: fresh ? 'appeared' : 'moved',
    severity,
    count: inside,
    onset: new Date(firstInside.time).toISOString(),
    before: rate.before,
    after: rate.after,
    unit: '/min',
    chronic,
    strength: chronic ? 0 : Math.min(maxStrength, (fresh ? abnormal : 0) + score * (severity === 'error' ? 1 : 0.5)),
  };
}
