/**
 * Which of a component's metrics somebody means.
 * Owns: what its name, its kind and its labels count for. Refuses: looking anything up.
 */
import { tokensOf } from '../../run/question/tokens.ts';
import type { MetricRow } from './looked.ts';

const synonyms: [RegExp, string[], string?][] = [
  [/error|fail/, ['error', 'errors', 'failed', 'failures'], 'error'],
  [/latenc|response|slow|p\d\d|duration/, ['latency', 'duration', 'seconds', 'ms'], 'latency'],
  [/mem|heap|ram/, ['memory', 'mem', 'heap', 'rss']],
  [/cpu/, ['cpu']],
  [/traffic|request|rps|qps|throughput|load|busy|busier/, ['requests', 'rps', 'qps'], 'traffic'],
  [/connection|pool/, ['connection', 'connections', 'pool']],
  [/wait\w* times?/, ['wait']],
  [/queue|flight/, ['queue', 'progress', 'waiting', 'pending']],
  [/restart/, ['restarts', 'restart']],
  [/replica/, ['replicas']],
  [/disk/, ['disk', 'volume']],
  [/pending|wait/, ['pending', 'waiting', 'queued']],
];

/** The row that is meant: what is said of its name counts most, then its kind, then how far out it is. */
export function rowMeant(rows: readonly MetricRow[], said: string | undefined, text: string): MetricRow | null {
  const words = (said ?? '').toLowerCase();
  const parts = (metric: string) => metric.toLowerCase().split(/[^a-z0-9]+/);
  const tokens = new Set(tokensOf(text));
  const wanted = synonyms.filter(([pattern]) => pattern.test(words));
  const score = (row: MetricRow): number => {
    const own = parts(row.metric);
    if (words !== '' && row.metric.toLowerCase() === words) return 100;
    const named = wanted.some(([, names]) => names.some((it) => own.includes(it))) ? 10 : 0;
    // A bare "pool" means how full it is, not how long anybody waits for it.
    const filled =
      named > 0 && own.some((part) => used.has(part)) && !/\b(?:wait\w*|time|latency|slow|long)\b/i.test(text) ? 3 : 0;
    // "Pool usage": of what is called so, how much of it is used.
    const also = own.some((part) => used.has(part)) && usage.test(text) ? 4 : 0;
    // Things that wait are counted; how long they wait is another question.
    const counted = own.some((part) => waits.has(part)) && waiting.test(text) ? 6 : 0;
    const kind = wanted.some(([, , it]) => it === row.kind) ? 8 : 0;
    const labelled = Object.values(row.labels).some((it) =>
      it
        .toLowerCase()
        .split(/[\s/]+/)
        .some((part) => part.length > 2 && part !== row.service && !methods.has(part) && tokens.has(part)),
    )
      ? 3
      : isWhole(row)
        ? 2
        : 0;
    // A response time is what a server or a client of it measures, not what anything else waits for.
    const served = kind > 0 && own.some((it) => serving.has(it)) ? 6 : 0;
    // So many a second are what comes, not what is being served just now.
    const arriving = kind > 0 && rates.test(words) && own.some((part) => arrivals.has(part)) ? 2 : 0;
    // "How many queries": what its name says beside its kind and unit is what it is of.
    const spoken = own.filter((part) => !ofMeasures.has(part) && wordsOf(part).some((it) => tokens.has(it))).length;
    return (
      10 * spoken + named + filled + also + counted + kind + labelled + served + arriving + nearness(row.metric, words)
    );
  };
  const ranked = rows
    .map((row) => ({ row, score: score(row) }))
    .toSorted((one, other) => other.score - one.score || other.row.strength - one.row.strength);
  const [best] = ranked;
  if (!best) return null;
  return said === undefined || best.score >= 8 ? best.row : null;
}

/** What of a metric's name is said of any. */
const ofMeasures = new Set([
  ...['http', 'grpc', 'rpc', 'server', 'client', 'request', 'requests', 'route', 'process', 'container', 'service'],
  ...['per', 'second', 'seconds', 'ms', 'time', 'total', 'count', 'ratio', 'rate', 'bytes', 'p50', 'p95', 'p99', 'in'],
]);

/** How people say a part of a metric's name. */
function wordsOf(part: string): string[] {
  const one = part.replace(/(?<=[a-z]{3})(?:ies|y)$/, 'y').replace(/(?<=[a-z]{3}[^s])s$/, '');
  return [one, `${one}s`, one.replace(/y$/, 'ies'), ...(one === 'db' ? ['database', 'databases', 'sql'] : [])];
}

/** "How many requests does it get?" names no way in. */
const methods = new Set(['get', 'head', 'post', 'put', 'patch', 'delete']);
const rates = /rate|per second|traffic|throughput|rps|qps/;
const arrivals = new Set(['second', 'rps', 'qps', 'rate', 'total']);
const waits = new Set(['pending', 'waiting', 'queued']);
const waiting = /\b(?:pending|waiting|queued)\b/i;
const used = new Set(['used', 'usage', 'utilization']);
const usage = /\b(?:usage|used|utili[sz]ation)\b/i;
const serving = new Set(['http', 'grpc', 'rpc', 'server', 'request', 'requests']);

/** Of several percentiles the nearest to the one that is asked for. */
function nearness(metric: string, words: string): number {
  const [said, own] = [percentileIn(words), percentileIn(metric)];
  if (own === null) return 0;
  return said === null ? 0 : 3 - Math.abs(said - own) / 20;
}

export function percentileIn(text: string): number | null {
  const said = /p(\d{2})(?!\d)/.exec(text)?.[1];
  return said === undefined ? null : Number(said);
}

/** Measured over the whole component, not by route, peer or pod. */
export function isWhole({ labels, service }: MetricRow): boolean {
  return Object.entries(labels).every(([key, value]) => key === '__name__' || value === service);
}
