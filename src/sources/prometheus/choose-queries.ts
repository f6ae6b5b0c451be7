/**
 * Which queries a look asks, in which order.
 * Owns: the ranking: what the alert measures, then requests and states, then the rest by how much its name, the alert's
 * words and the alerted component say for it. Refuses: the alphabet, and what only tells of the servers of telemetry.
 */
import { nameWords, signalOf } from '../../evidence/model/signal-kind.ts';
import type { Alert } from '../../evidence/model/telemetry.ts';
import { type Catalogue, describe, type MetricSizes } from './catalogue.ts';
import { baseOf, type Counted, countedOf } from './counted.ts';
import type { Grouping } from './grouping.ts';
import type { PlannedQuery } from './planned-query.ts';
import { measuredParts, nameOfPart, narrowed, selectorsOf } from './promql.ts';
import { familyOf } from './request-families.ts';
import { requestQueries } from './request-queries.ts';
import { metricsOf, type ResourceQuery, resourceQueries } from './resource-queries.ts';

/** Programs that only watch, and what client libraries say of themselves. */
const ofWatchers =
  /^(?:prometheus|alertmanager|scrape|promhttp|net_conntrack|grafana|otelcol|tempo|loki|thanos|cortex|mimir|vm|vmagent|kube_|node_|container_|machine_|process_|go_|python_|nodejs_|jvm_|apiserver|etcd|coredns|kubelet|rest_client|workqueue|authentication|aggregator|scheduler|storage_operation|pg_|mysql_|redis_exporter|envoy_|istio_|pilot_|galley_|traces_|target_info)|_created$|_info$|_build_info$|^ALERTS/;
const mostRest = 40;
const mostGauges = 60;
const gaugesAtOnce = 20;
const restRank = 7;
const ofOneOther = 4;
/** From this rank on a family is told by common words of its name. */
const byNameOnly = 3;
const kindWorth: Record<string, number> = {
  error: 3,
  saturation: 2.5,
  latency: 2,
  availability: 2,
  efficiency: 1,
  traffic: 1,
};
const saysLittle =
  /^(?:rate|high|low|alert|too|is|the|for|of|and|total|sum|count|seconds|bytes|service|shop|http|per)$/;

export interface Chosen {
  alert: Alert;
  catalogue: Catalogue;
  grouping: Grouping;
  /** Range of rates, e.g. `60s`. */
  range: string;
  /** Metrics that the alerted component has itself, with the label that names it. */
  own: ReadonlyMap<string, string>;
  /** Metrics that name whom is called. */
  withPeers?: ReadonlySet<string>;
  /** By metric: labels that say how a request ended. */
  ends?: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** How many components have a metric, where that is known. */
  sizes?: ReadonlyMap<string, MetricSizes>;
}

/** Best first; more than a look may ask. */
export function chooseQueries(chosen: Chosen): PlannedQuery[] {
  const { catalogue, grouping, range, withPeers = new Set(), ends } = chosen;
  const measured = measuredQueries(chosen);
  const known = [
    ...requestQueries(catalogue, grouping, { range, withPeers, ends }).map((query) =>
      isOfOneOther(query, chosen) ? { ...query, rank: query.rank + ofOneOther } : query,
    ),
    ...resourceQueries.flatMap((row) => resourceOf(row, chosen)),
  ];
  const read = new Set(known.flatMap(({ metrics }) => metrics));
  return [...measured, ...known, ...restQueries(chosen, read)].sort((one, other) => one.rank - other.rank);
}

/** What only its name makes requests of, and one component alone has, and not the alerted one, is mostly the platform's. */
function isOfOneOther({ metrics, rank }: PlannedQuery, { own, sizes, withPeers }: Chosen): boolean {
  return (
    rank >= byNameOnly &&
    metrics.every((metric) => !own.has(metric) && withPeers?.has(metric) !== true && sizes?.get(metric)?.groups === 1)
  );
}

function measuredQueries({ alert, grouping }: Chosen): PlannedQuery[] {
  return measuredParts(alert.expression ?? '').map((part) => ({
    name: nameOfPart(part),
    promql: narrowed(part, grouping.narrow),
    metrics: selectorsOf(part).map(({ metric }) => metric),
    how: 'max',
    measured: true,
    rank: -2,
  }));
}

function resourceOf(row: ResourceQuery, { catalogue, grouping, range }: Chosen): PlannedQuery[] {
  const metrics = metricsOf(row);
  if (!metrics.every((metric) => catalogue.names.has(metric))) return [];
  const inner = row.expression
    .replace(/<(\w+)(?:\|([^>]*))?>/g, (_, metric: string, matchers = '') => grouping.select(metric, String(matchers)))
    .replaceAll('$R', range);
  const { name, how, by, split, rank, byAddress, ofThing } = row;
  const more = [...(by ?? []), ...(split ? [split] : []), ...(byAddress ? ['instance', 'server', 'target'] : [])];
  const promql = grouping.aggregate(how, inner, more);
  return [
    {
      name,
      promql,
      metrics,
      how,
      rank,
      ...(by ? { by } : {}),
      ...(split ? { split } : {}),
      ...(ofThing ? { ofThing } : {}),
    },
  ];
}

/** Metrics that no table knows: gauges together in one query, the others one each. */
function restQueries(chosen: Chosen, read: ReadonlySet<string>): PlannedQuery[] {
  const { alert, catalogue, grouping, range, own } = chosen;
  const words = wordsOf(alert);
  const scored = [...catalogue.names].flatMap((name) => {
    if (read.has(name) || ofWatchers.test(name) || /_(?:bucket|sum)$/.test(name)) return [];
    const base = name.replace(/_(?:total|count)$/, '');
    if (familyOf(base) && baseOf(name, catalogue) !== undefined) return [];
    const worth = worthOf(name, words, own);
    return worth > 0 ? [{ name, base, worth }] : [];
  });
  scored.sort((one, other) => other.worth - one.worth);
  const isCounter = (name: string) => baseOf(name, catalogue) !== undefined;
  const rankOf = (worth: number) => restRank - Math.min(4, worth / 3);
  const gauges = scored.filter(({ name }) => !isCounter(name)).slice(0, mostGauges);
  const counters = scored.filter(({ name }) => isCounter(name)).slice(0, mostRest);
  // Together go those of one direction that are kept to the same components.
  const ofKind = (bad: number) => {
    const kind = gauges.filter(({ name }) => signalOf(name).bad === bad);
    const matchers = new Set(kind.map(({ name }) => grouping.narrow(name)?.matcher));
    return [...matchers].flatMap((matcher) =>
      chunks(
        kind.filter(({ name }) => grouping.narrow(name)?.matcher === matcher),
        gaugesAtOnce,
      ),
    );
  };
  const gaugeQuery = (how: PlannedQuery['how'], chunk: typeof gauges): PlannedQuery => {
    const metrics = chunk.map(({ name }) => name);
    const narrow = grouping.narrow(metrics[0] ?? '')?.matcher ?? '';
    const selector = grouping.select('', `__name__=~"${metrics.join('|')}"`, narrow);
    const promql = grouping.aggregate(how, selector, ['__name__']);
    return { name: 'gauges', promql, metrics, how, byMetric: true, rank: rankOf(chunk[0]?.worth ?? 0) };
  };
  // Of several replicas the worst one counts.
  return [
    ...ofKind(1).map((chunk) => gaugeQuery('max', chunk)),
    ...ofKind(-1).map((chunk) => gaugeQuery('min', chunk)),
    ...ofKind(0).map((chunk) => gaugeQuery('avg', chunk)),
    ...counters.flatMap(({ name, base, worth }): PlannedQuery[] => {
      const sumOf = ({ metric, of }: Counted) =>
        grouping.aggregate('sum', `${of ?? ''}(rate(${grouping.select(metric)}[${range}]))`);
      const { counted, timed } = countedOf(base, catalogue);
      const rate: PlannedQuery = {
        name: `${base}_per_second`,
        promql: sumOf(timed ? counted : { metric: name }),
        metrics: [name],
        how: 'sum',
        described: describe(catalogue, name),
        rank: rankOf(worth),
      };
      if (!timed || name.endsWith('_total')) return [rate];
      const mean = `${sumOf(timed)} / (${sumOf(counted)} > 0)`;
      return [{ ...rate, name: `${base}_mean`, promql: mean, metrics: [timed.metric, name], how: 'max' }];
    }),
  ];
}

/** What the alert speaks of: words of its name, title and expression. */
function wordsOf({ title, labels, expression = '' }: Alert): Set<string> {
  const metrics = selectorsOf(expression).map(({ metric }) => metric);
  const texts = [labels.alertname ?? '', title, ...metrics];
  return new Set(texts.flatMap(nameWords).filter((word) => word.length > 2 && !saysLittle.test(word)));
}

function worthOf(name: string, words: ReadonlySet<string>, own: ReadonlyMap<string, string>): number {
  const { kind } = signalOf(name);
  const shared = nameWords(name).filter((word) => words.has(word)).length;
  const isOwn = own.has(name);
  const worth = kindWorth[kind] ?? 0;
  // What says nothing by its name counts only where the alert's words or its component say something for it.
  if (worth === 0 && (kind === 'limit' || shared === 0)) return 0;
  return worth + 2 * Math.min(2, shared) + (isOwn ? 4 : 0);
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
