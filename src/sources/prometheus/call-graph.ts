/**
 * Who calls whom, as metrics tell it.
 * Owns: the queries on service graphs, meshes and clients' metrics with a peer, and edges from their labels.
 * Refuses: health; an edge is there when anything went along it.
 */
import type { Edge } from '../../evidence/model/telemetry.ts';
import { identityOf, type Labels } from '../identity.ts';
import { type Catalogue, nameLabel, valuesOf } from './catalogue.ts';
import { baseOf } from './counted.ts';
import type { Grouping } from './grouping.ts';
import { familyOf, type RequestFamily } from './request-families.ts';
import type { LookServer } from './server.ts';

/** Requests that a look spends on its call graph. */
const mostRequests = 4;
/** Series of callers without instrumentation, or of nobody. */
const nobody = /^(?:|unknown|user|none|-|virtual_node.*)$/;

interface GraphMetric {
  metric: string;
  caller?: readonly string[];
  peer: readonly string[];
  rank: number;
  isNative?: boolean;
}

export interface FoundEdge extends Edge {
  /** Labels of the series, for where it runs. */
  labels: Labels;
  /** `to` names something that is made for the callee. */
  isThing?: boolean;
}

export interface CallGraph {
  edges: FoundEdge[];
  /** Those that it was read from. */
  metrics: ReadonlySet<string>;
}

/** Edges that saw calls within `seconds` before `at` (epoch ms). */
export async function readCallGraph(
  server: LookServer,
  { catalogue, grouping, seconds, at }: { catalogue: Catalogue; grouping: Grouping; seconds: number; at: number },
): Promise<CallGraph> {
  const metrics = await thoseWithPeers(server, graphMetrics(catalogue), { catalogue, at });
  const found = await Promise.all(
    metrics.map(async ({ metric, caller = [], peer, isNative }) => {
      const labels = [...caller, ...peer].filter((label) => catalogue.labels.has(label));
      const increase = `increase(${grouping.select(metric)}[${Math.round(seconds)}s])`;
      const calls = isNative ? `histogram_count(${increase})` : increase;
      const query = `${grouping.aggregate('sum', calls, labels)} > 0`;
      const rows = valuesOf(await server.maybe('query', { query, time: String(at / 1000) }));
      return rows.flatMap(({ labels: row }) => edgeOf(row, caller, peer) ?? []);
    }),
  );
  return { edges: found.flat(), metrics: new Set(metrics.map(({ metric }) => metric)) };
}

/** By their names many count what goes out; those with most series that name a peer are asked. */
async function thoseWithPeers(
  server: LookServer,
  metrics: GraphMetric[],
  { catalogue, at }: { catalogue: Catalogue; at: number },
): Promise<GraphMetric[]> {
  if (metrics.length <= 1) return metrics;
  const names = metrics.map(({ metric }) => metric).join('|');
  const peers = new Set(metrics.flatMap(({ peer }) => peer).filter((label) => catalogue.labels.has(label)));
  // An "or" takes two metrics for the same, unless a label of its own tells them apart.
  const countOf = (label: string) =>
    `label_replace(count by (${nameLabel}) ({${nameLabel}=~"${names}",${label}!=""}), "metric", "$1", "${nameLabel}", "(.+)")`;
  const query = [...peers].map(countOf).join(' or ');
  const rows = valuesOf(await server.maybe('query', { query, time: String(at / 1000) }));
  if (rows.length === 0) return metrics.slice(0, mostRequests);
  const sizes = new Map(rows.map(({ labels, value }) => [labels.metric ?? '', value]));
  return metrics
    .filter(({ metric }) => sizes.has(metric))
    .sort((one, other) => one.rank - other.rank || (sizes.get(other.metric) ?? 0) - (sizes.get(one.metric) ?? 0))
    .slice(0, mostRequests);
}

/** What a mesh or a service graph says goes before what clients say of their peers. */
function graphMetrics(catalogue: Catalogue): GraphMetric[] {
  const { names, labels, natives } = catalogue;
  const found: GraphMetric[] = [];
  for (const metric of names) {
    const base = baseOf(metric, catalogue);
    const family: RequestFamily | undefined = base === undefined ? undefined : familyOf(base);
    const { peer, caller, rank } = family ?? {};
    if (!peer?.some((label) => labels.has(label)) || rank === undefined) continue;
    // A counter of its own and the count of a histogram say the same.
    if (metric.endsWith('_count') && names.has(`${base}_total`)) continue;
    found.push({
      metric,
      peer,
      rank,
      ...(caller ? { caller } : {}),
      ...(natives.has(metric) ? { isNative: true } : {}),
    });
  }
  if (names.has('response_total') && labels.has('dst_deployment'))
    found.push({ metric: 'response_total', peer: ['dst_deployment', 'dst_statefulset', 'dst_service'], rank: 1 });
  return found.sort((one, other) => one.rank - other.rank);
}

function edgeOf(labels: Labels, caller: readonly string[], peer: readonly string[]): FoundEdge | undefined {
  const from = caller.length > 0 ? firstOf(labels, caller) : identityOf(without(labels, peer))?.name;
  const to = peerName(firstOf(labels, peer));
  if (!from || !to || nobody.test(from) || nobody.test(to) || from === to) return undefined;
  return { from, to, labels, isThing: peer.some((label) => thingLabels.includes(label)) };
}

/** Of what a proxy made for the callee. */
const thingLabels: readonly string[] = ['envoy_cluster_name'];

function without(labels: Labels, names: readonly string[]): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => !names.includes(name)));
}

function firstOf(labels: Labels, names: readonly string[]): string | undefined {
  return names.map((name) => labels[name]).find((value) => value !== undefined && !nobody.test(value));
}

/** `bank.com` is somebody else's; what no registry has at its end is a namespace. */
const ofInternet =
  /\.(?:com|net|org|io|dev|app|ai|co|cloud|info|biz|tech|gov|edu|int|eu|de|fr|nl|uk|us|ca|ch|at|es|it|se|no|dk|pl|in|jp|cn|br|au|example|test|invalid)$/i;

/** `outbound|8080||cart.shop.svc.cluster.local`, `http://cart:8080`, `cart.shop` and `cart` are all `cart`. */
export function peerName(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const last = value.slice(0, 300).split('|').at(-1) ?? '';
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/:?#]+)/i.exec(last)?.[1] ?? '';
  if (/^\d+(?:\.\d+){3}$/.test(host)) return undefined;
  const isInside = host.split('.').length === 2 && !ofInternet.test(host);
  return /\.svc(?:\.|$)|\.(?:local|internal)$/.test(host) || isInside ? host.split('.')[0] : host;
}
