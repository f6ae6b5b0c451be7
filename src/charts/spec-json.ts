/**
 * A chart's data as JSON, so that it can be kept as a note and drawn whenever a picture of it is needed.
 * Owns: thinning and the way back. Refuses: trusting what it reads; anything odd is left out.
 */
import type { ChartLine, ChartSpec } from './chart-spec.ts';

/** Points of a line: more than a picture has room for. */
const most = 400;
const mostLines = 5;
const mostChanges = 24;
const mostText = 300;

type Json = Record<string, unknown>;

/** Plain JSON of at most some 40 KB. A missing sample is null. */
export function writeSpec(spec: ChartSpec): Json {
  return {
    ...spec,
    main: written(spec.main),
    others: (spec.others ?? []).map(written),
    changes: (spec.changes ?? []).slice(0, mostChanges),
  };
}

/** Null when it is no chart. */
export function readSpec(json: unknown): ChartSpec | null {
  const fields = record(json);
  const main = read(fields.main);
  if (!main || typeof fields.title !== 'string') return null;
  const { from, to } = record(fields.incident);
  const { low, high } = record(fields.baseline);
  const point = record(fields.changePoint);
  const kind = ['level', 'slope', 'variance'].find((it) => it === point.kind) as 'level' | 'slope' | 'variance';
  return {
    title: fields.title.slice(0, mostText),
    ...(typeof fields.unit === 'string' ? { unit: fields.unit.slice(0, 20) } : {}),
    main,
    others: list(fields.others)
      .slice(0, mostLines)
      .flatMap((line) => read(line) ?? []),
    ...(isNumber(from) && isNumber(to) ? { incident: { from, to } } : {}),
    ...(isNumber(low) && isNumber(high) ? { baseline: { low, high } } : {}),
    ...(isNumber(point.time) && isNumber(point.before) && isNumber(point.after)
      ? { changePoint: { time: point.time, before: point.before, after: point.after, ...(kind ? { kind } : {}) } }
      : {}),
    changes: list(fields.changes)
      .slice(0, mostChanges)
      .flatMap((it) => {
        const { time, label } = record(it);
        return isNumber(time) && typeof label === 'string' ? [{ time, label: label.slice(0, mostText) }] : [];
      }),
  };
}

/** Of each stretch its first sample and its extremes stay, so that no spike is lost. */
function written({ name, times, values }: ChartLine): Json {
  const length = Math.min(times.length, values.length);
  const stretch = Math.max(1, Math.ceil((length * 2) / most));
  const kept: number[] = [];
  for (let from = 0; from < length; from += stretch) {
    const at = Array.from({ length: Math.min(stretch, length - from) }, (_, index) => from + index);
    const by = at.toSorted((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
    kept.push(...new Set([by[0] ?? from, by.at(-1) ?? from].toSorted((one, other) => one - other)));
  }
  return {
    name: name.slice(0, mostText),
    times: kept.map((at) => Math.round(times[at] ?? 0)),
    values: kept.map((at) => (isNumber(values[at]) ? Number(values[at].toPrecision(6)) : null)),
  };
}

function read(json: unknown): ChartLine | null {
  const { name, times, values } = record(json);
  if (!Array.isArray(times) || !Array.isArray(values)) return null;
  const rows = (times as unknown[]).slice(0, 2 * most).flatMap((time, at) => (isNumber(time) ? [{ time, at }] : []));
  return {
    name: typeof name === 'string' ? name.slice(0, mostText) : '',
    times: rows.map(({ time }) => time),
    values: rows.map(({ at }) => (isNumber(values[at]) ? values[at] : Number.NaN)),
  };
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
