/**
 * Answers of range queries, to one series a component and signal.
 * Owns: naming, joining what belongs to one component, and which series are what the alert measures.
 * Refuses: joining across environments; places decide.
 */
import type { Alert, Series } from '../../evidence/model/telemetry.ts';
import { madeMark } from '../../run/labels/label-order.ts';
import { type Identity, identityOf, type Labels } from '../identity.ts';
import { isRecord, listOf, numberOf, textOf } from '../loose-json.ts';
import { type Catalogue, describe, nameLabel } from './catalogue.ts';
import { withHost } from './hosts.ts';
import type { Grid, PlannedQuery } from './planned-query.ts';
import type { Places } from './places.ts';
import type { Things } from './things.ts';

/** One row of an answer, on the grid; NaN where there is no sample. */
export interface Row {
  query: PlannedQuery;
  name: string;
  identity: Identity | undefined;
  labels: Labels;
  values: Float64Array;
}

/** More series than this of one answer are read no further; grouped by component, few systems have as many. */
const mostRows = 2_000;

/** The rows of an answer; `cut` where there were more than are read. */
export function rowsOf(
  query: PlannedQuery,
  data: unknown,
  { grid, hosts }: { grid: Grid; hosts: ReadonlyMap<string, string> },
): { rows: Row[]; cut: boolean } {
  const results = listOf(isRecord(data) ? data.result : undefined);
  const rows = results.slice(0, mostRows).flatMap((result): Row[] => {
    if (!isRecord(result) || !isRecord(result.metric)) return [];
    const labels = Object.fromEntries(
      Object.entries(result.metric).flatMap(([name, value]) => [[name, textOf(value) ?? '']]),
    );
    const name = query.byMetric ? (labels[nameLabel] ?? query.name) : query.name;
    const word = query.split ? labels[query.split] : undefined;
    return [
      {
        query,
        name: word ? `${name}_${word}` : name,
        identity: identityOf(withHost(labels, hosts), query.by) ?? (query.by ? identityOf(labels) : undefined),
        labels: unmarked(labels),
        values: onGrid(listOf(result.values), grid),
      },
    ];
  });
  return { rows, cut: results.length > mostRows };
}

/** A pod's owner as people know it. */
function unmarked(labels: Labels): Labels {
  const { pod_owner: owner } = labels;
  return owner?.endsWith(madeMark) ? { ...labels, pod_owner: owner.slice(0, -madeMark.length) } : labels;
}

function onGrid(samples: unknown[], { start, end, step }: Grid): Float64Array {
  const values = new Float64Array(Math.floor((end - start) / step) + 1).fill(Number.NaN);
  for (const sample of samples) {
    const [time, value] = listOf(sample);
    const at = Math.round((numberOf(time) - start) / step);
    const number = numberOf(value);
    if (at >= 0 && at < values.length && Number.isFinite(number)) values[at] = number;
  }
  return values;
}

/** Series of all rows; what names no component belongs to the alerted one where the alert measures it. */
export function gatherSeries(
  rows: Row[],
  {
    alert,
    catalogue,
    grid,
    places,
    things,
  }: { alert: Alert; catalogue: Catalogue; grid: Grid; places: Places; things: Things },
): Series[] {
  for (const row of rows)
    if (row.identity && row.query.ofThing) row.identity = { ...row.identity, name: things.ownerOf(row.identity.name) };
  for (const { identity, labels } of rows) if (identity) places.note(identity, labels);
  const joined = new Map<string, { first: Row; service: string; parts: Float64Array[]; measured: boolean }>();
  for (const row of rows) {
    const own = row.query.measured ? alert.service : undefined;
    const service = row.identity ? places.nameOf(row.identity, row.labels) : own;
    if (service === undefined) continue;
    const measured = row.query.measured === true && isOfAlert(row, service, alert);
    const key = JSON.stringify([service, row.name]);
    const known = joined.get(key);
    // The alert's own way to measure stands for any other under the same name.
    if (!known || (measured && !known.measured))
      joined.set(key, { first: row, service, parts: [row.values], measured });
    else if (known.first.query === row.query) known.parts.push(row.values);
  }
  return [...joined.values()].flatMap(({ first, service, parts, measured }) => {
    const values = parts.length === 1 ? (parts[0] ?? new Float64Array()) : merged(parts, first.query.how);
    const { type, help, unit } = first.query.described ?? (first.query.byMetric ? describe(catalogue, first.name) : {});
    const samples = present(values, grid);
    if (samples.times.length === 0) return [];
    return [
      {
        name: first.name,
        service,
        labels: parts.length === 1 ? plain(first.labels) : placeLabels(first),
        ...samples,
        // What is read is a rate or a share of it, and grows no more.
        ...(type && type !== 'counter' ? { type } : {}),
        ...(help ? { help } : {}),
        ...(unit ? { unit } : {}),
        ...(measured ? { measured } : {}),
      },
    ];
  });
}

/** Names of components that rows have, things that are made for them apart. */
export function componentsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ identity, query }) => (identity && !query.ofThing ? identity.name : [])))];
}

/** The series that the alert itself is about: no label of it says otherwise, nor its component. */
function isOfAlert({ labels, identity }: Row, service: string, alert: Alert): boolean {
  const contradicts = Object.entries(labels).some(
    ([name, value]) => alert.labels[name] !== undefined && alert.labels[name] !== value,
  );
  if (contradicts) return false;
  return (
    identity === undefined || alert.service === undefined || service === alert.service || sharesName(labels, alert)
  );
}

/** Some label of the series is the alert's too, and says which one of many it is. */
function sharesName(labels: Labels, alert: Alert): boolean {
  return Object.entries(labels).some(([name, value]) => alert.labels[name] === value || value === alert.service);
}

function merged(parts: Float64Array[], how: PlannedQuery['how']): Float64Array {
  const [first = new Float64Array()] = parts;
  return first.map((_, at) => {
    const present = parts.map((part) => part[at] ?? Number.NaN).filter((value) => !Number.isNaN(value));
    if (present.length === 0) return Number.NaN;
    if (how === 'max') return Math.max(...present);
    if (how === 'min') return Math.min(...present);
    const sum = present.reduce((total, value) => total + value, 0);
    return how === 'avg' ? sum / present.length : sum;
  });
}

function present(values: Float64Array, { start, step }: Grid): { times: Float64Array; values: Float64Array } {
  const at = Array.from(values.keys()).filter((index) => !Number.isNaN(values[index]));
  return {
    times: Float64Array.from(at, (index) => (start + index * step) * 1000),
    values: Float64Array.from(at, (index) => values[index] ?? Number.NaN),
  };
}

function plain(labels: Labels): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => name !== nameLabel));
}

/** Of several joined series only what they share is theirs. */
function placeLabels({ identity }: Row): Record<string, string> {
  const { namespace, environment } = identity ?? {};
  return { ...(namespace ? { namespace } : {}), ...(environment ? { environment } : {}) };
}
