/**
 * Small incidents built in code for the tests of changes.
 * Owns: filling in what a case leaves out: windows, a quiet baseline, sample times.
 * Refuses: judging; expected answers stand in the tests.
 */
import type { Change, Edge, LogLine, Series, Span, Telemetry } from '../../../../src/evidence/model/telemetry.ts';

export const alertedAt = Date.UTC(2026, 2, 4, 15, 0);
export const minute = 60_000;
/** Minutes after the alert, negative before it. */
export const at = (minutes: number) => alertedAt + minutes * minute;

interface Metric {
  service: string;
  name: string;
  before: number;
  after: number;
  /** Minute of the step, or of the start of the ramp; 8 minutes before the alert by default. */
  from?: number;
  ramp?: boolean;
}

interface Scenario {
  title: string;
  service: string;
  metrics?: Metric[];
  /** Repeated every 20 s from `from` on. */
  complaints?: { service: string; body: string; severity?: string; from?: number }[];
  edges?: [string, string][];
  changes?: Change[];
  spans?: Span[];
  logs?: LogLine[];
}

export function scenario({
  title,
  service,
  metrics = [],
  complaints = [],
  edges = [],
  changes = [],
  spans = [],
  logs = [],
}: Scenario): Telemetry {
  const window = { from: at(-15), to: at(6) };
  return {
    alert: {
      title,
      service,
      startedAt: alertedAt,
      labels: {},
      window,
      baseline: { from: at(-120), to: at(-15) },
      services: [service],
    },
    series: metrics.map(seriesOf),
    logs: [...logs, ...complaints.flatMap(linesOf)].sort((one, other) => one.time - other.time),
    spans,
    edges: edges.map(([from, to]): Edge => ({ from, to })),
    changes: [...changes].sort((one, other) => one.time - other.time),
    remarks: [],
  };
}

function seriesOf({ service, name, before, after, from = -8, ramp = false }: Metric): Series {
  const times = Float64Array.from({ length: 126 }, (_, index) => at(index - 120));
  const values = times.map((time, index) => {
    const share = time < at(from) ? 0 : ramp ? Math.min(1, (time - at(from)) / Math.max(minute, -from * minute)) : 1;
    return (before + (after - before) * share) * (1 + 0.02 * Math.sin(index * 2.4));
  });
  return { name, service, labels: {}, times, values };
}

function linesOf({
  service,
  body,
  severity = 'error',
  from = -8,
}: {
  service: string;
  body: string;
  severity?: string;
  from?: number;
}): LogLine[] {
  return Array.from({ length: 36 }, (_, index) => ({ time: at(from) + index * 20_000, service, severity, body }));
}

export function deploy(
  minutes: number,
  service: string,
  ref: string,
  file: string,
  lines: string,
  summary = 'Tidy up',
): Change {
  return {
    time: at(minutes),
    kind: 'deploy',
    service,
    ref,
    previous: `${ref}-before`,
    summary,
    files: [file],
    diff: `--- a/${file}\n+++ b/${file}\n@@ -1,4 +1,4 @@\n${lines.replace(/^\n|\n$/g, '')}`,
  };
}

/** An innocent change near the onset. */
export const innocent = (service: string, minutes = -9): Change =>
  deploy(
    minutes,
    service,
    `${service}-copy`,
    `src/${service}/text.ts`,
    "-export const title = 'Nothing here';\n+export const title = 'Nothing here yet';",
  );
