/**
 * What a metric speaks of, as far as its name tells.
 * Owns: the general vocabulary of metric names and units, and which direction is bad.
 * Refuses: lists of one system's metrics; a name that says nothing is `other`. Where a series is at hand,
 * series-signal.ts knows more.
 */
import type { SignalKind } from '../../run/finding/triage-result.ts';

export interface Signal {
  kind: SignalKind;
  /** 1: higher is worse, -1: lower is worse, 0: neither. */
  bad: 1 | -1 | 0;
  unit?: string;
  /** What a share is a share of; absent for counts, sizes and times. */
  whole?: 1 | 100;
  /** The name says that it only grows; samples are turned into a rate a second. */
  counter: boolean;
}

const words = (list: string) => new Set(list.split(' '));
const limits = words('limit limits quota capacity desired configured threshold target');
/** A configured bound, or the worst case of a time: the rest of the name or the samples tell. */
const extremes = words('max maximum');
const free = words('free avail available remaining left headroom idle balance');
const resources = words(
  'bytes memory mem disk filesystem storage swap space inodes inode cpu connections slots permits threads capacity quota ' +
    'budget burst credit credits tokens fds handles',
);
const availability = words('available availability success successful succeeded uptime up healthy ready ok');
const queues = words('queue queues messages topic');
const waiting = words('ready unacked unacknowledged redelivered oldest');
const efficiency = words('hit hits');
const shares = words('ratio rate percent percentage pct share');
/** Not among them: `cancelled`, which says that the caller gave up. */
const errors = words(
  'error errors fault faults failure failures failed fail fails 5xx 4xx 400 401 403 404 409 422 429 500 502 503 504 exception exceptions panic panics ' +
    'timeout timeouts aborted dropped drops rejected rejections refused oom killed restart restarts ' +
    'crash crashes evicted unavailable missing lost discarded retries retry unhealthy nxdomain servfail rebuffer rebuffering rebuffers stall stalls stalled',
);
const saturation = words(
  'cpu memory mem heap rss disk utilization utilisation usage saturation throttle throttled throttling queue depth ' +
    'pool backlog goroutines threads inuse load pressure swap filesystem working gc pending waiting',
);
const waits = words('wait waits latency duration delay delays elapsed lag response rtt roundtrip took pause pauses');
const times = words('time ms millis milliseconds seconds sec secs us micros');
const traffic = words(
  'request requests req reqs rps qps ops count volume throughput workload invocation invocations call calls queries ' +
    'messages transactions orders hits sessions spanGroups traffic',
);
const perPart = /^p(?:50|75|90|95|99|999)$/;

/** Characters of a name that are read; a longer one is nobody's, and ten thousand of them would not fit into memory. */
export const longestName = 300;

/** Words of a name: `PodServerLatencyP99(s)` gives pod, server, latency, p99, s. */
export function nameWords(name: string): string[] {
  return name
    .slice(0, longestName)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z0-9%]+/)
    .filter(Boolean);
}

const known = new Map<string, Signal>();

export function signalOf(name: string): Signal {
  const held = known.get(name);
  if (held) return held;
  const parts = nameWords(name);
  const counter = /_(?:total|sum|count)$/.test(name);
  const { kind, bad } = kindOf(parts);
  const signal: Signal = { kind, bad, counter, unit: counter ? '/s' : unitOfName(parts, kind) };
  if (known.size < 10_000 && name.length <= longestName) known.set(name, signal);
  return signal;
}

/** `isStatistic`: the samples show that `max` is the worst of many, and no bound that somebody set. */
export function kindOf(parts: readonly string[], isStatistic?: boolean): Pick<Signal, 'kind' | 'bad'> {
  const has = (set: ReadonlySet<string>) => parts.some((part) => set.has(part));
  // What is left of something bounded: less is worse.
  if (has(free) && has(resources)) return { kind: 'saturation', bad: -1 };
  if (has(limits)) return { kind: 'limit', bad: 0 };
  if (has(extremes) && !(isStatistic ?? (has(waits) || endsInTime(parts)))) return { kind: 'limit', bad: 0 };
  if (has(errors)) return { kind: 'error', bad: 1 };
  // Messages that are ready wait for somebody to take them.
  if (has(queues) && has(waiting)) return { kind: 'saturation', bad: 1 };
  if (has(availability)) return { kind: 'availability', bad: -1 };
  if (has(efficiency) && has(shares)) return { kind: 'efficiency', bad: -1 };
  // How often one waits says how much is asked for, not how long it takes.
  const isPace = parts.some(
    (part, at) => part === 'per' && /^(?:s|secs?|seconds?|mins?|minutes?)$/.test(parts[at + 1] ?? ''),
  );
  if (isPace && has(waits)) return { kind: 'traffic', bad: 0 };
  if (has(waits) || (parts.some((part) => perPart.test(part)) && !parts.includes('bytes')))
    return { kind: 'latency', bad: 1 };
  if (has(saturation) || (parts.includes('used') && has(shares))) return { kind: 'saturation', bad: 1 };
  if (has(traffic) && endsInTime(parts)) return { kind: 'latency', bad: 1 };
  if (has(traffic) || parts.includes('per')) return { kind: 'traffic', bad: 0 };
  if (has(times) && !parts.some((part) => /^(?:expir|until|remain|age|start|timestamp)/.test(part)))
    return { kind: 'latency', bad: 1 };
  return { kind: 'other', bad: 0 };
}

const statistics = words('max maximum min avg average mean median sum quantile stddev');

/** `requests_seconds`, `requests_seconds_max`: the time that requests take. */
export function endsInTime(parts: readonly string[]): boolean {
  const at = parts.findLastIndex((part) => !statistics.has(part) && !perPart.test(part));
  return times.has(parts[at] ?? '') && parts[at - 1] !== 'per';
}

/** The unit that the name of a gauge says. */
export function unitOfName(parts: readonly string[], kind: SignalKind): string | undefined {
  const has = (...some: string[]) => some.some((part) => parts.includes(part));
  if (has('%', 'percent', 'percentage', 'pct')) return '%';
  if (has('ms', 'millis', 'milliseconds')) return 'ms';
  if (has('us', 'micros', 'microseconds')) return 'µs';
  if (has('bytes')) return 'bytes';
  if (has('mb', 'mib', 'mi')) return 'MiB';
  if (has('gb', 'gib', 'gi')) return 'GiB';
  if (kind === 'latency' && has('s', 'seconds', 'sec', 'secs')) return 's';
  if (has('ratio')) return undefined;
  return has('rps', 'qps', 'ops') || (has('per') && has('sec', 'second')) ? '/s' : undefined;
}
