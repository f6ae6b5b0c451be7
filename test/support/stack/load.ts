/**
 * How requests flow, fail and wait in the stack, moment by moment.
 * Owns: rates down the graph, waiting and failures up it, retries, timeouts, saturation. Refuses: metrics; the families
 * tell of it.
 */
import { chanceOf } from './chance.ts';
import { at, type Grid, timeAt } from './grid.ts';
import type { Call, Graph, Service } from './graph.ts';
import { type Disturb, Knobs } from './knobs.ts';
import { type Cluster, podsOf, within } from './pods.ts';

export interface ServiceLoad {
  /** Requests that arrive, a second. */
  rate: Float64Array;
  /** Share that fails, of all pods together. */
  errors: Float64Array;
  /** Share that fails but for what single pods do. */
  shared: Float64Array;
  ownMs: Float64Array;
  totalMs: Float64Array;
  ready: Float64Array;
  busy: Float64Array;
}

export interface CallLoad {
  call: Call;
  /** Tries a second, retries among them. */
  rate: Float64Array;
  /** Share of tries that fail, lost ones among them. */
  errors: Float64Array;
  lost: Float64Array;
  ms: Float64Array;
}

export interface Load {
  services: Map<string, ServiceLoad>;
  calls: CallLoad[];
  knobs: Knobs[];
}

/** Width of the spread of durations: the standard deviation of their logarithm. */
const spread = 0.6;

/** Share of requests of this mean that take at most `ms`. */
export function shareWithin(ms: number, mean: number): number {
  if (mean <= 0) return 1;
  const middle = Math.log(mean) - (spread * spread) / 2;
  return normal((Math.log(ms) - middle) / spread);
}

/** Cumulative normal distribution (Abramowitz and Stegun 26.2.17). */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail =
    0.3989423 *
    Math.exp((-x * x) / 2) *
    t *
    (0.3193815 + t * (-0.3565638 + t * (1.781478 + t * (-1.821256 + t * 1.330274))));
  return x > 0 ? 1 - tail : tail;
}

export function playLoad(
  graph: Graph,
  cluster: Cluster,
  grid: Grid,
  options: { seed: number; disturb: Disturb; onset: number },
): Load {
  const numbers = () => new Float64Array(grid.count);
  const services = new Map<string, ServiceLoad>(
    graph.services.map(({ name }) => [
      name,
      {
        rate: numbers(),
        errors: numbers(),
        shared: numbers(),
        ownMs: numbers(),
        totalMs: numbers(),
        ready: numbers(),
        busy: numbers(),
      },
    ]),
  );
  const calls = graph.calls.map((call) => ({
    call,
    rate: numbers(),
    errors: numbers(),
    lost: numbers(),
    ms: numbers(),
  }));
  const knobs: Knobs[] = [];
  const wobble = new Map(graph.services.map(({ name }) => [name, chanceOf(options.seed, `wobble ${name}`)]));
  const outgoing = group(calls, ({ call }) => call.from);
  const pods = new Map(graph.services.map(({ name }) => [name, podsOf(cluster, name)]));
  for (let i = 0; i < grid.count; i += 1) {
    const time = timeAt(grid, i);
    const now = new Knobs();
    if (time >= options.onset) options.disturb(now, (time - options.onset) / 60_000);
    knobs.push(now);
    const jitter = new Map(graph.services.map(({ name }) => [name, wobble.get(name)?.() ?? 0.5]));
    const load = (name: string) => services.get(name) as ServiceLoad;
    for (const { name } of graph.services) load(name).rate[i] = 0;
    for (const service of graph.order) {
      const own = load(service.name);
      const day = 1 + 0.12 * Math.sin((time / 86_400_000) * 2 * Math.PI);
      const wobbled = 0.95 + 0.1 * (jitter.get(service.name) ?? 0.5);
      const { arriving: more, consuming } = now.service(service.name);
      own.rate[i] = at(own.rate, i) + service.arriving * day * wobbled * more * consuming;
      const ready = pods.get(service.name)?.filter((pod) => within(pod.ready, time)) ?? [];
      own.ready[i] = service.kind === 'outside' ? service.replicas : ready.length;
      const served = at(own.ready, i) > 0 ? at(own.rate, i) : 0;
      for (const out of outgoing.get(service.name) ?? []) {
        const before = Math.max(0, i - 1);
        const tries = 1 + out.call.retries * at(out.errors, before);
        out.rate[i] = served * out.call.perRequest * tries;
        const lookup = service.kind === 'app' ? now.lookupsFailing : 0;
        out.lost[i] = Math.max(now.call(service.name, out.call.to).lost, lookup);
        const callee = load(out.call.to);
        callee.rate[i] = at(callee.rate, i) + at(out.rate, i) * (1 - at(out.lost, i));
      }
    }
    for (const service of graph.order.toReversed()) {
      const own = load(service.name);
      const its = now.service(service.name);
      answer(service, own, its, i, jitter.get(service.name) ?? 0.5);
      const bad = pods.get(service.name)?.filter((pod) => within(pod.ready, time)) ?? [];
      const podErrors = bad.length > 0 ? bad.reduce((sum, pod) => sum + pod.errors, 0) / bad.length : 0;
      let passed = 1 - at(own.shared, i);
      let waiting = 0;
      for (const out of outgoing.get(service.name) ?? []) {
        const { call } = out;
        const callee = load(call.to);
        const down = at(callee.ready, i) === 0;
        const ms = down ? 5 : at(callee.totalMs, i) + now.call(call.from, call.to).added;
        const late = down ? 1 : 1 - shareWithin(call.timeoutMs, ms);
        const failing = down ? 1 : at(callee.errors, i) + (1 - at(callee.errors, i)) * late;
        const lost = at(out.lost, i);
        out.errors[i] = lost + (1 - lost) * failing;
        out.ms[i] = Math.min(call.timeoutMs, ms) * (1 - lost) + lost * Math.min(call.timeoutMs, 1_000);
        const unanswered = at(out.errors, i) ** (1 + call.retries);
        const share = Math.min(1, call.perRequest);
        passed *= 1 - (call.needed ? 0.95 : 0.02) * share * unanswered;
        waiting += call.perRequest * at(out.ms, i) * (1 + call.retries * at(out.errors, i));
      }
      own.shared[i] = 1 - passed;
      own.errors[i] = 1 - passed * (1 - podErrors);
      own.totalMs[i] = at(own.ownMs, i) + waiting;
    }
  }
  return { services, calls, knobs };
}

function answer(
  service: Service,
  own: ServiceLoad,
  its: ReturnType<Knobs['service']>,
  i: number,
  jitter: number,
): void {
  const most = Math.max(0.5, at(own.ready, i)) * service.podCapacity * its.capacity;
  const busy = at(own.rate, i) / most;
  const queueing = 1 + Math.min(25, busy ** 4 / Math.max(0.04, 1 - busy));
  own.busy[i] = Math.min(1, busy);
  own.ownMs[i] = service.ownMs * its.slower * queueing * (0.96 + 0.08 * jitter);
  const refused = busy > 1 ? (busy - 1) / busy : 0;
  own.shared[i] = Math.min(1, service.usualErrors * (0.6 + 0.8 * jitter) + its.errors + refused);
}

function group<T>(all: T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
