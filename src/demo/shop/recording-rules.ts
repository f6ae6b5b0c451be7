/**
 * Turns raw points into the series that people look at: rates, error shares and percentiles, once a second over the
 * last three seconds, as recording rules of a metrics server do.
 * Owns: which series there are and their names. Refuses: storing them, and judging them.
 */
import type { CollectedPoint } from './collector.ts';
import { addUp, quantile } from './quantile.ts';

/** One value of one series at one second. */
export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

/** Seconds that a rate or percentile looks back over. */
const SPAN = 3;

/** Gauges that add up over replicas, and those where the largest counts. */
const SUMMED: Record<string, string> = {
  'server.slots.used': 'server_requests_in_progress',
  'server.queue.depth': 'server_queue_depth',
  'connection.pool.used': 'connection_pool_used',
  'connection.pool.size': 'connection_pool_max',
  'connection.pool.pending': 'connection_pool_pending',
};
const LARGEST: Record<string, string> = { 'process.memory.usage': 'process_memory_bytes' };

export class RecordingRules {
  readonly #points: CollectedPoint[][] = [];

  add(points: CollectedPoint[]): void {
    this.#points.push(points);
  }

  /** The samples for the second that ends at `end` (epoch ms); points older than the look-back are forgotten. */
  evaluate(end: number): Sample[] {
    const from = end - SPAN * 1000;
    const kept = this.#points.flat().filter((point) => point.at >= from);
    this.#points.length = 0;
    this.#points.push(kept);
    const samples: Sample[] = [];
    for (const [service, points] of groupBy(
      kept.filter((point) => point.at < end),
      (point) => point.service,
    )) {
      const named = (name: string): CollectedPoint[] => points.filter((point) => point.name === name);
      const server = named('http.server.request.duration');
      samples.push(...requests('http_server', { service }, server, 'http.response.status_code'));
      for (const [route, some] of groupBy(server, (point) => String(point.attributes['http.route']))) {
        samples.push(...requests('http_route', { service, route }, some, 'http.response.status_code'));
      }
      const client = named('http.client.request.duration');
      for (const [peer, some] of groupBy(client, (point) => String(point.attributes['peer.service']))) {
        samples.push(...requests('http_client', { service, peer }, some, 'error.type'));
      }
      samples.push(...durations('db_query', { service }, named('db.query.duration')));
      samples.push(...durations('connection_pool_wait', { service }, named('connection.pool.wait.duration')));
      samples.push(...gauges(service, points));
    }
    return samples;
  }
}

function requests(
  prefix: string,
  labels: Record<string, string>,
  points: CollectedPoint[],
  outcome: 'http.response.status_code' | 'error.type',
): Sample[] {
  const total = countOf(points);
  if (total === 0) return points.length === 0 ? [] : [{ name: `${prefix}_requests_per_second`, labels, value: 0 }];
  const bad = countOf(
    points.filter(({ attributes }) =>
      outcome === 'error.type' ? attributes[outcome] !== undefined : Number(attributes[outcome]) >= 500,
    ),
  );
  return [
    { name: `${prefix}_requests_per_second`, labels, value: total / SPAN },
    { name: `${prefix}_error_ratio`, labels, value: bad / total },
    ...percentiles(prefix, labels, points),
  ];
}

function durations(prefix: string, labels: Record<string, string>, points: CollectedPoint[]): Sample[] {
  const total = countOf(points);
  if (total === 0) return [];
  return [{ name: `${prefix}_per_second`, labels, value: total / SPAN }, ...percentiles(prefix, labels, points)];
}

function percentiles(prefix: string, labels: Record<string, string>, points: CollectedPoint[]): Sample[] {
  const total = addUp(points.flatMap((point) => point.histogram ?? []));
  if (total === null) return [];
  return [
    { name: `${prefix}_latency_p50_ms`, labels, value: quantile(total, 0.5) * 1000 },
    { name: `${prefix}_latency_p95_ms`, labels, value: quantile(total, 0.95) * 1000 },
  ].filter((sample) => Number.isFinite(sample.value));
}

function gauges(service: string, points: CollectedPoint[]): Sample[] {
  const samples: Sample[] = [];
  for (const [names, fold] of [
    [SUMMED, (values: number[]) => values.reduce((sum, value) => sum + value, 0)],
    [LARGEST, (values: number[]) => Math.max(...values)],
  ] as const) {
    for (const [raw, name] of Object.entries(names)) {
      const latest = new Map<string, CollectedPoint>();
      for (const point of points) if (point.name === raw) latest.set(point.pod, point);
      const values = [...latest.values()].map((point) => point.value ?? Number.NaN).filter(Number.isFinite);
      if (values.length > 0) samples.push({ name, labels: { service }, value: fold(values) });
    }
  }
  return samples;
}

function countOf(points: CollectedPoint[]): number {
  return points.reduce((sum, point) => sum + (point.histogram?.count ?? 0), 0);
}

function groupBy<T>(all: T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
