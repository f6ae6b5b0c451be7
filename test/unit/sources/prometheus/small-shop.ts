/**
 * A small shop on Kubernetes as its Prometheus would see it: web calls cart and search, cart calls orders, orders uses
 * orders-db; the same names in staging.
 * Owns: the series of a calm past and of one trouble. Refuses: chance; the same shop has the same past.
 */
import type { Past } from './past-server.ts';

export interface Trouble {
  service: string;
  /** `failing`: half of its requests; `slow`: ten times; `gone`: no replica is left, and it has no series any more. */
  kind: 'failing' | 'slow' | 'gone';
  /** Epoch ms. */
  from: number;
}

const calls: [string, string][] = [
  ['web', 'cart'],
  ['web', 'search'],
  ['cart', 'orders'],
  ['orders', 'orders-db'],
];
const services = ['web', 'cart', 'search', 'orders'];
const bounds = ['0.05', '0.25', '1', '+Inf'];

interface Options {
  hours?: number;
  /** Seconds between two scrapes. */
  interval?: number;
  trouble?: Trouble;
}

/** `hours` of past up to `end`. */
export function shopPast(end: number, { hours = 2, interval = 60, trouble }: Options = {}): Past[] {
  const count = Math.floor((hours * 3600) / interval);
  const times = Array.from({ length: count + 1 }, (_, i) => end - (count - i) * interval * 1000);
  const past: Past[] = [];
  const since = (time: number) => trouble !== undefined && time >= trouble.from;
  const gauge = (labels: Record<string, string>, value: (time: number, i: number) => number, gone = false) => {
    const kept = gone ? times.filter((time) => !since(time)) : times;
    past.push({ labels, times: kept, values: kept.map(value) });
  };
  const counter = (labels: Record<string, string>, pace: (time: number, i: number) => number, gone = false) => {
    let total = 1_000;
    gauge(labels, (time, i) => (total += i === 0 ? 0 : pace(time, i) * interval), gone);
  };
  for (const [at, service] of services.entries()) {
    const mine = trouble?.service === service ? trouble.kind : undefined;
    const above = isAbove(service, trouble);
    const gone = mine === 'gone';
    const bad = (time: number) =>
      since(time) && trouble?.kind !== 'slow' && (mine === 'failing' || above) ? 0.5 + at / 50 : 0;
    const slow = (time: number) => (since(time) && trouble?.kind === 'slow' && (mine === 'slow' || above) ? 10 : 1);
    for (const replica of ['abcde', 'x2x1z']) {
      const pod = `${service}-7d9f8b6c5${at}-${replica}`;
      const scraped = { namespace: 'shop', pod, container: 'app', service, job: service };
      const own = { ...scraped, instance: `10.0.${at}.${replica === 'abcde' ? 1 : 2}:8080` };
      const pace = (i: number) => 50 + at + Math.sin(i + at);
      const http = 'http_request_duration_seconds';
      gauge({ __name__: 'up', ...own }, () => 1, gone);
      counter({ __name__: `${http}_count`, code: '200', ...own }, (time, i) => pace(i) * (1 - bad(time)), gone);
      counter({ __name__: `${http}_count`, code: '500', ...own }, (time, i) => pace(i) * bad(time), gone);
      counter({ __name__: `${http}_sum`, code: '200', ...own }, (time, i) => pace(i) * 0.06 * slow(time), gone);
      for (const le of bounds)
        counter(
          { __name__: `${http}_bucket`, code: '200', le, ...own },
          (time, i) => (le === '+Inf' || Number(le) > 0.06 * slow(time) ? pace(i) : 0),
          gone,
        );
      gauge({ __name__: `${service}_queue_depth`, ...own }, (_, i) => 3 + (i % 3), gone);
      const container = { namespace: 'shop', pod, container: 'app', node: 'pool-1', job: 'kubelet' };
      gauge(
        { __name__: 'container_memory_working_set_bytes', ...container },
        (_, i) => 2e8 + (i % (7 + at)) * 1e6,
        gone,
      );
    }
    const state = { namespace: 'shop', job: 'kube-state-metrics', service: 'stack-kube-state-metrics' };
    gauge({ __name__: 'kube_deployment_status_replicas_available', deployment: service, ...state }, (time) =>
      gone && since(time) ? 0 : 2,
    );
    // Staging fails all the time.
    const staging = { namespace: 'shop-staging', pod: `${service}-5b8d7c9f4${at}-zz7kd`, service, job: service };
    for (const code of ['200', '500'])
      counter({ __name__: 'http_request_duration_seconds_count', code, ...staging }, () => 1);
  }
  for (const [client, server] of calls)
    counter(
      {
        __name__: 'traces_service_graph_request_total',
        client,
        server,
        job: 'tempo',
        namespace: 'traces',
        pod: 'tempo-0',
      },
      () => 50,
    );
  const created = { namespace: 'shop', job: 'kube-state-metrics', replicaset: 'orders-7d9f8b6c53' };
  gauge({ __name__: 'kube_replicaset_created', ...created }, () => (end - 30 * 60_000) / 1000);
  gauge({ __name__: 'kube_replicaset_owner', owner_kind: 'Deployment', owner_name: 'orders', ...created }, () => 1);
  for (let at = 0; at < 90; at++) gauge({ __name__: `aaa_cache_usage_${at}`, job: 'batch' }, (_, i) => at + (i % 5));
  return past;
}

function isAbove(service: string, trouble: Trouble | undefined): boolean {
  return calls.some(([from, to]) => from === service && (to === trouble?.service || isAbove(to, trouble)));
}
