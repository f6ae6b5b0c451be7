/**
 * Recorded telemetry: an incident folder, to the one telemetry vocabulary.
 * Owns: which files there are, their gathering, and saying what was malformed, missing or guessed.
 * Refuses: the truth (expected.json is a scorer's), and any judgement.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AuraError } from '../errors.ts';
import { systemFault } from '../local/system-fault.ts';
import type { Change, Edge, LogLine, Series, Span, Telemetry } from '../evidence/model/telemetry.ts';
import { knownNames } from '../evidence/model/printed.ts';
import { edgesOfSpans } from '../evidence/model/topology.ts';
import { readRegular, whyUnread } from '../local/regular-file.ts';
import { readCluster } from './folder-cluster.ts';
import { isRecord, type JsonRecord, parseJson } from './loose-json.ts';
import { ChangeHistory, changesBefore } from './kubernetes/change-history.ts';
import { OtlpRows } from './otlp-rows.ts';
import { lacksZone } from './parse-time.ts';
import { labelKey, seriesOfResponse } from './prometheus-response.ts';
import { isThing, Things } from './prometheus/things.ts';
import { alertOf, type Extent, readAlertFile } from './read-alert.ts';
import { leftOut, maxRows, readRows, type RowCount } from './read-rows.ts';
import { changeOfRow, edgeOfRow, logOfRow, spanOfRow, whyNoChange } from './telemetry-rows.ts';

/** How long a JSON file that does not parse may take to be written to its end. */
const rewriteMs = 100;

/**
 * Everything in the folder. Malformed lines are counted in `remarks`; files may grow while they are read.
 * Throws AuraError `folder-unreadable`, `folder-alert-missing` or `folder-alert-invalid`.
 */
export async function readFolder(dir: string): Promise<Telemetry> {
  const names = await listing(dir);
  const raw = await readAlertFile(dir);
  const remarks: string[] = [];
  const otlp = new OtlpRows();
  const series: Series[] = [];
  const [logs, spans, changes, topology] = await Promise.all([
    rowsOf(dir, 'logs.ndjson', names, logOfRow, 'timestamp', remarks, () => 'it needs a timestamp and a body'),
    rowsOf(
      dir,
      'traces.ndjson',
      names,
      spanOfRow,
      'startTime',
      remarks,
      () => 'it needs traceId, spanId, startTime and a durationMs of 0 or more',
    ),
    rowsOf(dir, 'changes.ndjson', names, changeOfRow, 'time', remarks, whyNoChange),
    readEdges(dir, names, remarks),
    readMetrics(dir, names, series, remarks),
    ...names
      .filter((name) => name.endsWith('.otlp.jsonl'))
      .map(async (name) => note(name, await readRows(join(dir, name), dir, (row) => otlp.take(row)), remarks)),
  ]);
  append(logs, otlp.logs);
  append(spans, otlp.spans);
  append(series, otlp.series());
  logs.sort((one, other) => one.time - other.time);
  spans.sort((one, other) => one.start - other.start);
  changes.sort((one, other) => one.time - other.time);
  const edges = topology.length > 0 ? topology : edgesOfSpans(spans);
  const alert = alertOf(raw, extentOf(series, logs, spans), remarks);
  const history = new ChangeHistory();
  const cluster = await readCluster(dir, names, alert.startedAt, { remarks, history });
  settleThings({ alert, series, logs, spans, edges, changes, ...(cluster ? { cluster } : {}) });
  // What somebody wrote down says the same rollouts in better words.
  if (cluster && changes.length === 0) append(changes, history.changes(cluster, alert.window.from - changesBefore));
  if (series.length + logs.length + spans.length === 0 && !cluster)
    remarks.push(`${dir} holds no metrics, logs, traces or objects that could be read`);
  return { alert, series, logs, spans, edges, changes, ...(cluster ? { cluster } : {}), remarks };
}

/** What is measured of a thing, such as a volume's claim, is its component's. */
function settleThings(read: Omit<Telemetry, 'remarks'>): void {
  const made = new Set(read.series.filter(({ service, labels }) => isThing(service, labels)));
  if (made.size === 0) return;
  const series = read.series.filter((one) => !made.has(one));
  const things = new Things(knownNames({ ...read, series, remarks: [] }));
  for (const one of made) one.service = things.ownerOf(one.service);
}

async function listing(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir)).sort();
  } catch (cause) {
    throw new AuraError({
      code: 'folder-unreadable',
      userMessage: `${systemFault(cause)?.what ?? `The folder ${dir} cannot be read`}; name a folder of recorded telemetry that you may read.`,
      cause,
    });
  }
}

async function rowsOf<Row extends LogLine | Span | Change>(
  dir: string,
  name: string,
  names: string[],
  toRow: (row: JsonRecord) => Row | undefined,
  timeField: string,
  remarks: string[],
  whyNot: (row: JsonRecord) => string,
): Promise<Row[]> {
  const rows: Row[] = [];
  if (!names.includes(name)) return rows;
  let zoneless = 0;
  const count = await readRows(join(dir, name), dir, (row) => {
    const parsed = toRow(row);
    if (!parsed) return whyNot(row);
    if (lacksZone(row[timeField])) zoneless++;
    rows.push(parsed);
    return true;
  });
  note(name, count, remarks);
  if (zoneless > 0) remarks.push(`${name}: ${zoneless} times without a zone were read as UTC`);
  return rows;
}

function note(name: string, count: RowCount, remarks: string[]): void {
  if (count.unread !== null) remarks.push(count.unread);
  if (count.malformed > 0) remarks.push(`${name}: ${leftOut(count)}`);
  if (count.cut) remarks.push(`${name}: only the first ${maxRows} lines were read`);
}

async function readMetrics(dir: string, names: string[], series: Series[], remarks: string[]): Promise<void> {
  const json = names.includes('metrics.json') ? await readJson(dir, 'metrics.json', remarks) : null;
  if (json) {
    const read = seriesOfResponse(json.value);
    if (!read)
      remarks.push(
        `${join(dir, 'metrics.json')} is no Prometheus query response and was left out; write what /api/v1/query_range returns`,
      );
    else {
      append(series, read.series);
      if (read.malformed > 0) remarks.push(`metrics.json: ${read.malformed} malformed series`);
    }
  }
  if (!names.includes('metrics.ndjson')) return;
  const pieces = new Map<string, Series[]>();
  const count = await readRows(join(dir, 'metrics.ndjson'), dir, (row) => {
    const read = seriesOfResponse(row);
    for (const piece of read?.series ?? []) {
      const key = `${piece.name}${labelKey(piece.labels)}`;
      const known = pieces.get(key);
      if (known) known.push(piece);
      else pieces.set(key, [piece]);
    }
    return read !== undefined;
  });
  note('metrics.ndjson', count, remarks);
  for (const parts of pieces.values()) series.push(joined(parts));
}

/** Responses that follow each other may overlap: one sample a time, the later response's. */
function joined(parts: Series[]): Series {
  const [first] = parts;
  if (!first || parts.length === 1) return first as Series;
  const samples = new Map<number, number>();
  for (const part of parts)
    for (let i = 0; i < part.times.length; i++) samples.set(part.times[i] ?? 0, part.values[i] ?? Number.NaN);
  const rows = [...samples].sort(([one], [other]) => one - other);
  return {
    ...first,
    times: Float64Array.from(rows, ([time]) => time),
    values: Float64Array.from(rows, ([, value]) => value),
  };
}

async function readEdges(dir: string, names: string[], remarks: string[]): Promise<Edge[]> {
  if (!names.includes('topology.json')) return [];
  const json = await readJson(dir, 'topology.json', remarks);
  if (json === null) return [];
  const { value } = json;
  if (!isRecord(value) || !Array.isArray(value.edges)) {
    remarks.push(`${join(dir, 'topology.json')} is no {"edges": [{"from", "to"}]} and was left out`);
    return [];
  }
  return value.edges.flatMap((row: unknown) => edgeOfRow(row) ?? []);
}

/** What stands in the file, undefined where it is no JSON; null where it was not read. One just being rewritten is read once more. */
async function readJson(dir: string, name: string, remarks: string[]): Promise<{ value: unknown } | null> {
  const path = join(dir, name);
  try {
    const value = parseJson(await readRegular(path, dir));
    if (value !== undefined) return { value };
    await delay(rewriteMs);
    return { value: parseJson(await readRegular(path, dir)) };
  } catch (error) {
    remarks.push(whyUnread(path, error));
    return null;
  }
}

/** Without a spread: argument lists have an end, logs have none. */
function append<Item>(to: Item[], from: Item[]): void {
  for (const item of from) to.push(item);
}

function extentOf(series: Series[], logs: LogLine[], spans: Span[]): Extent {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const widen = (time: number | undefined) => {
    if (time === undefined) return;
    from = Math.min(from, time);
    to = Math.max(to, time);
  };
  for (const { times } of series) {
    widen(times[0]);
    widen(times.at(-1));
  }
  widen(logs[0]?.time);
  widen(logs.at(-1)?.time);
  widen(spans[0]?.start);
  for (const span of spans) widen(span.start + span.duration);
  return to >= from ? { from, to } : null;
}
