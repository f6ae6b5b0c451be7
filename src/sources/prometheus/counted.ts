/**
 * Which metrics count, whatever they are called.
 * Owns: counters by suffix, by their type, and by how their samples behave; native histograms; how each is read as a
 * rate. Refuses: what is counted (request-families.ts). Native histograms: prometheus.io, "Native Histograms".
 */
import { nameWords, signalOf } from '../../evidence/model/signal-kind.ts';
import { type Catalogue, describe, nameLabel, valuesOf } from './catalogue.ts';
import { familyOf } from './request-families.ts';
import type { LookServer } from './server.ts';

/** Metrics that count though their names do not say so. */
export interface Unspoken {
  counters: Set<string>;
  /** Histograms that are one series each, without buckets of their own. */
  natives: Set<string>;
}

/** What reads a metric as so much a second: `rate`, inside of what takes a number out of a native histogram. */
export interface Counted {
  metric: string;
  of?: 'histogram_count' | 'histogram_sum';
}

/** Proxies whose counters have no suffix. */
const ofProxies = /^(?:envoy|haproxy)_/;
const suffixed = /_(?:total|count|sum|bucket|created|info)$/;
const mostProbed = 24;

/** `requests` of `requests_total` and `requests_count`, a bare counter's own name; undefined for what does not count. */
export function baseOf(name: string, { counters, natives }: Unspoken): string | undefined {
  const base = /^(.+?)_(?:total|count)$/.exec(name)?.[1];
  return base ?? (ofProxies.test(name) || counters.has(name) || natives.has(name) ? name : undefined);
}

/** What counts the requests of a base, and what adds their times up; undefined where nothing does. */
export function countedOf(
  base: string,
  { names, natives }: Pick<Catalogue, 'names' | 'natives'>,
): { counted: Counted; timed?: Counted; buckets?: Counted & { le: boolean } } {
  if (names.has(`${base}_count`) && names.has(`${base}_sum`))
    return {
      counted: { metric: `${base}_count` },
      timed: { metric: `${base}_sum` },
      ...(names.has(`${base}_bucket`) ? { buckets: { metric: `${base}_bucket`, le: true } } : {}),
    };
  if (natives.has(base))
    return {
      counted: { metric: base, of: 'histogram_count' },
      timed: { metric: base, of: 'histogram_sum' },
      buckets: { metric: base, le: false },
    };
  return { counted: { metric: names.has(`${base}_total`) ? `${base}_total` : base } };
}

/** At most two requests: none where every name tells. `at`, epoch ms, is a time before the trouble. */
export async function readUnspoken(
  server: LookServer,
  catalogue: Omit<Catalogue, keyof Unspoken>,
  at: number,
): Promise<Unspoken> {
  const found: Unspoken = { counters: new Set(), natives: new Set() };
  const counts: string[] = [];
  const times: string[] = [];
  for (const name of catalogue.names) {
    if (suffixed.test(name) || name.includes(':') || ofProxies.test(name) || hasSuffixed(name, catalogue)) continue;
    const { type } = describe(catalogue, name);
    if (type === 'counter') found.counters.add(name);
    else if (type === 'histogram') found.natives.add(name);
    else if (type === undefined && isOfRequests(name)) (isTime(name) ? times : counts).push(name);
  }
  const [natives, counters] = await Promise.all([
    probe(server, isNative, times, at),
    probe(server, onlyGrows, counts, at),
  ]);
  for (const name of natives) found.natives.add(name);
  for (const name of counters) found.counters.add(name);
  return found;
}

function hasSuffixed(name: string, { names }: Pick<Catalogue, 'names'>): boolean {
  return ['_total', '_count', '_sum', '_bucket'].some((suffix) => names.has(`${name}${suffix}`));
}

function isOfRequests(name: string): boolean {
  const rank = familyOf(name)?.rank;
  return rank !== undefined ? rank < 99 : signalOf(name).kind === 'error';
}

function isTime(name: string): boolean {
  return nameWords(name).some((word) => /^(?:seconds|milliseconds|ms|duration|latency)$/.test(word));
}

/** Of those that move at all hardly any ever falls: what goes up and down is no counter. */
const onlyGrows = (metric: string) =>
  `count(resets(${metric}[1h]) == 0 and changes(${metric}[1h]) > 1) / count(changes(${metric}[1h]) > 1) > 0.9`;
const isNative = (metric: string) => `count(histogram_count(${metric}))`;

async function probe(
  server: LookServer,
  expression: (metric: string) => string,
  candidates: readonly string[],
  at: number,
): Promise<string[]> {
  if (candidates.length === 0) return [];
  const parts = candidates
    .slice(0, mostProbed)
    .map((metric) => `label_replace(${expression(metric)}, "metric", "${metric}", "", "")`);
  const rows = valuesOf(await server.maybe('query', { query: parts.join(' or '), time: String(at / 1000) }));
  return rows.flatMap(({ labels: { metric, [nameLabel]: name } }) => metric ?? name ?? []);
}
