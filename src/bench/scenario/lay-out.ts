/**
 * A scenario as the files of an incident folder.
 * Owns: what the short forms (metrics, logs, requests, `{{T-10m}}`) mean, the same at each reading.
 * Refuses: writing them, and the truth: nothing of `expect` gets into a folder.
 */
import { createHash } from 'node:crypto';
import { AuraError } from '../../errors.ts';
import type { Scenario } from './scenario.ts';
import { seriesValues } from './series-values.ts';

/** Rows of one short form: a slip such as `every: 1s` over a year is not laid out. */
const mostRows = 20_000;
/** Rows of all short forms of a case together: nobody looks at more, and a slip or a stranger's file ends here. */
const mostOfCase = 400_000;
const unitMs: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The files by name, over those of `folder` where the scenario names one. `startedAt` in epoch ms. */
export function layOut(it: Scenario, startedAt: number): Map<string, string> {
  const files = new Map<string, string>();
  const take = countedRows();
  const dated = (text: string) => withTimes(text, startedAt);
  for (const [name, held] of Object.entries(it.files)) {
    const made =
      typeof held === 'string'
        ? held
        : Array.isArray(held) && name.endsWith('.ndjson')
          ? held.map((row) => `${JSON.stringify(row)}\n`).join('')
          : JSON.stringify(held, null, 1);
    files.set(name, dated(made));
  }
  if (it.alert) files.set('alert.json', JSON.stringify(it.alert, null, 1));
  if (it.metrics.length > 0) files.set('metrics.json', metricsOf(it, startedAt, take));
  append(files, 'logs.ndjson', linesOf(it, startedAt, take));
  append(files, 'traces.ndjson', spansOf(it, startedAt, take));
  return files;
}

/** Throws `too-many-rows` beyond the most of a case, before they are made. */
type TakeRows = (count: number) => void;

function countedRows(): TakeRows {
  let left = mostOfCase;
  return (count) => {
    left -= count;
    if (left < 0)
      throw new AuraError({
        code: 'too-many-rows',
        userMessage: `metrics, logs and requests make more than ${mostOfCase} rows together; write a larger "every:", or a shorter time`,
      });
  };
}

/** `{{T-10m}}` in a text as ISO-8601 UTC. */
export function withTimes(text: string, startedAt: number): string {
  return text.replace(/\{\{(T(?:[+-]\d{1,6}(?:\.\d{1,3})?[smhd])?)\}\}/g, (_, at: string) =>
    iso(momentOf(at, startedAt)),
  );
}

function append(files: Map<string, string>, name: string, rows: { at: number; row: unknown }[]): void {
  if (rows.length === 0) return;
  const made = rows.toSorted((one, other) => one.at - other.at).map(({ row }) => `${JSON.stringify(row)}\n`);
  files.set(name, `${files.get(name) ?? ''}${made.join('')}`);
}

function metricsOf({ metrics }: Scenario, startedAt: number, take: TakeRows): string {
  const result = metrics.map(({ name, service, labels = {}, from, every, values, jitter }) => {
    const start = momentOf(from, startedAt);
    const spread = chance(`${name}${service ?? ''}${JSON.stringify(labels)}`);
    const series = seriesValues(values, mostRows);
    take(series.length);
    return {
      metric: { __name__: name, ...(service === undefined ? {} : { service }), ...labels },
      values: series.flatMap((value, at) =>
        value === null
          ? []
          : [[(start + at * durationOf(every)) / 1_000, String(round(value * (1 + jitter * (2 * spread() - 1))))]],
      ),
    };
  });
  return JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } });
}

function linesOf({ logs }: Scenario, startedAt: number, take: TakeRows) {
  return logs.flatMap(({ service, severity, body, at, from, to, every }) =>
    (at === undefined ? moments({ from, to, every }, startedAt, take) : [momentOf(at, startedAt)]).map((time) => ({
      at: time,
      row: { timestamp: iso(time), service, severity, body: withTimes(body, startedAt) },
    })),
  );
}

function spansOf({ requests }: Scenario, startedAt: number, take: TakeRows) {
  return requests.flatMap(({ spans, ...times }, kind) =>
    moments(times, startedAt, (count) => take(count * spans.length)).flatMap((time, count) => {
      const id = (part: string, length: number) =>
        createHash('sha256').update(`${kind} ${count} ${part}`).digest('hex').slice(0, length);
      const traceId = id('trace', 32);
      return spans.map(({ service, name, ms, under, fails, attributes }, place) => {
        const parent = spans.findLastIndex((other, index) => index < place && other.service === under);
        const spread = chance(`${kind} ${count} ${place}`);
        return {
          at: time,
          row: {
            traceId,
            spanId: id(`span ${place}`, 16),
            ...(parent < 0 ? {} : { parentSpanId: id(`span ${parent}`, 16) }),
            service,
            name,
            startTime: iso(time + place),
            durationMs: round(ms * (0.9 + 0.2 * spread())),
            status: fails ? 'error' : 'ok',
            ...(attributes ? { attributes } : {}),
          },
        };
      });
    }),
  );
}

function moments(
  {
    from = 'T-10m',
    to = 'T',
    every = '30s',
  }: { from?: string | undefined; to?: string | undefined; every?: string | undefined },
  startedAt: number,
  take: TakeRows,
): number[] {
  const [start, end, step] = [momentOf(from, startedAt), momentOf(to, startedAt), Math.max(1, durationOf(every))];
  const count = Math.min(mostRows, Math.max(0, Math.floor((end - start) / step) + 1));
  take(count);
  return Array.from({ length: count }, (_, at) => start + at * step);
}

/** Epoch ms of `T-10m`. */
export function momentOf(at: string, startedAt: number): number {
  return at === 'T' ? startedAt : startedAt + (at[1] === '-' ? -1 : 1) * durationOf(at.slice(2));
}

function durationOf(text: string): number {
  return Number(text.slice(0, -1)) * (unitMs[text.at(-1) ?? ''] ?? 0);
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** Numbers in [0, 1) that a name stands for (mulberry32 on its hash). */
function chance(name: string): () => number {
  let state = createHash('sha256').update(name).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
