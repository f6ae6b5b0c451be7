/**
 * A log tool's answer to log lines.
 * Owns: streams with values, records with a message, JSON lines, plain lines; whose lines they are. Refuses: lines without
 * any time in an answer where others have one, and all of an answer that has none but the moment of asking.
 */
import { parseLogLine } from '../../distill/logs/log-line.ts';
import type { LogLine } from '../../evidence/model/telemetry.ts';
import { bareName } from '../../run/labels/bare-name.ts';
import { componentOfLabels } from '../../run/labels/component-of-labels.ts';
import type { JoinedAnswer } from '../../run/finding/joined.ts';
import { isRecord, type JsonRecord, listOf, textOf } from '../loose-json.ts';
import { parseTime } from '../parse-time.ts';
import { rowsIn, valuesOf } from './answer-values.ts';

const mostLines = 50_000;
const longest = 8_000;
const unnamed = 'unknown';
/** Where Elasticsearch keeps what was logged. */
const documentKey = '_source';

export function readLogAnswer(answer: JoinedAnswer): LogLine[] {
  const asked = askedOf(answer.args);
  const values = valuesOf(answer.text);
  const streams = streamsIn(values);
  const lines =
    streams.length > 0
      ? streams.flatMap(({ labels, values: rows }) =>
          rows.flatMap((row) => lineOfPair(row, componentIn(labels) ?? asked) ?? []),
        )
      : values.length > 0
        ? rowsIn(values).flatMap((row) => lineOfRow(row, asked) ?? [])
        : plainLines(answer, asked);
  return lines.slice(0, mostLines).sort((one, other) => one.time - other.time);
}

/** The component that the question was about, by its arguments. */
function askedOf(args: Record<string, unknown>): string {
  const pod = textOf(args.pod) ?? textOf(args.podName) ?? textOf(args.pod_name);
  if (pod) return bareName(pod);
  const named = ['service', 'component', 'app', 'application', 'deployment', 'workload'].map((name) =>
    textOf(args[name]),
  );
  const name = textOf(args.name);
  return named.find(Boolean) ?? (name ? bareName(name) : unnamed);
}

function streamsIn(values: readonly unknown[]): { labels: JsonRecord; values: unknown[] }[] {
  const [only] = values;
  const data = isRecord(only) && isRecord(only.data) ? only.data : only;
  const list = Array.isArray(data) ? data : isRecord(data) ? listOf(data.result ?? data.streams) : [];
  return list.filter(isRecord).flatMap((one) => {
    const labels = isRecord(one.stream) ? one.stream : isRecord(one.labels) ? one.labels : undefined;
    return labels && Array.isArray(one.values) ? [{ labels, values: one.values }] : [];
  });
}

function componentIn(labels: JsonRecord): string | undefined {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(labels)) {
    const text = textOf(value);
    if (text) texts[name.replaceAll('.', '_')] = text;
  }
  return componentOfLabels(texts)?.name.slice(0, 200);
}

/** `[time, line]`; times of nanoseconds come as text. */
function lineOfPair(pair: unknown, service: string): LogLine | undefined {
  const [at, said] = listOf(pair);
  const time = parseTime(at);
  return typeof said === 'string' && !Number.isNaN(time) ? { ...lineOf(said, service), time } : undefined;
}

function lineOfRow(row: JsonRecord, asked: string): LogLine | undefined {
  const { [documentKey]: document } = row;
  const source = isRecord(document) ? document : row;
  const parsed = parseLogLine(JSON.stringify(source));
  if (parsed.time === undefined) return undefined;
  const service = componentIn({ ...source, ...(isRecord(source.labels) ? source.labels : {}) }) ?? asked;
  return {
    time: parsed.time,
    service,
    body: parsed.body.slice(0, longest),
    ...(parsed.severity ? { severity: parsed.severity } : {}),
  };
}

function plainLines({ text, at }: JoinedAnswer, service: string): LogLine[] {
  const lines: LogLine[] = [];
  let last: number | undefined;
  for (const raw of text.split('\n', mostLines)) {
    if (raw.trim() === '') continue;
    const line = lineOf(raw, service);
    last = line.time ?? last;
    lines.push({ ...line, time: last ?? at });
  }
  return lines;
}

function lineOf(raw: string, service: string): Omit<LogLine, 'time'> & { time?: number } {
  const { time, body, severity } = parseLogLine(raw.slice(0, longest));
  return { service, body, ...(time === undefined ? {} : { time }), ...(severity ? { severity } : {}) };
}
