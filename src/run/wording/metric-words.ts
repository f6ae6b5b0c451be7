/**
 * What a metric's name says in words: `process_memory_bytes` is "memory of the process".
 * Owns: the parts of names that are known words. Refuses: names with any other part; they are foreign and stay as they
 * are, so that nobody's name is taken for one of Aura's sentences.
 */
import { name, type Piece } from './words.ts';

/** Say the unit, which stands beside the value anyway. */
const units = new Set(['bytes', 'ms', 'milliseconds', 'seconds', 'total', 'percent', 'count', 'current', 'value']);
/** Say where it was measured, which the sentence says too. */
const places = new Set(['http', 'https', 'grpc', 'rpc', 'server', 'route', 'app', 'service']);
/** What a thing is of, said behind it. */
const wholes = new Set(['process', 'container', 'node', 'pod', 'machine', 'host', 'disk']);
const known = new Set(
  (
    'active allocated available bytes cache calls client closed collections connection connections consumer cpu created db ' +
    'deadlocks depth descriptors dropped duration error errors evictions failed failures file files free gc heap hits idle ' +
    'in jobs lag latency limit max maximum memory messages min minute misses open out pending per pool progress queries query queue queued ' +
    'ratio rate read ready received replicas request requests resident restarts retries rows rss second sent set size ' +
    'sleeping swap tasks thread threads throughput time timeouts up usage use used utilization wait waiting workers ' +
    'working write written'
  ).split(' '),
);
const spelt: Record<string, string> = { cpu: 'CPU', db: 'database', gc: 'garbage collection', rss: 'resident memory' };
const longest = 80;

/** Aura's own words where every part is known, else the name as it is. */
export function metricWords(metric: string): Piece {
  if (metric.length > longest || !/^[a-z]+\d*(?:_[a-z]+\d*)+$/.test(metric)) return name(metric);
  const parts = metric.split('_');
  const quantile = /^p\d{2}$/;
  const isKnown = (part: string) =>
    known.has(part) || units.has(part) || places.has(part) || wholes.has(part) || quantile.test(part);
  if (!parts.every(isKnown)) return name(metric);
  const [percentile] = parts.filter((part) => quantile.test(part));
  const whole = parts.find((part) => wholes.has(part));
  const served = parts.some((part) => places.has(part));
  const told = parts.filter((part) => part !== percentile && part !== whole && !places.has(part));
  while (told.length > 1 && units.has(told.at(-1) ?? '') && told.at(-2) !== 'per') told.pop();
  const words = told
    .map((part) =>
      part === 'latency' || part === 'duration' ? (served ? 'response time' : 'time') : (spelt[part] ?? part),
    )
    .join(' ')
    .replace('error ratio', 'failed share');
  if (words === '') return name(metric);
  const what = words === 'time' && !whole ? 'latency' : `${words}${whole ? ` of the ${whole}` : ''}`;
  if (percentile === undefined) return what;
  return percentile === 'p50'
    ? `median ${what}`
    : `${what} (${ordinal(Number(percentile.slice(1)))} percentile, ${percentile})`;
}

/** "95th". */
function ordinal(count: number): string {
  const ending = count % 100 >= 11 && count % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}
