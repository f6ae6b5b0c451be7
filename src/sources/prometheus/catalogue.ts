/**
 * Which metrics a server has in the time of a look, before any sample is read.
 * Owns: names, types and help of metrics, names of labels, the pace of scraping, how many series each metric has.
 * Refuses: reading samples of series that nobody chose.
 */
import type { Window } from '../../evidence/model/telemetry.ts';
import { isRecord, listOf, numberOf, textOf, textsOf } from '../loose-json.ts';
import type { LookServer } from './server.ts';

/** The label that holds a metric's name. */
export const nameLabel = '__name__';

export type MetricType = 'counter' | 'gauge' | 'histogram' | 'summary';

export interface Described {
  type?: MetricType;
  help?: string;
  unit?: string;
}

export interface Catalogue {
  names: Set<string>;
  /** Count though their names do not say so. */
  counters: Set<string>;
  /** Histograms of one series each. */
  natives: Set<string>;
  labels: Set<string>;
  /** By the name of the family: without `_total`, `_bucket`, `_sum`, `_count` where the server has it so. */
  described: Map<string, Described>;
}

/** More names than this are read no further: a look chooses sixty of them. */
const mostNames = 20_000;
const longestHelp = 200;

/** Three requests; only the names must be there. */
export async function readCatalogue(
  server: LookServer,
  { from, to }: Window,
): Promise<Omit<Catalogue, 'counters' | 'natives'>> {
  const time = { start: String(from / 1000), end: String(to / 1000) };
  const [names, labels, metadata] = await Promise.all([
    server.data('label/__name__/values', time),
    server.maybe('labels', time),
    server.maybe('metadata', { limit_per_metric: '1' }),
  ]);
  const described = new Map<string, Described>();
  for (const [name, entries] of Object.entries(isRecord(metadata) ? metadata : {}).slice(0, mostNames)) {
    const entry = listOf(entries).find(isRecord);
    if (!entry) continue;
    const type = typeOf(entry.type);
    const help = textOf(entry.help)?.slice(0, longestHelp);
    const unit = textOf(entry.unit);
    described.set(name, { ...(type ? { type } : {}), ...(help ? { help } : {}), ...(unit ? { unit } : {}) });
  }
  return { names: new Set(textsOf(names).slice(0, mostNames)), labels: new Set(textsOf(labels)), described };
}

function typeOf(value: unknown): MetricType | undefined {
  return value === 'counter' || value === 'gauge' || value === 'histogram' || value === 'summary' ? value : undefined;
}

/** What is known of a metric, under its own name or that of its family. */
export function describe({ described }: Pick<Catalogue, 'described'>, name: string): Described {
  return described.get(name) ?? described.get(name.replace(/_(?:total|bucket|sum|count)$/, '')) ?? {};
}

const probeSeconds = 600;
const usualInterval = 60;
const intervals = { least: 5, most: 600 };

/**
 * Seconds between two samples, as most of the series of a metric have it: the slower tenth counts, since a rate over
 * too short a time is empty. A minute where nothing tells.
 */
export async function scrapeInterval(
  server: LookServer,
  { names }: Pick<Catalogue, 'names'>,
  at: number,
): Promise<number> {
  const metric = names.has('up') ? 'up' : [...names].find((name) => name.endsWith('_total'));
  if (metric === undefined) return usualInterval;
  const query = `quantile(0.1, count_over_time(${metric}[${probeSeconds}s]))`;
  const data = await server.maybe('query', { query, time: String(at / 1000) });
  const count = valuesOf(data)[0]?.value ?? Number.NaN;
  if (!(count >= 1)) return usualInterval;
  const seen = probeSeconds / count;
  return Math.min(intervals.most, Math.max(intervals.least, Math.round(seen)));
}

export interface MetricSizes {
  series: number;
  /** About how many components have it. */
  groups: number;
}

/** Labels that make few groups: replicas and details apart. */
const ofComponents = [
  'namespace',
  'service',
  'job',
  'service_name',
  'deployment',
  'app',
  'server',
  'exported_job',
  'exported_service',
];

/** How large each of these metrics is, in one request; a metric without any series is not in it. */
export async function metricSizes(
  server: LookServer,
  { labels }: Catalogue,
  { metrics, at }: { metrics: string[]; at: number },
): Promise<Map<string, MetricSizes>> {
  const sizes = new Map<string, MetricSizes>();
  if (metrics.length === 0) return sizes;
  const all = `{__name__=~"${metrics.join('|')}"}`;
  const by = [nameLabel, ...ofComponents.filter((label) => labels.has(label))].join(', ');
  const groups = `label_replace(count by (__name__) (group by (${by}) (${all})), "of", "groups", "", "")`;
  const query = `count by (__name__) (${all}) or ${groups}`;
  for (const { labels: row, value } of valuesOf(await server.maybe('query', { query, time: String(at / 1000) }))) {
    const metric = row[nameLabel] ?? '';
    const size = sizes.get(metric) ?? { series: 0, groups: 0 };
    sizes.set(metric, { ...size, [row.of === 'groups' ? 'groups' : 'series']: value });
  }
  return sizes;
}

/** The rows of an instant query. */
export function valuesOf(data: unknown): { labels: Record<string, string>; value: number }[] {
  const rows = listOf(isRecord(data) ? data.result : undefined).filter(isRecord);
  return rows.flatMap((row) => {
    const value = numberOf(listOf(row.value)[1]);
    if (!isRecord(row.metric) || Number.isNaN(value)) return [];
    const labels = Object.fromEntries(Object.entries(row.metric).map(([name, text]) => [name, textOf(text) ?? '']));
    return [{ labels, value }];
  });
}
