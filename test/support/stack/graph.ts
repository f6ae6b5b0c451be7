/**
 * The services of a made-up freight company and who calls whom.
 * Owns: names, kinds, sizes and the call graph, all by seed. Refuses: what happens over time; `load.ts` plays that.
 */

export interface Service {
  name: string;
  kind: 'app' | 'postgres' | 'redis' | 'kafka' | 'outside';
  runtime: 'jvm' | 'go' | null;
  tier: 'entry' | 'middle' | 'leaf' | 'consumer' | 'store' | 'outside';
  replicas: number;
  /** ms of own work a request, without what it waits for. */
  ownMs: number;
  /** Requests a second from outside the graph; 0 behind the entries. */
  arriving: number;
  /** Requests a second that one pod can serve. */
  podCapacity: number;
  /** Share of requests that fail on a usual day. */
  usualErrors: number;
  memoryMb: number;
}

export interface Call {
  from: string;
  to: string;
  /** Calls a request of the caller. */
  perRequest: number;
  timeoutMs: number;
  retries: number;
  /** Whether a request fails when this call does; otherwise the caller does without. */
  needed: boolean;
}

export interface Graph {
  services: Service[];
  calls: Call[];
  /** Callers before callees. */
  order: Service[];
}

export interface Names {
  entry: string[];
  middle: string[];
  leaf: string[];
  consumer: string[];
  postgres: string[];
  redis: string[];
  kafka: string[];
  outside: string[];
}

export const freight: Names = {
  entry: ['portal-edge', 'mobile-edge', 'partner-edge'],
  middle: [
    'booking-core',
    'quote-engine',
    'parcel-tracker',
    'depot-stock',
    'driver-roster',
    'customs-desk',
    'invoice-writer',
    'claims-desk',
  ],
  leaf: [
    'tariff-rules',
    'route-planner',
    'label-printer',
    'identity-hub',
    'ledger-book',
    'shift-planner',
    'map-tiles',
    'address-book',
  ],
  consumer: ['scan-intake', 'notice-sender'],
  postgres: ['booking-pg', 'ledger-pg'],
  redis: ['quote-redis'],
  kafka: ['event-kafka'],
  outside: ['api.acquirer.example', 'geo.mapvendor.example'],
};

/** Every service of these names, sized by chance; pods are sized when calls are known. */
export function makeServices(names: Names, random: () => number): Service[] {
  const between = (low: number, high: number) => low + (high - low) * random();
  const app =
    (tier: Service['tier'], ownMs: number, arriving = 0) =>
    (name: string) => ({
      name,
      kind: 'app' as const,
      runtime: random() < 0.5 ? ('jvm' as const) : ('go' as const),
      tier,
      replicas: tier === 'entry' ? 3 : random() < 0.6 ? 2 : 3,
      ownMs: ownMs * between(0.6, 1.6),
      arriving: arriving * between(0.7, 1.4),
      podCapacity: 0,
      usualErrors: between(0.0005, 0.003),
      memoryMb: Math.round(between(2, 8)) * 128,
    });
  const store = (kind: Service['kind'], ownMs: number) => (name: string) => ({
    ...app('store', ownMs)(name),
    kind,
    runtime: null,
    replicas: kind === 'kafka' ? 3 : 1,
    usualErrors: 0.00005,
    memoryMb: 2_048,
  });
  const outside = (name: string) => ({ ...store('outside', 90)(name), tier: 'outside' as const, usualErrors: 0.001 });
  return [
    ...names.entry.map(app('entry', 6, 40)),
    ...names.middle.map(app('middle', 18)),
    ...names.leaf.map(app('leaf', 12)),
    ...names.consumer.map(app('consumer', 25, 12)),
    ...names.postgres.map(store('postgres', 3)),
    ...names.redis.map(store('redis', 0.5)),
    ...names.kafka.map(store('kafka', 4)),
    ...names.outside.map(outside),
  ];
}

export function makeGraph(names: Names, random: () => number): Graph {
  const between = (low: number, high: number) => low + (high - low) * random();
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const services = makeServices(names, random);
  const calls = new Map<string, Call>();
  const call = (from: string, to: string, more: Partial<Call> = {}) => {
    if (calls.has(`${from}>${to}`)) return;
    const one = { perRequest: between(0.4, 1), timeoutMs: pick([1_000, 2_000, 3_000]), retries: pick([0, 0, 1]) };
    calls.set(`${from}>${to}`, { from, to, ...one, needed: random() < 0.8, ...more });
  };
  for (const [i, to] of names.middle.entries()) call(names.entry[i % names.entry.length] ?? '', to, { needed: true });
  for (const from of names.entry) for (let i = 0; i < 2; i += 1) call(from, pick(names.middle));
  for (const [i, to] of names.leaf.entries()) call(names.middle[i % names.middle.length] ?? '', to, { needed: true });
  for (const from of names.middle) if (random() < 0.6) call(from, pick(names.leaf));
  const users = [...names.middle, ...names.leaf, ...names.consumer];
  for (const [i, from] of users.entries()) {
    const to = names.postgres[i % names.postgres.length];
    if (to && random() < 0.55) call(from, to, { perRequest: between(1, 3), needed: true, retries: 0 });
    const cache = names.redis[0];
    if (cache && random() < 0.3)
      call(from, cache, { perRequest: between(1, 2), needed: false, timeoutMs: 500, retries: 0 });
  }
  for (const to of names.postgres)
    for (const from of [names.middle[0], names.leaf[4]])
      if (from) call(from, to, { perRequest: 2, needed: true, retries: 0 });
  for (const from of [names.middle[1], names.leaf[0]])
    for (const to of names.redis)
      if (from) call(from, to, { perRequest: 1.5, needed: true, timeoutMs: 500, retries: 0 });
  for (const from of [names.middle[0], names.middle[2]])
    for (const to of names.kafka) if (from) call(from, to, { perRequest: 0.5, needed: false, retries: 1 });
  for (const [i, to] of names.outside.entries()) {
    const from = [names.leaf[4], names.leaf[1]][i];
    if (from) call(from, to, { perRequest: 0.8, needed: true, timeoutMs: 3_000, retries: 0 });
  }
  return joinGraph(services, [...calls.values()]);
}

/** Calls may lead down the tiers and, within one, down the list. */
export function joinGraph(services: Service[], calls: Call[]): Graph {
  const tiers = ['entry', 'middle', 'leaf', 'consumer', 'store', 'outside'];
  const order = services.toSorted((one, other) => tiers.indexOf(one.tier) - tiers.indexOf(other.tier));
  const graph = { services, calls, order };
  sizePods(graph);
  return graph;
}

/** On a usual day pods are busy to about two fifths. */
function sizePods({ services, calls, order }: Graph): void {
  const rates = new Map(services.map(({ name, arriving }) => [name, arriving]));
  for (const { name } of order)
    for (const { from, to, perRequest } of calls)
      if (from === name) rates.set(to, (rates.get(to) ?? 0) + (rates.get(name) ?? 0) * perRequest);
  for (const service of services)
    service.podCapacity = Math.max(1, (rates.get(service.name) ?? 0) / service.replicas / 0.4);
}

/** Every service whose requests may reach this one, with the number of calls between. */
export function callersOf({ calls }: Graph, name: string): Map<string, number> {
  const found = new Map([[name, 0]]);
  for (const [at, distance] of found)
    for (const { from, to, needed } of calls)
      if (to === at && needed && !found.has(from)) found.set(from, distance + 1);
  return found;
}
