/**
 * Which questions to ask of a metric.
 * Owns: PromQL for counters, gauges and histograms, aggregated to one series a component.
 * Refuses: running it, and metrics whose name says nothing about health.
 */
import { signalOf } from '../evidence/model/signal-kind.ts';

export interface MetricQuery {
  /** Name that the answer's series get. */
  name: string;
  promql: string;
}

/** Grouping by a label that a metric lacks does no harm; the reader takes the first that is there. */
const by = 'by (service, service_name, app, job)';
/** Servers' own book-keeping tells of the server, not of the system. */
const internal = /^(?:prometheus|go|process|scrape|net_conntrack|promhttp)_|^up$|_created$|_info$/;

/** Queries for all metric names of a server; `range` is PromQL's duration for rates, such as `2m`. */
export function queriesFor(names: string[], range: string): MetricQuery[] {
  const all = new Set(names);
  return names.flatMap((name) => {
    if (internal.test(name)) return [];
    const base = /^(.+)_(?:bucket|sum|count)$/.exec(name)?.[1];
    if (base !== undefined && all.has(`${base}_count`) && all.has(`${base}_sum`))
      return name.endsWith('_count') ? distribution(base, all.has(`${base}_bucket`), range) : [];
    return name.endsWith('_total') ? counter(name, range) : gauge(name);
  });
}

function distribution(base: string, hasBuckets: boolean, range: string): MetricQuery[] {
  const rate = (part: string) => `sum ${by} (rate(${base}_${part}[${range}]))`;
  const mean = { name: `${base}_mean`, promql: `${rate('sum')} / ${rate('count')}` };
  const requests = { name: `${base}_requests_per_second`, promql: rate('count') };
  if (!hasBuckets) return [mean, requests];
  const buckets = `sum by (le, service, service_name, app, job) (rate(${base}_bucket[${range}]))`;
  return [mean, { name: `${base}_p99`, promql: `histogram_quantile(0.99, ${buckets})` }, requests];
}

/** A counter as its rate, and where it carries a status, the share of server errors. */
function counter(name: string, range: string): MetricQuery[] {
  const { kind } = signalOf(name);
  const rate = (matcher: string) => `sum ${by} (rate(${name}${matcher}[${range}]))`;
  if (kind === 'other') return [];
  const plain = { name: `${name.slice(0, -'_total'.length)}_per_second`, promql: rate('') };
  if (kind !== 'traffic') return [plain];
  const failed = ['code', 'status', 'status_code'].map((label) => rate(`{${label}=~"5.."}`)).join(' or ');
  return [plain, { name: `${name}_error_ratio`, promql: `(${failed}) / ${rate('')}` }];
}

function gauge(name: string): MetricQuery[] {
  const { kind } = signalOf(name);
  return kind === 'other' || kind === 'limit' ? [] : [{ name, promql: `avg ${by} (${name})` }];
}
